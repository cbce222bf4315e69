import { describe, expect, it } from 'vitest';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import type { LintSettings } from '../../src/model/lint-run.ts';
import { AS_OF, markdown } from './support/markdown.ts';

/** Findings on cost and on missing products, and on suppressions, with the reasons for leaving them. */
function judge(text: string, levels: LintSettings['levels'] = {}): string[] {
  const { findings } = lintDocument(recogniseDocument(markdown(text)), { asOf: AS_OF, levels });
  return findings
    .filter(
      ({ rule, component }) => rule === 'cost-unclear' || rule.startsWith('suppression') || component === 'produk',
    )
    .map(({ rule, at, suppressed }) => `${at.line} ${rule}${suppressed === null ? '' : `: ${suppressed}`}`);
}

const NEXT = '<!-- patuh-abaikan cost-unclear: menunggu Perda -->';
const table = (cell: string) =>
  `| NO | KOMPONEN | URAIAN |\n|--|--|--|\n| 1 | Persyaratan | KTP |\n| 2 | Biaya/Tarif | ${cell} |\n`;

describe('a comment in the text', () => {
  it('covers the component that it is in front of', () => {
    expect(judge(`## Jenis Pelayanan: Akta\n\n### Persyaratan\n\nKTP\n\n${NEXT}\n### Biaya\n\nAda\n`)).toEqual([
      '1 delivery-component-missing',
      '10 cost-unclear: menunggu Perda',
    ]);
  });

  it('covers the service that it is in front of, and no other', () => {
    const service = (name: string) => `## Jenis Pelayanan: ${name}\n\n### Persyaratan\n\nKTP\n\n### Biaya\n\nAda\n\n`;
    expect(judge(`${NEXT}\n\n${service('Akta')}${service('Buku')}`)).toEqual([
      '3 delivery-component-missing',
      '11 cost-unclear: menunggu Perda',
      '13 delivery-component-missing',
      '21 cost-unclear',
    ]);
  });

  it('covers the line on which it is, in a table', () => {
    expect(judge(`## Jenis Pelayanan: Akta\n\n${table(`Ada ${NEXT}`)}`)).toContain('6 cost-unclear: menunggu Perda');
  });

  it('covers the table that it is in front of, and what is missing there', () => {
    const comment = '<!-- patuh-abaikan cost-unclear, delivery-component-missing: menunggu Perda -->';
    expect(judge(`## Jenis Pelayanan: Akta\n\n${comment}\n\n${table('Ada')}`)).toEqual([
      '1 delivery-component-missing: menunggu Perda',
      '8 cost-unclear: menunggu Perda',
    ]);
  });

  it('covers the whole file where it says so', () => {
    expect(
      judge(`## Jenis Pelayanan: Akta\n\n${table('Ada')}\n<!-- patuh-abaikan-berkas cost-unclear: semua -->\n`),
    ).toContain('6 cost-unclear: semua');
  });

  it.each([
    ['without a reason', '<!-- patuh-abaikan cost-unclear -->', ['suppression-without-reason', 'cost-unclear']],
    ['with an empty reason', '<!-- patuh-abaikan cost-unclear: -->', ['suppression-without-reason', 'cost-unclear']],
    [
      'of a rule that finds nothing',
      '<!-- patuh-abaikan cost-unclear, product-unstated: x -->',
      ['suppression-unused', 'cost-unclear: x'],
    ],
    ['of no rule of that name', '<!-- patuh-abaikan cost-uncler: x -->', ['suppression-unknown-rule', 'cost-unclear']],
  ])('%s is itself a finding', (_, comment, expected) => {
    const found = judge(`## Jenis Pelayanan: Akta\n\n### Persyaratan\n\nKTP\n\n${comment}\n### Biaya\n\nAda\n`);
    expect(found.slice(1).map((one) => one.replace(/^\d+ /, ''))).toEqual(expected);
  });

  it('of a rule that the workspace has switched off is not unused', () => {
    const text = `## Jenis Pelayanan: Akta\n\n${NEXT}\n\n${table('Ada')}`;
    expect(judge(text, { 'cost-unclear': 'off', 'delivery-component-missing': 'off' })).toEqual([]);
  });

  it('tells the nearest rule', () => {
    const { findings } = lintDocument(
      recogniseDocument(markdown(`# A\n\n<!-- patuh-abaikan cost-uncler: x -->\n\n${table('Ada')}`)),
      {
        asOf: AS_OF,
        levels: {},
      },
    );
    expect(findings.find(({ rule }) => rule === 'suppression-unknown-rule')?.facts).toEqual({
      rule: 'cost-uncler',
      nearest: 'cost-unclear',
    });
  });
});

describe('rules on suppressions', () => {
  const text = (rule: string) => `## Jenis Pelayanan: Akta\n\n<!-- patuh-abaikan ${rule}: x -->\n\n${table('Gratis')}`;
  const told = (rule: string, levels: LintSettings['levels'] = {}) =>
    lintDocument(recogniseDocument(markdown(text(rule))), { asOf: AS_OF, levels })
      .findings.filter((one) => one.rule.startsWith('suppression'))
      .map((finding) => ({ finding: finding.rule, ...finding.facts }));

  it('name the rule that was meant, unless the name is like none', () => {
    const finding = 'suppression-unknown-rule';
    expect(told('cost-uncler')).toEqual([{ finding, rule: 'cost-uncler', nearest: 'cost-unclear' }]);
    for (const rule of ['tidak-ada', 'cost-unclear'.repeat(6)]) expect(told(rule)).toEqual([{ finding, rule }]);
  });

  it('may be switched off themselves', () => {
    expect(told('cost-unclear')).toHaveLength(1);
    expect(told('cost-unclear', { 'suppression-unused': 'off' })).toEqual([]);
    expect(told('tidak-ada', { 'suppression-unknown-rule': 'off' })).toEqual([]);
  });
});
