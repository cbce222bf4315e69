import type { Assessment, ItemAnswer } from '../../model/assessment.ts';

/**
 * What an assessment says as one text, wherever and in whatever order its file says it: two files that say the same of a unit
 * have the same text. An item of which nothing is said is as good as none.
 */
export function canonicalText({ file: _, at: _at, answers, verification, waivers, ...rest }: Assessment): string {
  return textOf({
    ...rest,
    answers: saidIn(answers),
    waivers: waivers.map(withoutPlace),
    verification: verification && { ...verification, answers: saidIn(verification.answers) },
  });
}

function saidIn(answers: ReadonlyMap<string, ItemAnswer>): ReadonlyMap<string, unknown> {
  const said = [...answers].filter(([, { responses, evidence, ...words }]) => {
    const isBlank = responses.every(({ kind }) => kind === 'unanswered');
    return !isBlank || evidence.length > 0 || Object.keys(words).some((key) => key !== 'at');
  });
  return new Map(
    said.map(([item, answer]) => [item, { ...withoutPlace(answer), evidence: answer.evidence.map(withoutPlace) }]),
  );
}

function withoutPlace<T extends { readonly at: unknown }>({ at: _, ...rest }: T): Omit<T, 'at'> {
  return rest;
}

/** Any value as text, keys in order, maps with all that is in them. */
function textOf(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const texts = entries.flatMap(([key, one]) => (one === undefined ? [] : [`${JSON.stringify(key)}:${textOf(one)}`]));
  return `{${texts.sort().join(',')}}`;
}
