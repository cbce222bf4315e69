import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanRun } from '../../src/model/plan-run.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, unit } from './fixtures.ts';

const TIGA = KECIL.replace(
  '  ada-tidak:',
  '  tiga:\n    - { answer: belum, points: 0 }\n    - { answer: sebagian, points: 1 }\n    - { answer: penuh, points: 2 }\n  ada-tidak:',
).replace('weight: 60, answers: ada-tidak', 'weight: 60, answers: tiga');
const HEAD = 'checklist: ../kecil.yaml\ninstitution: Kota';

function folder(costs: string, checklist = KECIL): string {
  const answers = (id: string) => unit(id, 'red', HEAD).replace('toilet: ada', 'toilet: tidak');
  const own = (id: string) => (checklist === TIGA ? answers(id).replace('papan: tidak', 'papan: belum') : answers(id));
  const cwd = tempFolder({ 'kecil.yaml': checklist, 'unit/a.yaml': own('a'), 'unit/b.yaml': own('b') });
  writeFileSync(join(cwd, 'biaya.csv'), costs);
  return cwd;
}

const planWith = (cwd: string, ...args: string[]) =>
  runMain(['plan', 'unit', '--cost', 'biaya.csv', '--as-of', '2026-05-01', '-q', ...args], { cwd });

async function ways(costs: string, ...args: string[]) {
  const { stdout, stderr } = await planWith(folder(costs), '--target', 'green', '-f', 'json', ...args);
  expect(stderr).toBe('');
  const { units, settings }: PlanRun = JSON.parse(stdout);
  expect(settings.costs).toBe('biaya.csv');
  return units.map(({ id, plan }) => [id, plan?.status, plan?.cost]);
}

describe('patuh plan --cost', () => {
  it.each([
    [
      'columns in Indonesian',
      'butir;biaya\npapan;1500000\ntoilet;12,5\n',
      [
        ['a', 'planned', 1500012.5],
        ['b', 'planned', 1500012.5],
      ],
    ],
    [
      'a row for one unit',
      'item,unit,cost\npapan,,10\npapan,b,2\ntoilet,,0.25\n',
      [
        ['a', 'planned', 10.25],
        ['b', 'planned', 2.25],
      ],
    ],
    [
      'no price, no step',
      'item,cost\npapan,10\n',
      [
        ['a', 'out of reach', 0],
        ['b', 'out of reach', 0],
      ],
    ],
    [
      'what costs nothing',
      'item,cost\npapan,0\ntoilet,0\n',
      [
        ['a', 'planned', 0],
        ['b', 'planned', 0],
      ],
    ],
    [
      'notes and blank rows',
      'item,cost,note\npapan,1,besar\n,,\ntoilet,2,\n',
      [
        ['a', 'planned', 3],
        ['b', 'planned', 3],
      ],
    ],
  ])('reads %s', async (_, costs, expected) => {
    expect(await ways(costs)).toEqual(expected);
  });

  it('buys half of the way where the table says what it costs', async () => {
    const costs = 'item,answer,cost\npapan,sebagian,1\npapan,penuh,10\ntoilet,ada,5\n';
    const { stdout } = await planWith(folder(costs, TIGA), '--score', '70', '-f', 'json');
    const { units }: PlanRun = JSON.parse(stdout);
    expect(units[0]?.plan).toMatchObject({ cost: 6, after: { score: 70 } });
    expect(units[0]?.plan?.steps.map(({ item, to, cost }) => [item, to, cost])).toEqual([
      ['papan', 'sebagian', 1],
      ['toilet', 'ada', 5],
    ]);
  });

  it('spends a budget in the same money', async () => {
    const cwd = folder('item,unit,cost\npapan,a,100.5\npapan,b,200\ntoilet,,0.5\n');
    const plan = async (budget: string): Promise<PlanRun> =>
      JSON.parse((await planWith(cwd, '--target', 'green', '--budget', budget, '-f', 'json')).stdout);
    expect((await plan('101')).programme.cost).toBe(101);
    expect((await plan('100.99')).programme.after?.zones.green).toBe(0);
  });

  it('names the table in the report', async () => {
    const { stdout } = await planWith(folder('item,cost\npapan,70000\ntoilet,1\n'), '-f', 'markdown');
    expect(stdout).toContain('Biaya menurut biaya.csv');
    expect(stdout).toContain('70.000');
    expect(stdout).not.toContain('tingkat usaha butir itu');
  });

  it.each([
    ['no column of costs', 'item,unit\npapan,a\n', 'biaya.csv:1', 'biaya'],
    ['a column that is not known', 'item,cost,servise\npapan,1,\n', 'biaya.csv:1', 'servise'],
    ['a column twice', 'item,butir,cost\npapan,papan,1\n', 'biaya.csv:1', 'butir'],
    ['an unknown item', 'item,cost\npapan,1\ntoilt,1\n', 'biaya.csv:3', 'toilet'],
    ['an unknown answer', 'item,answer,cost\npapan,adda,1\n', 'biaya.csv:2', 'adda'],
    ['a thousand or one', 'item,cost\npapan,1.500\n', 'biaya.csv:2', '1.500'],
    ['a negative cost', 'item,cost\npapan,-1\n', 'biaya.csv:2', '-1'],
    ['no cost', 'item,cost\npapan,\n', 'biaya.csv:2', 'biaya'],
    ['a row twice', 'item,cost\npapan,1\npapan,2\n', 'biaya.csv:3', 'baris 2'],
    ['a service of an item of the unit', 'item,service,cost\npapan,kk,1\n', 'biaya.csv:2', 'papan'],
  ])('refuses %s, with its line', async (_, costs, place, word) => {
    const { code, stdout, stderr } = await planWith(folder(costs));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(place);
    expect(stderr).toContain(word);
  });

  it('warns of a unit that is not planned now', async () => {
    const { code, stderr } = await planWith(folder('item,unit,cost\npapan,c,1\n'));
    expect(code).toBe(0);
    expect(stderr).toContain('biaya.csv:2');
  });
});
