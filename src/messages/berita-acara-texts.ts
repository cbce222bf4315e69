import type { HeadedUnit } from '../text/head-title.ts';

/** Words of the record of one unit's result, signed by evaluators and heads. Dots are blanks to be filled in by hand. */
export interface BeritaAcaraTexts {
  readonly title: string;
  readonly ofAssessment: string;
  readonly ofVerification: string;
  readonly number: string;
  readonly opening: string;
  readonly unit: string;
  readonly services: string;
  readonly asOf: string;
  readonly verifiedBy: string;
  readonly result: string;
  readonly scored: (score: string, inWords: string, zone: string, label: string, basis: string) => string;
  /** Of a reading whose zone can still change. */
  readonly uncertain: (low: string, high: string) => string;
  readonly notScored: (reason: string) => string;
  readonly findings: string;
  readonly component: string;
  readonly observation: string;
  readonly recommendation: string;
  readonly found: (finding: string, note: string | null) => string;
  readonly claimed: (answer: string, note: string | null) => string;
  readonly notVerified: string;
  readonly proof: (problem: string) => string;
  readonly closeOverclaim: string;
  readonly correctUnderclaim: string;
  readonly prove: (ask: string | null) => string;
  readonly nothingFound: string;
  readonly provisional: string;
  readonly closing: string;
  readonly evaluators: string;
  readonly name: string;
  readonly nip: string;
  readonly signature: string;
  readonly headOfOrganisation: string;
  readonly headOf: (unit: HeadedUnit) => string;
  readonly provenance: string;
  /** A score in words, as official papers repeat it: "delapan puluh satu koma dua sembilan". */
  readonly numberInWords: (digits: string) => string;
}
