import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LintRun } from '../../src/model/lint-run.ts';
import { faultyStandard } from '../support/lint-run.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const GOOD = readFileSync(`${ROOT}/samples/dokumen-standar/markdown/disdukcapil/standar-pelayanan.md`, 'utf8');
const MIDDLING = readFileSync(`${ROOT}/samples/dokumen-standar/markdown/puskesmas-mekar/standar-pelayanan.md`, 'utf8');
const BAD = faultyStandard('Surat Keterangan');
const OTHER = '# Rapat\n\nNotulen rapat hari Senin.\n';
const DAY = ['--as-of', '2026-03-01'];

type Files = Readonly<Record<string, string | Uint8Array>>;
const lint = (cwd: string, ...args: string[]) => runMain(['lint', ...args, ...DAY], { cwd });
const inFolder = (files: Files, ...args: string[]) => lint(tempFolder(files), ...args);
const runOf = ({ stdout }: { readonly stdout: string }) => JSON.parse(stdout) as LintRun;
async function summaryOf(files: Files, ...args: string[]) {
  const outcome = await inFolder(files, ...args, '-f', 'json');
  const { documents, rejected, passedOver, counts } = runOf(outcome);
  expect(counts.found).toBe(counts.checked + counts.rejected + counts.passedOver);
  expect(counts.checked).toBe(documents.length);
  return {
    code: outcome.code,
    documents: documents.map(({ file }) => file),
    rejected: rejected.map(({ file, diagnostics }) => `${file}: ${diagnostics.map(({ code }) => code).join(' ')}`),
    passedOver: passedOver.map(({ file, reason }) => `${file}: ${reason}`),
  };
}

describe('what is read', () => {
  it.for([
    { of: 'a file', args: ['a.md'], documents: ['a.md'] },
    {
      of: 'this folder where none is named',
      args: [],
      documents: ['a.md', 'sub/b.md', 'sub/c.txt'],
      passed: ['sub/n.md: other'],
    },
    { of: 'a folder', args: ['sub'], documents: ['sub/b.md', 'sub/c.txt'], passed: ['sub/n.md: other'] },
    { of: 'a pattern', args: ['**/*.md'], documents: ['a.md', 'sub/b.md'], passed: ['sub/n.md: other'] },
    { of: 'one file twice', args: ['a.md', './a.md', '*.md'], documents: ['a.md'] },
    {
      of: 'a pattern that meets what is no document',
      args: ['sub/*'],
      documents: ['sub/b.md', 'sub/c.txt'],
      passed: ['sub/data.yaml: format', 'sub/g.png: format', 'sub/n.md: other'],
    },
  ])('$of', async ({ args, documents, passed = [] }) => {
    const files = {
      'a.md': MIDDLING,
      'README.md': BAD,
      '.rahasia/x.md': BAD,
      'sub/b.md': MIDDLING,
      'sub/c.txt': MIDDLING,
      'sub/~$b.docx': 'kunci',
      'sub/n.md': OTHER,
      'sub/g.png': 'x',
      'sub/data.yaml': 'a: 1',
    };
    expect(await summaryOf(files, ...args)).toEqual({ code: 0, documents, rejected: [], passedOver: passed });
  });

  it('a file named outright is checked whatever it is', async () => {
    const { code, stdout } = await inFolder({ 'n.md': OTHER }, 'n.md', '-f', 'json');
    expect(code).toBe(0);
    expect(runOf({ stdout }).documents.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      'nothing-recognised',
    ]);
  });

  it.for([
    { of: 'a file that is not there', files: {}, args: ['x.md'], rejected: ['x.md: not-found'] },
    { of: 'a pattern that meets nothing', files: {}, args: ['*.docx'], rejected: ['*.docx: not-found'] },
    {
      of: 'a folder without documents',
      files: { 'n.md': OTHER },
      args: [],
      rejected: ['.: no-document'],
      passed: ['n.md: other'],
    },
    {
      of: 'an empty file',
      files: { 'a.md': MIDDLING, 'b.md': '' },
      args: [],
      rejected: ['b.md: empty-file'],
      documents: ['a.md'],
    },
    {
      of: 'a Word file that is none',
      files: { 'a.md': MIDDLING, 'b.docx': 'teks' },
      args: [],
      rejected: ['b.docx: document-damaged'],
      documents: ['a.md'],
    },
    {
      of: 'an old Word file',
      files: { 'a.md': MIDDLING, 'b.doc': 'teks' },
      args: [],
      rejected: ['b.doc: document-extension'],
      documents: ['a.md'],
    },
  ])('$of is a fault, and stops no other', async ({ files, args, rejected, documents = [], passed = [] }) => {
    expect(await summaryOf(files, ...args)).toEqual({ code: 2, documents, rejected, passedOver: passed });
  });

  it('its own reports are passed over, so that a check can be repeated', async () => {
    const cwd = tempFolder({ 'a.md': MIDDLING });
    const args = ['-f', 'markdown:lap.md', '-f', 'html:lap.html', '-f', 'terminal:lap.txt', '-f', 'json'];
    const first = await lint(cwd, '.', ...args);
    const second = await lint(cwd, '.', ...args);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(runOf(second).passedOver).toEqual(
      ['html', 'md', 'txt'].map((ending) => ({ file: `lap.${ending}`, reason: 'report' })),
    );
    expect(runOf(second).documents).toEqual(runOf(first).documents);
  });

  it.for([
    { of: 'Markdown', stdin: MIDDLING, args: [], format: 'markdown' },
    { of: 'HTML by its beginning', stdin: '<!doctype html><h1>Standar Pelayanan Satu</h1>', args: [], format: 'html' },
    { of: 'what is said to be text', stdin: MIDDLING, args: ['--stdin-format', 'text'], format: 'text' },
    {
      of: 'Word by its beginning',
      stdin: readFileSync(`${ROOT}/samples/dokumen-standar/word/disdukcapil/maklumat.docx`),
      args: [],
      format: 'docx',
    },
  ])('standard input: $of', async ({ stdin, args, format }) => {
    const outcome = await runMain(['lint', '-', '-f', 'json', ...args, ...DAY], { cwd: tempFolder({}), stdin });
    expect(runOf(outcome).documents).toMatchObject([{ file: '-', format }]);
  });

  it('is a function of the bytes, not of the order of the arguments', async () => {
    const cwd = tempFolder({ 'a.md': BAD, 'b.md': MIDDLING });
    const [one, other] = [await lint(cwd, 'a.md', 'b.md', '-f', 'json'), await lint(cwd, 'b.md', 'a.md', '-f', 'json')];
    expect(other.stdout).toBe(one.stdout);
  });
});

describe('the gate', () => {
  it.for([
    { document: GOOD, failOn: undefined, code: 0 },
    { document: GOOD, failOn: 'note', code: 0 },
    { document: MIDDLING, failOn: undefined, code: 0 },
    { document: MIDDLING, failOn: 'error', code: 0 },
    { document: MIDDLING, failOn: 'warning', code: 1 },
    { document: BAD, failOn: undefined, code: 1 },
    { document: BAD, failOn: 'never', code: 0 },
  ])('$failOn: $code', async ({ document, failOn, code }) => {
    const args = failOn === undefined ? [] : ['--fail-on', failOn];
    for (const format of ['terminal', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html', 'csv']) {
      expect((await inFolder({ 'a.md': document }, '-f', format, ...args)).code, format).toBe(code);
    }
  });

  it('what could not be done outweighs it', async () => {
    expect((await inFolder({ 'a.md': BAD, 'b.md': '' })).code).toBe(2);
  });

  it.for([
    [['--fail-on', 'gawat'], 'error, warning, note, never'],
    [['--stdin-format', 'odt'], 'markdown, docx, html, text, pdf'],
    [['--as-of', '2026-02-30'], 'TTTT-BB-HH'],
    [['-f', 'xlsx'], 'terminal, json'],
    [['--rules', '-f', 'csv'], 'terminal, json'],
    [['--rules', '-f', 'markdown'], 'terminal, json'],
    [['--rules', 'cost-uncler'], '`cost-unclear`'],
    [['--rules', 'tidak-ada-sama-sekali'], '--rules'],
  ] as const)('%j is a mistake', async ([args, words]) => {
    const { code, stderr } = await runMain(['lint', ...args], { cwd: tempFolder({ 'a.md': GOOD }) });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe('patuh.yaml', () => {
  const rulesOf = async (yaml: string, ...args: string[]) => {
    const outcome = await inFolder({ 'a.md': BAD, 'patuh.yaml': yaml }, 'a.md', '-f', 'json', ...args);
    return {
      code: outcome.code,
      levels: new Map(
        runOf(outcome).documents.flatMap(({ findings }) => findings.map(({ rule, level }) => [rule, level])),
      ),
    };
  };

  it('switches rules off and changes their levels', async () => {
    const before = await rulesOf('lang: id');
    expect(before.levels.get('component-empty')).toBe('error');
    expect(before.levels.get('manufacturing-component-missing')).toBe('error');
    const after = await rulesOf('lint: { rules: { component-empty: off, manufacturing-component-missing: warning } }');
    expect(after.levels.has('component-empty')).toBe(false);
    expect(after.levels.get('manufacturing-component-missing')).toBe('warning');
  });

  it('decides the gate, and the command line over it', async () => {
    expect((await rulesOf('lint: { fail-on: never }')).code).toBe(0);
    expect((await rulesOf('lint: { fail-on: never }', '--fail-on', 'error')).code).toBe(1);
  });

  it('names the region, and the command line over it', async () => {
    const document = `${GOOD}\n\nPeraturan Daerah Kabupaten Cirebon Nomor 2 Tahun 2017 tentang Pajak Daerah\n`;
    const found = async (region: string, ...args: string[]) => {
      const files = {
        'a.md': document.replaceAll('KOTA CONTOH', '').replaceAll('Kota Contoh', ''),
        'patuh.yaml': `lint: { region: ${region} }`,
      };
      const outcome = await inFolder(files, 'a.md', '-f', 'json', ...args);
      return runOf(outcome).documents[0]?.findings.some(({ rule }) => rule === 'other-region');
    };
    expect(await found('Kabupaten Cirebon')).toBe(false);
    expect(await found('Kota Bandung')).toBe(true);
    expect(await found('Kota Bandung', '--region', 'Kabupaten Cirebon')).toBe(false);
  });

  it.for([
    ['lint: { rules: { biaya-kosong: off } }', 'unknown-rule'],
    ['lint: { rules: { cost-uncler: off } }', 'unknown-rule'],
    ['lint: { rules: { cost-unclear: fatal } }', 'invalid-value'],
    ['lint: { atruan: {} }', 'unknown-key'],
    ['lint: { published: situs }', 'invalid-value'],
    ['lint: { fail-on: off }', 'invalid-value'],
  ] as const)('%s is refused', async ([yaml, code]) => {
    const outcome = await inFolder({ 'a.md': GOOD, 'patuh.yaml': yaml }, 'a.md', '-f', 'json');
    expect(outcome.code).toBe(2);
    expect(runOf(outcome).rejected.flatMap(({ diagnostics }) => diagnostics.map((one) => one.code))).toEqual([code]);
    if (yaml.includes('uncler')) expect(outcome.stderr).toContain('`cost-unclear`');
  });

  it('goes by what the workspace adds to the policy, when it mends too', async () => {
    const document = GOOD.replace('Biaya/Tarif', 'Ongkos');
    const rules = async (yaml: string) =>
      runOf(await inFolder({ 'a.md': document, 'patuh.yaml': yaml }, 'a.md', '-f', 'json')).documents.flatMap((one) =>
        one.findings.map(({ rule }) => rule),
      );
    expect(await rules('lint: {}')).toContain('heading-unusual');
    expect(await rules('lint: { synonyms: { biaya: [Ongkos] } }')).toEqual([]);
    const folder = tempFolder({ 'a.md': document, 'patuh.yaml': 'lint: { synonyms: { biaya: [Ongkos] } }' });
    expect((await lint(folder, 'a.md', '--fix')).code).toBe(0);
    expect(readFileSync(`${folder}/a.md`, 'utf8')).toBe(document);
  });

  it('says what is published: what is read for that is passed over, what is not published is found', async () => {
    const files = {
      'a.md': GOOD,
      'situs/x.html': '<h1>Standar Pelayanan</h1>',
      'patuh.yaml': 'lint: { published: [situs] }',
    };
    const outcome = await inFolder(files, '.', '-f', 'json');
    const { documents, passedOver } = runOf(outcome);
    expect(passedOver).toEqual([{ file: 'situs/x.html', reason: 'published' }]);
    expect(documents[0]?.findings.map(({ rule }) => rule)).toEqual(['service-unpublished', 'service-unpublished']);
    const copied = await inFolder({ ...files, 'situs/y.md': GOOD }, 'a.md', '-f', 'json');
    expect(
      runOf(copied).documents[0]?.findings.some(({ facts }) => 'place' in facts && facts['place'] === 'situs/y.md'),
    ).toBe(false);
  });

  it('a place of publication that is not there is a fault', async () => {
    const outcome = await inFolder(
      { 'a.md': GOOD, 'patuh.yaml': 'lint: { published: [situs] }' },
      'a.md',
      '-f',
      'json',
    );
    expect(outcome.code).toBe(2);
    expect(runOf(outcome).rejected).toMatchObject([{ file: 'patuh.yaml', diagnostics: [{ code: 'not-found' }] }]);
  });

  it('rejects what is published where it cannot be read', async () => {
    const files = { 'a.md': GOOD, 'patuh.yaml': 'lint: { published: [situs] }', 'situs/x.html': '' };
    const { code, rejected, documents } = await summaryOf(files, 'a.md');
    expect(code).toBe(2);
    expect(rejected).toEqual(['situs/x.html: empty-file']);
    expect(documents).toEqual(['a.md']);
  });
});

describe('what it says', () => {
  it('the rules, with the levels of the workspace', async () => {
    const cwd = tempFolder({ 'patuh.yaml': 'lint: { rules: { cost-unclear: off } }' });
    const { code, stdout } = await runMain(['telaah', '--rules', '-f', 'json'], { cwd });
    const rules = JSON.parse(stdout).rules as { rule: string; level: string; defaultLevel: string; page: string }[];
    expect(code).toBe(0);
    expect(rules.find(({ rule }) => rule === 'cost-unclear')).toMatchObject({ level: 'off', defaultLevel: 'error' });
    for (const { page } of rules) expect(readFileSync(join(ROOT, page), 'utf8')).toMatch(/^# /);
    expect((await runMain(['lint', '--rules'], { cwd })).stdout).toContain('cost-unclear');
  });

  it('the pages of rules that are named', async () => {
    const cwd = tempFolder({ 'patuh.yaml': 'lint: { rules: { cost-unclear: off } }' });
    const page = (...args: string[]) => runMain(['lint', '--rules', ...args], { cwd });
    const { code, stdout } = await page('cost-unclear');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^cost-unclear: Biaya tidak jelas\nTingkat: mati\n/);
    expect(stdout).toContain('Tidak dipungut biaya');
    expect((await page('cost-unclear', '-f', 'markdown')).stdout).toBe(
      readFileSync(join(ROOT, 'docs/aturan/cost-unclear.md'), 'utf8'),
    );
    const { rules } = JSON.parse((await page('cost-unclear', 'annex-missing', '-f', 'json')).stdout);
    expect(rules.map(({ rule }: { rule: string }) => rule)).toEqual(['annex-missing', 'cost-unclear']);
    expect((await page('.')).stdout).toContain('annex-missing');
  });

  it('what was recognised, and how sure, where it is asked', async () => {
    const cwd = tempFolder({ 'a.md': MIDDLING });
    const { stdout } = await lint(cwd, '--explain');
    expect(stdout).toMatch(/jangka waktu penyelesaian +terisi +Waktiu pelayanan +mirip/);
    expect((await lint(cwd)).stdout).not.toContain('mirip');
  });

  it('the line itself below a finding, and the rule behind what to do', async () => {
    const { stdout } = await inFolder({ 'a.md': BAD });
    expect(stdout).toMatch(/^ {2}\d+:\d+: galat: komponen biaya\/tarif kosong/m);
    expect(stdout).toMatch(/^ +7 \| \| 3 \| Biaya \| \|$/m);
    expect(stdout).toContain('(component-empty)');
  });

  it('warnings of the workspace on standard error, but not with -q', async () => {
    const files = { 'a/a.md': GOOD, 'a/patuh.yaml': 'lang: id', 'b/b.md': GOOD, 'b/patuh.yaml': 'lang: id' };
    expect((await inFolder(files, 'a', 'b')).stderr).toContain('b/patuh.yaml');
    expect((await inFolder(files, 'a', 'b', '-q')).stderr).toBe('');
  });
});

describe('--fix', () => {
  it('mends Markdown, says what, and leaves nothing more to mend', async () => {
    const cwd = tempFolder({ 'a.md': MIDDLING });
    const { stderr } = await lint(cwd, 'a.md', '--fix');
    expect(stderr).toContain('a.md dibetulkan (heading-unusual)');
    const mended = readFileSync(join(cwd, 'a.md'), 'utf8');
    expect(mended).not.toContain('Waktiu');
    const again = await lint(cwd, 'a.md', '--fix');
    expect(again.stderr).toBe('');
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended);
  });

  it('keeps a byte order mark and the ends of lines', async () => {
    const cwd = tempFolder({ 'a.md': `\uFEFF${MIDDLING.replaceAll('\n', '\r\n')}` });
    await lint(cwd, 'a.md', '--fix');
    const text = readFileSync(join(cwd, 'a.md'), 'utf8');
    expect(text).toMatch(/^\uFEFF#/);
    expect(text).not.toContain('Waktiu');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('leaves a document alone whose parts would have to be mended again and again', async () => {
    // Nearly the same heading twice, misspelt, in two ranks: what is added makes another service of the second.
    const text = '# Jaminan Keaman\n# ersyaratan\n### Jamnan\n### Jaminan Kemaan Pelayana\n### valuasi Kinerj\n';
    const cwd = tempFolder({ 'a.md': text });
    const { code, stderr } = await lint(cwd, 'a.md', '--fix');
    expect(stderr).toMatch(/^a\.md tidak diubah: /);
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(text);
  });

  it('says of others that it cannot, and leaves them alone', async () => {
    const cwd = tempFolder({});
    const source = `${ROOT}/samples/dokumen-standar/word/puskesmas-mekar/standar-pelayanan.docx`;
    copyFileSync(source, join(cwd, 'a.docx'));
    const { stderr } = await lint(cwd, 'a.docx', '--fix');
    expect(stderr).toContain('a.docx tidak dapat dibetulkan otomatis');
    expect(readFileSync(join(cwd, 'a.docx'))).toEqual(readFileSync(source));
  });

  it('touches nothing without being asked', async () => {
    const cwd = tempFolder({ 'a.md': MIDDLING });
    await lint(cwd, 'a.md');
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(MIDDLING);
  });

  it('does not mention what it cannot mend where there is nothing to mend', async () => {
    const cwd = tempFolder({});
    const source = `${ROOT}/samples/dokumen-standar/word/disdukcapil/standar-pelayanan.docx`;
    copyFileSync(source, join(cwd, 'a.docx'));
    expect((await lint(cwd, 'a.docx', '--fix')).stderr).toBe('');
  });

  it('leaves standard input alone, and says so', async () => {
    const { stderr } = await runMain(['lint', '-', '--fix', ...DAY], { stdin: MIDDLING });
    expect(stderr).toMatch(/^- tidak dapat dibetulkan otomatis/);
  });
});
