import { describe, expect, test } from 'vitest';
import { beritaAcara as beritaAcaraEn } from '../../src/messages/en/berita-acara.ts';
import { html as htmlEn } from '../../src/messages/en/html.ts';
import { beritaAcara as beritaAcaraId } from '../../src/messages/id/berita-acara.ts';
import { html as htmlId } from '../../src/messages/id/html.ts';
import { LOAD_MESSAGES } from '../../src/messages/languages.ts';
import { LANGUAGES, type Language } from '../../src/model/workspace.ts';
import { OFFICE_WORDS } from '../../src/office/office-words.ts';
import { documentsTexts } from '../../src/report/document-claims.ts';
import { lintTexts } from '../../src/report/lint/lint-words.ts';
import { ciTexts } from '../../src/report/problems/problem.ts';
import { skmWords } from '../../src/report/skm/skm-options.ts';

const HTML = { id: htmlId, en: htmlEn } as const;
const BERITA_ACARA = { id: beritaAcaraId, en: beritaAcaraEn } as const;
const COUNTS = [1, 2] as const;

/** Sentences that depend on a fact, each in all its variants: one and several, named and not, known and not. */
async function variants(language: Language): Promise<Readonly<Record<string, readonly string[]>>> {
  const messages = await LOAD_MESSAGES[language]();
  const { report, further, evidence } = messages;
  const { errors, lint: lintCommand } = messages.commands;
  const html = HTML[language];
  const record = BERITA_ACARA[language];
  const lint = lintTexts(messages).report;
  const documents = documentsTexts(messages);
  const ci = ciTexts(messages);
  const skm = skmWords(messages);
  const counted = (say: (count: number) => string) => COUNTS.map(say);
  return {
    'years of an instrument': [report.year('2024'), report.year('2018-2021')],
    'instrument, with its years and without': [
      report.instrumentLine('skm-2017', 1, '2018-2021'),
      report.instrumentLine('skm-2017', 1, null),
    ],
    'decimals of a scale': counted((count) => report.checklist.scale('100', count)),
    'items of an instrument': counted(report.checklist.items),
    gaps: counted(report.headings.gaps),
    'gaps by severity': counted(further.gapsBySeverity),
    'gaps that are not shown': counted(report.moreGaps),
    'claims without proof': counted(report.headings.unproven),
    'number of claims without proof': counted(report.unprovenCount),
    'units of all': counted((count) => report.ofUnits(1, count)),
    'number of units': counted(report.unitCount),
    'untimely evidence': counted((count) => report.untimelyOverview('2026-05-01', count, count)),
    'who verified, and when': [
      report.verifiedBy('Inspektorat', '2026-03-01'),
      report.verifiedBy('Inspektorat', null),
      report.verifiedBy(null, '2026-03-01'),
      report.verifiedBy(null, null),
    ],
    'judgement of a unit': counted((count) => report.selfJudgement(count, count, '100', 0, 0)),
    'judgement of units': counted((count) => report.selfJudgements(count, count, count, count)),
    'rejected files': [report.rejectedFiles('a.yaml', 0), report.rejectedFiles('a.yaml', 3)],
    'missing units': [report.missingUnits('a', 0), report.missingUnits('a', 3)],
    conservation: counted((count) => report.conservation(count, count, 0, 0, 0, 0)),
    'conservation with files not read': [report.conservation(3, 1, 0, 0, 0, 2)],
    incomplete: counted((count) => report.incomplete(count, count + 1, '1', '2')),
    'changes since': counted((count) => report.since('2026-01-01', 'x', 'y', count, count, count)),
    'files checked': counted(report.check.clean),
    'files with errors': counted((count) => report.check.found(count, count, count)),

    'evidence locked': counted((count) => evidence.locked('bukti.lock.json', count, count, '1 KB')),
    'evidence read': counted((count) => evidence.hashing(1, count, '1 KB')),
    'evidence verified': [evidence.verified('bukti.lock.json', 1, 1), evidence.verified('bukti.lock.json', 2, 1)],
    'evidence changed': counted(evidence.changed),

    'page, gaps': counted(html.headings.gaps),
    'page, items elsewhere': counted(html.moreItems),
    'page, units with a gap': counted(html.unitsWithGap),
    'page, services': counted(html.services),
    'page, answers': counted((count) => html.answered(count, count, count)),
    'page, scale': [html.scale('50', '100', 'z', '50', '50'), html.scale('50', '100', 'z', '40', '60')],

    'record, proof': [record.prove(null), record.prove('SK penetapan')],
    'record, answer': [record.claimed('ada', null), record.claimed('ada', 'di loket')],
    'record, finding': [record.found('ada', null), record.found('ada', 'di loket')],

    'CI, left out': counted(ci.left),
    'CI, errors left out': counted(ci.leftErrors),
    'CI, warnings left out': counted(ci.leftWarnings),
    'CI, notes left out': counted(ci.leftNotes),

    'documents, overview': counted((count) => documents.overview(count, count)),
    'documents, claim': ['ada', 'tidak', 'sebagian'].map((word) => documents.claim(word, 'biaya', 'empty')),

    'lint, counts': counted((count) => lint.counts(count, count, count)),
    'lint, checked': counted((count) => lint.checked(count, count)),
    'lint, conservation': counted((count) => lint.conservation(count, count, 0, 0)),
    'lint, rejected': [lint.rejected('a.md', 0), lint.rejected('a.md', 2)],
    'lint, passed over': [lint.passedOver(1, 'a.md', 0), lint.passedOver(3, 'a.md', 2)],
    'lint, suppressed': counted(lint.suppressed),
    'lint, gate': [
      ...counted((count) => lint.violation(count, null)),
      ...counted((count) => lint.violation(count, 'note')),
    ],
    'lint, can be mended': counted(lint.fixAdvice),
    'lint, mended': [lintCommand.fixed('a.md', []), lintCommand.fixed('a.md', ['r', 's'])],
    'lint, number of rules': counted(lintTexts(messages).list.count),

    'survey, answers': counted((count) => skm.answers('a.csv', count)),
    'survey, incomplete': counted(skm.incomplete),
    'survey, days': [skm.period('2026-01-05', '2026-01-05'), skm.period('2026-01-05', '2026-02-01')],
    'survey, columns not used': [skm.unused('Nama', 0), skm.unused('Nama', 3)],
    'survey, made from': counted((count) => skm.madeFrom('a.csv', count)),
    'survey, written': counted((count) => skm.options.written('a.yaml', count)),
    'survey, enough': counted((count) => skm.sample.enough('10', '1', String(count))),
    'survey, too few': counted((count) => skm.sample.tooFew('10', '9', String(count))),
    'survey, population unknown': counted((count) => skm.sample.unknown(String(count), '9')),
    'survey, no such item': [
      skm.options.noSuchItem('skmm', 'kepatuhan-2021', undefined),
      skm.options.noSuchItem('skmm', 'kepatuhan-2021', 'skm'),
    ],

    'unknown checklist': [errors.unknownChecklist('skm', undefined), errors.unknownChecklist('skm', 'skm-2017')],
    'unknown option': [errors.unknownOption('--x', undefined), errors.unknownOption('--x', '--y')],
    'run of another checklist': [
      errors.sinceOtherChecklist('lama.json', undefined, 'skm-2017'),
      errors.sinceOtherChecklist('lama.json', 'kepatuhan-2021', 'skm-2017'),
    ],
  };
}

describe.each(LANGUAGES)('sentences that depend on facts, in %s', (language) => {
  test('are listed in a file that can be read through', async () => {
    const lines = Object.entries(await variants(language)).flatMap(([name, said]) => [
      name,
      ...said.map((text) => `  ${text}`),
      '',
    ]);
    await expect(lines.join('\n')).toMatchFileSnapshot(`../golden/kata-${language}.txt`);
  });

  test('say something else for each fact, and nothing of what is not there', async () => {
    for (const [name, said] of Object.entries(await variants(language))) {
      expect(new Set(said).size, name).toBe(said.length);
      for (const text of said) expect(text, name).not.toMatch(/undefined|null|NaN|\[object| {2}|^\s|\s$/);
    }
  });
});

test('English has the singular for one', async () => {
  for (const said of Object.values(await variants('en'))) {
    for (const text of said) expect(text).not.toMatch(/(?<![\w.,-])1 (?:more )?(?:evidence )?[a-z]+s\b/);
  }
});

describe('numbers in words', () => {
  test.each([
    ['0', 'nol', 'zero'],
    ['7', 'tujuh', 'seven'],
    ['10', 'sepuluh', 'ten'],
    ['11', 'sebelas', 'eleven'],
    ['15', 'lima belas', 'fifteen'],
    ['20', 'dua puluh', 'twenty'],
    ['81.29', 'delapan puluh satu koma dua sembilan', 'eighty-one point two nine'],
    ['100', 'seratus', 'one hundred'],
    ['109', 'seratus sembilan', 'one hundred and nine'],
    ['340', 'tiga ratus empat puluh', 'three hundred and forty'],
    ['1000', 'seribu', 'one thousand'],
    ['1042', 'seribu empat puluh dua', 'one thousand forty-two'],
    ['21300.05', 'dua puluh satu ribu tiga ratus koma nol lima', 'twenty-one thousand three hundred point zero five'],
  ])('%s', (number, indonesian, english) => {
    expect(beritaAcaraId.numberInWords(number)).toBe(indonesian);
    expect(beritaAcaraEn.numberInWords(number)).toBe(english);
  });
});

test('every day of the calendar is said in words, the same on a page and in a letter', () => {
  for (const language of LANGUAGES) {
    const { date } = OFFICE_WORDS[language];
    const months = Array.from({ length: 12 }, (_, at) => date(`2026-${String(at + 1).padStart(2, '0')}-05`));
    expect(new Set(months).size).toBe(12);
    for (const month of months) expect(month).toMatch(/^5 [A-Z][a-z]+ 2026$/);
    expect(HTML[language].date('2026-08-17')).toBe(date('2026-08-17'));
  }
  expect(OFFICE_WORDS.id.date('2026-08-17')).toBe('17 Agustus 2026');
  expect(OFFICE_WORDS.en.date('2026-08-17')).toBe('17 August 2026');
});
