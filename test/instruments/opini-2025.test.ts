import { describe, expect, test } from 'vitest';
import type { Section } from '../../src/model/checklist.ts';
import { toNumber } from '../../src/model/rational.ts';
import type { Run } from '../../src/model/run.ts';
import { levelOf } from '../../src/score/read-score.ts';
import { decimal } from '../support/make-checklist.ts';
import { runMain } from '../support/run-main.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import { tempFolder } from '../support/temp-folder.ts';

const IDS = ['opini-2025', 'opini-2025-dimensi'];

describe.each(IDS)('%s', (id) => {
  const opinion = shippedChecklist(id);

  test('has four dimensions at 70 together, of which the split is assumed, and trust at 30', () => {
    const [dimensions, trust] = opinion.root.children as [Section, Section];
    expect([dimensions, trust].map(({ weight }) => toNumber(weight))).toEqual([70, 30]);
    expect(dimensions.weights).toBe('assumed');
    expect(new Set(dimensions.children.map(({ weight }) => toNumber(weight))).size).toBe(1);
    expect(dimensions.children).toHaveLength(4);
  });

  test.each([
    ['100', 'Sangat Baik', 'Kualitas Tertinggi', 'green'],
    ['88', 'Sangat Baik', 'Kualitas Tertinggi', 'green'],
    ['87.99', 'Baik', 'Kualitas Tinggi', 'green'],
    ['78', 'Baik', 'Kualitas Tinggi', 'green'],
    ['77.99', 'Cukup', 'Kualitas Sedang', 'yellow'],
    ['54', 'Cukup', 'Kualitas Sedang', 'yellow'],
    ['53.99', 'Kurang', 'Kualitas Rendah', 'red'],
    ['0', 'Kurang', 'Kualitas Rendah', 'red'],
  ])('%s: a unit is %s, an institution %s, %s', (score, label, institution, zone) => {
    expect(levelOf(decimal(score), opinion)).toMatchObject({ label, institution, zone });
  });

  test('says that its cuts are assumed, and that its colours are a reading of ours', () => {
    expect(opinion.standing).toBe('assumption');
    expect(opinion.sources.find((source) => source.id === opinion.zones.source)?.status).toBe('assumption');
    expect(opinion.zones.colors?.note).toContain('2024');
  });
});

/** Units by the five numbers of a letter and what became of the Ombudsman's products. */
async function audit(units: Readonly<Record<string, readonly [string, string, string, string, string, string?]>>) {
  const keys = [
    'nilai-input',
    'nilai-proses',
    'nilai-output',
    'nilai-pengaduan',
    'nilai-kepercayaan',
    'produk-ombudsman',
  ];
  const cwd = tempFolder(
    Object.fromEntries(
      Object.entries(units).map(([id, numbers]) => [
        `${id}.yaml`,
        `checklist: opini-2025-dimensi\nunit: { id: ${id}, name: ${id} }\nanswers:\n${numbers.map((one, index) => `  ${keys[index]}: ${one}\n`).join('')}`,
      ]),
    ),
  );
  const { stdout } = await runMain(['audit', '.', '-f', 'json'], { cwd });
  return JSON.parse(stdout) as Run;
}

describe('a letter', () => {
  test('with five numbers: the mean of the dimensions at 70, trust at 30, every split of the 70 in the interval', async () => {
    const { institution } = await audit({ a: ['80', '90', '70', '100', '60'] });
    // 0.7 x 85 + 18; 0.7 x 70 + 18; 0.7 x 100 + 18
    expect(institution).toMatchObject({ score: 77.5, interval: [67, 88], label: 'Kualitas Sedang', certain: false });
  });

  test('with one number, written five times, is that number whatever the split', async () => {
    const { units } = await audit({ a: ['84,11', '84,11', '84,11', '84,11', '84,11'] });
    expect(units[0]).toMatchObject({ score: 84.11, interval: [84.11, 84.11], label: 'Baik', certain: true });
  });
});

describe('Tanpa Maladministrasi', () => {
  const same = (score: string, done?: string) =>
    [score, score, score, score, score, ...(done === undefined ? [] : [done])] as [
      string,
      string,
      string,
      string,
      string,
    ];

  test.each([
    ['all have followed up', 'tuntas', 'tuntas', ['Tanpa Maladministrasi']],
    ['in other words', 'sudah', 'selesai', ['Tanpa Maladministrasi']],
    ['one has not', 'tuntas', 'belum', []],
    ['one does not say', 'tuntas', undefined, []],
  ])('the institution, where %s', async (_, first, second, additions) => {
    const { institution, units } = await audit({ a: same('80', first), b: same('90', second) });
    expect(institution).toMatchObject({ score: 85, label: 'Kualitas Tinggi', additions });
    expect(units[0]?.additions).toEqual(['Tanpa Maladministrasi']);
  });

  test('adds words, never points', async () => {
    const { units } = await audit({ a: same('80', 'belum'), b: same('80', 'tuntas') });
    expect(units.map(({ score }) => score)).toEqual([80, 80]);
    expect(units[0]?.gaps.map(({ item }) => item)).not.toContain('produk-ombudsman');
  });
});
