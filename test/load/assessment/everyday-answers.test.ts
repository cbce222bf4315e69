import { describe, expect, it } from 'vitest';
import { loadChecklist } from '../../../src/load/checklist/load-checklist.ts';
import { findChoice, proposeAnswer } from '../../../src/load/checklist/read-scales.ts';
import type { AnswerScale } from '../../../src/model/checklist.ts';
import { loadedOf, parse } from '../support/loading.ts';
import { SMALL_CHECKLIST } from '../support/small-checklist.ts';

type ChoiceScale = Extract<AnswerScale, { kind: 'choice' }>;

const SCALES = {
  'ada-tidak':
    '[{ answer: tidak, points: 0, also: [tidak ada, belum] }, { answer: ada, points: 1, also: [ya, tersedia] }]',
  'ya-tidak': '[{ answer: tidak, points: 0 }, { answer: "ya", points: 1 }]',
  /** The good answer is no. */
  turned: '[{ answer: ada, points: 0, also: [ya] }, { answer: tidak ada, points: 1, also: [tidak] }]',
  tuntas: '[{ answer: belum, points: 0, also: [tidak] }, { answer: tuntas, points: 1, also: [ya, selesai] }]',
  lengkap:
    '[{ answer: tidak ada, points: 0, also: [tidak] }, { answer: sebagian, points: 1, also: [belum lengkap] }, { answer: lengkap, points: 2 }]',
  baik: '[{ answer: buruk, points: 0 }, { answer: baik, points: 1 }]',
  own: '[{ answer: tidak, points: 0, also: [v] }, { answer: ada, points: 1 }]',
} as const;

function scale(name: keyof typeof SCALES): ChoiceScale {
  const text = SMALL_CHECKLIST.replace('answers:\n', `answers:\n  lain: ${SCALES[name]}\n`);
  const found = loadedOf(loadChecklist(loadedOf(parse(text)))).answers.find(({ id }) => id === 'lain');
  if (found?.kind !== 'choice') throw new Error(`no scale ${name}`);
  return found;
}

const YES = ['v', 'V', '√', '✓', '✔', 'y', 'Y', 'iya', 'yes', 'Yes', 'true', 'benar', 'sudah', 'sdh', 'ya.'];
const NO = ['t', 'T', 'n', 'no', 'tdk', 'TDK', 'false', 'blm', 'gak'];
const PRESENT = ['ada', 'sudah ada', 'Sudah  Ada', 'sdh ada', 'tersedia', 'telah tersedia'];
const ABSENT = ['tdk ada', 'tak ada', 'blm ada', 'belum ada', 'tidak tersedia', 'tiada'];

describe('everyday answers', () => {
  it.each<[name: keyof typeof SCALES, words: readonly string[], answer: string]>([
    ['ada-tidak', [...YES, ...PRESENT], 'ada'],
    ['ada-tidak', [...NO, ...ABSENT], 'tidak'],
    ['ya-tidak', YES, 'ya'],
    ['ya-tidak', NO, 'tidak'],
    ['turned', [...YES, ...PRESENT], 'ada'],
    ['turned', [...NO, ...ABSENT], 'tidak ada'],
    ['tuntas', ['v', 'y', 'yes', 'sudah'], 'tuntas'],
    ['tuntas', ['tdk', 'no', 'blm'], 'belum'],
    ['lengkap', ['tdk ada', 'tdk', 'gak ada'], 'tidak ada'],
    ['lengkap', ['blm lengkap'], 'sebagian'],
    ['own', ['v', 't'], 'tidak'],
    ['own', ['y', '√'], 'ada'],
  ])('on the scale %s: %j mean %s', (name, words, answer) => {
    for (const word of words) expect([word, findChoice(scale(name), word)?.answer]).toEqual([word, answer]);
  });

  it.each<[name: keyof typeof SCALES, word: string, proposed: object]>([
    ['ada-tidak', 'x', { either: ['tidak', 'ada'] }],
    ['ada-tidak', 'X', { either: ['tidak', 'ada'] }],
    ['ada-tidak', '✗', { either: ['tidak', 'ada'] }],
    ['ada-tidak', '1', { nearest: 'ada' }],
    ['ada-tidak', '0', { nearest: 'tidak' }],
    ['ada-tidak', 'nihil', { nearest: 'tidak' }],
    ['ada-tidak', 'ya, ada', { nearest: 'ada' }],
    ['ada-tidak', 'Ada (di loket 2)', { nearest: 'ada' }],
    ['ada-tidak', 'tidak - rusak', { nearest: 'tidak' }],
    ['ada-tidak', 'ada, tapi tidak terbaca', {}],
    ['ada-tidak', 'ya, tidak', {}],
    ['ada-tidak', 'mungkin', {}],
    ['ada-tidak', '-', {}],
    ['ada-tidak', 'tersedai', { nearest: 'tersedia' }],
    ['ada-tidak', 'tidk ada', { nearest: 'tidak ada' }],
    ['ada-tidak', 'tdk adaa', { nearest: 'tidak ada' }],
    ['ya-tidak', 'sudah ada', { nearest: 'ya' }],
    ['ya-tidak', 'tdk ada', { nearest: 'tidak' }],
    ['tuntas', 't', { either: ['belum', 'tuntas'] }],
    ['tuntas', 'ada', { nearest: 'tuntas' }],
    ['tuntas', 'blum tuntas', {}],
    ['lengkap', 'v', {}],
    ['lengkap', 'x', {}],
    ['lengkap', 'ada', {}],
    ['lengkap', 'tidak lengkap', {}],
    ['lengkap', 'belum lengkp', { nearest: 'belum lengkap' }],
    ['lengkap', 'lengka', { nearest: 'lengkap' }],
    ['baik', 'v', {}],
    ['baik', 'x', {}],
  ])('on the scale %s: %j is no answer, and proposes %j', (name, word, proposed) => {
    expect(findChoice(scale(name), word)).toBeUndefined();
    expect(proposeAnswer(scale(name), word)).toEqual(proposed);
  });

  it('never propose the opposite', () => {
    const denials = ['tidak ', 'tdk ', 'belum ', 'blm ', 'tanpa ', 'tidk '];
    const affirmed = [
      'sudah ada',
      'sudah tersedia',
      'ada ya',
      'adaa',
      'tersedi',
      'lengkap ada',
      'ya ada',
      'tersedia semua',
    ];
    for (const name of Object.keys(SCALES) as (keyof typeof SCALES)[]) {
      for (const words of affirmed) {
        const { nearest = '' } = proposeAnswer(scale(name), words);
        expect([name, words, nearest]).toEqual([name, words, expect.not.stringMatching(/tidak|belum|tiada/)]);
        for (const denial of denials) {
          const { nearest: other } = proposeAnswer(scale(name), denial + words);
          if (other === undefined) continue;
          expect([name, denial + words, other]).toEqual([
            name,
            denial + words,
            expect.stringMatching(/tidak|belum|tiada/),
          ]);
        }
      }
    }
  });
});
