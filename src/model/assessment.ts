import type { Place } from './diagnostic.ts';
import type { EvidenceFinding } from './evidence.ts';
import type { Rational } from './rational.ts';

/** A service product of a unit. */
export interface Service {
  readonly id: string;
  readonly name: string;
}

/** The answer, in the language of the files, that an item does not apply. */
export const NOT_APPLICABLE = 'tidak berlaku';

/** One answer to one item, for the unit or for one of its services. */
export type Response =
  /** `value` is the share of full marks, 0 to 1. */
  | { readonly kind: 'given'; readonly value: Rational; readonly answer: string }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'unanswered' };

/** A file or link that proves an answer; exactly one of `file` and `link`. */
export interface Evidence {
  readonly file?: string;
  readonly link?: string;
  /** Calendar date, YYYY-MM-DD. */
  readonly dated?: string;
  readonly until?: string;
  readonly note?: string;
  /** The assessment does not name the file: it lies in the item's folder, or in that of this service of the item. */
  readonly inFolder?: true;
  readonly service?: string;
  readonly at: Place;
}

/**
 * The key of a piece of evidence in maps: the assessment and what it names. All that is found of evidence
 * depends on these, so that the same name twice in an assessment is the same evidence. A text, because results are
 * handed from process to process.
 */
export function evidenceKey({ at, file, link }: Evidence): string {
  return `${at.file}\n${file === undefined ? `link ${link ?? ''}` : `file ${file}`}`;
}

/** What was found of each piece of evidence, by its key. One that was not looked at counts as missing, a link as a link. */
export type EvidenceFindings = ReadonlyMap<string, EvidenceFinding>;

/** What the unit says about one item. */
export interface ItemAnswer {
  /**
   * One response; for an item observed per service, one a service in the order of `services` (one if there are none).
   */
  readonly responses: readonly Response[];
  readonly evidence: readonly Evidence[];
  readonly note?: string;
  /** What is noted of single services, by their ids; absent where nothing is. */
  readonly serviceNotes?: ReadonlyMap<string, string>;
  /**
   * Reasons that are given for answers which need none, by service; of an item that is answered once, under ''. Absent where
   * there are none.
   */
  readonly reasons?: ReadonlyMap<string, string>;
  readonly at: Place;
}

/** All that is noted of an item: of it as a whole, then of single services, by their names. Null where nothing is. */
export function wholeNote({ note, serviceNotes }: ItemAnswer, services: readonly Service[]): string | null {
  if (serviceNotes === undefined) return note ?? null;
  const own = services.flatMap(({ id, name }) => {
    const noted = serviceNotes.get(id);
    return noted === undefined ? [] : [`${name}: ${noted}`];
  });
  return [...(note === undefined ? [] : [note]), ...own].join('; ');
}

/** A gap that the institution accepts until a day. */
export interface Waiver {
  readonly item: string;
  /** Calendar date, YYYY-MM-DD; the day itself counts. */
  readonly until: string;
  readonly reason: string;
  readonly at: Place;
}

/**
 * What an evaluator found: answers as in an assessment, over those the evaluator looked at. It is in the assessment or
 * in a file beside it.
 */
export interface Verification {
  readonly by?: string;
  readonly date?: string;
  readonly answers: ReadonlyMap<string, ItemAnswer>;
}

/** One unit's answers to one checklist for one period. */
export interface Assessment {
  readonly file: string;
  readonly institution?: string;
  readonly period?: string;
  /** `head` is the title of the unit's head. */
  readonly unit: { readonly id: string; readonly name: string; readonly kind?: string; readonly head?: string };
  readonly services: readonly Service[];
  /** By item id; an item without an entry is unanswered. */
  readonly answers: ReadonlyMap<string, ItemAnswer>;
  readonly verification?: Verification;
  readonly waivers: readonly Waiver[];
  /** Where the answers begin: the place that a gap without an answer points at. */
  readonly at: Place;
}
