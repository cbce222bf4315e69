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
  const parts = split(text);
  const means = parts.flatMap((part) => {
    const mean = parseDecimal(part);
    return mean !== undefined && compare(mean, whole(1)) >= 0 && compare(mean, whole(4)) <= 0 ? [mean] : [];
  });
  if (parts.length !== ELEMENTS.length || means.length !== ELEMENTS.length) return undefined;
  return Object.fromEntries(means.map((mean, index) => [ELEMENTS[index], mean])) as ElementMeans;
}
