import { expect, it } from 'vitest';
import type { RespondentFact, Survey } from '../../../src/model/survey.ts';
import { countRespondents } from '../../../src/score/survey/count-respondents.ts';

/** Respondents who differ in one fact alone. */
function survey(fact: RespondentFact, values: readonly (string | undefined)[]): Survey {
  const respondents = values.map((value) => ({
    answers: [],
    facts: value === undefined ? {} : ({ [fact]: value } as Partial<Record<RespondentFact, string>>),
  }));
  return { facts: [fact], respondents } as unknown as Survey;
}
const counted = (fact: RespondentFact, ...values: (string | undefined)[]) =>
  countRespondents(survey(fact, values)).flatMap((one) =>
    one.values.map(({ value, respondents }) => `${value} ${respondents}`),
  );

it.each(['L', 'l', 'Laki-laki', 'LAKI-LAKI', 'laki laki', 'LK', 'pria', 'Male'])('%s is a man', (written) => {
  expect(counted('sex', written)).toEqual(['Laki-laki 1']);
});

it.each(['P', 'p', 'pr', 'Perempuan', 'PEREMPUAN', 'wanita', 'Female'])('%s is a woman', (written) => {
  expect(counted('sex', written)).toEqual(['Perempuan 1']);
});

it('leaves other words as they are, and counts who said nothing', () => {
  expect(counted('sex', 'L', 'pria', 'lainnya', undefined, 'Lainnya', 'p')).toEqual([
    'Laki-laki 2',
    'lainnya 2',
    'Perempuan 1',
    'null 1',
  ]);
});

it.each([
  ['0', '0-9'],
  ['9', '0-9'],
  ['10', '10-19'],
  ['37', '30-39'],
  ['37 tahun', '30-39'],
  ['37 thn', '30-39'],
  ['37 TH', '30-39'],
  ['100', '100-109'],
  ['37 kali', '37 kali'],
  ['usia 37', 'usia 37'],
  ['37 tahun lebih', '37 tahun lebih'],
  ['30-39', '30-39'],
  ['1000', '1000'],
  ['dewasa', 'dewasa'],
])('the age %j counts as %j', (written, group) => {
  expect(counted('age', written)).toEqual([`${group} 1`]);
  // An age alone is an age; the same words elsewhere are words.
  expect(counted('education', written)).toEqual([`${written} 1`]);
});

it('leaves out services and units, which have results of their own', () => {
  expect(countRespondents(survey('service', ['KTP', 'KK']))).toEqual([]);
  expect(countRespondents(survey('unit', ['a']))).toEqual([]);
});
