import { describe, expect, test } from 'vitest';
import { runMain } from '../support/run-main.ts';

/**
 * What people see, kept in files that a person can open: run `npx vitest run test/report -u` after a change that is meant,
 * and read the difference before it is committed.
 */
const golden = (name: string) => `../golden/${name}`;
const INSTITUTION = 'test/fixtures/kota-uji';
const UNIT = 'test/fixtures/kota-uji/unit/disdukcapil.yaml';
const TOPIC_UNIT = 'test/fixtures/kota-topik/dinas-a.yaml';
const INDEX = 'test/fixtures/kota-topik/indeks.yaml';
const OTHER = 'test/fixtures/kota-topik/hukum.yaml';
const TOPICS = [TOPIC_UNIT, 'test/fixtures/kota-topik/dinas-b.yaml', '--also', OTHER];
const CITIES = 'test/fixtures/dua-kota';
const DAY = ['--as-of', '2026-05-01'];

describe('reports', () => {
  test.each([
    ['institusi-80.txt', [INSTITUTION], { columns: 80 }],
    ['institusi-120.txt', [INSTITUTION], { columns: 120 }],
    ['institusi-warna.txt', [INSTITUTION], { columns: 100, isTTY: true }],
    ['institusi-dumb.txt', [INSTITUTION], { columns: 80, isTTY: true, env: { TERM: 'dumb' } }],
    ['institusi-en.txt', [INSTITUTION, '--lang', 'en'], { columns: 100 }],
    [
      'institusi-gerbang.txt',
      [INSTITUTION, '--fail-below', 'hijau', '--institution-fail-below', 'hijau'],
      { columns: 100 },
    ],
    ['institusi-nama.txt', [INSTITUTION, '--sort', 'name', '--max-gaps', '1'], { columns: 100 }],
    ['unit-80.txt', [UNIT], { columns: 80 }],
    ['unit-120.txt', [UNIT], { columns: 120 }],
    ['unit-en.txt', [UNIT, '--lang', 'en', '--max-gaps', '1'], { columns: 80 }],
    ['unit-belum-pasti.txt', ['test/fixtures/kota-uji/unit/puskesmas-mawar.yaml'], { columns: 80 }],
    ['institusi.json', [INSTITUTION, '-f', 'json'], {}],
    ['institusi.csv', [INSTITUTION, '-f', 'csv'], {}],
    ['institusi-en.csv', [INSTITUTION, '-f', 'csv', '--lang', 'en'], {}],
    ['institusi.md', [INSTITUTION, '-f', 'markdown'], {}],
    ['institusi-en.md', [INSTITUTION, '-f', 'markdown', '--lang', 'en'], {}],
    ['unit.md', [UNIT, '-f', 'markdown'], {}],
    ['institusi.html', [INSTITUTION, '-f', 'html'], {}],
    ['institusi-en.html', [INSTITUTION, '-f', 'html', '--lang', 'en'], {}],
    ['unit.html', [UNIT, '-f', 'html'], {}],
    ['institusi.sarif', [INSTITUTION, '-f', 'sarif'], {}],
    ['institusi-en.sarif', [INSTITUTION, '-f', 'sarif', '--lang', 'en'], {}],
    ['institusi-junit.xml', [INSTITUTION, '-f', 'junit', '--fail-below', 'hijau'], {}],
    ['institusi-junit-en.xml', [INSTITUTION, '-f', 'junit', '--fail-below', 'hijau', '--lang', 'en'], {}],
    ['institusi-github.txt', [INSTITUTION, '-f', 'github', '--fail-below', 'hijau'], {}],
    ['institusi-github-en.txt', [INSTITUTION, '-f', 'github', '--fail-below', 'hijau', '--lang', 'en'], {}],
    ['institusi-gitlab.json', [INSTITUTION, '-f', 'gitlab', '--fail-below', 'hijau'], {}],
    ['institusi-gitlab-en.json', [INSTITUTION, '-f', 'gitlab', '--fail-below', 'hijau', '--lang', 'en'], {}],
    ['institusi.ndjson', [INSTITUTION, '-f', 'ndjson'], {}],
    ['institusi-en.ndjson', [INSTITUTION, '-f', 'ndjson', '--lang', 'en'], {}],
    ['topik-80.txt', [...TOPICS], { columns: 80 }],
    ['topik-en-120.txt', [...TOPICS, '--lang', 'en'], { columns: 120 }],
    ['topik-unit.txt', [TOPIC_UNIT, '--also', OTHER], { columns: 80 }],
    ['topik.csv', [...TOPICS, '-f', 'csv'], {}],
    ['topik-en.csv', [...TOPICS, '-f', 'csv', '--lang', 'en'], {}],
    ['topik.md', [...TOPICS, '-f', 'markdown'], {}],
    ['topik.html', [...TOPICS, '-f', 'html'], {}],
    ['topik.json', [...TOPICS, '-f', 'json'], {}],
    ['topik-junit.xml', [...TOPICS, '-f', 'junit'], {}],
    ['topik-github-en.txt', [...TOPICS, '-f', 'github', '--fail-below', 'hijau', '--lang', 'en'], {}],
    ['topik-keparahan.txt', ['test/fixtures/kota-topik/hukum', '--also', INDEX], { columns: 80 }],
    [
      'topik-keparahan-en.md',
      ['test/fixtures/kota-topik/hukum', '--also', INDEX, '-f', 'markdown', '--lang', 'en'],
      {},
    ],
    ['dua-kota.txt', [CITIES], { columns: 80 }],
    ['dua-kota-en.txt', [CITIES, '--lang', 'en'], { columns: 100 }],
    ['dua-kota.md', [CITIES, '-f', 'markdown'], {}],
    ['dua-kota.html', [CITIES, '-f', 'html'], {}],
    ['dua-kota.json', [CITIES, '-f', 'json'], {}],
    ['dua-kota.csv', [CITIES, '-f', 'csv'], {}],
    ['dua-kota.sarif', [CITIES, '-f', 'sarif'], {}],
    ['dua-kota-junit.xml', [CITIES, '-f', 'junit'], {}],
    ['dua-kota-github.txt', [CITIES, '-f', 'github'], {}],
    ['nakal.txt', ['test/fixtures/nakal'], { columns: 80 }],
    ['nakal.md', ['test/fixtures/nakal', '-f', 'markdown'], {}],
    ['nakal.csv', ['test/fixtures/nakal', '-f', 'csv'], {}],
    ['nakal.html', ['test/fixtures/nakal', '-f', 'html'], {}],
    ['nakal.json', ['test/fixtures/nakal', '-f', 'json'], {}],
  ])('%s', async (name, args, options) => {
    const { stdout } = await runMain(['audit', ...args, ...DAY], options);
    await expect(stdout).toMatchFileSnapshot(golden(name));
  });
});

describe('diagnostics', () => {
  test.each([
    ['kesalahan.txt', ['audit', INSTITUTION, ...DAY]],
    ['kesalahan-en.txt', ['audit', INSTITUTION, '--lang', 'en', ...DAY]],
    ['kesalahan-berkas-rusak.txt', ['audit', 'samples/berkas-rusak', ...DAY]],
  ])('%s', async (name, args) => {
    const { stderr } = await runMain(args);
    await expect(stderr).toMatchFileSnapshot(golden(name));
  });
});

describe('instruments and help', () => {
  test.each([
    ['instrumen.txt', ['checklist', 'list']],
    ['instrumen-uji.txt', ['checklist', 'show', 'test/fixtures/kota-uji/instrumen.yaml']],
    ['instrumen-uji.json', ['checklist', 'show', 'test/fixtures/kota-uji/instrumen.yaml', '-f', 'json']],
    ['instrumen-uji.md', ['checklist', 'docs', 'test/fixtures/kota-uji/instrumen.yaml']],
    ['topik-instrumen.txt', ['checklist', 'show', INDEX]],
    ['topik-instrumen.md', ['checklist', 'docs', INDEX]],
    ['topik-hukum-en.txt', ['checklist', 'show', OTHER, '--lang', 'en']],
    ['topik-hukum-en.md', ['checklist', 'docs', OTHER, '--lang', 'en']],
    ['daftar-topik.txt', ['checklist', 'topics']],
    ['bantuan.txt', ['--help']],
    ['bantuan-audit.txt', ['audit', '--help']],
    ['bantuan-audit-en.txt', ['audit', '--help', '--lang', 'en']],
  ])('%s', async (name, args) => {
    const { stdout } = await runMain(args, { columns: 100 });
    await expect(stdout).toMatchFileSnapshot(golden(name));
  });
});
