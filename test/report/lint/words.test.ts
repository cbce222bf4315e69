import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules, describeRules, findRule, wordFinding } from '../../../src/lint/describe-rules.ts';
import { quoted } from '../../../src/messages/quoted.ts';
import type { RuleFacts } from '../../../src/model/lint-rule.ts';
import { findingText, lintTexts } from '../../../src/report/lint/lint-words.ts';
import { rulePages } from '../../../src/report/lint/rule-page.ts';
import { documentsInSet, findingsOf } from '../../lint/support/document-set.ts';
import { ROOT } from '../../support/run-main.ts';

const RULES = describeRules().map(({ id }) => id);

/** Facts of every rule: those of a finding in the set of documents, or, for what no single document of it has, written here. */
const FACTS: Readonly<Record<string, RuleFacts>> = {
  'components-only-named': { as: 'list' },
  'annex-missing': {},
  'decree-missing': {},
  'document-unfinished': { blanks: 4 },
  'service-unpublished': { service: 'WRITTEN', place: 'PLACE' },
  ...Object.fromEntries(documentsInSet().flatMap((path) => findingsOf(path).map(({ rule, facts }) => [rule, facts]))),
};

/** Facts that are said as they are; the others choose between words. */
const QUOTED = [
  'written',
  'heading',
  'replacement',
  'promised',
  'allowed',
  'own',
  'date',
  'due',
  'service',
  'place',
  'rule',
];

/** What a rule says of facts, as the formats draw it. */
function say(rule: string, language: 'id' | 'en', facts: RuleFacts = FACTS[rule] ?? {}) {
  const found = findRule(rule);
  if (found === undefined) throw new Error(`${rule}: no such rule`);
  return findingText({ words: wordFinding(found, facts) }, lintTexts({ language }));
}

/** Facts that make a rule say something else: a row a rule, all its variants. */
const VARIANTS: Readonly<Record<string, readonly RuleFacts[]>> = {
  'heading-unusual': [{ heading: 'WRITTEN', component: 'biaya' }, { heading: 'WRITTEN' }],
  'nothing-recognised': [{}, { explains: 'components' }],
  'components-only-named': [{ as: 'list' }, { as: 'article' }],
  'time-without-duration': [{ officeHours: 'yes' }, { officeHours: 'no' }],
  'citation-form': [
    { written: 'WRITTEN', lacks: 'year' },
    { written: 'WRITTEN', lacks: 'number' },
  ],
  'decree-without-number': [{ written: 'WRITTEN' }, { written: '' }],
  'decree-without-date': [{ written: 'WRITTEN' }, { written: '' }],
  'maklumat-without-statement': [{ statement: 'promise' }, { statement: 'improvement' }, { statement: 'sanction' }],
  'maklumat-unsigned': [
    { lacks: ['nip'] },
    { lacks: ['date', 'nip'] },
    { lacks: ['place', 'date', 'office', 'name', 'nip'] },
  ],
  'services-differ': [
    { service: 'WRITTEN', missingIn: 'annex' },
    { service: 'WRITTEN', missingIn: 'decree' },
  ],
  'suppression-without-reason': [{ rules: ['RULE-A'] }, { rules: ['RULE-A', 'RULE-B'] }],
  'suppression-unknown-rule': [{ rule: 'RULE-A', nearest: 'NEAREST' }, { rule: 'RULE-A' }],
};

describe.each(['id', 'en'] as const)('the words of every rule in %s', (language) => {
  test.each(RULES)('%s say what was found and what to do, with every text that the document has', (rule) => {
    expect(FACTS, `${rule}: no document has it`).toHaveProperty([rule]);
    const { title, fault, remedy } = say(rule, language);
    for (const text of [title, fault, remedy]) {
      expect(text).toMatch(/\S{3}/);
      expect(text).not.toMatch(/undefined|\[object|=> |\.$/);
    }
    for (const name of QUOTED) {
      const fact = FACTS[rule]?.[name];
      if (typeof fact === 'string') expect(`${fault} ${remedy}`).toContain(fact.slice(0, 60));
    }
  });

  test.each(Object.keys(VARIANTS))('%s say something else for each fact, and nothing of none', (rule) => {
    const said = (VARIANTS[rule] ?? []).map((facts) => say(rule, language, facts));
    expect(new Set(said.map(({ fault, remedy }) => `${fault}\n${remedy}`)).size).toBe(said.length);
    for (const { fault, remedy } of said) {
      for (const text of [fault, remedy]) expect(text).not.toMatch(/undefined|\[object|``|^\s|\s$|\.$/);
    }
  });

  test('differ from rule to rule', () => {
    const titles = RULES.map((rule) => say(rule, language).title);
    expect(new Set(titles).size).toBe(RULES.length);
    const faults = RULES.map((rule) => say(rule, language).fault);
    expect(new Set(faults).size).toBe(RULES.length);
  });

  test('explain every rule', () => {
    for (const { id, words } of describeRules()) {
      const { explanation } = words[language];
      expect(explanation.length, id).toBeGreaterThan(0);
      for (const paragraph of explanation) expect(paragraph, id).toMatch(/^\S.{20,}[.]$/s);
    }
  });
});

test.each([
  [['nip'], 'NIP', 'NIP'],
  [['date', 'nip'], 'tanggal dan NIP', 'date and NIP'],
  [['place', 'date', 'nip'], 'tempat, tanggal dan NIP', 'place, date and NIP'],
] as const)('what a maklumat lacks is a list as people write it: %j', (lacks, indonesian, english) => {
  const said = (language: 'id' | 'en') => say('maklumat-unsigned', language, { lacks }).fault;
  expect(said('id')).toMatch(new RegExp(`${indonesian}$`));
  expect(said('en')).toMatch(new RegExp(`lacks ${english}$`));
});

test('personal data of a document is masked in what is quoted of it', () => {
  const { fault } = say('cost-unclear', 'id', { written: 'bayar ke 0812-3456-7890 atas nama 3273010101900001' });
  expect(fault).toMatch(/\*{4}/);
  expect(fault).not.toMatch(/3273010101900001|0812-3456-7890/);
});

test.each([
  ['a\nb\t c', '`a b c`'],
  ['x`y', "`x'y`"],
  ['z'.repeat(200), `\`${'z'.repeat(80)}…\``],
  ['', '``'],
])('%j is quoted on one line, and no longer than helps', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

describe('the pages of the rules', () => {
  const pages = rulePages(describeRules(), { language: 'id' });

  test('are those of docs/aturan: run `npm run rules` after a change of the words', () => {
    const folder = `${ROOT}/docs/aturan`;
    const written = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
    );
    expect(written).toEqual(Object.fromEntries(pages));
  });

  test('are one for each rule, with its law, an example of each, and how to switch it off; the index has them all', () => {
    const index = pages.get('README.md') ?? '';
    for (const { id, law, example } of describeRules()) {
      const page = pages.get(`${id}.md`) ?? '';
      expect(index).toContain(`](${id}.md)`);
      expect(page).toContain(example.wrong);
      expect(page).toContain(example.right);
      expect(page).toContain(`${id}: off`);
      for (const one of law) expect(page).toContain(one);
      expect(example.wrong).not.toBe(example.right);
    }
    expect(pages.size).toBe(RULES.length + 1);
  });
});

test('every rule has a file of its own, called like the rule, and no other file is among them', () => {
  const files = readdirSync(`${ROOT}/src/lint/rules`).map((name) => name.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual([...allRules().map(([id]) => id), 'rule', 'rules'].sort());
});
