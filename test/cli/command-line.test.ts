import { describe, expect, it } from 'vitest';
import type { CommandDefinition } from '../../src/cli/commands/command.ts';
import { COMMANDS } from '../../src/cli/commands/commands.ts';
import { complainOfOutput, main } from '../../src/cli/main.ts';
import { VERSION } from '../../src/cli/version.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { UNUSED_IO } from '../support/unused-io.ts';
import { KECIL, unit } from './fixtures.ts';

/** commander's own words, and those of the other language's tables, that no message may contain. */
const ENGLISH =
  /\b(usage|options?|commands?|arguments|default|choices|error|unknown|missing|required|display|show|help for|see|did you mean|example|too many|must be)\b/i;
const INDONESIAN =
  /\b(cara pakai|pilihan|perintah|argumen|bawaan|galat|tidak|tampilkan|bantuan|lihat|contoh|seharusnya|berkas|nilai)\b/i;

/** What is the same in every language: names of commands, options and values, and what is typed in examples. */
function words(text: string): string {
  return text
    .replace(/^ {2}patuh .*$/gm, '')
    .replace(/`[^`]*`|<[^>]*>|\[paths\.\.\.\]/g, '')
    .replace(/--?[a-z][a-z-]*/g, '')
    .replace(
      /^ {2}(audit, nilai|check, periksa|checklist, instrumen|schema, skema|list, daftar|show, lihat|docs, dokumentasi|topics, topik|new, baru|update, perbarui|help) /gm,
      '',
    )
    .replace(/checklist show(?:\|lihat)?/g, '')
    .replaceAll('error, warning, note, never', '')
    .replace(/"[^"]*"/g, '')
    .replace(/patuh \S+\|\S+/g, '')
    .replace(/\((?:or|atau) hijau, kuning, merah\)|\(hijau, kuning, (?:or|atau) merah\)/g, '');
}

const HELP: readonly (readonly string[])[] = [
  ['--help'],
  ['-h'],
  ['help'],
  ...Object.keys(COMMANDS).flatMap((name) => [
    [name, '--help'],
    ['help', name],
  ]),
  ['nilai', '-h'],
  ['periksa', '-h'],
  ['instrumen', '-h'],
  ['checklist', 'list', '--help'],
  ['checklist', 'show', '--help'],
  ['checklist', 'docs', '--help'],
  ['checklist', 'help', 'show'],
];

describe('help', () => {
  it.for(HELP)('%j %j is in Indonesian, in English with --lang en, on standard output', async (args) => {
    const indonesian = await runMain(args);
    const english = await runMain([...args, '--lang', 'en']);
    expect(indonesian).toMatchObject({ code: 0, stderr: '' });
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(indonesian.stdout).toMatch(/^Cara pakai: patuh/);
    expect(english.stdout).toMatch(/^Usage: patuh/);
    expect(words(indonesian.stdout)).not.toMatch(ENGLISH);
    expect(words(english.stdout)).not.toMatch(INDONESIAN);
  });

  it('lists every command, and what the exit codes mean', async () => {
    const { stdout } = await runMain(['--help']);
    for (const [name, { alias, internal }] of Object.entries<CommandDefinition>(COMMANDS)) {
      if (internal) continue;
      expect(stdout).toContain(`\n  ${name}${alias === undefined ? '' : `, ${alias}`} `);
    }
    expect(stdout).toMatch(/\n {2}0 {2}.*\n {2}1 {2}.*\n {5}.*\n {2}2 {2}/);
  });

  it('has an example for every command', async () => {
    for (const [name, { alias, internal }] of Object.entries<CommandDefinition>(COMMANDS)) {
      if (internal) continue;
      expect((await runMain([name, '--help', '--lang', 'en'])).stdout).toContain(`\n  patuh ${name} `);
      expect((await runMain([name, '--help'])).stdout).toContain(`\n  patuh ${alias ?? name} `);
    }
  });

  it('is the same by alias', async () => {
    expect(await runMain(['nilai', '--help'])).toEqual(await runMain(['audit', '--help']));
  });

  it.each([
    ['instrumen daftar', 'checklist list'],
    ['instrumen lihat', 'checklist show'],
    ['instrumen dokumentasi', 'checklist docs'],
    ['instrumen topik', 'checklist topics'],
    ['instrumen baru', 'checklist new'],
    ['garis-dasar perbarui', 'baseline update'],
    ['bukti kunci', 'evidence lock'],
    ['bukti cocokkan', 'evidence verify'],
  ])('%s is %s', async (indonesian, english) => {
    const help = await runMain([...indonesian.split(' '), '--help']);
    expect(help).toEqual(await runMain([...english.split(' '), '--help']));
    expect(help.stdout).toContain(`patuh ${english}|${indonesian.split(' ')[1]} `);
  });

  it('fits a narrow terminal', async () => {
    const { stdout } = await runMain(['audit', '--help'], { columns: 80 });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.for([[[]], [['--lang', 'id']], [['checklist']], [['instrumen']], [['help', 'tidak-ada']]])(
    'that was not asked for is on standard error, and nothing was done: %j',
    async ([args]) => {
      const indonesian = await runMain(args ?? []);
      expect(indonesian).toMatchObject({ code: 2, stdout: '' });
      expect(indonesian.stderr).toMatch(/^Cara pakai: patuh/);
      const english = await runMain([...(args ?? []), '--lang=en']);
      expect(english).toMatchObject({ code: 2, stdout: '' });
      expect(english.stderr).toMatch(/^Usage: patuh/);
    },
  );
});

describe('version', () => {
  it.for(['-V', '--version'])('%s is all that is printed', async (option) => {
    expect(await runMain([option])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
  });
});

describe('a wrong command line', () => {
  it.for([
    {
      args: ['chek'],
      id: 'Perintah `chek` tidak dikenal. Maksud Anda `check`?',
      en: 'Command `chek` is not known. Did you mean `check`?',
    },
    { args: ['nilaii'], id: 'Maksud Anda `nilai`?', en: 'Did you mean `nilai`?' },
    { args: ['xyzzy'], id: 'Perintah `xyzzy` tidak dikenal.', en: 'Command `xyzzy` is not known.' },
    { args: ['checklist', 'lst'], id: 'Maksud Anda `checklist list`?', en: 'Did you mean `checklist list`?' },
    { args: ['list'], id: 'Maksud Anda `checklist list`?', en: 'Did you mean `checklist list`?' },
    { args: ['audit', '--fail-bellow', 'red'], id: 'Maksud Anda `--fail-below`?', en: 'Did you mean `--fail-below`?' },
    {
      args: ['audit', '--formt=json'],
      id: 'Pilihan `--formt` tidak dikenal. Maksud Anda `--format`?',
      en: 'Did you mean `--format`?',
    },
    { args: ['audit', '-x'], id: 'Pilihan `-x` tidak dikenal.', en: 'Option `-x` is not known.' },
    { args: ['--salah'], id: 'Pilihan `--salah` tidak dikenal.', en: 'Option `--salah` is not known.' },
    {
      args: ['check', '--since', 'x.json'],
      id: 'Pilihan `--since` bukan untuk `patuh periksa`, melainkan untuk `patuh nilai`.',
      en: 'Option `--since` is not for `patuh check` but for `patuh audit`.',
    },
    {
      args: ['evidence', 'verify', '--force'],
      id: 'bukan untuk `patuh bukti cocokkan`, melainkan untuk `patuh nilai`, ',
      en: 'is not for `patuh evidence verify` but for `patuh audit`, ',
    },
    { args: ['periksa', '--sort', 'name'], id: 'bukan untuk `patuh periksa`', en: 'is not for `patuh check`' },
    // Another command's option is no suggestion for a misspelt one.
    { args: ['check', '--sinse', 'x'], id: 'Pilihan `--sinse` tidak dikenal. Lihat', en: 'is not known. See' },
    { args: ['survei'], id: 'Maksud Anda `skm`?', en: 'Did you mean `skm`?' },
    { args: ['instrumen', 'lihatt'], id: 'Maksud Anda `instrumen lihat`?', en: 'Did you mean `instrumen lihat`?' },
    { args: ['neww'], id: 'Maksud Anda `new`?', en: 'Did you mean `new`?' },
    {
      args: ['audit', '--since', '.'],
      id: '--since tunjuk berkas, bukan folder',
      en: '--since takes a file, not a folder',
    },
    { args: ['audit', '-c'], id: 'memerlukan nilai', en: 'needs a value' },
    { args: ['checklist', 'show'], id: 'Argumen `name` wajib diisi.', en: 'Argument `name` is required.' },
    { args: ['schema'], id: 'Argumen `name` wajib diisi.', en: 'Argument `name` is required.' },
    {
      args: ['schema', 'unit'],
      id: 'Seharusnya checklist, assessment, verification, workspace, import-map, lock, run, plan, collect, compare, trend, baseline, ndjson, lint, skm, skm-units.',
      en: 'It must be checklist, assessment, verification, workspace, import-map, lock, run, plan, collect, compare, trend, baseline, ndjson, lint, skm, skm-units.',
    },
    {
      args: ['checklist', 'list', 'semua'],
      id: 'Terlalu banyak argumen untuk `patuh instrumen daftar`.',
      en: 'Too many arguments for `patuh checklist list`.',
    },
    { args: ['check', '-f', 'csv'], id: 'Seharusnya terminal, json.', en: 'It must be terminal, json.' },
    { args: ['audit', '--min-score', 'x'], id: 'Seharusnya angka', en: 'It must be a number' },
    { args: ['audit', '-f', 'jsn'], id: '(json?)', en: '(json?)' },
  ])('is told in one line of one language: $args', async ({ args, id, en }) => {
    const indonesian = await runMain(args);
    expect(indonesian).toMatchObject({ code: 2, stdout: '' });
    expect(indonesian.stderr).toMatch(/^patuh: galat: .*\n$/);
    expect(indonesian.stderr).toContain(id);
    expect(words(indonesian.stderr)).not.toMatch(ENGLISH);
    for (const english of [await runMain(['--lang', 'en', ...args]), await runMain(['--lang=en', ...args])]) {
      expect(english).toMatchObject({ code: 2, stdout: '' });
      expect(english.stderr).toMatch(/^patuh: error: .*\n$/);
      expect(english.stderr).toContain(en);
      expect(words(english.stderr)).not.toMatch(INDONESIAN);
    }
  });

  it('cannot steer the terminal', async () => {
    expect((await runMain(['\u001b[31mx'])).stderr).toContain('\\u{1b}[31mx');
    expect((await runMain(['audit', '--sort', '\u001b[2J'])).stderr).not.toContain('\u001b');
  });
});

describe('--lang', () => {
  const cwd = () => tempFolder({ 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'yellow') });

  it.for([
    { args: ['--lang', 'en', 'audit', 'a.yaml'], word: 'YELLOW ZONE' },
    { args: ['--lang=en', 'audit', 'a.yaml'], word: 'YELLOW ZONE' },
    { args: ['audit', '--lang', 'en', 'a.yaml'], word: 'YELLOW ZONE' },
    { args: ['audit', 'a.yaml', '--lang=en'], word: 'YELLOW ZONE' },
    { args: ['nilai', 'a.yaml', '--lang', 'id'], word: 'ZONA KUNING' },
    { args: ['audit', 'a.yaml', '--lang', 'en', '--lang', 'id'], word: 'ZONA KUNING' },
    { args: ['audit', 'a.yaml'], word: 'ZONA KUNING' },
  ])('is taken at any place of the command line: $args', async ({ args, word }) => {
    const outcome = await runMain(args, { cwd: cwd() });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain(word);
  });

  it.for([
    ['checklist', '--lang', 'en', 'list'],
    ['checklist', 'list', '--lang', 'en'],
    ['--lang', 'en', 'instrumen', 'list'],
  ])('speaks in a command of a command: %j %j %j', async (args) => {
    expect((await runMain(args)).stdout).toContain('CHECKLIST');
  });

  it('that is unknown stops everything, at any place, help too', async () => {
    for (const args of [
      ['--lang', 'fr', 'audit', 'a.yaml'],
      ['audit', 'a.yaml', '--lang=fr'],
      ['--help', '--lang', 'fr'],
    ]) {
      expect(await runMain(args, { cwd: cwd() })).toEqual({
        code: 2,
        stdout: '',
        stderr: 'patuh: galat: Nilai `fr` untuk `--lang` tidak diterima. Seharusnya id, en.\n',
      });
    }
  });

  it('that lacks its value is told so', async () => {
    const outcome = await runMain(['audit', 'a.yaml', '--lang'], { cwd: cwd() });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('memerlukan nilai');
  });

  it('is a path behind --', async () => {
    const outcome = await runMain(['audit', '-f', 'json', '--', 'a.yaml', '--lang', 'fr'], { cwd: cwd() });
    expect(outcome.stderr).toContain('cocok dengan `--lang`');
    expect(outcome.stderr).toContain('cocok dengan `fr`');
  });

  it('changes no number, no name and no order of the JSON, only messages', async () => {
    const folder = tempFolder({
      'kecil.yaml': KECIL,
      'a.yaml': unit('a', 'yellow'),
      'b.yaml': unit('b', 'red').replace('ada,', 'adaa,'),
    });
    const [indonesian, english] = await Promise.all(
      ['id', 'en'].map(
        async (lang) => (await runMain(['audit', '.', '-f', 'json', '--lang', lang], { cwd: folder })).stdout,
      ),
    );
    const withoutMessages = (text = '') => text.replace(/"message": ".*"/g, '');
    expect(withoutMessages(english)).toBe(withoutMessages(indonesian));
  });
});

describe('help that was drawn when the program was built', () => {
  const help = async (args: readonly string[], columns: number, drawn: string | undefined) => {
    const shown: string[] = [];
    const stdout = { columns, write: (text: string | Uint8Array) => shown.push(String(text)) };
    return [await main(args, { ...UNUSED_IO, stdout, drawnHelp: () => drawn }), shown.join('')];
  };

  it('is shown where there is room for it and nothing else is asked', async () => {
    expect(await help(['--help'], 200, 'DRAWN')).toEqual([0, 'DRAWN']);
    expect(await help(['-h'], 200, 'DRAWN')).toEqual([0, 'DRAWN']);
  });

  it.for([
    [['--help'], 60, 'DRAWN'],
    [['--help', '--lang', 'id'], 200, 'DRAWN'],
    [['audit', '--help'], 200, 'DRAWN'],
    [['--help'], 200, undefined],
  ] as const)('is drawn again for %j on %d columns', async ([args, columns, drawn]) => {
    const [code, shown] = await help(args, columns, drawn);
    expect(code).toBe(0);
    expect(shown).toMatch(/^Cara pakai: patuh/);
  });
});

describe('standard output that takes no more', () => {
  it.for([
    { args: [], says: /^patuh: galat: / },
    { args: ['--lang', 'en'], says: /^patuh: error: Not all of the report reached/ },
    { args: ['--lang', 'fr'], says: /^patuh: galat: / },
  ])('is complained of in the language of the command line: $args', async ({ args, says }) => {
    const said: string[] = [];
    const stderr = { write: (text: string | Uint8Array) => said.push(String(text)) };
    await complainOfOutput(['audit', ...args], { ...UNUSED_IO, stderr }, 'ENOSPC');
    expect(said.join('')).toMatch(says);
    expect(said.join('')).toContain('ENOSPC');
  });
});
