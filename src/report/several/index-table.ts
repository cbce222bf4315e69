import type { Messages } from '../../messages/messages.ts';
import type { Run, RunSet } from '../../model/run.ts';
import type { Table } from '../tables.ts';
import { scoreFormat, zonePhrase } from '../wording.ts';

type IndexColumn = 'institution' | 'period' | 'units' | 'score' | 'zone' | 'complete';

/** One row a run: whom it is about and what came out. The scores may be on different scales: nothing is added up. */
export function indexTable({ runs }: RunSet, messages: Messages): Table<IndexColumn> {
  const { columns, several, yes, no } = messages.report;
  return {
    columns: [
      { key: 'institution', title: several.institution, align: 'left' },
      { key: 'period', title: several.period, align: 'left' },
      { key: 'units', title: columns.units, align: 'right' },
      { key: 'score', title: columns.score, align: 'right' },
      { key: 'zone', title: columns.zone, align: 'left' },
      { key: 'complete', title: several.complete, align: 'left' },
    ],
    rows: runs.map((run) => {
      const { institution } = run;
      const { score, zone, complete, units } = institution;
      return {
        zone,
        cells: {
          institution: institution.name ?? messages.report.unnamedInstitution,
          period: institution.period ?? '–',
          units: String(units),
          score: scoreFormat(run, messages)(score),
          zone: zonePhrase(zone, run, messages),
          complete: complete ? yes : no,
        },
        numbers: { units, score },
      };
    }),
  };
}

/** Whom a run is about, in one phrase: "Pemerintah Kota Contoh, 2018". */
export function runName({ institution: { name, period } }: Run, { report }: Messages): string {
  return (name ?? report.unnamedInstitution) + (period === null ? '' : `, ${report.period(period)}`);
}
