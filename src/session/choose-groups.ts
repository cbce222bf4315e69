import { comparableName } from './complete-identities.ts';

/** Whom a group of assessments is about. */
interface NamedGroup {
  readonly institution: string | null;
  readonly period: string | null;
}

/** Options that pick institutions and periods out of the inputs. */
export interface GroupChoice {
  readonly institution?: string;
  readonly period?: string;
}

/** The groups of the institution and the period that were asked for; all where nothing was. */
export function chooseGroups<G extends NamedGroup>(
  groups: readonly G[],
  { institution, period }: GroupChoice,
): readonly G[] {
  const fits = (wanted: string | undefined, name: string | null) =>
    wanted === undefined || comparableName(wanted) === comparableName(name ?? undefined);
  return groups.filter((group) => fits(institution, group.institution) && fits(period, group.period));
}

/** The groups by their names, for a sentence: "Kota A, 2018; Kota B, 2018". */
export function groupNames(groups: readonly NamedGroup[]): string[] {
  return groups.map(({ institution, period }) => `${institution ?? '–'}, ${period ?? '–'}`);
}
