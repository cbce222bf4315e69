import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explanations as en } from '../../../src/messages/en/lint-explanations.ts';
import { explanations as id } from '../../../src/messages/id/lint-explanations.ts';
import { quoted } from '../../../src/messages/quoted.ts';
import { RULE_EXAMPLES } from '../../../src/messages/rule-examples.ts';
import { LINT_RULES, type RuleFacts, type RuleId } from '../../../src/model/lint-rules.ts';
import type { LintFinding } from '../../../src/model/lint-run.ts';
import { findingText, lintTexts } from '../../../src/report/lint/lint-words.ts';
import { rulePages } from '../../../src/report/lint/rule-page.ts';
import { ROOT } from '../../support/run-main.ts';

const RULES = Object.keys(LINT_RULES) as RuleId[];

/** Facts of every kind, by name. */
const FACTS: { readonly [R in RuleId]: RuleFacts[R] } = {
  'nothing-recognised': {},
  'components-only-named': { as: 'list' },
  'annex-missing': {},
  'decree-missing': {},
  'document-unfinished': { blanks: 4 },
  'service-without-name': {},
  'delivery-component-missing': { component: 'biaya' },
  'manufacturing-component-missing': { component: 'evaluasi' },
  'component-empty': { component: 'biaya', heading: 'BIAYA-WRITTEN' },
  'component-placeholder': { component: 'biaya', written: 'WRITTEN' },
  'component-twice': { component: 'biaya', heading: 'WRITTEN' },
  'heading-unusual': { heading: 'WRITTEN', component: 'biaya' },
  'component-order': { component: 'biaya', before: 'produk' },
  'time-without-duration': { officeHours: 'yes' },
  'cost-unclear': { written: 'WRITTEN' },
  'product-unstated': { written: 'WRITTEN' },
  'complaint-without-channel': {},
  'complaint-without-person': {},
  'complaint-clock': { promised: 'WRITTEN', allowed: '14' },
  'basis-without-uu25': {},
  'uu25-miscited': { written: 'WRITTEN' },
  'regulation-repealed': { written: 'WRITTEN', replacement: 'REPLACEMENT' },
  'citation-form': { written: 'WRITTEN', lacks: 'year' },
  'decree-without-number': { written: 'WRITTEN' },
  'decree-without-date': { written: 'WRITTEN' },
  'other-region': { written: 'WRITTEN', own: 'OWN' },
  'guarantee-circular': { written: 'WRITTEN' },
  'persons-uncounted': { written: 'WRITTEN' },
  'competence-unstated': { written: 'WRITTEN' },
  'supervision-without-superior': { written: 'WRITTEN' },
  'evaluation-not-yearly': { written: 'WRITTEN' },
  'review-overdue': { date: '2019-01-05', due: '2022-01-05' },
  'review-yearly': { date: '2024-01-05', due: '2025-01-05' },
  'maklumat-without-statement': { statement: 'sanction' },
  'maklumat-unsigned': { lacks: ['date', 'nip'] },
  'services-differ': { service: 'WRITTEN', missingIn: 'annex' },
  'service-unpublished': { service: 'WRITTEN', place: 'PLACE' },
  'suppression-without-reason': { rules: ['RULE-A', 'RULE-B'] },
  'suppression-unused': { rule: 'RULE-A' },
  'suppression-unknown-rule': { rule: 'RULE-A', nearest: 'NEAREST' },
};

const finding = (rule: RuleId, facts: RuleFacts[RuleId] = FACTS[rule]) => ({ rule, facts }) as unknown as LintFinding;

/** Facts that make a rule say something else: a row a rule, all its variants. */
const VARIANTS: { readonly [R in RuleId]?: readonly RuleFacts[R][] } = {
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
  const texts = lintTexts({ language });

  test.each(RULES)('%s say what was found and what to do, with every text that the document has', (rule) => {
    const { fault, remedy } = findingText(finding(rule), texts);
    for (const text of [fault, remedy]) {
      expect(text).toMatch(/\S{3}/);
      expect(text).not.toMatch(/undefined|\[object|=> |\.$/);
    }
    for (const fact of Object.values<unknown>(FACTS[rule]).flat()) {
      if (typeof fact === 'string' && /^[A-Z-]{3,}$/.test(fact)) expect(`${fault} ${remedy}`).toContain(fact);
    }
  });

  test.each(Object.keys(VARIANTS) as RuleId[])('%s say something else for each fact, and nothing of none', (rule) => {
    const said = (VARIANTS[rule] ?? []).map((facts) => findingText(finding(rule, facts), texts));
    expect(new Set(said.map(({ fault, remedy }) => `${fault}\n${remedy}`)).size).toBe(said.length);
    for (const { fault, remedy } of said) {
      for (const text of [fault, remedy]) expect(text).not.toMatch(/undefined|\[object|``|^\s|\s$|\.$/);
    }
  });

  test('differ from rule to rule', () => {
    const titles = RULES.map((rule) => texts.rules[rule].title);
    expect(new Set(titles).size).toBe(RULES.length);
    const faults = RULES.map((rule) => findingText(finding(rule), texts).fault);
    expect(new Set(faults).size).toBe(RULES.length);
  });

  test('explain every rule', () => {
    for (const rule of RULES) {
      const paragraphs = { id, en }[language][rule];
      expect(paragraphs.length, rule).toBeGreaterThan(0);
      for (const paragraph of paragraphs) expect(paragraph, rule).toMatch(/^\S.{20,}[.]$/s);
    }
  });
});

test.each([
  [['nip'], 'NIP', 'NIP'],
  [['date', 'nip'], 'tanggal dan NIP', 'date and NIP'],
  [['place', 'date', 'nip'], 'tempat, tanggal dan NIP', 'place, date and NIP'],
] as const)('what a maklumat lacks is a list as people write it: %j', (lacks, indonesian, english) => {
  const said = (language: 'id' | 'en') =>
    findingText(finding('maklumat-unsigned', { lacks }), lintTexts({ language })).fault;
  expect(said('id')).toMatch(new RegExp(`${indonesian}$`));
  expect(said('en')).toMatch(new RegExp(`lacks ${english}$`));
});

test('personal data of a document is masked in what is quoted of it', () => {
  const one = {
    rule: 'cost-unclear',
    facts: { written: 'bayar ke 0812-3456-7890 atas nama 3273010101900001' },
  } as unknown as LintFinding;
  const { fault } = findingText(one, lintTexts({ language: 'id' }));
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
  const pages = rulePages({ language: 'id' });

  test('are those of docs/aturan: run `npm run rules` after a change of the words', () => {
    const folder = `${ROOT}/docs/aturan`;
    const written = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
    );
    expect(written).toEqual(Object.fromEntries(pages));
  });

  test('are one for each rule, with its law, an example of each, and how to switch it off; the index has them all', () => {
    const index = pages.get('README.md') ?? '';
    for (const rule of RULES) {
      const page = pages.get(`${rule}.md`) ?? '';
      expect(index).toContain(`](${rule}.md)`);
      expect(page).toContain(RULE_EXAMPLES[rule].wrong);
      expect(page).toContain(RULE_EXAMPLES[rule].right);
      expect(page).toContain(`${rule}: off`);
      for (const law of LINT_RULES[rule].law) expect(page).toContain(law);
      expect(RULE_EXAMPLES[rule].wrong).not.toBe(RULE_EXAMPLES[rule].right);
    }
    expect(pages.size).toBe(RULES.length + 1);
  });
});
