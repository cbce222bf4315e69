import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/messages/en/en.ts';
import { id } from '../../../src/messages/id/id.ts';
import type { Run, Since } from '../../../src/model/run.ts';
import { POLICY } from '../../../src/report/html/content-security-policy.ts';
import { renderHtml } from '../../../src/report/html/html.ts';
import type { ReportOptions } from '../../../src/report/report-options.ts';
import { HOSTILE_TEXTS, hostileRun } from '../../support/hostile-run.ts';
import { manyUnits } from '../../support/many-units.ts';
import { readRun } from '../../support/read-run.ts';
import { ROOT, runMain } from '../../support/run-main.ts';
import { taintedRun } from './tainted-run.ts';

const DAY = ['--as-of', '2026-05-01'];
const OPTIONS: ReportOptions = {
  messages: id,
  width: 100,
  color: 0,
  unicode: true,
  command: 'patuh audit . -o laporan.html',
  toFile: true,
};
const draw = (run: Run, options: Partial<ReportOptions> = {}) => renderHtml(run, { ...OPTIONS, ...options });
/** What a reader reads: no tags, entities resolved. */
const words = (page: string) =>
  page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

let institution: Run;
let unit: Run;
let cimahi: Run;
beforeAll(async () => {
  institution = await readRun(['test/fixtures/kota-uji', ...DAY]);
  unit = await readRun(['test/fixtures/kota-uji/unit/disdukcapil.yaml', ...DAY]);
  cimahi = await readRun(['samples/kota-cimahi-2018', ...DAY]);
});

describe('the policy of the page', () => {
  test('lets in exactly its own styles and its own script', () => {
    const page = draw(institution);
    const hash = (text: string | undefined) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`;
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => hash(text));
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => hash(text));
    expect(POLICY).toBe(
      `default-src 'none'; style-src ${styles.join(' ')}; script-src ${scripts.join(' ')}; base-uri 'none'; form-action 'none'`,
    );
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
    expect([styles.length, scripts.length]).toEqual([4, 1]);
  });

  test('needs no more: no attribute acts or fetches', () => {
    const page = draw(institution).replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
    expect(page).not.toMatch(/<[^>]* (?:style|on\w+|src|srcset|action)=/);
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|form|base)\b/);
  });
});

describe('a claim beside the answer that counts', () => {
  const claiming = (run: Run, claimed: string | null): Run => ({
    ...run,
    units: run.units.map((unit) => ({
      ...unit,
      gaps: unit.gaps.slice(0, 1).map((gap) => ({ ...gap, answer: 'tidak', claimed })),
    })),
  });

  test.each([
    ['a few units, which tell it all', 1],
    ['many, which tell it on a line', 300],
  ])('is told in words by %s, and left out where it is the same', (_, count) => {
    const page = (claimed: string | null) => words(draw(manyUnits(claiming(institution, claimed), count)));
    expect(page('ada')).toMatch(/Klaim:? ada/);
    expect(page(null)).toMatch(/Klaim:? belum dijawab/);
    expect(page('tidak')).not.toMatch(/Klaim:? (?:tidak|belum|ada)/);
  });
});

describe('a page of an institution', () => {
  test.each([
    ['institution', () => institution],
    ['a published one', () => cimahi],
    ['many units', () => manyUnits(institution, 300)],
  ])('names every unit, every gap with its points, every rejected file and every missing unit: %s', (_, make) => {
    const run = make();
    const page = draw(run);
    const articles = page.split('<article ').slice(1);
    expect(articles).toHaveLength(run.units.length);
    for (const { id: unitId, name, gaps } of run.units) {
      const article = articles.find((part) => part.startsWith(`class="unit" id="u-${unitId}"`));
      const read = words(`<article ${article}`);
      expect(read).toContain(name);
      let at = 0;
      for (const gap of gaps) {
        const points = gap.lost.toFixed(2).replace('.', ',');
        at = read.indexOf(points, at);
        expect(at, `${unitId}: ${gap.item}`).toBeGreaterThan(-1);
        expect(read.indexOf(gap.title, at), `${unitId}: ${gap.item}`).toBeGreaterThan(-1);
      }
      expect(page).toContain(`<a href="#u-${unitId}">`);
    }
    const read = words(page);
    for (const { file } of run.rejected) expect(read).toContain(file);
    for (const missing of run.missing) expect(read).toContain(missing);
  });

  test('tells the whole of each gap where there is room, and once for all units where there is not', () => {
    const whole = words(draw(cimahi).split('id="unit-pages"')[1] ?? '');
    const [gap] = cimahi.units[0]?.gaps ?? [];
    for (const text of [gap?.remedy, gap?.evidence, gap?.owner, ...(gap?.law ?? [])]) expect(whole).toContain(text);
    const [before = '', after = ''] = draw(manyUnits(cimahi, 300)).split('id="unit-pages"');
    expect(words(after)).not.toContain(gap?.remedy);
    for (const text of [gap?.remedy, gap?.evidence, gap?.owner, ...(gap?.law ?? [])]) {
      expect(words(before)).toContain(text);
    }
  });

  test('leaves no link without a place that it leads to', () => {
    for (const run of [institution, unit, cimahi, manyUnits(institution, 300)]) {
      for (const maxGaps of [undefined, 1]) {
        const page = draw(run, maxGaps === undefined ? {} : { maxGaps });
        const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [, target] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
      }
    }
  });

  test('shows as many gaps as are asked for, and says how many more there are', () => {
    const page = draw(unit, { maxGaps: 1 });
    expect(page.match(/class="item"/g)).toHaveLength(1);
    expect(words(page)).toContain(id.report.moreGaps((unit.units[0]?.gaps.length ?? 0) - 1));
  });

  test('says what changed since an earlier run, and nothing of it without one', () => {
    const since: Since = {
      asOf: '2025-05-01',
      period: '2025',
      basis: 'evidenced',
      before: { score: 58.1, zone: 'yellow' },
      after: { score: 65.09, zone: 'yellow' },
      units: [
        {
          unit: 'disdukcapil',
          name: 'Dukcapil',
          before: { score: 49.2, zone: 'red' },
          after: { score: 81.29, zone: 'green' },
        },
        { unit: 'lama', name: 'Kelurahan Lama', before: { score: 70, zone: 'yellow' }, after: null },
      ],
      opened: [{ unit: 'disdukcapil', name: 'Dukcapil', item: 'biaya', title: 'Biaya dipublikasikan', lost: 15.56 }],
      closed: [{ unit: 'dpmptsp', name: 'Perizinan', item: 'toilet', title: 'Toilet bersih', lost: 5 }],
    };
    const read = words(draw({ ...institution, since }));
    for (const text of [
      'Perubahan sejak 1 Mei 2025',
      'Nilai instansi: 58,10 (zona kuning), sekarang 65,09 (zona kuning).',
      'memakai dasar lain: berbukti',
      'Dukcapil 49,20 merah 81,29 hijau',
      'Kelurahan Lama 70,00 kuning tidak ada',
      'Dukcapil: Biaya dipublikasikan (15,56 poin)',
      'Perizinan: Toilet bersih (5,00 poin)',
    ]) {
      expect(read).toContain(text);
    }
    expect(draw(institution)).not.toContain('id="since"');
    expect(words(draw({ ...institution, since: { ...since, units: [], opened: [], closed: [] } }))).toContain(
      'Tidak ada nilai, zona, atau kekurangan yang berubah.',
    );
  });

  test('of which nothing could be scored says so', () => {
    const { units: _, ...rest } = institution;
    const none = { score: null, interval: null, zone: null, label: null, units: 0, unproven: 0, gaps: [] } as const;
    const page = draw({
      ...rest,
      units: [],
      checklist: null,
      institution: {
        ...institution.institution,
        ...none,
        zones: { green: 0, yellow: 0, red: 0 },
        readings: { claimed: null, evidenced: null, verified: null },
      },
    });
    expect(words(page)).toContain(id.report.nothingScored);
    expect(page).not.toContain('class="scale"');
  });
});

describe('a page of one unit', () => {
  test('begins with the unit and has no list of units', () => {
    const page = draw(unit);
    expect(page).toContain('<h1>Dinas Kependudukan dan Pencatatan Sipil</h1>');
    expect(page).not.toContain('id="units"');
    expect(words(page)).toContain('Pemerintah Kota Uji');
  });

  test('tells of broken rules of the gate', async () => {
    const run = await readRun(['test/fixtures/kota-uji/unit/disdukcapil.yaml', '--min-score', '90', ...DAY]);
    expect(words(draw(run))).toContain('disdukcapil: 81.29, padahal nilainya'.replace('81.29', '81,29'));
  });
});

describe('a hostile run', () => {
  const PAYLOADS = [
    '"><script>alert(1)</script><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)' x='",
    '</title></style></script><script>alert(1)</script><!--',
    'javascript:alert(1)',
    '\u202E\u0007\u001B[31m\u2028\r\n<b>',
    '=cmd|x',
    'x'.repeat(10_000),
  ];

  test.each(PAYLOADS)('with %j in every text is harmless', (payload) => {
    for (const run of [institution, unit]) {
      const page = draw(taintedRun(run, payload), { command: `patuh audit ${payload}` });
      const clean = draw(run);
      const tags = (text: string) => (text.match(/<\/?[a-z][a-z0-9]*/g) ?? []).filter((tag) => !/^<\/?a$/.test(tag));
      // The same elements as without it, but for links that are none any more.
      expect(tags(page)).toEqual(tags(clean));
      expect(page).not.toMatch(/[\0-\x09\x0B-\x1F\x7F\u202E\u2028]/);
      for (const [, address = ''] of page.matchAll(/ href="([^"]*)"/g)) expect(address).toMatch(/^(?:#|https?:\/\/)/);
    }
  });

  test.each(Object.entries(HOSTILE_TEXTS))('made of %s alone is harmless', (_, text) => {
    const page = draw(hostileRun(institution, text));
    expect(page).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/);
    expect(page.match(/<script\b/g)).toHaveLength(1);
    for (const [, address = ''] of page.matchAll(/ href="([^"]*)"/g)) expect(address).toMatch(/^#/);
  });

  test('leads to the web only by links of evidence that say so', () => {
    const page = draw(unit);
    const outside = [...page.matchAll(/<a [^>]*href="https?:[^>]*>/g)].map(([tag]) => tag);
    expect(outside.length).toBeGreaterThan(0);
    for (const tag of outside) expect(tag).toMatch(/rel="noopener noreferrer nofollow"/);
    const evidence = (unit.units[0]?.evidence ?? []).map((one) => ({
      ...one,
      link: 'javascript:alert(1)',
      file: null,
    }));
    const [first] = unit.units;
    const hostile = draw({ ...unit, units: first === undefined ? [] : [{ ...first, evidence }] });
    expect(hostile).not.toMatch(/href="(?!#)/);
    expect(words(hostile)).toContain('javascript:alert(1)');
  });
});

describe('a thousand units', () => {
  test.each([
    ['kepatuhan-2016', 'samples/kota-cimahi-2018'],
    ['ombudsman-2022', 'samples/ombudsman-2022-contoh'],
    ['uji', 'test/fixtures/kota-uji'],
  ])('of %s stay below 5 MB', async (_, folder) => {
    const page = draw(manyUnits(await readRun([folder, ...DAY]), 1000));
    expect(page.split('<article ')).toHaveLength(1001);
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
  });
});

describe('every page', () => {
  test('is the same for the same run', () => {
    expect(draw(structuredClone(institution))).toBe(draw(institution));
  });

  test('is in the language asked for', () => {
    expect(draw(institution)).toContain('<html lang="id">');
    const page = draw(institution, { messages: en });
    expect(page).toContain('<html lang="en">');
    expect(words(page)).toContain('Yellow zone');
    expect(words(page)).not.toMatch(/\b(?:butir|zona|kuning|nilai|kekurangan)\b/i);
  });

  test('is known as our own, so that it may be written over', async () => {
    const { FORMATS } = await import('../../../src/report/formats.ts');
    expect(FORMATS.html.isOwn(draw(institution).slice(0, 64 * 1024))).toBe(true);
    expect(FORMATS.html.isOwn('<!doctype html><title>patuh 0.1.0</title>')).toBe(false);
  });

  test('is written where the name of the file asks for it', async () => {
    const { stdout } = await runMain(['audit', 'test/fixtures/kota-uji', '-f', 'html', '--as-of', '2026-05-01']);
    expect(stdout.startsWith('<!doctype html>')).toBe(true);
    expect(words(stdout)).toContain('SHA-256 instrumen');
  });

  test('ships as it is tested: the minified program keeps the styles and the script that the policy knows', async () => {
    const args = ['audit', 'test/fixtures/kota-uji', '-f', 'html', '--as-of', '2026-05-01'];
    const shipped = spawnSync(process.execPath, ['bin/patuh.js', ...args], { cwd: ROOT, encoding: 'utf8' });
    expect(shipped.stdout).toBe((await runMain(args)).stdout);
  });
});

describe('the heat map', () => {
  /** The page of the first unit alone with these points in its first section, as its heat map shows them. */
  const cellOf = (score: number, max: number) => {
    const [first, ...others] = cimahi.units;
    const [section, ...sections] = first?.sections ?? [];
    if (first === undefined || section === undefined) throw new Error('a run without sections');
    const page = draw({
      ...cimahi,
      units: [{ ...first, sections: [{ ...section, score, max }, ...sections] }, ...others],
    });
    return new RegExp(`href="#u-${first.id}">[^<]*</a></th><td class="(h\\d)">(\\d+)</td>(?=<td class="h)`)
      .exec(page)
      ?.slice(1);
  };
  test.each([
    [38.63, 42, 'h1', '92'],
    [0.5, 100, 'h5', '1'],
    [0.49, 100, 'h5', '0'],
    // Full is shaded so only where nothing is lost.
    [41.99, 42, 'h1', '100'],
    [42, 42, 'h0', '100'],
    [84.5, 100, 'h1', '85'],
  ])('rounds %f of %f', (score, max, shade, percent) => {
    expect(cellOf(score, max)).toEqual([shade, percent]);
  });
});
