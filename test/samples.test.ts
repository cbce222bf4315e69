import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LintRun } from '../src/model/lint-run.ts';
import type { Run, RunSet } from '../src/model/run.ts';
import { ROOT, runMain } from './support/run-main.ts';
import { shippedChecklist } from './support/shipped-checklist.ts';

const checklists = readdirSync(`${ROOT}/checklists`).map((name) => name.replace(/\.yaml$/, ''));
const samples = readdirSync(`${ROOT}/samples`, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Thirty rounds: each is a run of its own. */
const ROUNDS = 'putaran-contoh-2016';

const audits = new Map<string, Promise<{ code: number; run: Run }>>();

/** Each sample is scored once, however many tests look at it. */
function audit(sample: string): Promise<{ code: number; run: Run }> {
  const audited = audits.get(sample) ?? auditAnew(sample);
  audits.set(sample, audited);
  return audited;
}

async function auditAnew(sample: string): Promise<{ code: number; run: Run }> {
  // On a day of the sample's own year: evidence and waivers end.
  const year = /\d{4}/.exec(sample)?.[0] ?? '2018';
  const { code, stdout } = await runMain(['audit', `samples/${sample}`, '-f', 'json', '--as-of', `${year}-12-10`]);
  return { code, run: JSON.parse(stdout) as Run };
}

/** Instruments after systems that are no law: what they ask for may rest on none, and the file then names none. */
const NO_LAW = ['pelayanan-prima-bandung', 'pengaduan-sp4n', 'enam-elemen-panrb'];

describe('every checklist', () => {
  test.each(checklists)('%s loads without a warning, under the name of its file', (id) => {
    expect(shippedChecklist(id).id).toBe(id);
  });

  test.each(checklists)('%s tells a unit what to do about each of its items', (id) => {
    for (const item of shippedChecklist(id).items) {
      expect(item, item.id).toMatchObject({
        guidance: expect.stringMatching(/\S/),
        remedy: expect.stringMatching(/\S/),
        evidence: { ask: expect.stringMatching(/\S/) },
        owner: expect.stringMatching(/\S/),
        effort: expect.any(Number),
      });
      if (!NO_LAW.includes(id)) expect(item.law.length, item.id).toBeGreaterThan(0);
    }
  });

  test.each(checklists)('%s has a source for every figure, and a page', async (id) => {
    const { zones, sources } = shippedChecklist(id);
    expect(sources.map((source) => source.id)).toContain(zones.source);
    const { code, stdout } = await runMain(['checklist', 'docs', id]);
    expect(code).toBe(0);
    for (const item of shippedChecklist(id).items) expect(stdout).toContain(`\`${item.id}\``);
    for (const source of sources) expect(stdout).toContain(source.title.split(',')[0]);
  });

  test.each(checklists)('%s is scored by a sample', async (id) => {
    const used = await Promise.all(samples.map(async (sample) => (await audit(sample)).run.checklist?.id));
    expect(used).toContain(id);
  });
});

describe('every sample', () => {
  test.each(samples.filter((sample) => ![ROUNDS, 'berkas-rusak'].includes(sample)))(
    '%s is scored whole',
    async (sample) => {
      const { code, run } = await audit(sample);
      expect(code).toBe(0);
      expect(run.counts).toMatchObject({ notScored: 0, rejected: 0, missing: 0 });
      // Documents of 2026 beside answers to kepatuhan-2016, which is for earlier years: each unit is warned of it.
      const warnings = sample === 'dokumen-standar' ? Array(3).fill('checklist-years') : [];
      expect(run.warnings.map(({ code: warned }) => warned)).toEqual(warnings);
      const lost = run.institution.gaps.reduce((sum, gap) => sum + gap.lost, 0);
      const max = run.checklist?.scale.max ?? 100;
      expect(Math.abs(lost - (max - (run.institution.score ?? 0)))).toBeLessThan(max / 100);
    },
  );

  test('the thirty rounds are thirty runs of one unit, each scored whole', async () => {
    const { code, stdout } = await runMain(['audit', `samples/${ROUNDS}`, '-f', 'json']);
    const { runs } = JSON.parse(stdout) as RunSet;
    expect({ code, rounds: runs.length }).toEqual({ code: 0, rounds: 30 });
    for (const run of runs) {
      expect(run.counts).toMatchObject({ found: 1, scored: 1 });
      expect(run.warnings).toEqual([]);
      expect(run.institution.period).toBe(run.units[0]?.file.split('/').at(-1)?.replace('.yaml', ''));
    }
    expect(runs.at(-1)?.institution.score).toBe(94.17);
  });

  test('the invented second year of Cimahi raises the same units and takes in a red one', async () => {
    const { run } = await audit('kota-cimahi-2019-contoh');
    expect(run.institution).toMatchObject({
      score: 68.48,
      zone: 'yellow',
      units: 13,
      zones: { green: 5, yellow: 2, red: 6 },
    });
  });

  test('Kota Cimahi 2018 is yellow, with only DPMPTSP green and eleven red', async () => {
    const { run } = await audit('kota-cimahi-2018');
    expect(run.institution).toMatchObject({ zone: 'yellow', units: 12, zones: { green: 1, yellow: 0, red: 11 } });
    expect(run.units.filter(({ zone }) => zone === 'green').map(({ id }) => id)).toEqual(['dpmptsp']);
  });

  test('Kota Probolinggo 2018 is green with 88.45', async () => {
    const { run } = await audit('kota-probolinggo-2018');
    expect(run.institution).toMatchObject({ score: 88.45, zone: 'green', units: 17, certain: true });
  });

  test('Kab. Maluku Tenggara 2023 prints 60.80, Puskesmas Watdek 49.85, D, red', async () => {
    const { run } = await audit('kab-maluku-tenggara-2023');
    expect(run.institution).toMatchObject({ score: 60.8, zone: 'yellow', interval: [60.8, 60.8] });
    expect(run.units.map(({ score }) => score).sort()).toEqual([49.85, 52.86, 55.09, 59.85, 62.06, 71.08, 74.82]);
    const watdek = run.units.find(({ name }) => name.includes('Watdek'));
    expect(watdek).toMatchObject({ score: 49.85, zone: 'red', label: expect.stringContaining('(D)') });
    expect(watdek?.sections.map(({ score }) => score)).toEqual([8.72, 10.76, 20.76, 9.61]);
  });

  test.each(['markdown', 'word'])('the documents in %s are good, middling and bad', async (folder) => {
    const { code, stdout } = await runMain([
      'lint',
      `samples/dokumen-standar/${folder}`,
      '-f',
      'json',
      '--as-of',
      '2026-03-01',
    ]);
    const { documents, rejected, warnings } = JSON.parse(stdout) as LintRun;
    expect({ code, rejected, warnings }).toEqual({ code: 1, rejected: [], warnings: [] });
    const levels = documents.map(({ file, findings }) => [
      file.split('/').at(-2),
      [...new Set(findings.map(({ level }) => level))].sort().join(' '),
    ]);
    expect(levels).toEqual([
      ['disdukcapil', ''],
      ['disdukcapil', ''],
      ['kecamatan-makmur', 'error note warning'],
      ['puskesmas-mekar', 'note warning'],
    ]);
    const bad = documents[2]?.findings.map(({ rule }) => rule);
    for (const rule of [
      'decree-without-number',
      'decree-without-date',
      'uu25-miscited',
      'regulation-repealed',
      'delivery-component-missing',
      'component-empty',
      'component-placeholder',
      'time-without-duration',
      'service-unpublished',
      'guarantee-circular',
    ])
      expect(bad, rule).toContain(rule);
  });

  test('Kota Yogyakarta 2025 prints 88.39; two of its units 90.13 and 88.91', async () => {
    const { run } = await audit('kota-yogyakarta-2025');
    expect(run.institution).toMatchObject({ score: 88.39, label: 'Kualitas Tertinggi', units: 5, zone: 'green' });
    const scores = Object.fromEntries(run.units.map(({ id, score, label }) => [id, [score, label]]));
    expect(scores).toMatchObject({ dinsosnakertrans: [90.13, 'Sangat Baik'], dinkes: [88.91, 'Sangat Baik'] });
    // Whether "Tanpa Maladministrasi" was added was not found: nothing is claimed.
    expect(run.institution.additions).toEqual([]);
  });

  test('Pemda DIY 2025 prints 86.00, Kualitas Tinggi Tanpa Maladministrasi; SMAN 1 Yogyakarta 81.53, Baik', async () => {
    const { run } = await audit('pemda-diy-2025');
    expect(run.institution).toMatchObject({ score: 86, interval: [86, 86], label: 'Kualitas Tinggi', units: 6 });
    expect(run.institution.additions).toEqual(['Tanpa Maladministrasi']);
    expect(run.units.find(({ id }) => id === 'sman-1-yogyakarta')).toMatchObject({ score: 81.53, label: 'Baik' });
  });

  test('Pemprov Gorontalo 2025 prints 76.82, Kualitas Sedang Tanpa Maladministrasi, from the three units printed', async () => {
    const { run } = await audit('pemprov-gorontalo-2025');
    expect(run.institution).toMatchObject({ score: 76.82, label: 'Kualitas Sedang', zone: 'yellow', units: 3 });
    expect(run.institution.additions).toEqual(['Tanpa Maladministrasi']);
    expect(run.units.map(({ score }) => score).sort()).toEqual([68.79, 77.55, 84.11]);
  });

  // Worked out apart from this program, with fractions: score, lowest, highest.
  test.each([
    ['pekppp-2023-contoh', 2.66, [2.63, 3.73]],
    ['opini-2025-contoh', 69.08, [41.38, 98.38]],
    ['uu25-contoh-2024', 66.06, [21.88, 87.5]],
    ['pelayanan-prima-contoh-2016', 76.11, [76.11, 80.28]],
    ['pengaduan-contoh-2019', 62.27, [62.27, 64.77]],
    ['enam-elemen-contoh-2021', 68.68, [68.68, 71.46]],
  ])('%s comes to %d', async (sample, score, interval) => {
    const { run } = await audit(sample);
    expect(run.institution).toMatchObject({ score, interval });
  });

  test.each([
    ['pekppp-2023-contoh', { disdukcapil: 4.35, dpmptsp: 3.1, 'kecamatan-timur': 1.04, 'puskesmas-melati': 2.15 }],
    ['opini-2025-contoh', { disdukcapil: 93.27, 'puskesmas-mawar': 44.89 }],
    ['uu25-contoh-2024', { dishub: 83.7, 'kelurahan-melati': 48.41 }],
    ['pelayanan-prima-contoh-2016', { disdukcapil: 85, 'kecamatan-barat': 67.22 }],
    ['pengaduan-contoh-2019', { diskominfo: 85.05, dlh: 39.48 }],
    ['enam-elemen-contoh-2021', { dpmptsp: 88.33, dinsos: 49.03 }],
  ])('%s: each unit', async (sample, scores) => {
    const { run } = await audit(sample);
    expect(Object.fromEntries(run.units.map(({ id, score }) => [id, score]))).toEqual(scores);
  });

  test('PEKPPP without answers of users: the index without F-03 beside the whole', async () => {
    const { run } = await audit('pekppp-2023-contoh');
    const provisional = Object.fromEntries(run.units.map((unit) => [unit.id, unit.provisional]));
    expect(provisional).toEqual({
      disdukcapil: null,
      dpmptsp: { without: ['f03'], score: 4.13, zone: 'green', label: 'Sangat Baik (A-)' },
      'kecamatan-timur': { without: ['f03'], score: 1.39, zone: 'red', label: 'Sangat Buruk (E)' },
      'puskesmas-melati': { without: ['f03'], score: 2.86, zone: 'yellow', label: 'Cukup (C)' },
    });
  });

  test('UU 25/2009: the gravest gap is first, though many cost more points', async () => {
    const { run } = await audit('uu25-contoh-2024');
    const dishub = run.units.find(({ id }) => id === 'dishub')?.gaps ?? [];
    expect(dishub.map(({ item, severity }) => [item, severity])).toEqual([
      ['standar-ditetapkan', 6],
      ['komponen-jaminan-pelayanan', 6],
      ['komponen-jangka-waktu', 6],
      ['standar-diterapkan', 5],
      ['putus-60-hari', 5],
      ['kinerja-tahunan', 4],
      ['sarana-memadai', 3],
      ['sarana-terpelihara', 3],
      ['khusus-lansia', 3],
      ['khusus-korban-bencana', 3],
      ['penanggung-jawab', 2],
      ['maklumat-7-hari', null],
    ]);
    expect(run.institution.gaps[0]).toMatchObject({
      item: 'standar-ditetapkan',
      severity: 6,
      units: ['dishub', 'kelurahan-melati'],
    });
  });

  test('a round of duty managers is of a day', async () => {
    const { run } = await audit('pelayanan-prima-contoh-2016');
    expect(run.institution.period).toBe('2016-08-15');
  });

  test('the broken files are each rejected for what is wrong with them, and the good ones scored', async () => {
    const { code, run } = await audit('berkas-rusak');
    expect(code).toBe(2);
    expect(run.counts).toEqual({ found: 16, scored: 2, notScored: 0, rejected: 13, missing: 1 });
    const codes = Object.fromEntries(
      run.rejected.map(({ file, diagnostics }) => [
        file.split('/').at(-1),
        [...new Set(diagnostics.map((diagnostic) => diagnostic.code))].join(' '),
      ]),
    );
    expect(codes).toEqual({
      'banyak-kesalahan.yaml':
        'unknown-answer unknown-item unknown-service evidence-shape evidence-undated evidence-unusable invalid-date na-not-allowed na-without-reason unknown-key',
      'instrumen-tidak-dikenal.yaml': 'unknown-checklist',
      'jangkar-dan-alias.yaml': 'yaml-feature',
      'jenis-nilai-salah.yaml': 'invalid-value',
      'kunci-ganda.yaml': 'duplicate-key',
      'kunci-tidak-dikenal.yaml': 'unknown-key',
      'kutip-tidak-ditutup.yaml': 'yaml-syntax',
      'layanan-tidak-dikenal.yaml': 'unknown-service not-per-service',
      'salah-ketik-butir.yaml': 'unknown-item',
      'salah-ketik-jawaban.yaml': 'unknown-answer',
      'tab-di-awal-baris.yaml': 'yaml-syntax',
      'tanggal-mustahil.yaml': 'evidence-unusable invalid-date invalid-value',
      'tidak-berlaku-keliru.yaml': 'na-not-allowed na-without-reason',
    });
  });
});
