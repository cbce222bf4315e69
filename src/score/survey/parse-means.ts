import { compare, parseDecimal, whole } from '../../model/rational.ts';
import { ELEMENTS, type ElementMeans } from '../../model/survey.ts';

/** What separates the numbers of a list: semicolons, blanks, or commas where neither is there; commas may end a number. */
function split(text: string): string[] {
  const separator = text.includes(';') ? ';' : /\S\s+\S/.test(text) ? /\s+/ : ',';
  return text
    .trim()
    .split(separator)
    .map((part) => part.trim().replace(/,$/, ''))
    .filter((part) => part !== '');
}

/**
 * A printed table of means as people type it: nine numbers from 1 to 4, `3.2,3.216,...`, `3,2 3,216 ...` or `3,2; 3,216; ...`.
 * Undefined where it is anything else.
 */
export function parseMeans(text: string): ElementMeans | undefined {
  const means = split(text).map(parseDecimal);
  const all = means.flatMap((mean) =>
    mean !== undefined && compare(mean, whole(1)) >= 0 && compare(mean, whole(4)) <= 0 ? [mean] : [],
  );
  return means.length === ELEMENTS.length && all.length === ELEMENTS.length ? all : undefined;
}
