import { whatIfLines } from '../../what-if.ts';
import type { Part } from './audit-context.ts';

/** That answers are assumed, which, and what they change: before everything else, so that it is not taken for the result. */
export const whatIfPart: Part = ({ run, messages }) =>
  run.whatIf === undefined
    ? []
    : [
        {
          heading: messages.further.whatIf.heading,
          blocks: [{ kind: 'sentences', lines: whatIfLines(run, messages) }],
        },
      ];
