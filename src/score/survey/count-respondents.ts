import type { RespondentFact, Survey } from '../../model/survey.ts';
import type { RespondentCount } from '../../model/survey-run.ts';
import { compareNames, foldName } from './respondent-names.ts';

/** The usual ways of writing one's sex, in one word each. */
const SEXES: ReadonlyMap<string, string> = new Map([
  ['l', 'Laki-laki'],
  ['laki-laki', 'Laki-laki'],
  ['laki laki', 'Laki-laki'],
  ['lk', 'Laki-laki'],
  ['pria', 'Laki-laki'],
  ['male', 'Laki-laki'],
  ['p', 'Perempuan'],
  ['pr', 'Perempuan'],
  ['perempuan', 'Perempuan'],
  ['wanita', 'Perempuan'],
  ['female', 'Perempuan'],
]);

/** An age in years stands for its decade; anything else, such as a group of ages, for itself. */
function decade(age: string): string {
  const years = /^(\d{1,3})(?: (?:tahun|thn|th))?$/i.exec(age)?.[1];
  if (years === undefined) return age;
  const first = Math.floor(Number(years) / 10) * 10;
  return `${first}-${first + 9}`;
}

function nameOf(fact: RespondentFact, value: string): string {
  if (fact === 'sex') return SEXES.get(foldName(value)) ?? value;
  return fact === 'age' ? decade(value) : value;
}

/** How many respondents are what, for every column that the table has; services and units have results of their own. */
export function countRespondents({ respondents, facts }: Survey): RespondentCount[] {
  return facts
    .filter((fact) => fact !== 'service' && fact !== 'unit')
    .map((fact) => {
      const counts = new Map<string, { readonly value: string | null; respondents: number }>();
      for (const { facts: own } of respondents) {
        const written = own[fact];
        const value = written === undefined ? null : nameOf(fact, written);
        const key = value === null ? '' : foldName(value);
        const entry = counts.get(key) ?? { value, respondents: 0 };
        entry.respondents++;
        counts.set(key, entry);
      }
      const values = [...counts.values()].sort(
        (a, b) => b.respondents - a.respondents || compareNames(a.value, b.value),
      );
      return { fact, values };
    });
}
