import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, LAIN, runOf, summary, unit } from './fixtures.ts';

type Files = Readonly<Record<string, string>>;
const A = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'green') };
/** Takes `papan` and its 60 points away. */
const FOUND = 'answers: { papan: tidak }\n';

async function audit(files: Files, ...args: string[]) {
  const outcome = await runMain(['audit', ...args, '-f', 'json'], { cwd: tempFolder({ ...A, ...files }) });
  const { units } = runOf(outcome);
  return { ...summary(outcome), verified: units.map(({ readings }) => readings.verified?.score ?? null) };
}

async function check(files: Files, ...args: string[]) {
  const { code, stdout } = await runMain(['check', ...args, '-f', 'json'], { cwd: tempFolder({ ...A, ...files }) });
  const { files: count, diagnostics } = JSON.parse(stdout);
  const told = diagnostics.map(
    ({ code: name, at }: { code: string; at: { file: string; line?: number; column?: number } }) =>
      `${at.file}:${at.line ?? ''}:${at.column ?? ''} ${name}`,
  );
  return { code, count, told };
}

const COUNTED = { code: 0, units: ['a'], rejected: [], warnings: [], verified: [40] };

describe("an evaluator's file", () => {
  it.for(['a.verifikasi.yaml', 'a.verifikasi.yml', 'a.verifikasi.json', 'A.verifikasi.yaml', 'a.Verifikasi.YAML'])(
    '%s counts beside a.yaml',
    async (name) => {
      const content = name.endsWith('json') ? '{ "answers": { "papan": "tidak" } }' : FOUND;
      for (const args of [['a.yaml'], ['.'], ['*.yaml'], ['a.*'], ['a.yaml', name], ['a.yaml', 'a.yaml']]) {
        expect(await audit({ [name]: content }, ...args), args.join(' ')).toMatchObject(COUNTED);
        expect(await check({ [name]: content }, ...args), args.join(' ')).toMatchObject({ code: 0, told: [] });
      }
    },
  );

  it('counts beside a JSON or .yml file as well', async () => {
    const { 'a.yaml': text, ...rest } = A;
    const cwd = tempFolder({ ...rest, 'a.yml': text, 'a.verifikasi.yaml': FOUND });
    expect(runOf(await runMain(['audit', '.', '-f', 'json'], { cwd })).units[0]?.readings.verified?.score).toBe(40);
  });

  it("may be named after the unit's id instead, in any case", async () => {
    const { 'a.yaml': text, ...rest } = A;
    for (const name of ['a.verifikasi.yaml', 'A.verifikasi.yaml']) {
      const cwd = tempFolder({ ...rest, '01-dinas.yaml': text, [name]: FOUND, 'lain.json': '{' });
      for (const args of [['01-dinas.yaml'], ['*.yaml'], ['01-dinas.yaml', name]]) {
        expect(summary(await runMain(['audit', ...args, '-f', 'json'], { cwd })), args.join(' ')).toMatchObject({
          code: 0,
          units: ['a'],
          warnings: [],
        });
        const { code, stdout } = await runMain(['check', ...args], { cwd });
        expect([code, stdout], args.join(' ')).toEqual([0, expect.not.stringContaining('peringatan')]);
      }
      expect((await runMain(['check', name], { cwd })).stdout).toContain('tidak ada kesalahan');
    }
    const faulty = tempFolder({ ...rest, '01-dinas.yaml': text, 'a.verifikasi.yaml': 'answers: { papan: mungkin }' });
    const alone = await runMain(['check', 'a.verifikasi.yaml'], { cwd: faulty });
    expect([alone.code, alone.stdout]).toEqual([2, expect.stringContaining('a.verifikasi.yaml:1:19')]);
  });

  it.for([
    { what: 'with the key', text: `verification: { by: Ani, date: 2026-01-01, ${FOUND.trim()} }` },
    { what: 'without the key', text: `by: Ani\ndate: 2026-01-01\n${FOUND}` },
    { what: 'with the unit', text: `unit: a\nchecklist: kecil\nby: Ani\ndate: 2026-01-01\n${FOUND}` },
    { what: 'with the unit in full', text: `unit: { id: A, name: Dinas }\nby: Ani\ndate: 2026-01-01\n${FOUND}` },
    { what: 'with the checklist as a path', text: `checklist: ../k/kecil.yaml\nby: Ani\ndate: 2026-01-01\n${FOUND}` },
    {
      what: 'with everything',
      text: `unit: a\nchecklist: kecil\ninstitution: K\nperiod: 2026\nverification: { by: Ani, date: 2026-01-01, ${FOUND.trim()} }`,
    },
  ])('is read $what', async ({ text }) => {
    const cwd = tempFolder({ ...A, 'a.verifikasi.yaml': text });
    const { code, units, warnings } = { ...runOf(await runMain(['audit', 'a.yaml', '-f', 'json'], { cwd })), code: 0 };
    expect({ code, warnings }).toEqual({ code: 0, warnings: [] });
    expect(units[0]?.verification).toMatchObject({ by: 'Ani', date: '2026-01-01', checked: 1, over: 1 });
  });

  it.for([
    { text: 'unit: b\nanswers: {}', told: 'a.verifikasi.yaml:1:7 verification-other-unit' },
    { text: 'unit: { id: b, name: B }\nanswers: {}', told: 'a.verifikasi.yaml:1:13 verification-other-unit' },
    { text: 'checklist: lain\nanswers: {}', told: 'a.verifikasi.yaml:1:12 other-checklist' },
    { text: 'answers:\n  papan: mungkin', told: 'a.verifikasi.yaml:2:10 unknown-answer' },
    { text: 'answers:\n  papn: ada', told: 'a.verifikasi.yaml:2:3 unknown-item' },
    { text: 'answers: { papan: tidak berlaku }', told: 'a.verifikasi.yaml:1:19 na-without-reason' },
    { text: 'answers: { papan: { services: { x: ada } } }', told: 'a.verifikasi.yaml:1:31 not-per-service' },
    { text: 'date: 2026-02-30\nanswers: {}', told: 'a.verifikasi.yaml:1:7 invalid-date' },
    { text: 'by: Ani', told: 'a.verifikasi.yaml:1:1 missing-key' },
    { text: 'olehnya: Ani\nanswers: {}', told: 'a.verifikasi.yaml:1:1 unknown-key' },
    { text: '- a', told: 'a.verifikasi.yaml:1:1 invalid-value' },
    { text: 'a: [', told: 'a.verifikasi.yaml:1:4 yaml-syntax' },
    { text: '', told: 'a.verifikasi.yaml:: empty-file' },
  ])('with faults costs the unit nothing, at their own places: $told', async ({ text, told }) => {
    const files = { 'a.verifikasi.yaml': text };
    const [, code = ''] = told.split(' ');
    for (const args of [['a.yaml'], ['.'], ['a.yaml', 'a.verifikasi.yaml']]) {
      const { code: exit, units, rejected, warnings, verified } = await audit(files, ...args);
      expect([exit, units, rejected, verified]).toEqual([2, ['a'], [], [null]]);
      expect(warnings).toContain(code);
    }
    for (const args of [['a.yaml'], ['.'], ['a.verifikasi.yaml']]) {
      expect(await check(files, ...args), args.join(' ')).toMatchObject({ code: 2, told: [told] });
    }
    const { stderr } = await runMain(['audit', 'a.yaml'], { cwd: tempFolder({ ...A, ...files }) });
    expect(stderr).toMatch(/^a\.verifikasi\.yaml:/);
  });

  it('that is a folder or a link to nowhere is a fault, not overlooked', async () => {
    const folder = await audit({ 'a.verifikasi.yaml/x.txt': '' }, 'a.yaml');
    expect(folder).toMatchObject({ code: 2, units: ['a'], rejected: [], warnings: ['not-a-file'] });
    const cwd = tempFolder(A);
    symlinkSync('tidak-ada', join(cwd, 'a.verifikasi.yaml'));
    const link = summary(await runMain(['audit', '.', '-f', 'json'], { cwd }));
    expect(link).toMatchObject({ code: 2, units: ['a'], rejected: [], warnings: ['not-found'] });
  });

  it('goes by the checklist that the user forces, as the assessment does', async () => {
    const files = { 'lain.yaml': LAIN, 'a.verifikasi.yaml': `checklist: kecil\n${FOUND}` };
    expect(await audit(files, 'a.yaml', '-c', 'lain.yaml')).toMatchObject({ code: 0, rejected: [], verified: [90] });
    expect(await check(files, 'a.yaml', '-c', 'lain.yaml')).toMatchObject({ code: 0, told: [] });
  });

  it('overrides the answers of the assessment, and says so', async () => {
    const both = {
      'a.yaml': `${A['a.yaml']}verification: { answers: { toilet: tidak } }\n`,
      'a.verifikasi.yaml': FOUND,
    };
    expect(await audit(both, 'a.yaml')).toMatchObject({ ...COUNTED, warnings: ['two-verifications'] });
    expect(await check(both, '.')).toMatchObject({ code: 0, told: ['a.yaml:: two-verifications'] });
    const inline = { 'a.yaml': both['a.yaml'] };
    expect(await audit(inline, 'a.yaml')).toMatchObject({ ...COUNTED, verified: [60] });
  });

  it('counts by the file name before the unit, .yaml before .json, and says that there are several', async () => {
    const { 'a.yaml': text, ...rest } = A;
    const files = {
      '01.yaml': text,
      '01.verifikasi.json': '{ "answers": { "papan": "tidak" } }',
      'a.verifikasi.yaml': 'answers: { toilet: tidak }',
    };
    const cwd = tempFolder({ ...rest, ...files });
    const run = runOf(await runMain(['audit', '.', '-f', 'json'], { cwd }));
    expect(run.units[0]?.readings.verified?.score).toBe(40);
    expect(run.warnings).toMatchObject([{ code: 'two-verifications', facts: { used: '01.verifikasi.json' } }]);
    const two = { 'a.verifikasi.json': '{}', 'a.verifikasi.yaml': FOUND };
    expect(await audit(two, '.')).toMatchObject({ ...COUNTED, warnings: ['two-verifications'] });
  });

  it('without an assessment is warned of where it is come across, and refused where it is named', async () => {
    const files = { 'b.verifikasi.yaml': FOUND };
    expect(await audit(files, '.')).toMatchObject({
      code: 0,
      units: ['a'],
      warnings: ['verification-without-assessment'],
      verified: [null],
    });
    expect(await check(files, '.')).toEqual({
      code: 0,
      count: 3,
      told: ['b.verifikasi.yaml:: verification-without-assessment'],
    });
    expect(await check(files, 'b.verifikasi.yaml')).toMatchObject({
      code: 0,
      told: ['b.verifikasi.yaml:: verification-without-assessment'],
    });
    expect(await audit(files, 'a.yaml', 'b.verifikasi.yaml')).toMatchObject({
      code: 2,
      units: ['a'],
      rejected: ['b.verifikasi.yaml: not-an-assessment'],
    });
    expect(await audit({ 'a.verifikasi.yaml': FOUND }, 'a.verifikasi.yaml')).toMatchObject({
      code: 2,
      units: [],
      rejected: ['a.verifikasi.yaml: not-an-assessment'],
    });
  });

  it('of an assessment that cannot be read is not without one', async () => {
    for (const [name, text] of [
      ['a.yaml', 'a: ['],
      ['01.yaml', A['a.yaml'].replace('ada', 'adaa')],
    ] as const) {
      const cwd = tempFolder({ 'kecil.yaml': KECIL, [name]: text, 'a.verifikasi.yaml': FOUND });
      for (const args of [['.'], [name, 'a.verifikasi.yaml']]) {
        const { rejected, warnings } = summary(await runMain(['audit', ...args, '-f', 'json'], { cwd }));
        expect([rejected.length, warnings]).toEqual([1, []]);
      }
    }
  });

  it('named with its assessment does not make a single unit an institution', async () => {
    const files = { 'patuh.yaml': 'units: [a, b]\nchecklist: kecil.yaml\n', 'a.verifikasi.yaml': FOUND };
    expect(await audit(files, 'a.yaml', 'a.verifikasi.yaml')).toMatchObject({ code: 0, missing: [] });
    expect(await audit(files, '.')).toMatchObject({ code: 2, missing: ['b'] });
  });

  it('is no place for a report', async () => {
    const cwd = tempFolder({
      ...A,
      'a.verifikasi.json': '{ "answers": {} }',
      'b.verifikasi.json': '{ "answers": {} }',
    });
    for (const name of ['a.verifikasi.json', 'b.verifikasi.json']) {
      expect((await runMain(['audit', '.', '-o', name, '--force'], { cwd })).code).toBe(2);
    }
  });
});

describe('--basis verified', () => {
  const TWO = { ...A, 'b.yaml': unit('b', 'green'), 'a.verifikasi.yaml': FOUND };

  const NONE = { ...A, 'b.yaml': unit('b', 'green') };

  it.for([
    { lang: 'id', told: 'tidak satu pun dari 2 unit yang diverifikasi' },
    { lang: 'en', told: 'none of 2 units are verified' },
  ])('says in $lang that no unit is verified, not that none could be scored', async ({ lang, told }) => {
    const { code, stdout } = await runMain(['audit', '.', '--basis', 'verified', '--lang', lang], {
      cwd: tempFolder(NONE),
    });
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(told);
  });

  it('scores the units that are verified, and says which are not', async () => {
    const outcome = await runMain(['audit', '.', '--basis', 'terverifikasi', '-f', 'json'], { cwd: tempFolder(TWO) });
    const { units, institution, counts, warnings, basis } = runOf(outcome);
    expect([outcome.code, basis]).toEqual([0, 'verified']);
    expect(units).toMatchObject([
      { id: 'a', status: 'scored', score: 40, zone: 'red', readings: { claimed: { score: 100 } } },
      { id: 'b', status: 'not scored', score: null, zone: null, uncertainty: ['unverified'], verification: null },
    ]);
    expect(counts).toEqual({ found: 2, scored: 1, notScored: 1, rejected: 0, missing: 0 });
    // One of two units is no verified score of the institution.
    expect(institution).toMatchObject({
      score: null,
      complete: false,
      uncertainty: ['unverified'],
      readings: { claimed: { score: 100, units: 2 }, verified: { score: 40, units: 1 } },
    });
    expect(warnings).toMatchObject([{ code: 'not-verified', at: { file: 'b.yaml' } }]);
  });

  it.for([
    {
      lang: 'id',
      told: 'belum diverifikasi',
      readings: 'Klaim 100,00 hijau; berbukti 100,00 hijau; terverifikasi 40,00 merah (1 dari 2 unit, 1 dari 2 butir,',
    },
    {
      lang: 'en',
      told: 'is not verified',
      readings: 'Claimed 100.00 green; evidenced 100.00 green; verified 40.00 red (1 of 2 units, 1 of 2 items,',
    },
  ])('says so in $lang', async ({ lang, told, readings }) => {
    const cwd = tempFolder(TWO);
    const { stderr, stdout } = await runMain(['audit', '.', '--basis', 'verified', '--lang', lang], { cwd });
    expect(stderr).toContain(told);
    expect(stdout.replace(/\s+/g, ' ')).toContain(readings);
  });

  it.for([
    { lang: 'id', words: ['tanpa nilai', 'Klaim 100,00 hijau; berbukti 0,00 merah; 2 butir tanpa bukti.'] },
    { lang: 'en', words: ['not scored', 'Claimed 100.00 green; evidenced 0.00 red; 2 items without proof.'] },
  ])('shows what is known of a unit that is not verified, in $lang', async ({ lang, words }) => {
    const asked = 'evidence: { ask: Foto, required: true }, weight:';
    const cwd = tempFolder({ ...A, 'kecil.yaml': KECIL.replaceAll('weight:', asked) });
    for (const format of ['terminal', 'markdown']) {
      const args = ['audit', 'a.yaml', '--basis', 'verified', '-f', format, '--lang', lang];
      const { stdout } = await runMain(args, { cwd });
      for (const word of words) expect(stdout.toLowerCase()).toContain(word.toLowerCase().replace(/\.$/, ''));
    }
  });

  it('lets no unverified unit through the gate', async () => {
    const gate = ['--fail-below', 'merah', '--basis', 'verified'];
    const outcome = await runMain(['audit', '.', ...gate, '-f', 'json'], { cwd: tempFolder(TWO) });
    expect([outcome.code, runOf(outcome).violations]).toEqual([
      1,
      [{ rule: 'zone', unit: 'b', expected: 'red', actual: 'not scored' }],
    ]);
  });

  it.for(['klaim', 'CLAIMED', ' berbukti ', 'Evidenced', 'verified'])('takes %s for a basis', async (basis) => {
    expect((await runMain(['audit', '.', '--basis', basis], { cwd: tempFolder(A) })).code).toBe(0);
  });

  it('takes no other word', async () => {
    const { code, stderr } = await runMain(['audit', '.', '--basis', 'dugaan'], { cwd: tempFolder(A) });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--basis')]);
  });
});

describe('claimed against verified', () => {
  const CLAIM = `checklist: kecil.yaml\nunit: { id: a, name: A }\nanswers: { papan: ada, toilet: tidak }\n`;
  const FINDINGS = 'by: Ani\ndate: 2026-01-01\nanswers: { papan: { answer: tidak, note: terkunci }, toilet: ada }\n';
  const FILES = { 'kecil.yaml': KECIL, 'a.yaml': CLAIM, 'a.verifikasi.yaml': FINDINGS };

  it('is in JSON, item by item', async () => {
    const { units } = runOf(await runMain(['audit', 'a.yaml', '-f', 'json'], { cwd: tempFolder(FILES) }));
    expect(units[0]?.verification).toEqual({
      by: 'Ani',
      date: '2026-01-01',
      checked: 2,
      agreed: 0,
      over: 1,
      under: 1,
      accuracy: 0,
      items: [
        {
          item: 'papan',
          title: 'Papan layanan',
          section: 'semua',
          claimed: 'ada',
          verified: 'tidak',
          judgement: 'over',
          points: 60,
          note: 'terkunci',
          at: { file: 'a.verifikasi.yaml', line: 3, column: 12, endColumn: 17 },
        },
        {
          item: 'toilet',
          title: 'Toilet',
          section: 'semua',
          claimed: 'tidak',
          verified: 'ada',
          judgement: 'under',
          points: -40,
          note: null,
          at: { file: 'a.verifikasi.yaml', line: 3, column: 54, endColumn: 60 },
        },
      ],
    });
    expect(units[0]?.gaps).toMatchObject([{ item: 'toilet', claimed: 'tidak', verified: 'ada' }]);
  });

  it.for([
    { lang: 'id', words: ['Ani', 'terlalu tinggi', 'terlalu rendah', '+60,00', '-40,00'] },
    { lang: 'en', words: ['Ani', 'too high', 'too low', '+60.00', '-40.00'] },
  ])('is on the terminal and in Markdown in $lang', async ({ lang, words }) => {
    for (const format of ['terminal', 'markdown']) {
      const args = ['audit', 'a.yaml', '-f', format, '--lang', lang];
      const { stdout } = await runMain(args, { cwd: tempFolder(FILES) });
      for (const word of words) expect(stdout).toContain(word);
    }
  });
});

describe("an evaluator's file beside an assessment that cannot be read", () => {
  const broken = { 'kecil.yaml': KECIL, 'a.yaml': 'checklist: kecil.yaml\nunit: {{\n' };

  it('tells the fault of the assessment once, whichever is named', async () => {
    for (const args of [['a.yaml'], ['a.verifikasi.yaml'], ['a.yaml', 'a.verifikasi.yaml'], ['.']]) {
      const cwd = tempFolder({ ...broken, 'a.verifikasi.yaml': FOUND });
      const { code, stdout } = await runMain(['check', ...args, '-f', 'json'], { cwd });
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; at: { file: string } }[] };
      expect(code, args.join(' ')).toBe(2);
      const own = diagnostics.filter(({ at }) => at.file === 'a.yaml');
      expect(own.length, args.join(' ')).toBeGreaterThan(0);
      expect(new Set(own.map((one) => JSON.stringify(one))).size).toBe(own.length);
    }
  });

  it('is looked for by the unit among files of which one is broken', async () => {
    const cwd = tempFolder({ ...broken, 'x.yaml': unit('b', 'green'), 'b.verifikasi.yaml': FOUND });
    expect(JSON.parse((await runMain(['check', 'b.verifikasi.yaml', '-f', 'json'], { cwd })).stdout)).toMatchObject({
      files: 1,
      diagnostics: [],
    });
  });

  it('tells why nothing can be said of it where the checklist of the assessment is unknown', async () => {
    const files = { 'a.yaml': unit('a', 'green', 'checklist: tidak-ada'), 'a.verifikasi.yaml': FOUND };
    const { code, stdout } = await runMain(['check', 'a.verifikasi.yaml'], { cwd: tempFolder(files) });
    expect(code).toBe(2);
    expect(stdout).toContain('a.yaml:1:12: galat: instrumen `tidak-ada` tidak ditemukan');
    expect(stdout).toContain('1 berkas diperiksa: 1 kesalahan, 0 peringatan.');
  });
});
