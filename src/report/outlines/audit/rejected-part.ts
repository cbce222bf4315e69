import { diagnosticText } from '../../wording.ts';
import type { Part } from './audit-context.ts';

/** The files that were meant as assessments and cannot be scored, with every fault. */
export const rejectedPart: Part = ({ run, messages }) => [
  {
    heading: messages.report.headings.rejected,
    blocks: [
      {
        kind: 'sentences',
        lines: run.rejected.flatMap(({ file, diagnostics }) =>
          diagnostics.map((diagnostic) => {
            const { fault, remedy } = diagnosticText(diagnostic, messages);
            const { at } = diagnostic;
            const place = at.line === undefined ? file : `${at.file}:${at.line}`;
            return `${place}: ${fault}${remedy === undefined ? '' : `. ${remedy}`}`;
          }),
        ),
      },
    ],
  },
];
