import { headTitle } from '../../text/head-title.ts';

/** What a blank document is made of, before it is Markdown or Word. Texts are plain. */
export type SkeletonBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  /** A part of a decree with its name in front: `Menimbang`, `KESATU`. */
  | { readonly kind: 'clause'; readonly name: string; readonly text: string }
  /** Entries that count by numbers or by letters. */
  | { readonly kind: 'entries'; readonly count: 'numbers' | 'letters'; readonly entries: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly [string, string, string];
      readonly rows: readonly (readonly string[])[];
    }
  /** Lines below one another at the right of the page. */
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  | { readonly kind: 'new-page' };

/** What is known of the unit; everything else is left blank. */
export interface SkeletonFacts {
  readonly unit?: string;
  /** The office of the signatory, for example `Kepala Dinas ...`. */
  readonly office?: string;
  readonly head?: string;
  readonly nip?: string;
  /** For example `Kota Contoh`. */
  readonly region?: string;
  readonly services: readonly string[];
}

/** A rule to write on, which the linter takes for a blank. */
export const BLANK = '..............................';

/** What is known, or blanks that say what belongs there. */
export function knownFacts({ unit, office, head, nip, region }: SkeletonFacts) {
  const known = unit ?? `[nama unit layanan]`;
  return {
    unit: known,
    office: office ?? headTitle({ name: known }),
    region: region ?? '[nama daerah]',
    head: head ?? BLANK,
    nip: nip ?? BLANK,
  };
}

/** Place, date, office, name and NIP. */
export function signatureLines(facts: SkeletonFacts): readonly string[] {
  const { office, head, nip } = knownFacts(facts);
  return [`Ditetapkan di ${BLANK}`, `pada tanggal ${BLANK}`, `${office.toUpperCase()},`, '', '', head, `NIP. ${nip}`];
}
