import type { Messages } from '../messages/messages.ts';
import type { Zone } from '../model/checklist.ts';
import { BASES, type Basis, type Gap, type Readings, type Run, type UnitResult } from '../model/run.ts';
import { expectedNames } from './expected-names.ts';
import { labelText, scoreFormat, waiverText, zoneWord } from './wording.ts';

/**
 * The tables of a run, built once; every format only draws them. Cells contain plain text: escaping is the drawer's
 * work.
 */

interface Column<K extends string = string> {
  readonly key: K;
  readonly title: string;
  readonly align: 'left' | 'right';
}

export interface Table<K extends string = string> {
  readonly columns: readonly Column<K>[];
  readonly rows: readonly Row<K>[];
}

interface Row<K extends string = string> {
  readonly cells: Readonly<Record<K, string>>;
  /** The numbers behind the texts, for formats that have cells of numbers. */
  readonly numbers?: Readonly<Partial<Record<K, number | null>>>;
  /** The zone that colours the row; null without one, undefined for a row that is about none. */
  readonly zone?: Zone | null;
  /** The zones that colour cells of their own. */
  readonly zones?: Readonly<Partial<Record<K, Zone | null>>>;
  /** Of all rows, this one is what the report is about. */
  readonly strong?: boolean;
  /** Lines below the text of a cell, where a table has room for them. */
  readonly below?: Readonly<Partial<Record<K, readonly string[]>>>;
}

/** A table with other headings for some of its columns. */
export function retitled<K extends string>(
  { columns, rows }: Table<K>,
  titles: Readonly<Partial<Record<string, string>>>,
): Table<K> {
  return { rows, columns: columns.map((column) => ({ ...column, title: titles[column.key] ?? column.title })) };
}

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

/** The titles of some columns, in the order asked for. */
export function titlesOf<K extends string>({ columns }: Table<K>, keys: readonly K[]): string[] {
  return keys.flatMap((key) => columns.filter((column) => column.key === key).map(({ title }) => title));
}

export type UnitColumn =
  | 'unit'
  | 'name'
  | 'kind'
  | 'file'
  | 'status'
  | 'score'
  | 'low'
  | 'high'
  | 'zone'
  | 'label'
  | 'certain'
  | 'nearBound'
  | 'services'
  | 'answered'
  | 'unanswered'
  | 'notApplicable'
  | 'gaps'
  | ReadingColumn
  | 'unproven';
type ReadingColumn = Basis | `${Basis}Zone`;

const UNIT_COLUMNS: readonly UnitColumn[] = [
  'unit',
  'name',
  'kind',
  'file',
  'status',
  'score',
  'low',
  'high',
  'zone',
  'label',
  'certain',
  'nearBound',
  'services',
  'answered',
  'unanswered',
  'notApplicable',
  'gaps',
  'claimed',
  'claimedZone',
  'evidenced',
  'evidencedZone',
  'verified',
  'verifiedZone',
  'unproven',
];
const TEXT_COLUMNS: readonly UnitColumn[] = [
  'unit',
  'name',
  'kind',
  'file',
  'status',
  'zone',
  'label',
  'certain',
  'nearBound',
  'claimedZone',
  'evidencedZone',
  'verifiedZone',
];

/** One row a unit, then one for every rejected file and every missing unit: what was found is all there. */
export function unitTable(run: Run, order: UnitOrder | undefined, messages: Messages): Table<UnitColumn> {
  const { report } = messages;
  const format = scoreFormat(run, messages);
  const number = (value: number | null) => (value === null ? '' : format(value));
  const yesNo = (value: boolean) => (value ? report.yes : report.no);
  const blank = Object.fromEntries(UNIT_COLUMNS.map((key) => [key, ''])) as Record<UnitColumn, string>;
  const named = expectedNames(run);
  const units = orderUnits(run, order).map(
    (unit): Row<UnitColumn> => ({
      zone: unit.zone,
      cells: {
        unit: unit.id,
        name: unit.name,
        kind: unit.kind ?? '',
        file: unit.file,
        status: unit.status === 'scored' ? report.scored : report.notScored,
        score: number(unit.score),
        low: number(unit.interval?.[0] ?? null),
        high: number(unit.interval?.[1] ?? null),
        zone: unit.zone === null ? '' : zoneWord(unit.zone, messages),
        label: labelText(unit),
        certain: unit.zone === null ? '' : yesNo(unit.certain),
        nearBound: unit.zone === null ? '' : yesNo(unit.nearBound),
        services: String(unit.services),
        answered: String(unit.answered),
        unanswered: String(unit.unanswered),
        notApplicable: String(unit.notApplicable),
        gaps: String(unit.gaps.length),
        ...readingCells(unit.readings, number, messages),
        unproven: String(unit.unproven.length),
      },
      numbers: {
        score: unit.score,
        low: unit.interval?.[0] ?? null,
        high: unit.interval?.[1] ?? null,
        services: unit.services,
        answered: unit.answered,
        unanswered: unit.unanswered,
        notApplicable: unit.notApplicable,
        gaps: unit.gaps.length,
        claimed: unit.readings.claimed?.score ?? null,
        evidenced: unit.readings.evidenced?.score ?? null,
        verified: unit.readings.verified?.score ?? null,
        unproven: unit.unproven.length,
      },
    }),
  );
  const rejected = run.rejected.map(
    ({ file, files = [file], unit }): Row<UnitColumn> => ({
      cells: {
        ...blank,
        unit: unit ?? '',
        name: (unit === null ? undefined : named.get(unit)) ?? '',
        file: files.join('; '),
        status: report.rejected,
      },
    }),
  );
  const missing = run.missing.map(
    (unit): Row<UnitColumn> => ({
      cells: { ...blank, unit, name: named.get(unit) ?? '', status: report.missing },
    }),
  );
  return {
    columns: UNIT_COLUMNS.map((key) => ({
      key,
      title: report.columns[key],
      align: TEXT_COLUMNS.includes(key) ? 'left' : 'right',
    })),
    rows: [...units, ...rejected, ...missing],
  };
}

function readingCells(
  readings: Readings,
  number: (value: number | null) => string,
  messages: Messages,
): Record<ReadingColumn, string> {
  const cells = BASES.flatMap((basis) => {
    const reading = readings[basis];
    return [
      [basis, number(reading?.score ?? null)],
      [`${basis}Zone`, reading === null ? '' : zoneWord(reading.zone, messages)],
    ];
  });
  return Object.fromEntries(cells) as Record<ReadingColumn, string>;
}

export type InstitutionGapColumn = 'lost' | 'item' | 'units' | 'remedy' | 'owner' | 'effort';

/** The gaps over all units. */
export function institutionGapTable(run: Run, most: number, messages: Messages): Table<InstitutionGapColumn> {
  const { columns } = messages.report;
  const format = scoreFormat(run, messages);
  return {
    columns: [
      { key: 'lost', title: columns.lost, align: 'right' },
      { key: 'item', title: columns.item, align: 'left' },
      { key: 'units', title: columns.units, align: 'right' },
      { key: 'remedy', title: columns.remedy, align: 'left' },
      { key: 'owner', title: columns.owner, align: 'left' },
      { key: 'effort', title: columns.effort, align: 'right' },
    ],
    rows: run.institution.gaps.slice(0, most).map((gap) => ({
      cells: {
        lost: format(gap.lost),
        item: gap.title,
        units: String(gap.units.length),
        remedy: gap.remedy ?? '',
        owner: gap.owner ?? '',
        effort: gap.effort === null ? '' : String(gap.effort),
      },
      numbers: { lost: gap.lost, units: gap.units.length, effort: gap.effort },
    })),
  };
}

export type GapColumn = 'lost' | 'item' | 'answer' | 'law' | 'remedy' | 'evidence' | 'owner';

/** A unit's gaps. */
export function gapTable(unit: UnitResult, run: Run, most: number, messages: Messages): Table<GapColumn> {
  const { columns } = messages.report;
  const format = scoreFormat(run, messages);
  const keys = ['lost', 'item', 'answer', 'law', 'remedy', 'evidence', 'owner'] as const;
  return {
    columns: keys.map((key) => ({ key, title: columns[key], align: key === 'lost' ? 'right' : 'left' })),
    rows: unit.gaps.slice(0, most).map((gap) => ({
      cells: {
        lost: format(gap.lost),
        item: gap.title,
        answer: answerAndWaiver(gap, messages),
        law: gap.law.join('; '),
        remedy: gap.remedy ?? '',
        evidence: gap.evidence ?? '',
        owner: gap.owner ?? '',
      },
    })),
  };
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
