import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPONENT_TITLES } from '../../src/model/component-titles.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { unpack } from '../support/office-file.ts';
import { runForBytes, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const UNIT = ['--unit', 'Kecamatan Contoh', '--region', 'Kota Contoh', '--office', 'Camat Contoh'];
const STANDARD = ['new', '--document', 'standar', ...UNIT, '--service', 'Surat Pindah', '--service', 'KTP-el | baru'];

interface Finding {
  readonly rule: string;
  readonly service: string | null;
  readonly component: string | null;
  readonly facts: { readonly lacks?: readonly string[] };
}
/** What the linter finds in a file, as an object. */
async function lint(
  cwd: string,
  file: string,
): Promise<{ kind: string; findings: readonly Finding[]; services: readonly { name: string }[] }> {
  const { stdout, stderr } = await runMain(['lint', file, '-f', 'json'], { cwd });
  const [document] = JSON.parse(stdout).documents;
  if (document === undefined) throw new Error(stderr);
  return document;
}

describe.each(['standar.md', 'standar.docx'])('%s', (file) => {
  it('is a decree with every component of every service, each of which the linter asks for', async () => {
    const cwd = tempFolder({});
    const { code, stdout, stderr } = await runMain([...STANDARD, '-o', file], { cwd });
    expect([code, stdout, stderr]).toEqual([
      0,
      '',
      `Dokumen ditulis ke ${file}. Lengkapi isinya, lalu periksa dengan \`patuh telaah ${file}\`.\n`,
    ]);
    const { kind, findings, services } = await lint(cwd, file);
    expect(kind).toBe('standar');
    expect(services.map(({ name }) => name)).toEqual(['Surat Pindah', 'KTP-el | baru']);
    const placeholders = findings.filter(({ rule }) => rule === 'component-placeholder');
    for (const { name } of services) {
      expect(placeholders.filter(({ service }) => service === name).map(({ component }) => component)).toEqual(
        Object.keys(COMPONENT_TITLES),
      );
    }
    const others = findings.filter(({ rule }) => rule !== 'component-placeholder').map(({ rule }) => rule);
    expect(others.toSorted()).toEqual(['decree-without-date', 'decree-without-number']);
  });
});

describe.each(['maklumat.md', 'maklumat.docx'])('%s', (file) => {
  it('makes the three statements, and waits for place, date, name and NIP', async () => {
    const cwd = tempFolder({});
    expect((await runMain(['baru', '--document', 'maklumat', ...UNIT, '-o', file, '-q'], { cwd })).stderr).toBe('');
    const { kind, findings } = await lint(cwd, file);
    expect(kind).toBe('maklumat-unit');
    expect(findings.map(({ rule, facts }) => ({ rule, ...facts }))).toEqual([
      { rule: 'maklumat-unsigned', lacks: ['place', 'date', 'name', 'nip'] },
    ]);
  });

  it('takes name and NIP', async () => {
    const cwd = tempFolder({});
    await runMain(
      [
        'new',
        '--document',
        'maklumat',
        ...UNIT,
        '--head',
        'Siti Aminah, S.Sos.',
        '--nip',
        '19700101 199003 2 001',
        '-o',
        file,
      ],
      { cwd },
    );
    expect((await lint(cwd, file)).findings.map(({ facts }) => facts.lacks)).toEqual([['place', 'date']]);
  });
});

describe('patuh new', () => {
  it('writes Markdown to standard output, the same every day and in every language', async () => {
    const first = await runMain(STANDARD);
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('## Standar Pelayanan KTP-el \\| baru\n');
    expect(first.stdout).toContain('# KEPUTUSAN CAMAT CONTOH\n');
    expect((await runMain([...STANDARD, '--lang', 'en'])).stdout).toBe(first.stdout);
  });

  it('leaves blanks that say what belongs there', async () => {
    const { stdout } = await runMain(['new', '--document', 'standar']);
    expect(stdout).toContain('# PEMERINTAH [NAMA DAERAH]\n');
    expect(stdout).toContain('## Standar Pelayanan [nama layanan]\n');
  });

  it('makes a Word document that is no report of ours: later runs do not write over it', async () => {
    const bytes = await runForBytes([...STANDARD, '-f', 'docx']);
    const parts = unpack(bytes);
    expect(parts['docProps/app.xml']).toMatch(/<Application>patuh new \d+\.\d+\.\d+<\/Application>/);
    expect(parts['word/footer1.xml']).not.toContain('patuh');
    const cwd = tempFolder({ 'a.docx': bytes });
    expect((await runMain([...STANDARD, '-o', 'a.docx'], { cwd })).code).toBe(2);
  });

  it('writes over nothing without --force', async () => {
    const cwd = tempFolder({ 'a.md': 'milik saya' });
    const refused = await runMain([...STANDARD, '-o', 'a.md'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('a.md sudah ada');
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('milik saya');
    expect((await runMain([...STANDARD, '-o', 'a.md', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('MEMUTUSKAN');
    writeFileSync(join(cwd, 'b.md'), '');
    expect((await runMain([...STANDARD, '-o', 'b.md', '-o', 'c.docx'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'c.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it.each<[what: string, args: string[], said: RegExp]>([
    ['no document', ['new'], /Belum disebut.*--document standar/],
    ['another document', ['new', '--document', 'sop'], /sop.*standar, maklumat/],
    ['another format', [...STANDARD, '-f', 'pdf'], /pdf.*markdown, docx/],
    ['an empty name', [...STANDARD, '--service', ' '], /--service.*300/],
    ['a name on two lines', [...STANDARD, '--unit', 'a\nb'], /--unit/],
  ])('refuses %s', async (_, args, said) => {
    const { code, stdout, stderr } = await runMain(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });

  it('does not write Word to a terminal', async () => {
    const { code, stdout, stderr } = await runMain([...STANDARD, '-f', 'docx'], { isTTY: true });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('standar.docx');
  });

  it('is of no more services than an assessment may have', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => ['--service', `L${at}`]).flat();
    const { code, stdout, stderr } = await runMain([...STANDARD.slice(0, 3), ...many(LIMITS.services + 1)]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`\`${LIMITS.services + 1}\``);
    expect(stderr).toContain(`<= ${LIMITS.services}`);
    expect((await runMain([...STANDARD.slice(0, 3), ...many(2)])).code).toBe(0);
  });
});
