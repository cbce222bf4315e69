import type { Part } from './audit-context.ts';
import { resultSentences } from './result-sentences.ts';

/** What became of every file and unit, and what that says of the result. */
export const countedPart: Part = (context) => [
  {
    heading: '',
    blocks: [
      {
        kind: 'sentences',
        lines: resultSentences(context, ['counted', 'absent', 'since', 'evidence', 'verification', 'documents']),
      },
    ],
  },
];
