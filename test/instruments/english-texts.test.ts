import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Checklist, Section } from '../../src/model/checklist.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import { tempFolder } from '../support/temp-folder.ts';

const IDS = readdirSync(`${ROOT}/checklists`).map((file) => file.replace('.yaml', ''));

/** Names of regulations are not translated. */
const REGULATION = /^(?:Peraturan (?:Ombudsman|Menteri)|PermenPANRB \d+\/\d+$|UU 25\/2009 tentang)/;

/** Their categories of results and predicates have official names, which are not translated. */
const WITH_OFFICIAL_LABELS = [
  'kepatuhan-2016',
  'ombudsman-2022',
  'ombudsman-2022-dimensi',
  'opini-2025',
  'opini-2025-dimensi',
  'pekppp-2023',
  'skm-2017',
];

/** What people read of a section and everything below it. */
function textsIn({ title, children, ...section }: Section): (string | undefined)[] {
  const below = children.flatMap((child) =>
    child.kind === 'section'
      ? textsIn(child)
      : [child.title, child.guidance, child.remedy, child.evidence?.ask, child.evidence?.example],
  );
  return [title, 'guidance' in section ? String(section.guidance) : undefined, ...below];
}

/** What people read of a checklist, but for its answers, which are what they write in files. */
function textsOf({ id, title, note, root, sources, zones, additions }: Checklist): string[] {
  const labels = [...zones.levels, ...(additions ?? [])].map(({ label }) => label);
  const texts = [
    title,
    note,
    ...textsIn(root),
    ...sources.flatMap((source) => [source.title, source.note]),
    ...(zones.disputed ?? []).map((one) => one.note),
    zones.colors?.note,
    ...(WITH_OFFICIAL_LABELS.includes(id) ? [] : labels),
  ];
  return [...new Set(texts.filter((text) => text !== undefined))];
}

it.for(IDS)('%s has every text in English, and says that this is no official translation', (id) => {
  const checklist = shippedChecklist(id);
  const { english = {}, note = '' } = checklist;
  const texts = textsOf(checklist);
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((text) => english[text] === undefined && !REGULATION.test(text))).toEqual([]);
  expect(english[note]).toMatch(/ The English texts of this instrument are an unofficial translation\.$/);
});

it.for(IDS)('%s keeps numbers and citations in its translations', (id) => {
  const { english = {} } = shippedChecklist(id);
  // A decimal comma becomes a point; numbers in words are not compared.
  const numbers = (text: string) => (text.replaceAll(',', '.').match(/\d+(?:\.\d+)*/g) ?? []).sort();
  const differing = Object.entries(english).filter(([text, translation]) => {
    const [before, after] = [numbers(text), numbers(translation)];
    return before.join(' ') !== after.join(' ');
  });
  expect(differing).toEqual([]);
});

it.for(IDS)('%s: what is drawn in English has no Indonesian text of the instrument', async (id) => {
  const cwd = tempFolder({});
  const run = async (...args: readonly string[]) => {
    const outcome = await runMain([...args, '--lang', 'en'], { cwd });
    expect({ args, code: outcome.code, stderr: outcome.stderr }).toMatchObject({ code: expect.toBeOneOf([0, 1]) });
    return outcome.stdout;
  };
  await run(
    'new',
    '--unit',
    'Unit',
    '--service',
    'Service',
    '-c',
    id,
    '-o',
    'unit.yaml',
    '--institution',
    'City',
    '--period',
    '2026',
  );
  await run('audit', 'unit.yaml', '--as-of', '2026-01-02', '-q', '-o', 'a.md', '--max-gaps', '999');
  const drawn = [
    ...['unit.yaml', 'a.md'].map((name) => readFileSync(join(cwd, name), 'utf8')),
    await run('checklist', 'docs', id),
  ];
  const { english = {} } = shippedChecklist(id);
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ');
  const all = ` ${drawn.map(words).join(' ')} `;
  const translated = Object.entries(english).filter(([text, translation]) => text !== translation);
  const seen = translated.filter(([, translation]) => all.includes(` ${words(translation).trim()} `));
  // Titles and guidance at least are somewhere, so that what is looked for could be found.
  expect(seen.length).toBeGreaterThan(translated.length / 2);
  // A short title may be a word of the other language too.
  const left = translated.filter(([text]) => text.length > 12 && all.includes(` ${words(text).trim()} `));
  expect(left).toEqual([]);
});
