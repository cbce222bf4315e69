import type { SectionResult, UnitResult } from '../../model/run.ts';

/** Titles of a unit's sections by id. */
export function sectionTitles({ sections }: UnitResult): ReadonlyMap<string, string> {
  const all = (list: readonly SectionResult[]): [string, string][] =>
    list.flatMap(({ id, title, sections: inner }) => [[id, title], ...all(inner)]);
  return new Map(all(sections));
}
