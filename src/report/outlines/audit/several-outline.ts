import type { RunSet } from '../../../model/run.ts';
import { OFFICE_WORDS } from '../../../office/office-words.ts';
import { diagnosticLine } from '../../diagnostic-line.ts';
import type { ReportOptions } from '../../report-options.ts';
import { indexTable } from '../../several/index-table.ts';
import { type Block, filled, type Outline, subsections } from '../outline.ts';
import type { Medium } from './audit-context.ts';

const WIDTHS = { institution: 0, period: 1300, units: 800, score: 1000, zone: 1800, complete: 1000 };

/** Several institutions or periods side by side; the report of each follows by itself. */
export function severalOutline(set: RunSet, medium: Medium, { messages }: Pick<ReportOptions, 'messages'>): Outline {
  const { report } = messages;
  const { several } = report;
  const title = several.title(set.runs.length);
  const faults = set.rejected.flatMap(({ diagnostics }) => diagnostics);
  const unassigned = filled([
    {
      heading: several.unassigned(set.rejected.length),
      blocks: [{ kind: 'sentences', lines: faults.map((one) => diagnosticLine(one, messages)) }],
    },
  ]);
  const index: Block = {
    kind: 'table',
    table: indexTable(set, messages),
    leading: 'institution',
    graded: 'zone',
    paper: { numbered: true, widths: WIDTHS },
    sheet: {
      numbered: true,
      // Scores as texts: each has the decimals of its own scale.
      columns: [
        ['institution', 'text'],
        ['period', 'text'],
        ['units', 'text'],
        ['score', 'center'],
        ['zone', 'zone'],
        ['complete', 'text'],
      ],
    },
  };
  const meaning = `${several.meaning}.`;
  const plain = { title, kicker: '', sources: [], headline: null, version: set.tool.version };
  switch (medium) {
    case 'screen':
    case 'page':
    case 'workbook':
      return { ...plain, sections: [{ heading: '', blocks: [index, { kind: 'note', text: meaning }] }, ...unassigned] };
    case 'text': {
      // At its beginning, and not only behind each report, a file is recognised as one of ours.
      const lines = [several.meaning, report.toolLine(set.tool.version, set.asOf)];
      return { ...plain, sections: [{ heading: '', blocks: [index, { kind: 'sentences', lines }] }, ...unassigned] };
    }
    case 'document': {
      const { reportTitle, asOf, date } = OFFICE_WORDS[messages.language];
      const blocks: Block[] = [index, { kind: 'paragraphs', lines: [meaning] }, ...subsections(unassigned, 3)];
      return {
        ...plain,
        title: reportTitle,
        sources: [title, asOf(date(set.asOf))],
        sections: [{ heading: '', blocks }],
      };
    }
  }
}
