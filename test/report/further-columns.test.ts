import { beforeAll, describe, expect, test } from 'vitest';
import { id } from '../../src/messages/id/id.ts';
import type { Run } from '../../src/model/run.ts';
import { renderCsv } from '../../src/report/data/csv.ts';
import { alsoSentences, alsoTable, provisionalSentences } from '../../src/report/describe-further.ts';
import { renderXlsx } from '../../src/report/xlsx/xlsx.ts';
import { readWorkbook } from '../support/office-file.ts';
import { readRun } from '../support/read-run.ts';
import { RUN_VARIANTS } from '../support/run-variants.ts';

const OPTIONS = { messages: id, width: 100, color: 0, unicode: true, command: 'patuh audit', toFile: false } as const;
const FOLDER = 'test/fixtures/kota-topik';

/** A unit, a file that could not be read and a unit that sent none, under two other checklists. */
let run: Run;
beforeAll(async () => {
  const read = await readRun([
    `${FOLDER}/dinas-a.yaml`,
    `${FOLDER}/dinas-b.yaml`,
    '--also',
    `${FOLDER}/hukum.yaml`,
    '--also',
    'kepatuhan-2016',
  ]);
  // The decimals of the first are other than those of the rest.
  const also = read.also?.map((other, at) => (at === 0 ? { ...other, scale: { ...other.scale, decimals: 1 } } : other));
  run = {
    ...read,
    ...(also === undefined ? {} : { also }),
    rejected: [{ file: 'rusak.yaml', unit: null, diagnostics: [] }],
    missing: ['dinas-c'],
  };
});

describe('the columns of other checklists', () => {
  test('as CSV are there in every row, and empty for what has no score', () => {
    const [head = [], ...rows] = renderCsv(run, OPTIONS)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.match(/(?<=^|;)(?:"(?:[^"]|"")*"|[^;]*)/g) ?? []);
    const own = head.flatMap((title, at) => (title.endsWith('menurut hukum-uji') ? [at] : []));
    expect(own.length).toBe(6);
    expect(new Set([head, ...rows].map((row) => row.length)).size).toBe(1);
    const cells = (row: readonly string[]) => own.map((at) => row[at]);
    for (const unit of rows.slice(0, 2)) for (const cell of cells(unit)) expect(cell).toMatch(/\S/);
    for (const absent of rows.slice(2)) expect(cells(absent).join('')).toBe('');
  });

  test('in the workbook are numbers where there is a score, with the decimals of their own checklist', () => {
    const units = readWorkbook(renderXlsx(run, OPTIONS)).get('Unit') ?? [];
    const [head = {}, ...rows] = units;
    const column = (title: string) => Object.entries(head).find(([, { value }]) => value === title)?.[0] ?? '';
    for (const { checklist } of run.units[0]?.also ?? []) {
      const score = column(`Nilai menurut ${checklist.id}`);
      expect(score).not.toBe('');
      const expected = run.units.map(({ also = [] }) => also.find((one) => one.checklist.id === checklist.id)?.score);
      expect(rows.map((row) => row[score]?.value)).toEqual([...expected, undefined, undefined]);
    }
    const styles = new Set(
      ['hukum-uji', 'kepatuhan-2016'].map((name) => rows[0]?.[column(`Nilai menurut ${name}`)]?.style),
    );
    expect(styles.size).toBe(2);
  });
});

describe('readings without a score', () => {
  test('say that no topic is shared, and have no range', () => {
    const bare = RUN_VARIANTS['without a score'](run);
    const { rows } = alsoTable(bare.institution, bare, id);
    expect(rows.map(({ cells }) => [cells.score, cells.zone, cells.label, cells.range])).toEqual([
      ['–', 'tanpa nilai', 'tanpa topik yang sama', ''],
      ['–', 'tanpa nilai', 'tanpa topik yang sama', ''],
    ]);
    for (const sentence of alsoSentences(bare.institution, bare, id)) expect(sentence).toContain('– tanpa nilai');
  });

  test('are shown only under the checklists that the run names', () => {
    expect(alsoTable(run.institution, { ...run, also: [] }, id).rows).toEqual([]);
    expect(alsoTable({}, run, id).rows).toEqual([]);
  });
});

describe('a provisional index', () => {
  const checklist = (value: Run): Run => ({
    ...value,
    checklist:
      value.checklist === null
        ? null
        : {
            ...value.checklist,
            provisional: [
              { id: 'survei', title: 'Survei' },
              { id: 'ombudsman', title: 'Ombudsman' },
            ],
          },
  });

  test('names the sections that it leaves out by their titles', () => {
    const provisional = { without: ['ombudsman', 'survei'], score: 50, zone: 'yellow', label: 'C' } as const;
    const [sentence = ''] = provisionalSentences({ provisional }, checklist(run), id);
    expect(sentence).toContain('tanpa Survei, Ombudsman: 50');
    expect(provisionalSentences({ provisional: null }, checklist(run), id)).toEqual([]);
    expect(provisionalSentences({}, checklist(run), id)).toEqual([]);
  });
});
