import type { RunSet } from '../../../model/run.ts';
import { diagnosticLine } from '../../diagnostic-line.ts';
import type { ReportOptions } from '../../report-options.ts';
import { indexTable } from '../../several/index-table.ts';
import { filled, type Outline } from '../outline.ts';
import type { Medium } from './audit-context.ts';

/** Several institutions or periods side by side; the report of each follows by itself. */
export function severalOutline(set: RunSet, medium: Medium, { messages }: Pick<ReportOptions, 'messages'>): Outline {
  const { report } = messages;
  const { several } = report;
  const unassigned = set.rejected.flatMap(({ diagnostics }) => diagnostics);
  return {
    title: several.title(set.runs.length),
    kicker: '',
    sources: [],
    headline: null,
    version: set.tool.version,
    sections: filled([
      {
        heading: '',
        blocks: [
          { kind: 'table', table: indexTable(set, messages), leading: 'institution', graded: 'zone' },
          medium === 'screen'
            ? { kind: 'note', text: `${several.meaning}.` }
            : // At its beginning, and not only behind each report, a file is recognised as one of ours.
              { kind: 'sentences', lines: [several.meaning, report.toolLine(set.tool.version, set.asOf)] },
        ],
      },
      {
        heading: several.unassigned(set.rejected.length),
        blocks: [{ kind: 'sentences', lines: unassigned.map((one) => diagnosticLine(one, messages)) }],
      },
    ]),
  };
}
