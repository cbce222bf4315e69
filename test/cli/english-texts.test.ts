import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** An instrument of one's own in two languages, and an assessment by it whose note is word for word one of its texts. */
const FILES = {
  'ramah.yaml': `id: ramah
title: { id: Loket Ramah, en: Friendly Counter }
version: 1
basis: { sk: { title: Keputusan, status: single-source } }
scale: { max: 100 }
zones: { source: sk, levels: [{ min: 0, zone: green, label: { id: Baik, en: Good } }] }
answers: { yt: [{ answer: tidak, points: 0 }, { answer: ya, points: 1 }] }
sections:
  - id: loket
    title: { id: Di loket, en: At the counter }
    source: sk
    items:
      - id: syarat
        title: { id: Syarat terpasang, en: Requirements are on display }
        weight: 1
        answers: yt
        guidance: { id: Lihat papan, en: Look at the board }
        remedy: { id: Pasang syarat, en: Put up the requirements }
`,
  'unit.yaml': `checklist: ramah.yaml
institution: Kota Contoh
period: "2026"
unit: { id: mekar, name: Syarat terpasang }
answers: { syarat: tidak }
`,
};
const AUDIT = ['audit', 'unit.yaml', '--as-of', '2026-01-02', '-q'];
const INDONESIAN = ['Loket Ramah', 'Di loket', 'Pasang syarat', 'Baik'];
const ENGLISH = [
  'Friendly Counter',
  'At the counter',
  'Requirements are on display',
  'Put up the requirements',
  'Good',
];

describe('a checklist with English texts', () => {
  it.for(['terminal', 'markdown', 'html', 'sarif', 'junit'])(
    '%s: is in English where English is asked for',
    async (format) => {
      const cwd = tempFolder(FILES);
      const english = (await runMain([...AUDIT, '-f', format, '--lang', 'en'], { cwd })).stdout;
      const indonesian = (await runMain([...AUDIT, '-f', format], { cwd })).stdout;
      const shown = ENGLISH.filter((text) => english.includes(text));
      expect(shown).toContain('Requirements are on display');
      expect(INDONESIAN.filter((text) => english.includes(text))).toEqual([]);
      expect(ENGLISH.filter((text) => indonesian.includes(text))).toEqual([]);
      // What the user wrote is the user's.
      if (format === 'terminal') expect(english).toContain('Syarat terpasang\n');
    },
  );

  it.for(['json', 'ndjson'])('%s: is the same in every language', async (format) => {
    const cwd = tempFolder(FILES);
    const [english, indonesian] = [
      await runMain([...AUDIT, '-f', format, '--lang', 'en'], { cwd }),
      await runMain([...AUDIT, '-f', format], { cwd }),
    ];
    expect(english.stdout).toBe(indonesian.stdout);
    expect(english.stdout).toContain('Pasang syarat');
  });

  it.for([
    ['checklist', 'show', 'ramah.yaml'],
    ['checklist', 'docs', 'ramah.yaml'],
    ['plan', 'unit.yaml', '--score', '100', '--as-of', '2026-01-02'],
  ])('%s %s', async (args) => {
    const cwd = tempFolder(FILES);
    const { stdout } = await runMain([...args, '--lang', 'en'], { cwd });
    expect(stdout).toContain('Requirements are on display');
    expect((await runMain(args, { cwd })).stdout).not.toContain('Requirements are on display');
  });

  it.for(['yaml', 'html'])('new -f %s asks in English, and its answers are read as any', async (format) => {
    const cwd = tempFolder(FILES);
    const target = `form.${format}`;
    const made = ['new', '--unit', 'Mekar', '-c', 'ramah.yaml', '-f', format, '-o', target, '--lang', 'en'];
    expect((await runMain(made, { cwd })).code).toBe(0);
    const form = readFileSync(join(cwd, target), 'utf8');
    expect(form).toContain('Requirements are on display');
    expect(form).toContain('Look at the board');
    expect(form).not.toContain('Lihat papan');
    if (format === 'yaml') expect((await runMain(['check', target], { cwd })).code).toBe(0);
  });
});

it('a saved run of an instrument that ships is drawn again in English', async () => {
  const cwd = tempFolder({
    'unit.yaml': 'checklist: kepatuhan-2016\nunit: { id: a, name: A }\nanswers: { toilet: tidak }\n',
  });
  await runMain(['audit', 'unit.yaml', '--as-of', '2021-01-02', '-q', '-o', 'hasil.json'], { cwd });
  const { stdout } = await runMain(['report', 'hasil.json', '--lang', 'en'], { cwd });
  expect(stdout).toContain('A toilet for users is available');
  expect(stdout).not.toContain('Toilet pengguna layanan tersedia');
});
