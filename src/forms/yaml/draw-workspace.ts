import { Document } from 'yaml';
import type { Language } from '../../model/workspace.ts';
import { FORM_WORDS } from '../form-words.ts';

/** What `patuh.yaml` says of the forms beside it. */
export interface NewWorkspace {
  readonly institution: string | undefined;
  readonly period: string | undefined;
  /** As the workspace file names it. */
  readonly checklist: string;
  /** Ids of the units that are expected to answer. */
  readonly units: readonly string[];
  /** Names by ids. Where every unit has one, they are written too. */
  readonly unitNames: ReadonlyMap<string, string>;
}

/** The text of a new `patuh.yaml`. */
export function drawWorkspace(
  { institution, period, checklist, units, unitNames }: NewWorkspace,
  language: Language,
): string {
  const document = new Document({
    ...(institution === undefined ? {} : { institution }),
    ...(period === undefined ? {} : { period }),
    checklist,
    units: units.every((unit) => unitNames.has(unit))
      ? new Map(units.map((unit) => [unit, unitNames.get(unit)]))
      : [...units],
    ...(language === 'id' ? {} : { lang: language }),
  });
  document.commentBefore = FORM_WORDS[language].workspace.map((line) => ` ${line}`).join('\n');
  return document.toString({ lineWidth: 0 });
}
