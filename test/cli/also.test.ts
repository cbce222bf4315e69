import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/workspace.ts';
import type { FormatName } from '../../src/report/formats.ts';
import { INSTITUTION_FORMATS } from '../support/institution-formats.ts';
import { ROOT, runMain, runReadable } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runOf } from './fixtures.ts';

const FOLDER = 'test/fixtures/kota-topik';
const UNITS = [`${FOLDER}/dinas-a.yaml`, `${FOLDER}/dinas-b.yaml`];
const OTHER = `${FOLDER}/hukum.yaml`;
const text = (name: string) => readFileSync(join(ROOT, FOLDER, name), 'utf8');

describe('--also', () => {
  it('takes files and ids in the order asked for, without duplicates', async () => {
    const copy = tempFolder({ 'salinan.yaml': text('hukum.yaml') });
    const asked = ['kepatuhan-2016', OTHER, join(copy, 'salinan.yaml'), 'kepatuhan-2016'];
    const outcome = await runMain(['audit', ...UNITS, ...asked.flatMap((name) => ['--also', name]), '-f', 'json']);
    const run = runOf(outcome);
    expect(outcome.code).toBe(0);
    expect(run.also?.map(({ id }) => id)).toEqual(['kepatuhan-2016', 'hukum-uji']);
    for (const { also } of [run.institution, ...run.units]) {
      expect(also?.map(({ checklist }) => checklist.id)).toEqual(['kepatuhan-2016', 'hukum-uji']);
    }
  });

  it('leaves score, zone, gate and exit code to the checklist of the files', async () => {
    const gate = ['--fail-below', 'kuning', '-f', 'json'];
    const [alone, beside] = [
      await runMain(['audit', ...UNITS, ...gate]),
      await runMain(['audit', ...UNITS, '--also', OTHER, ...gate]),
    ];
    expect([alone.code, beside.code]).toEqual([1, 1]);
    const { also: _, ...run } = runOf(beside);
    const bare = <T extends object>(one: T) => ({ ...one, also: undefined });
    expect({ ...run, institution: bare(run.institution), units: run.units.map(bare) }).toEqual({
      ...runOf(alone),
      institution: bare(runOf(alone).institution),
      units: runOf(alone).units.map(bare),
    });
  });

  it.each([
    [
      'an unknown id, with the nearest',
      'kepatuan-2016',
      /`kepatuan-2016` tidak ditemukan\. Maksud Anda `kepatuhan-2016`/,
    ],
    ['a file that is not there', 'tidak/ada.yaml', /`tidak\/ada\.yaml` tidak ditemukan/],
    ['a file that is no checklist', `${FOLDER}/dinas-a.yaml`, /dinas-a\.yaml:\d+:\d+/],
  ])('refuses %s', async (_, name, says) => {
    const { code, stdout, stderr } = await runMain(['audit', ...UNITS, '--also', name]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
  });

  it('does not write over a checklist that it reads', async () => {
    const cwd = tempFolder({
      'indeks.yaml': text('indeks.yaml'),
      'hukum.yaml': text('hukum.yaml'),
      'dinas-a.yaml': text('dinas-a.yaml'),
    });
    const { code, stderr } = await runMain(
      ['audit', 'dinas-a.yaml', '--also', 'hukum.yaml', '-f', 'json:hukum.yaml', '--force'],
      { cwd },
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('hukum.yaml adalah berkas yang sedang dibaca')]);
  });

  it.each(LANGUAGES)('warns of a checklist that shares no topic, and gives no score under it: %s', async (lang) => {
    const cwd = tempFolder({
      'indeks.yaml': text('indeks.yaml').replaceAll(/topics: \[[^\]]*\], /g, ''),
      'hukum.yaml': text('hukum.yaml'),
      'dinas-a.yaml': text('dinas-a.yaml'),
    });
    const { code, stdout, stderr } = await runMain(['audit', 'dinas-a.yaml', '--also', 'hukum.yaml', '--lang', lang], {
      cwd,
      columns: 100,
    });
    expect(code).toBe(0);
    expect(stderr).toContain('hukum-uji');
    expect(stdout).toMatch(lang === 'id' ? /hukum-uji +– +tanpa nilai +tanpa topik yang sama/ : /no topic in common/);
  });

  it('warns of a topic that is not in the list, where a checklist of one’s own has one', async () => {
    const cwd = tempFolder({
      'indeks.yaml': text('indeks.yaml').replace('[standar.ditetapkan]', '[standar.ditetapkn]'),
    });
    const { stdout } = await runMain(['check', 'indeks.yaml'], { cwd, columns: 200 });
    expect(stdout).toMatch(/topik `standar\.ditetapkn` tidak ada [\s\S]*Maksud Anda `standar\.ditetapkan`/);
  });
});

describe('every format', () => {
  const shown = async (format: string, lang: string) =>
    (await runReadable(['audit', ...UNITS, '--also', OTHER, '-f', format, '--lang', lang], { columns: 120 })).stdout;
  /** Formats for programs have the figures as numbers. */
  const PROGRAMS: readonly FormatName[] = ['json', 'ndjson'];
  /** Annotations and problems: those of SARIF and GitLab speak of gaps only. */
  const PROBLEMS: readonly FormatName[] = ['sarif', 'gitlab'];
  const people = INSTITUTION_FORMATS.filter((name) => ![...PROGRAMS, ...PROBLEMS].includes(name));

  it.each(people)('%s shows scores under other checklists, and the provisional index', async (format) => {
    const content = await shown(format, 'id');
    const unescaped = content.replaceAll('\\', '');
    expect(unescaped).toMatch(/25,00|30,00|hukum-uji/);
    // Coverage: 40 % of the institution's weight, 50 % of Dinas B's.
    expect(unescaped).toMatch(/[45]0 %/);
    expect(unescaped).toMatch(/Indeks sementara tanpa F-03|Nilai sementara/);
  });

  it.each(INSTITUTION_FORMATS)('%s says that the colours are none of the instrument’s', async (format) => {
    const gate = ['--fail-below', 'hijau'];
    const args = ['audit', ...UNITS, '--also', OTHER, '-f', format, ...gate];
    for (const lang of LANGUAGES) {
      const { stdout } = await runReadable([...args, '--lang', lang], { columns: 120 });
      const flat = stdout.replaceAll(/\s+/g, ' ');
      expect(flat).toContain('Hukum tidak mengenal warna');
      expect(flat).toMatch(/A, A-, dan B dibaca hijau/);
    }
  });

  it('berita-acara shows them of its unit', async () => {
    const { stdout } = await runReadable(['audit', UNITS[0] ?? '', '--also', OTHER, '-f', 'berita-acara']);
    for (const words of ['Indeks sementara tanpa F-03: 4,20', 'Kewajiban | menurut hukum', '30,00–100,00', 'B-, Tanpa'])
      expect(stdout).toContain(words);
  });

  it('xlsx and docx call an informational item that, and rank by severity where the checklist does', async () => {
    const info = await runReadable(['audit', ...UNITS, '-f', 'xlsx']);
    expect(info.stdout).toContain('>informasi<');
    for (const format of ['xlsx', 'docx', 'html', 'terminal']) {
      const { stdout } = await runReadable(
        ['audit', `${FOLDER}/hukum`, `${FOLDER}/hukum/kecamatan.yaml`, '-f', format, '--lang', 'en'],
        { columns: 100 },
      );
      expect(stdout).toMatch(/gravest before the law first/);
    }
  });

  it('SARIF and GitHub name what is gravest first where the checklist does', async () => {
    const { stdout } = await runMain(['audit', `${FOLDER}/hukum`, '-f', 'github']);
    const order = [...stdout.matchAll(/title=Kecamatan Uji%3A ([^:]*)::/g)].map(([, title]) => title);
    expect(order).toEqual(['Standar pelayanan ditetapkan', 'Maklumat dipublikasikan', 'Biaya diumumkan']);
  });
});

describe('the topics', () => {
  it('are listed for people and for programs', async () => {
    const { stdout } = await runMain(['checklist', 'topics', '-f', 'json']);
    expect(JSON.parse(stdout)).toContainEqual({
      id: 'maklumat.dipublikasikan',
      title: 'Maklumat pelayanan dipublikasikan',
    });
    const { stdout: table } = await runMain(['instrumen', 'topics'], { columns: 80 });
    for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(table).toContain('maklumat.dipublikasikan');
  });
});

describe('a period', () => {
  const unit = (id: string, period: string) =>
    `checklist: kepatuhan-2016\nperiod: ${period}\nunit: { id: ${id}, name: ${id} }\nanswers: { toilet: ada }\n`;

  it.each([
    ['a day', '2016-08-15'],
    ['a week', '2016-W33'],
    ['a month', '2016-08'],
    ['a day in words', '15 Agustus 2016'],
  ])('may be %s', async (_, period) => {
    const cwd = tempFolder({ 'a.yaml': unit('a', period), 'b.yaml': unit('b', `"${period}"`) });
    const { code, stdout, stderr } = await runMain(['audit', '.', '-f', 'json'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).institution.period).toBe(period);
  });

  it('that is a day is told from another, and an earlier run says which it was', async () => {
    const cwd = tempFolder({ 'a.yaml': unit('a', '2016-08-15'), 'b.yaml': unit('b', '2016-08-16') });
    const { stderr } = await runMain(['audit', '.'], { cwd });
    expect(stderr).toContain('2016-08-15');
    expect(stderr).toContain('2016-08-16');
    await runMain(['audit', 'a.yaml', '-f', 'json:kemarin.json'], { cwd });
    const { stdout } = await runMain(['audit', 'b.yaml', '--since', 'kemarin.json', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      institution: { period: '2016-08-16' },
      since: { period: '2016-08-15' },
    });
  });
});
