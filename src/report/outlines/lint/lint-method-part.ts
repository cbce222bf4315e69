import { provenanceLines } from '../../lint/lint-sentences.ts';
import type { LintPart } from './lint-context.ts';

/** Where the report comes from; at a screen the command was typed just now. */
export const lintMethodPart: LintPart = ({ run, medium, texts, options: { command, messages, toFile } }) => {
  const { headings, toolLine } = texts.report;
  const lines =
    medium === 'screen' && !toFile
      ? [toolLine(run.tool.version, run.asOf)]
      : provenanceLines(run, command, messages, texts);
  return [
    {
      id: 'method',
      heading: headings.method,
      onScreen: 'small-print',
      onPage: 'footer',
      blocks: [{ kind: 'sentences', lines }],
    },
  ];
};
