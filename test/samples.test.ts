import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LintRun } from '../src/model/lint-run.ts';
import type { Run } from '../src/model/run.ts';
import { ROOT, runMain } from './support/run-main.ts';
import { shippedChecklist } from './support/shipped-checklist.ts';

const checklists = readdirSync(`${ROOT}/checklists`).map((name) => name.replace(/\.yaml$/, ''));
const samples = readdirSync(`${ROOT}/samples`, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

async function audit(sample: string): Promise<{ code: number; run: Run }> {
  // On a day of the sample's own year: evidence and waivers end.
  const year = /\d{4}/.exec(sample)?.[0] ?? '2018';
  const { code, stdout } = await runMain(['audit', `samples/${sample}`, '-f', 'json', '--as-of', `${year}-12-10`]);
  return { code, run: JSON.parse(stdout) as Run };
}

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
      expect(item.law.length, item.id).toBeGreaterThan(0);
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
  test.each(samples.filter((sample) => sample !== 'berkas-rusak'))('%s is scored whole', async (sample) => {
    const { code, run } = await audit(sample);
    expect(code).toBe(0);
    expect(run.counts).toMatchObject({ notScored: 0, rejected: 0, missing: 0 });
    expect(run.warnings).toEqual([]);
    const lost = run.institution.gaps.reduce((sum, gap) => sum + gap.lost, 0);
    expect(lost).toBeCloseTo(100 - (run.institution.score ?? 0), 0);
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
        'unknown-answer unknown-item unknown-service evidence-shape evidence-undated invalid-date na-not-allowed na-without-reason unknown-key',
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
      'tanggal-mustahil.yaml': 'invalid-date invalid-value',
      'tidak-berlaku-keliru.yaml': 'na-not-allowed na-without-reason',
    });
  });
});
