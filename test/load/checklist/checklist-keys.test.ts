import { describe, expect, it } from 'vitest';
import { packChecklist, unpackChecklist } from '../../../src/load/checklist/packed-checklist.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import { ONE } from '../../../src/model/rational.ts';
import { TOPICS } from '../../../src/model/topics.ts';
import { checklist, describe as codes, factsOf, loadedOf, noted } from '../support/loading.ts';
import { change, SMALL_CHECKLIST } from '../support/small-checklist.ts';

/** The small checklist with every optional key. */
const FULL = [
  ['total: 10\n', 'total: 10\norder: severity\n'],
  ['zones:\n  source: po\n', 'zones:\n  source: po\n  colors: { source: warna, note: Bacaan sendiri }\n'],
  ['label: Sedang }', 'label: Sedang, institution: Kualitas Sedang }'],
  ['  lkj: {', '  warna: { title: Bacaan, status: assumption }\n  lkj: {'],
  ['answers:\n  ada', 'additions:\n  - { label: Tanpa Cela, item: toilet, answer: YA, source: lkj }\nanswers:\n  ada'],
  ['    title: Angka\n', '    title: Angka\n    provisional: true\n'],
  ['title: Toilet,', 'title: Toilet, severity: 2, topics: [toilet.tersedia, loket.tersedia, toilet.tersedia],'],
].reduce((text, [from, to]) => change(text, from ?? '', to ?? ''), SMALL_CHECKLIST);

const changed = (from: string, to: string) => checklist(change(FULL, from, to));

describe('the optional keys', () => {
  const value = loadedOf(checklist(FULL));
  const [standar, angka] = value.root.children;

  it('are read', () => {
    expect(noted(checklist(FULL))).toEqual([]);
    expect(value.order).toBe('severity');
    expect(value.zones.colors).toEqual({ source: 'warna', note: 'Bacaan sendiri' });
    expect(value.zones.levels.map(({ institution }) => institution)).toEqual([undefined, 'Kualitas Sedang', undefined]);
    expect(value.additions).toEqual([
      { label: 'Tanpa Cela', item: 'toilet', answer: 'ada', value: ONE, source: 'lkj' },
    ]);
    expect([standar, angka].map((one) => one?.kind === 'section' && one.provisional)).toEqual([undefined, true]);
    expect(value.items.map(({ topics }) => topics)).toEqual([
      undefined,
      ['toilet.tersedia', 'loket.tersedia'],
      undefined,
    ]);
  });

  it('are absent where the file has none', () => {
    const plain = loadedOf(checklist(SMALL_CHECKLIST));
    expect(Object.keys(plain)).not.toContain('order');
    expect(Object.keys(plain)).not.toContain('additions');
    expect(Object.keys(plain.zones)).not.toContain('colors');
  });

  it('survive the packing', () => {
    expect(unpackChecklist(packChecklist(value, 'abc', FULL), FULL)?.value).toEqual(value);
  });

  it.each([
    ['provisional: true', 'provisional: false'],
    ['    provisional: true\n', ''],
  ])('%j becomes %j: a section that always counts', (from, to) => {
    expect(loadedOf(changed(from, to)).root.children[1]).not.toHaveProperty('provisional');
  });

  it('may lack a source of the colours', () => {
    expect(loadedOf(changed('{ source: warna, note', '{ note')).zones.colors).toEqual({ note: 'Bacaan sendiri' });
  });

  it('take an answer that is a number, however it is written', () => {
    const [addition] = loadedOf(changed('item: toilet, answer: YA', 'item: nilai, answer: "21,850"')).additions ?? [];
    expect(addition).toMatchObject({ item: 'nilai', value: ONE });
  });
});

describe('the standing', () => {
  it.each([
    ['of the colours is none of the checklist', 'version: 3', 'version: 3', 'single-source'],
    ['of an addition is', 'YA, source: lkj', 'YA, source: warna', 'assumption'],
    ['of an addition without a source is an assumption', ', source: lkj }', ' }', 'assumption'],
  ])('%s', (_, from, to, standing) => {
    expect(loadedOf(changed(from, to)).standing).toBe(standing);
  });
});

describe('one fault, at its place', () => {
  it.each([
    ['order: severity', 'order: cost', 'invalid-value 10:8'],
    ['severity: 2, ', '', 'warning order-without-severity 10:8'],
    ['{ source: warna, note', '{ source: wrna, note', 'unknown-source 13:21'],
    [', note: Bacaan sendiri', '', 'missing-key 13:3'],
    ['institution: Kualitas Sedang', 'institusi: Kualitas Sedang', 'unknown-key 16:47'],
    ['item: toilet', 'item: toilett', 'unknown-item 19:32'],
    ['answer: YA', 'answer: yaa', 'unknown-answer 19:48'],
    ['answer: YA', 'answer: tidak berlaku', 'unknown-answer 19:48'],
    ['item: toilet, answer: YA', 'item: nilai, answer: 22', 'answer-out-of-range 19:47'],
    ['item: toilet, answer: YA', 'item: nilai, answer: ya', 'answer-not-a-number 19:47'],
    ['YA, source: lkj', 'YA, source: lk', 'unknown-source 19:60'],
    ['label: Tanpa Cela, ', '', 'missing-key 19:5'],
    ['provisional: true', 'provisional: ya', 'invalid-value 34:18'],
    ['    source: po\n    items', '    source: po\n    provisional: true\n    items', 'provisional-everything 26:3'],
    ['[toilet.tersedia, l', '[toilet.ada, l', 'warning unknown-topic 31:60'],
    ['[toilet.tersedia, l', '[{}, l', 'invalid-value 31:60'],
  ])('%j becomes %j: %s', (from, to, fault) => {
    expect(codes(noted(changed(from, to)))).toEqual([fault]);
  });

  it.each([
    ['item: toilet', 'item: toilett', 'unknown-item', { item: 'toilett', checklist: 'kecil', nearest: 'toilet' }],
    [
      'answer: YA',
      'answer: tersdia',
      'unknown-answer',
      {
        item: 'toilet',
        answer: 'tersdia',
        allowed: ['tidak', 'ada'],
        nearest: 'tersedia',
      },
    ],
    [
      '[toilet.tersedia, l',
      '[toilet.tersedi, l',
      'unknown-topic',
      {
        name: 'toilet.tersedi',
        nearest: 'toilet.tersedia',
      },
    ],
    ['[toilet.tersedia, l', '[constructor, l', 'unknown-topic', { name: 'constructor' }],
  ] as const)('%j becomes %j: the facts', (from, to, code, facts) => {
    expect(factsOf(changed(from, to), code)).toEqual(facts);
  });

  it('reports no answer to an item that has faults of its own', () => {
    expect(codes(noted(changed('title: Toilet, severity: 2, ', 'title: Toilet, severity: 2, judul: x, ')))).toEqual([
      'unknown-key 31:51',
    ]);
    const broken = change(FULL, 'id: toilet, title: Toilet,', 'id: toilet,');
    expect(codes(noted(checklist(broken)))).toEqual(['warning order-without-severity 10:8', 'missing-key 31:9']);
  });

  it('finds an index without its provisional sections, however deep what is left lies', () => {
    const inner = `    source: po
    weight: 9
    provisional: true
    sections:
      - id: dalam
        title: Dalam
        items:`;
    const text = change(FULL, '    source: po\n    items:', inner).replaceAll('      - { id: p', '          - { id: p');
    const deeper = text.replace('      - { id: toilet', '          - { id: toilet');
    expect(codes(noted(checklist(deeper)))).toEqual(['provisional-everything 26:3']);
    const above = deeper.replace('    provisional: true\n    sections', '    sections');
    expect(codes(noted(checklist(above)))).toEqual([]);
  });

  it('counts the items that share a topic', () => {
    const items = Array.from(
      { length: LIMITS.topics + 2 },
      (_, index) =>
        `      - { id: t${index}, title: T, weight: 0, answers: ada-tidak, topics: [biaya.dipublikasikan] }\n`,
    );
    const text = (count: number) => change(FULL, '  - id: angka\n', `${items.slice(0, count).join('')}  - id: angka\n`);
    expect(codes(noted(checklist(text(LIMITS.topics))))).toEqual([]);
    const [last = ''] = items;
    expect(codes(noted(checklist(text(LIMITS.topics + 2))))).toEqual([
      `topic-too-common ${32 + LIMITS.topics}:${`${last}`.indexOf('biaya.') + 2}`,
    ]);
  });
});

describe('the list of topics', () => {
  it('contains ids that a checklist can name, and titles that differ', () => {
    for (const id of Object.keys(TOPICS)) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(Object.values(TOPICS)).size).toBe(Object.keys(TOPICS).length);
  });
});
