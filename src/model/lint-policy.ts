import type { ComponentId } from './standards-document.ts';

/** What lint goes by that changes without the program: `regulations/*.yaml`, and the same keys under `lint:` in `patuh.yaml`. */
export interface LintPolicy {
  readonly repealed: readonly RepealedRegulation[];
  /** Working days that may be promised for complaints through SP4N-LAPOR!. */
  readonly complaintDays: readonly number[];
  /** How documents write each of the twelve months besides its name, in small letters. */
  readonly months: readonly (readonly string[])[];
  /** How documents head the components besides the names of the law. */
  readonly synonyms: Readonly<Partial<Record<ComponentId, readonly string[]>>>;
}

/** A regulation that another has taken the place of. */
export interface RepealedRegulation {
  /** As citations are classified: `PermenPANRB`, `PO`. */
  readonly type: string;
  readonly number: string;
  readonly year: number;
  readonly replacement: string;
  /** The day from which citing it is a fault, YYYY-MM-DD. */
  readonly since: string;
}

/** The months of a year, as Indonesian writes them in small letters. */
export const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

/** One policy with what another adds to it. */
export function extendPolicy(policy: LintPolicy, more: LintPolicy): LintPolicy {
  const components = [...Object.keys(policy.synonyms), ...Object.keys(more.synonyms)] as ComponentId[];
  return {
    repealed: [...policy.repealed, ...more.repealed],
    complaintDays: [...policy.complaintDays, ...more.complaintDays],
    months: MONTHS.map((_, month) => [...(policy.months[month] ?? []), ...(more.months[month] ?? [])]),
    synonyms: Object.fromEntries(
      components.map((id) => [id, [...(policy.synonyms[id] ?? []), ...(more.synonyms[id] ?? [])]]),
    ),
  };
}
