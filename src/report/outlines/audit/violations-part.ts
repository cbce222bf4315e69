import { violationLine } from '../../sentences.ts';
import type { Part } from './audit-context.ts';

/** The rules of the gate that are broken. */
export const violationsPart: Part = ({ run, messages }) => [
  {
    heading: messages.report.headings.violations,
    blocks: [{ kind: 'sentences', lines: run.violations.map((violation) => violationLine(violation, run, messages)) }],
  },
];
