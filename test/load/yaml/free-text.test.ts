import { describe, expect, it } from 'vitest';
import { loadAssessment } from '../../../src/load/assessment/load-assessment.ts';
import { loadChecklist } from '../../../src/load/checklist/load-checklist.ts';
import { loadWorkspace } from '../../../src/load/workspace/load-workspace.ts';
import { checklist, describe as codes, loadedOf, noted, parse } from '../support/loading.ts';
import { change, SMALL_CHECKLIST } from '../support/small-checklist.ts';

const SMALL = loadedOf(checklist(SMALL_CHECKLIST));
const ASSESSMENT = `unit: { id: a, name: Unit }
answers:
  toilet: ada
  persyaratan: ada
`;
const assessment = (text: string) => loadAssessment(loadedOf(parse(text)), SMALL);
const INDENTED = ASSESSMENT.replaceAll(/^ {2}/gm, '\u00a0\u00a0');

describe('hidden characters in free text', () => {
  it.each([
    ['name: Unit', 'name: U\u200bnit\u200e'],
    ['name: Unit', 'name: "Un\\u202eit"'],
    ['name: Unit', 'name: Unit, kind: "\ufeffopd"'],
  ])('are taken out with a warning: %j as %j', (from, to) => {
    const { unit } = loadedOf(assessment(change(ASSESSMENT, from, to)));
    expect(unit.name).toBe('Unit');
    expect([undefined, 'opd']).toContain(unit.kind);
    expect(
      new Set(noted(assessment(change(ASSESSMENT, from, to))).map(({ code, severity }) => `${severity} ${code}`)),
    ).toEqual(new Set(['warning invisible-character']));
  });

  it('are taken out of notes, reasons, names of services, and comments', () => {
    const text = `${ASSESSMENT}# \u202ekomentar
services: { kk: Kartu\u200b Keluarga }
institution: |
  Kota\u200e Contoh
`;
    const loaded = assessment(text);
    expect(loadedOf(loaded)).toMatchObject({ services: [{ name: 'Kartu Keluarga' }], institution: 'Kota Contoh' });
    expect(noted(loaded).map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
  });

  it.each([
    ['an id', 'id: a', 'id: a\u200b'],
    ['a key', 'name: Unit', 'na\u200bme: Unit'],
    ['an answer', 'toilet: ada', 'toilet: ada\u200b'],
    ['an item', 'toilet: ada', 'toilet\u200e: ada'],
    ['an item that is called as a free text is', 'toilet: ada', 'name: ada\u200e'],
  ])('are an error in %s', (_, from, to) => {
    const loaded = assessment(change(ASSESSMENT, from, to));
    expect(loaded.ok).toBe(false);
    expect(noted(loaded).map(({ code, severity }) => `${severity} ${code}`)).toContain('error invisible-character');
  });

  it('are an error in the name of the checklist and in a workspace’s units', () => {
    const other = `checklist: ke\u200bcil\n${ASSESSMENT}`;
    expect(assessment(other).ok).toBe(false);
    const workspace = (text: string) => loadWorkspace(loadedOf(parse(text)));
    expect(workspace('institution: Kota\u200b\nunits: [a]\n').ok).toBe(true);
    expect(workspace('institution: Kota\nunits: [a\u200b]\n').ok).toBe(false);
  });

  it('are taken out of titles of a checklist', () => {
    const text = SMALL_CHECKLIST.replace('title: Toilet', 'title: Toi\u200blet');
    const loaded = loadChecklist(loadedOf(parse(text)));
    expect(loadedOf(loaded).items.map(({ title }) => title)).toContain('Toilet');
  });
});

describe('quotation marks of word processors', () => {
  it.each(['“Unit”', '‘Unit’', '„Unit“', '«Unit»'])('around free text are taken out with a warning: %s', (name) => {
    const loaded = assessment(change(ASSESSMENT, 'name: Unit', `name: ${name}`));
    expect(loadedOf(loaded).unit.name).toBe('Unit');
    expect(noted(loaded).map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning word-quotes']);
  });

  it.each(['Unit “Terpadu”', '“Unit” dan “Loket”', 'Jum’at', '"“Unit”"'])('within free text stay: %s', (name) => {
    const loaded = assessment(change(ASSESSMENT, 'name: Unit', `name: ${name}`));
    expect(loadedOf(loaded).unit.name).toBe(name.replaceAll('"', ''));
    expect(noted(loaded)).toEqual([]);
  });

  it.each([
    ['an answer', 'toilet: ada', 'toilet: “ada”'],
    ['an id', 'id: a', 'id: ‘a’'],
    ['a key', 'toilet: ada', '“toilet”: ada'],
  ])('around %s are named once', (_, from, to) => {
    const told = noted(assessment(change(ASSESSMENT, from, to)));
    expect(told.filter(({ code }) => code === 'word-quotes')).toMatchObject([{ severity: 'error' }]);
  });

  it('are named where they break the syntax', () => {
    expect(codes(noted(parse('unit:\n  name: “Dinas: Satu”\n')))).toEqual(['yaml-syntax 2:9']);
    expect(noted(parse('unit:\n  name: “Dinas: Satu”\n'))[0]?.facts).toMatchObject({ problem: 'word-quotes' });
  });
});

describe('a no-break space', () => {
  it.each([
    ['behind a colon', 'a:\u00a0b\nc: d\n'],
    ['narrow', 'a:\u202fb\nc: d\n'],
    ['ideographic', 'a:\u3000b\nc: d\n'],
    ['twice', 'a:\u00a0\u00a0b\nc: d\n'],
  ])('%s is read as a space', (_, text) => {
    const { root } = loadedOf(parse(text));
    expect(root.kind === 'mapping' && [...root.entries.keys()]).toEqual(['a', 'c']);
  });

  it('as indentation and behind the dash of a list is read as a space', () => {
    expect(assessment(INDENTED).ok).toBe(true);
    const { root } = loadedOf(parse('a:\n\u00a0 -\u00a0b\n  - c\n'));
    const list = root.kind === 'mapping' ? root.entries.get('a')?.value : undefined;
    expect(list).toMatchObject({ kind: 'sequence', items: [{ text: 'b' }, { text: 'c' }] });
  });

  it('inside a text stays', () => {
    const { root } = loadedOf(parse('a: b\u00a0c\nd: x\n  Jam:\u00a008.00\ne: "f:\u00a0g"\n'));
    const texts = root.kind === 'mapping' ? [...root.entries.values()].map(({ value }) => value) : [];
    expect(texts).toMatchObject([{ text: 'b\u00a0c' }, { text: 'x Jam:\u00a008.00' }, { text: 'f:\u00a0g' }]);
  });

  it('that breaks the syntax all the same is named', () => {
    const told = noted(parse('a:\n\u00a0b\n   c: d\n'));
    expect(codes(told)).toEqual(['yaml-syntax 2:1']);
    expect(told[0]?.facts).toMatchObject({ problem: 'blank' });
  });
});
