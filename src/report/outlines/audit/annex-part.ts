import { OFFICE_WORDS } from '../../../office/office-words.ts';
import { problemTable } from '../../problem-table.ts';
import { provenanceLines } from '../../sentences.ts';
import { tableOf } from '../../table.ts';
import { type Block, filled, subsections } from '../outline.ts';
import type { AuditContext, Part } from './audit-context.ts';
import { documentTexts } from './document-texts.ts';

/** What could not be scored, and where the report comes from. */
export const annexPart: Part = (context) => {
  const { run, messages, command } = context;
  const texts = documentTexts(messages);
  const parts = [
    { heading: texts.problems, blocks: problems(context) },
    {
      heading: texts.provenance,
      blocks: [{ kind: 'sentences' as const, lines: provenanceLines(run, command, messages) }],
    },
    { heading: messages.report.inputFiles, blocks: inputs(context) },
  ];
  return [{ heading: texts.chapters.annex, blocks: subsections(filled(parts)) }];
};

function problems({ run, messages }: AuditContext): Block[] {
  const office = OFFICE_WORDS[messages.language];
  const table = problemTable(run, messages, office);
  if (table.rows.length === 0) return [{ kind: 'paragraphs', lines: [office.problems.none] }];
  const widths = { kind: 1350, place: 2500, fault: 0, remedy: 2000 };
  return [{ kind: 'table', table, leading: 'fault', paper: { numbered: true, widths } }];
}

function inputs({ run, messages }: AuditContext): Block[] {
  return [
    {
      kind: 'table',
      leading: 'file',
      paper: { numbered: true, widths: { file: 0, sha256: 4200 } },
      table: tableOf(run.inputs, {
        file: [messages.report.columns.file, ({ file }) => file],
        sha256: ['SHA-256', ({ sha256 }) => sha256],
      }),
    },
  ];
}
