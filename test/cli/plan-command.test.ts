import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/cli/schemas.ts';
import type { PlanRun } from '../../src/model/plan-run.ts';
import { runMain, runReadable } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const CIMAHI = 'samples/kota-cimahi-2018';
const DPMPTSP = `${CIMAHI}/unit/dpmptsp.yaml`;
const DAY = ['--as-of', '2018-05-01'];

/** A checklist whose green asks for half of a small section besides the score. */
const ASKING = `id: zi
title: Contoh
version: 1
basis:
  uji: { title: Untuk uji, status: verified }
scale: { max: 100, decimals: 2 }
total: 100
rollup: mean-of-units
answers:
  ada:
    - { answer: tidak, points: 0 }
    - { answer: ada, points: 1 }
zones:
  source: uji
  levels:
    - { min: 60, zone: green, label: Tinggi, require: { section: pengungkit, min: 50% } }
    - { min: 0, zone: red, label: Rendah }
sections:
  - id: hasil
    title: Hasil
    source: uji
    items:
      - { id: a, title: A, weight: 70, answers: ada, effort: 1 }
      - { id: a2, title: A2, weight: 10, answers: ada, effort: 1 }
  - id: pengungkit
    title: Pengungkit
    source: uji
    items:
      - { id: b, title: B, weight: 20, answers: ada, effort: 4 }
`;
const ASKED = `checklist: zi.yaml
unit: { id: a, name: Dinas A }
answers: { a: ada, a2: tidak, b: tidak }
`;

async function planOf(...args: readonly string[]): Promise<PlanRun> {
  const { stdout, stderr, code } = await runMain(['plan', ...args, '-f', 'json', '-q']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe('patuh plan', () => {
  it.each([
    ['each unit', []],
    ['the institution', ['--scope', 'institution', '--target', 'hijau']],
    ['three green units', ['--green', '3']],
    ['a budget', ['--budget', '20', '--target', 'green']],
    ['the low end', ['--certain', '--target', 'kuning']],
    ['proof', ['--basis', 'evidenced', '--until', '2018-12-31']],
  ])('follows its JSON Schema: %s', async (_, args) => {
    const plan = await planOf(CIMAHI, ...DAY, ...args);
    const validate = new Ajv({ strict: false }).compile(SCHEMAS.plan);
    validate(plan);
    expect(validate.errors).toBeNull();
  });

  it('brings Cimahi to green by fewer steps than bringing each of its units there', async () => {
    const { institution, ladder, programme } = await planOf(
      CIMAHI,
      ...DAY,
      '--target',
      'hijau',
      '--scope',
      'institution',
    );
    expect(institution.plan).toMatchObject({ status: 'planned', proven: true, after: { zone: 'green' } });
    expect(programme.cost).toBe(institution.plan?.cost);
    expect(programme.after?.zone).toBe('green');
    expect(ladder.map(({ unit }) => unit).slice(0, 2)).toEqual(['puskesmas-cimahi-selatan', 'kecamatan-cimahi-tengah']);
    expect(ladder.at(-1)?.total).toBeGreaterThan(programme.cost);
  });

  it('brings as many units to green as asked for, those that are there included', async () => {
    const plan = await planOf(CIMAHI, ...DAY, '--green', '3');
    expect(plan.programme.after?.zones.green).toBe(3);
    expect(plan.units.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([
      'kecamatan-cimahi-tengah',
      'puskesmas-cimahi-selatan',
    ]);
    expect(plan.programme.cost).toBe(plan.ladder[1]?.total);
  });

  it('spends no more than the budget, on units first and then on points', async () => {
    const plan = await planOf(CIMAHI, ...DAY, '--budget', '16', '--target', 'hijau');
    expect(plan.units.filter(({ chosen }) => chosen)).toHaveLength(2);
    expect(plan.programme.cost).toBeLessThanOrEqual(16);
    expect(plan.programme.cost).toBeGreaterThan(plan.ladder[1]?.total ?? 0);
  });

  it('uses only the steps of the owners that are named', async () => {
    const plan = await planOf(CIMAHI, ...DAY, '--owner', 'diskominfo', '--budget', '5');
    const owners = plan.programme.parts.map(({ owner }) => owner);
    expect(new Set(owners)).toEqual(new Set(['Diskominfo']));
  });

  it('uses no step that takes longer than there is time', async () => {
    const plan = await planOf(CIMAHI, ...DAY, '--target', 'hijau', '--until', '2018-05-31');
    expect(new Set(plan.programme.parts.map(({ month }) => month))).toEqual(new Set(['2018-05']));
  });

  it('tells the day on which evidence ends, and what to renew before', async () => {
    const plan = await planOf(DPMPTSP, ...DAY);
    expect(plan.units[0]?.overTime.map(({ from, score, zone }) => [from, score, zone])).toContainEqual([
      '2019-03-06',
      15.25,
      'red',
    ]);
    expect(plan.units[0]?.renewals.every(({ by }) => by <= '2019-03-05')).toBe(true);
  });

  it.each([
    ['two ways to choose units', ['--green', '3', '--budget', '4']],
    ['two goals', ['--green', '3', '--score', '90']],
    ['a score above the scale', ['--score', '101']],
    ['a day that has passed', ['--until', '2018-01-01']],
    ['an unknown helper', ['--owner', 'Diskominfoo']],
    ['no zone', ['--target', 'biru']],
  ])('refuses %s, in a sentence', async (_, args) => {
    const { code, stdout, stderr } = await runMain(['plan', CIMAHI, ...DAY, ...args]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatchSnapshot();
  });

  it.each(['terminal', 'markdown', 'html', 'docx', 'xlsx', 'ics', 'json'])(
    'draws %s, the same every time',
    async (format) => {
      const args = ['plan', CIMAHI, ...DAY, '--target', 'hijau', '--scope', 'institution', '-f', format, '-q'];
      const [first, second] = [await runReadable(args), await runReadable(args)];
      expect(first.code).toBe(0);
      expect(second.stdout).toBe(first.stdout);
      expect(first.stdout.length).toBeGreaterThan(1000);
      if (!['docx', 'xlsx', 'json'].includes(format)) {
        const extension = { terminal: 'txt', markdown: 'md' }[format] ?? format;
        await expect(first.stdout).toMatchFileSnapshot(`../golden/rencana-cimahi.${extension}`);
      }
    },
  );

  it('speaks English', async () => {
    const { stdout } = await runMain([
      'plan',
      DPMPTSP,
      ...DAY,
      '--basis',
      'evidenced',
      '--target',
      'green',
      '--lang',
      'en',
    ]);
    await expect(stdout).toMatchFileSnapshot('../golden/rencana-dpmptsp-en.txt');
  });

  it('keeps calendar lines at 75 octets, and ends them as the standard asks', async () => {
    const { stdout } = await runMain(['plan', CIMAHI, ...DAY, '--target', 'hijau', '-f', 'ics', '-q']);
    expect(stdout.split('\r\n').every((line) => Buffer.from(line).length <= 75)).toBe(true);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const ids = stdout.match(/^UID:.*$/gm) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('plans what a zone asks of a section besides its score, and says it', async () => {
    const cwd = tempFolder({ 'zi.yaml': ASKING, 'a.yaml': ASKED });
    const plan = async (...args: readonly string[]) => {
      const { stdout, code } = await runMain(['plan', 'a.yaml', '--as-of', '2026-05-01', ...args], { cwd });
      expect(code).toBe(0);
      return stdout;
    };
    const { units } = JSON.parse(await plan('--target', 'hijau', '-f', 'json')) as PlanRun;
    expect(units[0]?.plan).toMatchObject({
      status: 'planned',
      goal: { min: 60, zone: 'green', conditions: [{ section: 'pengungkit', title: 'Pengungkit', min: 50 }] },
      cost: 4,
      proven: true,
      after: { score: 90, zone: 'green' },
    });
    expect(units[0]?.plan?.steps.map(({ item }) => item)).toEqual(['b']);
    expect(await plan('--target', 'hijau')).toContain('zona hijau (60; Pengungkit 50%)');
    // A score alone asks nothing of sections.
    const byScore = JSON.parse(await plan('--score', '90', '-f', 'json')) as PlanRun;
    expect(byScore.units[0]?.plan?.steps).toHaveLength(1);
    expect(byScore.acts.filter(({ moved }) => moved.length > 0).map(({ item }) => item)).toEqual(['b']);
  });
});
