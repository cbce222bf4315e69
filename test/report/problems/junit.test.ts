import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRun } from '../../../src/load/run/load-run.ts';
import { en } from '../../../src/messages/en/en.ts';
import { id } from '../../../src/messages/id/id.ts';
import type { Run } from '../../../src/model/run.ts';
import { renderJunit } from '../../../src/report/problems/junit.ts';
import { xmlText } from '../../../src/report/xml-text.ts';
import { HOSTILE_NAMES, withHostileNames } from '../../support/hostile-names.ts';
import { ROOT, runMain } from '../../support/run-main.ts';
import { tempFolder } from '../../support/temp-folder.ts';

async function saved(...args: readonly string[]): Promise<Run> {
  const { stdout } = await runMain(['audit', ...args, '-f', 'json', '--as-of', '2026-05-01']);
  const run = loadRun(new TextEncoder().encode(stdout), 'hasil.json');
  if (!run.ok) throw new Error(JSON.stringify(run.diagnostics));
  return run.value;
}

const fixture = await saved('test/fixtures/kota-uji', '--fail-below', 'green');
const runs: readonly (readonly [string, Run])[] = [
  ['the fixture', fixture],
  ['a city', await saved('samples/kota-cimahi-2018')],
  ['broken files', await saved('samples/berkas-rusak')],
  ['a folder without assessments', await saved('test/support')],
  ['units that are not verified', await saved('samples/kota-probolinggo-2018', '--basis', 'verified')],
  ...HOSTILE_NAMES.map((text, index) => [`hostile text ${index}`, withHostileNames(fixture, text)] as const),
];
const draw = (run: Run, messages = id) => [...renderJunit(run, { messages })].join('');
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const sum = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

const xmllint = spawnSync('xmllint', ['--version']).status === 0;
if (!xmllint) console.log('junit.test.ts: xmllint is not installed (Debian: libxml2-utils); the schema is not checked');

describe('JUnit', () => {
  it.skipIf(!xmllint).for(runs)('of %s is what the schema of Jenkins asks', ([, run]) => {
    const folder = tempFolder({ 'id.xml': draw(run), 'en.xml': draw(run, en) });
    const schema = join(ROOT, 'test/schemas/junit-jenkins.xsd');
    const files = ['id.xml', 'en.xml'].map((file) => join(folder, file));
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...files], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: files.map((file) => `${file} validates\n`).join('') });
  });

  it.for(runs)('of %s counts right', ([, run]) => {
    const text = draw(run);
    const head = /<testsuites [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(text)?.slice(1).map(Number);
    const cases = count(text, /<testcase /g);
    expect(head).toEqual([cases, count(text, /<failure /g), count(text, /<error /g)]);
    expect([
      sum(text, /<testsuite [^>]*tests="(\d+)"/g),
      sum(text, /<testsuite [^>]*failures="(\d+)"/g),
      sum(text, /<testsuite [^>]*errors="(\d+)"/g),
      sum(text, /<testsuite [^>]*skipped="(\d+)"/g),
    ]).toEqual([...(head ?? []), count(text, /<skipped>/g)]);
    const { units, rejected, missing, violations } = run;
    expect(count(text, /<testsuite /g)).toBe(1 + units.length + rejected.length + missing.length);
    expect(cases).toBe(
      units.flatMap(({ items }) => items).length + rejected.length + missing.length + violations.length,
    );
    const open = units
      .filter(({ status }) => status === 'scored')
      .flatMap(({ gaps }) => gaps.filter(({ waived }) => !waived));
    expect(count(text, /<failure /g)).toBe(open.length + violations.length);
    expect(count(text, /<error /g)).toBe(rejected.length + missing.length);
  });

  it('passes an item with full marks, fails a gap, skips what is waived or does not apply', () => {
    const text = draw(fixture, en);
    const caseOf = (unit: string, item: string) =>
      new RegExp(`<testcase name="${item}: [^"]*" classname="${unit}" time="0"(?:/>|>.*?</testcase>)`, 's').exec(
        text,
      )?.[0];
    expect(caseOf('disdukcapil', 'persyaratan')).toMatch(/\/>$/);
    expect(caseOf('kelurahan-tengah', 'biaya')).toContain(
      '<failure message="the answer is tidak, full marks for ada; 46.67 points lost.',
    );
    expect(caseOf('kelurahan-tengah', 'biaya')).toContain('kelurahan-tengah.yaml:5:3\nLegal basis: ');
    const skipped = (item: (unit: Run['units'][number]) => string | undefined, says: string) => {
      const unit = fixture.units.find((one) => item(one) !== undefined);
      if (unit === undefined) throw new Error('the fixture has none');
      expect(caseOf(unit.id, item(unit) ?? '')).toMatch(new RegExp(`<skipped>[^<]*${says}[^<]*</skipped>`));
    };
    skipped(({ gaps }) => gaps.find(({ waived }) => waived)?.item, 'Waived until 2026-12-31: anggaran perubahan');
    skipped(({ items }) => items.find(({ points }) => points === null)?.item, 'not applicable');
  });

  it('skips every item of a unit without a score', () => {
    const [, run] = runs[4] ?? [];
    const text = run === undefined ? '' : draw(run);
    const bare = run?.units.filter(({ status }) => status === 'not scored') ?? [];
    expect(bare.length).toBeGreaterThan(0);
    expect(count(text, /<skipped>unit tanpa nilai<\/skipped>/g)).toBe(bare.flatMap(({ items }) => items).length);
  });

  it('has every warning, the conservation and the standing of the figures somewhere', () => {
    const text = draw({
      ...fixture,
      warnings: [
        ...fixture.warnings,
        ...fixture.warnings.map((one) => ({ ...one, at: { file: 'lain.yaml', line: 3 } })),
      ],
    });
    expect(text).toContain('6 unit = 4 dinilai');
    expect(text).toContain('Kedudukan angka: ');
    for (const { at } of fixture.warnings) expect(text).toContain(`${at.file}:${at.line}:${at.column}: `);
    expect(text).toContain('lain.yaml:3: ');
  });
});

describe('text for XML', () => {
  it('has nothing that XML forbids or takes for markup, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(xmlText(text)).toMatch(/^[\x20-\x7E\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
        expect(xmlText(text)).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
      }),
    );
    expect(xmlText('<a href="x">&\uFFFF\uD800\u{1F3E2}\n')).toBe(
      '&lt;a href=&quot;x&quot;&gt;&amp;\\u{ffff}\\u{d800}\u{1F3E2}\\u{a}',
    );
  });
});
