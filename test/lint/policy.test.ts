import { describe, expect, it } from 'vitest';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import { policyWith } from '../../src/lint/vocabulary.ts';
import { extendPolicy, type LintPolicy } from '../../src/model/lint-policy.ts';
import { AS_OF, markdown } from './support/markdown.ts';

const NOTHING: LintPolicy = { repealed: [], complaintDays: [], months: [], synonyms: {} };

/** The rules that fire on a document, by the shipped policy and with what is added to it. */
function rulesOn(
  text: string,
  added: Partial<LintPolicy>,
): { readonly shipped: string[]; readonly extended: string[] } {
  const rules = (policy: LintPolicy) =>
    lintDocument(recogniseDocument(markdown(text), policy), { asOf: AS_OF, levels: {}, policy }).findings.map(
      ({ rule }) => rule,
    );
  return { shipped: rules(policyWith(undefined)), extended: rules(policyWith({ ...NOTHING, ...added })) };
}

const row = (heading: string, content: string) =>
  `| NO | KOMPONEN | URAIAN |\n|--|--|--|\n| 1 | Persyaratan | KTP |\n| 2 | ${heading} | ${content} |\n| 3 | Produk Pelayanan | KTP |\n`;

const decree = (date: string) =>
  `KEPUTUSAN CAMAT CONTOH\n\nNOMOR 5 TAHUN 2026\n\nMEMUTUSKAN: standar pelayanan\n\nDitetapkan di Contoh\n\npada tanggal ${date}\n\n${row('Biaya/Tarif', 'Gratis')}`;

describe('what a workspace adds to the policy', () => {
  it.each<[what: string, text: string, added: Partial<LintPolicy>, rule: string]>([
    [
      'working days',
      row('Penanganan Pengaduan', 'SP4N-LAPOR! oleh petugas, 7 hari kerja'),
      { complaintDays: [7] },
      'complaint-clock',
    ],
    ['a heading', row('Ongkos', 'Gratis'), { synonyms: { biaya: ['ONGKOS'] } }, 'heading-unusual'],
    [
      'a spelling of a month',
      decree('5 Agst 2026'),
      { months: [[], [], [], [], [], [], [], ['agst'], [], [], [], []] },
      'decree-without-date',
    ],
  ])('%s: no fault any more', (_, text, added, rule) => {
    const { shipped, extended } = rulesOn(text, added);
    expect(shipped).toContain(rule);
    expect(extended).not.toContain(rule);
  });

  it('a repealed regulation: a fault from its day on', () => {
    const text = row('Dasar Hukum', 'UU 25/2009; Peraturan Wali Kota Nomor 8 Tahun 2015 tentang Tarif');
    const repealed = (since: string) => [
      { type: 'Perwal', number: '8', year: 2015, replacement: 'Perwal 3/2024', since },
    ];
    expect(rulesOn(text, { repealed: repealed(AS_OF) }).extended).toContain('regulation-repealed');
    expect(rulesOn(text, { repealed: repealed('2999-01-01') }).extended).not.toContain('regulation-repealed');
    expect(rulesOn(text, {}).shipped).not.toContain('regulation-repealed');
  });

  it('takes nothing away', () => {
    const shipped = policyWith(undefined);
    const extended = extendPolicy(shipped, { ...NOTHING, complaintDays: [3], synonyms: { biaya: ['ongkos'] } });
    expect(extended.complaintDays).toEqual([...shipped.complaintDays, 3]);
    expect(extended.synonyms.biaya).toEqual([...(shipped.synonyms.biaya ?? []), 'ongkos']);
    expect(extended.synonyms.produk).toEqual(shipped.synonyms.produk);
    expect(extended.months).toEqual(shipped.months);
  });
});
