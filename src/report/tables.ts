import type { Messages } from '../messages/messages.ts';
import type { Basis, Gap, Run, UnitResult } from '../model/run.ts';
import { expectedNames } from './expected-names.ts';
import { type ColumnOf, figure, openTable, tableOf } from './table.ts';
import { labelText, scoreFormat, waiverText, zoneWord } from './wording.ts';

/** Orders of units that a person may ask for. */
export type UnitOrder = 'name' | 'score' | 'gaps';

const compareNames = (a: UnitResult, b: UnitResult) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
const ORDERS: Readonly<Record<UnitOrder, (a: UnitResult, b: UnitResult) => number>> = {
  name: compareNames,
  score: (a, b) => (b.score ?? -1) - (a.score ?? -1) || compareNames(a, b),
  gaps: (a, b) => b.gaps.length - a.gaps.length || compareNames(a, b),
};

/** Units in the order asked for; that of the run (by id) where none is. */
export function orderUnits(run: Run, order: UnitOrder | undefined): readonly UnitResult[] {
  return order === undefined ? run.units : run.units.toSorted(ORDERS[order]);
}

/** One row a unit, then one for every rejected file and every missing unit: what was found is all there. */
export function unitTable(run: Run, order: UnitOrder | undefined, messages: Messages) {
  const { columns, unitRow, absentRows } = openUnitTable(run, messages);
  return { columns, rows: [...orderUnits(run, order).map(unitRow), ...absentRows(run)] };
}

/** The same by what the run is scored, for units that come one after the other. */
export function openUnitTable(run: Pick<Run, 'checklist'>, messages: Messages) {
  const { report } = messages;
  const { columns: titles } = report;
  const format = scoreFormat(run, messages);
  const yesNo = (value: boolean) => (value ? report.yes : report.no);
  const points = (title: string, of: (unit: UnitResult) => number | null): ColumnOf<UnitResult> => [
    title,
    (unit) => figure(of(unit), format),
    'right',
  ];
  const count = (title: string, of: (unit: UnitResult) => number): ColumnOf<UnitResult> => [
    title,
    (unit) => figure(of(unit)),
    'right',
  ];
  const reading = (basis: Basis) => points(titles[basis], ({ readings }) => readings[basis]?.score ?? null);
  const readingZone = (basis: Basis): ColumnOf<UnitResult> => [
    titles[`${basis}Zone`],
    ({ readings: { [basis]: one } }) => (one === null ? '' : zoneWord(one.zone, messages)),
  ];
  const { columns, row } = openTable(
    {
      unit: [titles.unit, ({ id }) => id],
      name: [titles.name, ({ name }) => name],
      kind: [titles.kind, ({ kind }) => kind ?? ''],
      file: [titles.file, ({ file }) => file],
      status: [titles.status, ({ status }) => (status === 'scored' ? report.scored : report.notScored)],
      score: points(titles.score, ({ score }) => score),
      low: points(titles.low, ({ interval }) => interval?.[0] ?? null),
      high: points(titles.high, ({ interval }) => interval?.[1] ?? null),
      zone: [titles.zone, ({ zone }) => (zone === null ? '' : zoneWord(zone, messages))],
      label: [titles.label, labelText],
      certain: [titles.certain, ({ zone, certain }) => (zone === null ? '' : yesNo(certain))],
      nearBound: [titles.nearBound, ({ zone, nearBound }) => (zone === null ? '' : yesNo(nearBound))],
      services: count(titles.services, ({ services }) => services),
      answered: count(titles.answered, ({ answered }) => answered),
      unanswered: count(titles.unanswered, ({ unanswered }) => unanswered),
      notApplicable: count(titles.notApplicable, ({ notApplicable }) => notApplicable),
      gaps: count(titles.gaps, ({ gaps }) => gaps.length),
      claimed: reading('claimed'),
      claimedZone: readingZone('claimed'),
      evidenced: reading('evidenced'),
      evidencedZone: readingZone('evidenced'),
      verified: reading('verified'),
      verifiedZone: readingZone('verified'),
      unproven: count(titles.unproven, ({ unproven }) => unproven.length),
    },
    ({ zone }) => ({ zone }),
  );
  type UnitRow = ReturnType<typeof row>;
  const blank = Object.fromEntries(columns.map(({ key }) => [key, ''])) as UnitRow['cells'];
  /** Rows of units that have no result: rejected files, then missing units. */
  const absentRows = (absent: Pick<Run, 'rejected' | 'missing' | 'expectedNames'>): UnitRow[] => {
    const named = expectedNames(absent);
    const rowOf = (unit: string | null, file: string, status: string): UnitRow => ({
      cells: { ...blank, unit: unit ?? '', name: (unit === null ? undefined : named.get(unit)) ?? '', file, status },
    });
    return [
      ...absent.rejected.map(({ file, files = [file], unit }) => rowOf(unit, files.join('; '), report.rejected)),
      ...absent.missing.map((unit) => rowOf(unit, '', report.missing)),
    ];
  };
  return { columns, unitRow: (unit: UnitResult): UnitRow => row(unit), absentRows };
}

export type UnitColumn = keyof ReturnType<typeof unitTable>['rows'][number]['cells'];

/** The gaps over all units. */
export function institutionGapTable(run: Run, most: number, messages: Messages) {
  const { columns } = messages.report;
  const format = scoreFormat(run, messages);
  return tableOf(run.institution.gaps.slice(0, most), {
    lost: [columns.lost, ({ lost }) => figure(lost, format), 'right'],
    item: [columns.item, ({ title }) => title],
    units: [columns.units, ({ units }) => figure(units.length), 'right'],
    remedy: [columns.remedy, ({ remedy }) => remedy ?? ''],
    owner: [columns.owner, ({ owner }) => owner ?? ''],
    effort: [columns.effort, ({ effort }) => figure(effort), 'right'],
  });
}

/** A unit's gaps. */
export function gapTable(unit: UnitResult, run: Run, most: number, messages: Messages) {
  const { columns } = messages.report;
  const format = scoreFormat(run, messages);
  return tableOf(unit.gaps.slice(0, most), {
    lost: [columns.lost, ({ lost }) => format(lost), 'right'],
    item: [columns.item, ({ title }) => title],
    answer: [columns.answer, (gap) => answerAndWaiver(gap, messages)],
    law: [columns.law, ({ law }) => law.join('; ')],
    remedy: [columns.remedy, ({ remedy }) => remedy ?? ''],
    evidence: [columns.evidence, ({ evidence }) => evidence ?? ''],
    owner: [columns.owner, ({ owner }) => owner ?? ''],
  });
}

/** The answer of a gap and, where it is waived, until when and why. */
export function answerAndWaiver(gap: Gap, messages: Messages): string {
  const waiver = waiverText(gap, messages);
  return answerWord(gap, messages) + (waiver === undefined ? '' : ` (${waiver})`);
}

/** What the unit claims where another answer counts; null where its own does. */
export function otherClaim({ claimed, answer }: Gap, { report }: Messages): string | null {
  return claimed === answer ? null : (claimed ?? report.notAnswered);
}

/** The answer of a gap; where services differ, what each of them says, those with one answer together. */
export function answerWord({ answer, services }: Gap, { report }: Messages): string {
  const groups = new Map<string, string[]>();
  for (const [id, answered] of Object.entries(services ?? {})) {
    const word = answered ?? report.notAnswered;
    groups.set(word, [...(groups.get(word) ?? []), id]);
  }
  if (groups.size < 2) return answer ?? report.notAnswered;
  return [...groups].map(([word, members]) => `${word}: ${members.join(', ')}`).join('; ');
}
