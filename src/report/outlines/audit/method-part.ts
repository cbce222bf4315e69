import { methodLines, provenanceLines } from '../../sentences.ts';
import type { Block } from '../outline.ts';
import type { AuditContext, Part } from './audit-context.ts';
import { resultSentences } from './result-sentences.ts';

/** What the figures rest on and where the report comes from. */
export const methodPart: Part = (context) => {
  const heading = context.messages.report.headings.method;
  return context.medium === 'screen'
    ? [{ heading, onScreen: 'small-print', blocks: [{ kind: 'sentences', lines: screenLines(context) }] }]
    : [{ heading, blocks: wholeBlocks(context) }];
};

function wholeBlocks({ run, messages, command }: AuditContext): Block[] {
  return [
    { kind: 'sentences', lines: provenanceLines(run, command, messages) },
    ...(run.inputs.length === 0 ? [] : [{ kind: 'subheading', text: messages.report.inputFiles } as const]),
    { kind: 'sentences', lines: run.inputs.map(({ file, sha256 }) => `${file}: ${sha256}`) },
  ];
}

/** At a screen the command was typed just now; a file is read by others, and later. */
function screenLines(context: AuditContext): string[] {
  const { run, messages, command, single, toFile } = context;
  const { report } = messages;
  const counted = single ? resultSentences(context, ['counted', 'since']) : [];
  if (!toFile) return [...methodLines(run, messages), ...counted, report.toolLine(run.tool.version, run.asOf)];
  return [
    ...counted,
    ...provenanceLines(run, command, messages),
    ...(run.inputs.length === 0 ? [] : [`${report.inputFiles}:`]),
    ...run.inputs.map(({ file, sha256 }) => `${file} ${sha256}`),
  ];
}
