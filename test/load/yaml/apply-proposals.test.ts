import { describe, expect, it } from 'vitest';
import { loadAssessment } from '../../../src/load/assessment/load-assessment.ts';
import { loadChecklist } from '../../../src/load/checklist/load-checklist.ts';
import { applyProposals } from '../../../src/load/yaml/apply-proposals.ts';
import { loadedOf, noted, parse } from '../support/loading.ts';
import { SMALL_CHECKLIST } from '../support/small-checklist.ts';

const CHECKLIST = loadedOf(loadChecklist(loadedOf(parse(SMALL_CHECKLIST))));
const HEAD = 'unit: { id: a, name: A }\nservices: { kk: KK, ktp: KTP }\n';

/** The text after one round of what its diagnostics propose, and the words changed. */
function fix(text: string) {
  const file = loadedOf(parse(text));
  const { text: fixed, applied } = applyProposals(file, noted(loadAssessment(file, CHECKLIST)));
  return { fixed, words: applied.map(({ line, column, from, to }) => `${line}:${column} ${from} > ${to}`) };
}

describe('proposals', () => {
  it.each<[what: string, before: string, after: string, words: readonly string[]]>([
    [
      'an answer',
      'answers:\n  toilet: adaa # dekat loket\n',
      'answers:\n  toilet: ada # dekat loket\n',
      ['4:11 adaa > ada'],
    ],
    ['an answer in quotation marks', 'answers: { toilet: "adaa" }', 'answers: { toilet: "ada" }', ['3:20 adaa > ada']],
    [
      'in single ones',
      "answers: { 'toilett': 'adaa', persyaratan: 'tersedai' }",
      "answers: { 'toilet': 'adaa', persyaratan: 'tersedia' }",
      ['3:12 toilett > toilet', '3:44 tersedai > tersedia'],
    ],
    [
      'words of several lines with CR LF, from the last to the first',
      'answers:\r\n  toilett: tersedai\r\n  persyaratn:\r\n    answer: adaa\r\n',
      'answers:\r\n  toilet: tersedai\r\n  persyaratan:\r\n    answer: adaa\r\n',
      ['4:3 toilett > toilet', '5:3 persyaratn > persyaratan'],
    ],
    [
      'a service and a date',
      'answers:\n  persyaratan: { services: { ktpp: ada }, evidence: [{ file: a.jpg, dated: 5 Maret 2018 }] }\n',
      'answers:\n  persyaratan: { services: { ktp: ada }, evidence: [{ file: a.jpg, dated: 2018-03-05 }] }\n',
      ['4:30 ktpp > ktp', '4:76 5 Maret 2018 > 2018-03-05'],
    ],
    ['a key', 'answers:\n  toilet: { answr: ada }\n', 'answers:\n  toilet: { answer: ada }\n', ['4:13 answr > answer']],
    [
      'an answer with blanks',
      'answers:\n  toilet: belm ada\n',
      'answers:\n  toilet: belum ada\n',
      ['4:11 belm ada > belum ada'],
    ],
  ])('%s', (_, before, after, words) => {
    expect(fix(HEAD + before)).toEqual({ fixed: HEAD + after, words });
  });

  it('of keys in Indonesian are in Indonesian', () => {
    const text = 'unit: { id: a, namaa: A }\njawaban: { toilet: { jawabn: ada } }\n';
    expect(fix(text)).toEqual({
      fixed: 'unit: { id: a, nama: A }\njawaban: { toilet: { jawaban: ada } }\n',
      words: ['1:16 namaa > nama', '2:22 jawabn > jawaban'],
    });
  });

  it.each([
    ['of several words', 'answers:\n  toilet: x\n'],
    ['of a key that is there', 'answers:\n  toilet: ada\n  toilett: tidak\n'],
    ['of a text over several lines', 'answers:\n  toilet: |\n    adaa\n'],
    ['of a text that goes on', 'answers:\n  toilet: belum\n    adaa\n'],
    ['that are none', 'answers:\n  toilet: mungkin\n'],
  ])('%s are left alone', (_, answers) => {
    expect(fix(HEAD + answers)).toEqual({ fixed: HEAD + answers, words: [] });
  });

  it('of two keys that would become one are applied to the first', () => {
    expect(fix(`${HEAD}answers:\n  toilett: ada\n  toilte: tidak\n`)).toEqual({
      fixed: `${HEAD}answers:\n  toilet: ada\n  toilte: tidak\n`,
      words: ['4:3 toilett > toilet'],
    });
  });
});
