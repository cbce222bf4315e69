/** The years that a text names, such as those of the period "Semester I 2018". */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
}

/** Whether a list of years such as "2015-2019, 2021" or "2021-" has a year; undefined where the text is no such list. */
export function listHasYear(list: string, year: number): boolean | undefined {
  const ranges = list.split(',').map((part) => /^\s*(\d{4})\s*(?:([-–])\s*(\d{4})?)?\s*$/.exec(part));
  if (ranges.includes(null)) return undefined;
  return ranges.some((range) => {
    const [, first, dash, last] = range ?? [];
    const to = last ?? (dash === undefined ? first : undefined);
    return year >= Number(first) && (to === undefined || year <= Number(to));
  });
}
