import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../../src/cli/schemas.ts';
import { en } from '../../../src/messages/en/en.ts';
import { id } from '../../../src/messages/id/id.ts';
import { fault } from '../../../src/model/diagnostic.ts';
import type { LintRun } from '../../../src/model/lint-run.ts';
import { LINT_FORMATS, type LintFormatName } from '../../../src/report/lint/lint-formats.ts';
import type { ReportOptions } from '../../../src/report/report-options.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-run.ts';
import { faultyStandard, lintRunOf } from '../../support/lint-run.ts';
import { ROOT, runMain } from '../../support/run-main.ts';
import { sarifValidator } from '../../support/sarif-validator.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const OPTIONS: ReportOptions = {
  messages: id,
  width: 100,
  color: 0,
  unicode: true,
  explain: true,
  command: 'patuh lint . -o laporan.html',
  toFile: true,
};

async function draw(name: LintFormatName, run: LintRun, options: Partial<ReportOptions> = {}): Promise<string> {
  const render = await LINT_FORMATS[name].load();
  const drawn = render(run, { ...OPTIONS, ...options });
  return typeof drawn === 'string' ? drawn : [...drawn].join('');
}

/** A hostile text in every place that a file can fill, whatever the reader of the file would have said of it. */
function withHostile(run: LintRun, text: string): LintRun {
  let count = 0;
  const unsafe = (value: string) => `${text}${value}${count++}`;
  const at = <T extends { readonly file: string }>(place: T): T => ({ ...place, file: `${text}${place.file}` });
  return {
    ...run,
    documents: run.documents.map((document) => ({
      ...at(document),
      title: unsafe('judul'),
      services: document.services.map((service) => ({
        ...service,
        name: text,
        at: at(service.at),
        components: service.components.map((one) => (one.heading === null ? one : { ...one, heading: unsafe('') })),
      })),
      findings: document.findings.map((finding, index) => {
        const facts = Object.fromEntries(
          Object.entries(finding.facts).map(([key, value]) => [
            key,
            ['written', 'heading', 'service'].includes(key) ? unsafe('') : value,
          ]),
        );
        const suppressed = index % 5 === 0 ? text : null;
        return { ...finding, facts, service: text, at: at(finding.at), suppressed } as typeof finding;
      }),
    })),
    rejected: run.rejected.map(({ file, diagnostics }) => ({
      file: `${text}${file}`,
      diagnostics: diagnostics.map((one) => ({ ...one, at: at(one.at) })),
    })),
    passedOver: run.passedOver.map(at),
  };
}

const plain = lintRunOf({ 'a.md': faultyStandard('Satu'), 'b.md': faultyStandard('Dua') });
const runs: readonly (readonly [string, LintRun])[] = [
  ['two documents', plain],
  ['nothing', lintRunOf({})],
  ...Object.entries(HOSTILE_TEXTS).map(([name, text]) => [name, withHostile(plain, text)] as const),
];

describe('a lint run with what it needs', () => {
  it('has findings of every level, with words of the document in them', () => {
    expect(plain.counts).toMatchObject({ found: 6, checked: 2, rejected: 2, passedOver: 2 });
    expect(Math.min(plain.counts.errors, plain.counts.warnings, plain.counts.notes)).toBeGreaterThan(1);
  });
});

describe.for(runs)('%s', ([, run]) => {
  it('as JSON is what the schema asks', async () => {
    const valid = new Ajv({
      allErrors: true,
      allowUnionTypes: true,
      strictRequired: false,
      strictTypes: false,
    }).compile(SCHEMAS.lint);
    for (const messages of [id, en]) {
      const text = await draw('json', run, { messages });
      expect(valid(JSON.parse(text)) ? [] : valid.errors).toEqual([]);
      expect(text).not.toMatch(/[\x7F-\x9F\u202E\u2066]/);
    }
  });

  it('as SARIF is what the standard asks: a place, a known rule and a fingerprint of its own for every result', async () => {
    const valid = sarifValidator();
    for (const messages of [id, en]) {
      const sarif = JSON.parse(await draw('sarif', run, { messages }));
      expect(valid(sarif) ? [] : valid.errors).toEqual([]);
      const [{ tool, results }] = sarif.runs;
      expect(tool.driver.rules.length).toBeGreaterThanOrEqual(run.rules.length);
      const prints = results.map((one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0]);
      expect(new Set(prints).size).toBe(results.length);
      for (const { ruleId, ruleIndex, locations, message } of results) {
        expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
        expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
        expect(message.text).not.toMatch(/[\0-\x1F\x7F-\x9F\u202E\u2066]|\]\(/);
      }
    }
  });

  it('as JUnit counts right: a case for every rule of every document', async () => {
    const text = await draw('junit', run);
    const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
    const head = /<testsuites [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(text)?.slice(1).map(Number);
    expect(head).toEqual([count(/<testcase /g), count(/<failure /g), count(/<error /g)]);
    const rules = run.rules.length;
    const cases = run.documents.length * rules + run.rejected.length + run.violations.length;
    expect(count(/<testcase /g)).toBe(cases);
  });

  it('as GitHub commands is one line a finding, and none breaks out of its line', async () => {
    const lines = (await draw('github', run)).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(?:notice|error|warning) [^\r\n]*::[^\r\n]*$/);
    expect(lines[0]).toMatch(/^::notice title=patuh 0\.1\.0::/);
  });

  it('as GitLab code quality has a fingerprint of its own and a path for every issue', async () => {
    const issues = JSON.parse(await draw('gitlab', run)) as { fingerprint: string; location: { path: string } }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    for (const { location } of issues) expect(location.path).toMatch(/\S/);
  });

  it('steers no terminal, and nothing of it is markup', async () => {
    for (const name of ['terminal', 'markdown', 'csv', 'html'] as const) {
      const text = await draw(name, run);
      expect(text.replaceAll('\r\n', '\n'), name).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/);
    }
    const page = (await draw('html', run)).replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
    expect(page).not.toMatch(/<(?:script|img|svg|iframe|object|embed|form|base|a\s+href="[^#])/i);
    const cells = (await draw('csv', run, { toFile: false })).split(/;|\r\n/);
    expect(cells.filter((cell) => /^"?\s*[=+@-]/.test(cell))).toEqual([]);
  });
});

const xmllint = spawnSync('xmllint', ['--version']).status === 0;
it.skipIf(!xmllint)('JUnit is what the schema of Jenkins asks', async () => {
  const files = Object.fromEntries(
    await Promise.all(runs.map(async ([, run], index) => [`${index}.xml`, await draw('junit', run)] as const)),
  );
  const folder = tempFolder(files);
  const paths = Object.keys(files).map((file) => join(folder, file));
  const schema = join(ROOT, 'test/schemas/junit-jenkins.xsd');
  const { status } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...paths]);
  expect(status).toBe(0);
});

it('a place without lines is told in words, in SARIF as a logical location too', async () => {
  const [document] = plain.documents;
  const [finding] = document?.findings ?? [];
  if (document === undefined || finding === undefined) throw new Error('no finding');
  const moved = { ...finding, at: { file: 'sp.docx', table: 1, row: 5 } };
  const run = { ...plain, documents: [{ ...document, file: 'sp.docx', format: 'docx' as const, findings: [moved] }] };
  const [{ results }] = JSON.parse(await draw('sarif', run)).runs;
  const own = results.find(({ ruleId }: { ruleId: string }) => ruleId === finding.rule);
  expect(own.locations[0].logicalLocations).toEqual([{ fullyQualifiedName: 'tabel 1 baris 5', kind: 'element' }]);
  expect(own.message.text).toContain('(tabel 1 baris 5)');
  expect(await draw('terminal', run)).toContain('  tabel 1 baris 5: ');
  expect(await draw('junit', run)).toContain('sp.docx, tabel 1 baris 5: ');
  expect(await draw('github', run, { messages: en })).toContain('(table 1 row 5)');
});

describe('a run of which less is known', () => {
  const [document] = plain.documents;
  if (document === undefined) throw new Error('no document');
  const whole = document.findings.map((finding) => ({ ...finding, at: { file: document.file } }));
  const NIK = '3273010101900001';

  it.for([
    ['terminal', /^ {2}galat: /m],
    ['markdown', /^\| galat \| {2}\| /m],
    ['csv', /^a\.md;;;;galat;/m],
    ['junit', /message="a\.md: /],
    ['github', /^::error file=a\.md,title=/m],
  ] as const)('as %s tells a finding about a file as a whole by the file alone', async ([name, says]) => {
    const run = { ...plain, documents: [{ ...document, findings: whole }] };
    const text = await draw(name, run, { explain: false });
    expect(text).toMatch(says);
    expect(text).not.toMatch(/undefined|null|a\.md[:,] ?:/);
  });

  it('names a document without a title, and a service without a place, by what they are', async () => {
    const services = document.services.map((service) => ({ ...service, at: { file: document.file } }));
    const run = { ...plain, documents: [{ ...document, title: null, services }] };
    const page = await draw('html', run);
    expect(page).toContain('<p>standar pelayanan</p>');
    const shown = await draw('terminal', run);
    expect(shown).toContain('  standar pelayanan (markdown)\n');
    expect(shown).toMatch(/komponen terisi \(a\.md\)$/m);
    for (const text of [page.replace(/<script>[\s\S]*?<\/script>/g, ''), shown])
      expect(text).not.toMatch(/undefined|null/);
  });

  it('shows a clean document where it is asked what was recognised, and does not mention findings', async () => {
    const run = { ...plain, documents: [{ ...document, findings: [] }] };
    const text = await draw('markdown', run);
    expect(text).toContain('## a.md');
    expect(text).not.toMatch(/^\| Tingkat/m);
    expect(await draw('markdown', run, { explain: false })).not.toContain('## a.md');
  });

  it.for([
    ['csv', /^xa\.md;12;3;/m, /^xa\.md;12;;/m, /^xa\.md;;;/m],
    ['markdown', /^- xa\.md:12:3: /m, /^- xa\.md:12: /m, /^- xa\.md: /m],
  ] as const)('as %s gives the place of a fault as far as it is known', async ([name, ...says]) => {
    const places = [{ line: 12, column: 3 }, { line: 12 }, {}];
    for (const [index, at] of places.entries()) {
      const diagnostics = [fault('csv-quote', { file: 'xa.md', ...at }, {})];
      const text = await draw(name, { ...plain, rejected: [{ file: 'xa.md', diagnostics }] }, { toFile: false });
      expect(text).toMatch(says[index] ?? /$^/);
    }
  });

  it('says whether any finding is allowed, or only lesser ones', async () => {
    const gate = (expected: 'none' | 'note') => ({
      ...plain,
      violations: [{ rule: 'level' as const, expected, actual: 'error' as const, findings: 2 }],
    });
    expect(await draw('terminal', gate('none'), { messages: en })).toContain('2 findings, where there may be none');
    expect(await draw('terminal', gate('note'), { messages: en })).toContain('2 findings worse than note');
  });

  it.for(['markdown', 'html'] as const)(
    'as %s has each fault of every file that could not be checked',
    async (name) => {
      const text = await draw(name, plain);
      for (const { file, diagnostics } of plain.rejected) {
        expect(diagnostics.length).toBeGreaterThan(0);
        expect(text.split(`${file}:`).length + text.split(`>${file}<`).length).toBeGreaterThan(diagnostics.length);
      }
      expect(text).toContain('Berkas yang dilewati');
    },
  );

  it('as a page says of a clean document that it is clean, and leads from the list only to those that are not', async () => {
    const clean = { ...document, file: 'bersih.md', findings: [] };
    expect(await draw('html', { ...plain, documents: [clean] })).toContain('<p>Tidak ada temuan.</p>');
    const both = await draw('html', { ...plain, documents: [clean, document] });
    expect(both).toContain('<th scope="row">bersih.md</th>');
    expect(both).toContain('<th scope="row"><a href="#d-2">a.md</a></th>');
    expect(both).toContain('<section id="d-2" ');
    expect(both).not.toContain('<section id="d-1" ');
  });

  it('finds a place for faults and warnings without one', async () => {
    const nowhere = [fault('empty-file', { file: '' }, {})];
    const run = { ...plain, rejected: [{ file: '', diagnostics: nowhere }], warnings: nowhere };
    const issues = JSON.parse(await draw('gitlab', run)) as { location: { path: string } }[];
    for (const { location } of issues) expect(location.path).toMatch(/^[xy]?[ab]\.md$/);
    const github = await draw('github', run);
    expect(github).not.toMatch(/file=,/);
  });

  it.for(Object.keys(LINT_FORMATS) as LintFormatName[])('as %s masks personal data in a reason', async (name) => {
    const findings = document.findings.map((finding) => ({ ...finding, suppressed: `menurut ${NIK}` }));
    expect(await draw(name, { ...plain, documents: [{ ...document, findings }] })).not.toContain(NIK);
  });
});

it('what is suppressed is skipped, counts nowhere, and keeps its reason', async () => {
  const run = lintRunOf({
    'a.md': `<!-- patuh-abaikan-berkas cost-unclear, component-empty: menunggu perda -->\n\n${faultyStandard('Satu')}`,
  });
  expect(run.counts.suppressed).toBeGreaterThan(0);
  const sarif = await draw('sarif', run);
  expect(sarif).toContain('"kind": "inSource"');
  expect(sarif).toContain('"justification": "menunggu perda"');
  expect(await draw('junit', run)).toContain('<skipped>diabaikan: menunggu perda</skipped>');
  expect(await draw('github', run)).not.toContain('menunggu perda');
  expect(await draw('terminal', run)).not.toContain('(component-empty)');
  expect(await draw('markdown', run)).toContain('diabaikan: menunggu perda');
});

it('every format knows its own files, and those of audit by the same name are not taken for CSV', async () => {
  for (const name of Object.keys(LINT_FORMATS) as LintFormatName[]) {
    expect(LINT_FORMATS[name].isOwn(await draw(name, plain)), name).toBe(true);
    expect(LINT_FORMATS[name].isOwn('# Standar Pelayanan\n\n1. Persyaratan'), name).toBe(false);
  }
  const { stdout } = await runMain(['audit', 'test/fixtures/kota-uji', '-f', 'csv']);
  expect(LINT_FORMATS.csv.isOwn(stdout)).toBe(false);
});
