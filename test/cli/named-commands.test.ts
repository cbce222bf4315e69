import { readdirSync, readFileSync } from 'node:fs';
import type { Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { commandName, findChild, lineByLanguage, optionName } from '../../src/cli/names-by-language.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { RULES } from '../../src/lint/rules/rules.ts';
import { LOAD_COMMAND_MESSAGES } from '../../src/messages/languages.ts';
import { LANGUAGES, type Language } from '../../src/model/workspace.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { UNUSED_IO } from '../support/unused-io.ts';

const PROGRAM = buildProgram(
  ['help'],
  { io: UNUSED_IO, argv: [], lang: 'id', messages: await LOAD_COMMAND_MESSAGES.id() },
  () => {},
);

/** What is Indonesian already, or the same word in both languages. */
const ONE_NAME = ['skm', 'help'];

const languages = LANGUAGES.map((language) => ({ language, folder: `src/messages/${language}` }));

/** The texts of a language, without the comments of its files, and with those of lint's rules. */
function textsOf(folder: string, language: Language): string {
  const files = readdirSync(`${ROOT}${folder}`).map((name) => readFileSync(`${ROOT}${folder}/${name}`, 'utf8'));
  const words = Object.values(RULES).flatMap((rule) => Object.values(rule.words[language]).flat().map(String));
  return [...files, ...words].join('\n').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
}

/** Command lines in texts: those between backticks, and those of known commands elsewhere. */
function commandLines(texts: string): string[] {
  const lines = [...texts.matchAll(/(\\?`|: |# )?\bpatuh ([^`\\'\n]*)/g)];
  return lines
    .filter(
      ([, mark, line = '']) =>
        (mark?.includes('`') && /^[a-z-]/.test(line)) || findChild(PROGRAM, line.split(' ')[0]) !== undefined,
    )
    .map(([, , line = '']) => line.trim());
}

function isNamedOtherwise(command: Command, word: string, messages: { readonly language: Language }): boolean {
  return word !== commandName(command, messages);
}

/** What is wrong with a command line that a text of a language names; undefined where nothing is. */
function faultOf(line: string, messages: { readonly language: Language }): string | undefined {
  const [first = '', second = '', ...others] = line.split(/\s+/);
  if (first.startsWith('-')) return undefined;
  const command = findChild(PROGRAM, first);
  if (command === undefined) return 'unknown command';
  if (isNamedOtherwise(command, first, messages)) return 'name of the other language';
  const child = findChild(command, second);
  if (child === undefined && command.commands.length > 0) return 'unknown command of a command';
  if (child !== undefined && isNamedOtherwise(child, second, messages)) return 'name of the other language';
  const options = [second, ...others].filter((word) => /^--[a-z]/.test(word));
  const known = (child ?? command).options;
  for (const option of options) {
    const found = known.find(({ long, short }: Option) => long === option || short === option);
    if (found === undefined) return `unknown option ${option}`;
    if (optionName(found.long ?? '', messages) !== option) return `option of the other language ${option}`;
  }
  return undefined;
}

describe.each(languages)('texts in $language', ({ folder, language }) => {
  const texts = textsOf(folder, language);
  const lines = commandLines(texts);

  it('name commands and options that there are, by their names in this language', () => {
    expect(lines.length).toBeGreaterThan(30);
    const faults = lines.map((line) => ({ line, fault: faultOf(line, { language }) }));
    expect(faults.filter(({ fault }) => fault !== undefined)).toEqual([]);
  });

  it('name no option by its name in the other language', () => {
    const named = [...new Set(texts.match(/--[a-z][a-z-]+/g))];
    const indonesian = ['--papan', '--kunjungan'];
    const english = ['--board', '--visits'];
    const [own, other] = language === 'id' ? [indonesian, english] : [english, indonesian];
    expect(named).toEqual(expect.arrayContaining(own));
    expect(other.filter((option) => named.includes(option))).toEqual([]);
  });
});

it('a check of texts finds what is wrong', () => {
  expect(faultOf('audit .', { language: 'id' })).toBe('name of the other language');
  expect(faultOf('nilai .', { language: 'en' })).toBe('name of the other language');
  expect(faultOf('bukti lock', { language: 'id' })).toBe('name of the other language');
  expect(faultOf('nilaii .', { language: 'id' })).toBe('unknown command');
  expect(faultOf('bukti hapus', { language: 'id' })).toBe('unknown command of a command');
  expect(faultOf('nilai . --board', { language: 'id' })).toBe('option of the other language --board');
  expect(faultOf('nilai . --sort-by', { language: 'id' })).toBe('unknown option --sort-by');
  expect(faultOf('nilai . --papan', { language: 'id' })).toBeUndefined();
});

describe('a command', () => {
  const commands = [...PROGRAM.commands, ...PROGRAM.commands.flatMap((one) => one.commands)];
  const named = commands.map((one) => ({ name: one.name(), alias: one.alias() }));

  it.each(named.filter(({ name }) => !['complete', ...ONE_NAME].includes(name)))(
    '$name has an Indonesian name',
    ({ alias }) => expect(alias).toMatch(/^[a-z-]+$/),
  );

  it.each([PROGRAM, ...PROGRAM.commands].map((one) => ({ name: one.name(), children: one.commands })))(
    'of $name is meant by one name only',
    ({ children }) => {
      const names = children.flatMap((one) => [one.name(), ...one.aliases()]);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    },
  );
});

describe('examples of the help', () => {
  it.each([
    ['patuh audit . --fail-below yellow', 'patuh nilai . --fail-below kuning'],
    ['patuh baseline update penilaian', 'patuh garis-dasar perbarui penilaian'],
    ['patuh collect a --into siap && patuh audit siap', 'patuh himpun a --into siap && patuh nilai siap'],
    ["echo 'source <(patuh completion bash)' >> ~/.bashrc", "echo 'source <(patuh pelengkapan bash)' >> ~/.bashrc"],
    ['patuh plan . --visits 10 -f docx:kunjungan.docx', 'patuh rencana . --kunjungan 10 -f docx:kunjungan.docx'],
    ['patuh skm jawaban.csv', 'patuh skm jawaban.csv'],
    ['patuh audit name --unit score', 'patuh nilai name --unit nilai'],
  ])('%s: %s', (english, indonesian) => {
    expect(lineByLanguage(english, PROGRAM, { language: 'id' })).toBe(indonesian);
    expect(lineByLanguage(english, PROGRAM, { language: 'en' })).toBe(english);
  });

  it.each(PROGRAM.commands.filter((one) => !['complete', 'help'].includes(one.name())).map((one) => one.name()))(
    'of %s are command lines in the language of the help',
    async (name) => {
      for (const { language } of languages) {
        const { stdout } = await runMain([name, '--help', '--lang', language]);
        const lines = [...stdout.matchAll(/^ {2}(?:patuh (.*)|.*<\(patuh (.*)\))/gm)];
        expect(lines.length).toBeGreaterThan(0);
        for (const [line, plain, inner] of lines) {
          expect({ line, fault: faultOf(plain ?? inner ?? '', { language }) }).toEqual({ line, fault: undefined });
        }
      }
    },
  );
});
