import type { Messages } from '../../messages/messages.ts';
import type { Run, RunSet } from '../../model/run.ts';
import { figure, tableOf } from '../table.ts';
import { scoreFormat, zonePhrase } from '../wording.ts';

/** One row a run: whom it is about and what came out. The scores may be on different scales: nothing is added up. */
export function indexTable({ runs }: RunSet, messages: Messages) {
  const { columns, several, yes, no, unnamedInstitution } = messages.report;
  return tableOf(
    runs,
    {
      institution: [several.institution, ({ institution }) => institution.name ?? unnamedInstitution],
      period: [several.period, ({ institution }) => institution.period ?? '–'],
      units: [columns.units, ({ institution }) => figure(institution.units), 'right'],
      score: [
        columns.score,
        (run) => ({ text: scoreFormat(run, messages)(run.institution.score), number: run.institution.score }),
        'right',
      ],
      zone: [columns.zone, (run) => zonePhrase(run.institution.zone, run, messages)],
      complete: [several.complete, ({ institution }) => (institution.complete ? yes : no)],
    },
    ({ institution }) => ({ zone: institution.zone }),
  );
}

/** Whom a run is about, in one phrase: "Pemerintah Kota Contoh, 2018". */
export function runName({ institution: { name, period } }: Run, { report }: Messages): string {
  return (name ?? report.unnamedInstitution) + (period === null ? '' : `, ${report.period(period)}`);
}
