import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL } from './fixtures.ts';

const NAMES = {
  'a command of GitHub': '::error file=x::palsu',
  'an old command of GitHub': '##[error]palsu',
  'a command of Azure': '##vso[task.setvariable variable=x]palsu',
  'a section of GitLab': 'section_start:1:palsu',
} as const;

/** A hostile text wherever a person writes one. */
const hostile = (text: string) => `checklist: kecil.yaml
institution: "${text}"
period: "${text}"
unit: { id: a, name: "${text}", kind: "${text}" }
answers:
  papan: { answer: tidak, note: "${text}", evidence: ["${text}.jpg", { link: "https://a:rahasia@b.example", note: "${text}" }] }
  toilet: { answer: tidak, note: "a\\n${text}" }
verification: { by: "${text}", answers: { papan: { answer: tidak, note: "${text}" } } }
waivers: [{ item: papan, until: 2027-01-01, reason: "${text}" }]
`;
const folderOf = (text: string) =>
  tempFolder({
    'kecil.yaml': KECIL.replace('Papan layanan', `"${text}"`).replace('title: Instrumen Kecil', `title: "${text}"`),
    'a.yaml': hostile(text),
    'b.yaml': `checklist: kecil.yaml\nunit: { id: b, name: B }\nanswers:\n  "${text}": ada\n`,
  });

function obeyed(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => /^\s*(?:::|section_(?:start|end):)/.test(line) || /##[a-z]*\[/.test(line));
}

const TEXT_FORMATS = Object.entries(FORMATS)
  .filter(([name, format]) => !('binary' in format) && name !== 'github')
  .map(([name]) => name);

describe.each(Object.entries(NAMES))('%s', (_, text) => {
  it.each(TEXT_FORMATS)('is no line of %s, on the screen, in a file, or of a diagnostic', async (format) => {
    const cwd = folderOf(text);
    const { stdout, stderr } = await runMain(['audit', '.', '-f', format, '-f', `${format}:hasil`], { cwd });
    expect(stdout.length).toBeGreaterThan(100);
    expect(obeyed(stdout)).toEqual([]);
    expect(obeyed(stderr)).toEqual([]);
    expect(obeyed(readFileSync(join(cwd, 'hasil'), 'utf8'))).toEqual([]);
    expect(stdout + stderr).not.toContain('rahasia');
  });

  it('is no line of GitHub format but those that are its own, and none of the summary', async () => {
    const summary = join(mkdtempSync(join(tmpdir(), 'patuh-')), 'ringkasan.md');
    const { stdout, stderr } = await runMain(['audit', '.', '-f', 'github'], {
      cwd: folderOf(text),
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    expect(stdout.split('\n').filter((line) => line !== '' && !/^::(?:notice|warning|error) /.test(line))).toEqual([]);
    expect(stdout).toMatch(/^::notice title=patuh /);
    expect(obeyed(stderr)).toEqual([]);
    expect(obeyed(readFileSync(summary, 'utf8'))).toEqual([]);
  });

  it('is no line of check or of a complaint about the command line', async () => {
    const checked = await runMain(['check', '.'], { cwd: folderOf(text) });
    expect(obeyed(checked.stdout)).toEqual([]);
    const refused = await runMain(['audit', `a\n${text}`, '--min-score', `\n${text}`]);
    expect(obeyed(refused.stderr)).toEqual([]);
  });
});

it('tells a password in a link, and reads back as it was from JSON', async () => {
  const cwd = folderOf(NAMES['an old command of GitHub']);
  const { stdout, stderr } = await runMain(['audit', 'a.yaml', '-f', 'json'], { cwd });
  expect(JSON.parse(stdout).units[0].name).toBe('##[error]palsu');
  expect(stderr).toContain('tautan ini memuat nama pengguna dan kata sandi');
});
