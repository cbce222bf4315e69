/** What looking at a piece of evidence found, apart from its dates. Links are never fetched. */
export type EvidenceCondition =
  | 'found'
  | 'link'
  | 'missing'
  | 'empty'
  | 'unreadable'
  | 'not-a-file'
  /** The first bytes are not what the extension says. */
  | 'wrong-type'
  /** A link in the file system leads out of the folder that evidence may lie in. */
  | 'outside';

export interface EvidenceFinding {
  readonly condition: EvidenceCondition;
  /** What the evidence lock says of the date of this content, YYYY-MM-DD. A file's own date changes with every copy. */
  readonly lockedDate?: string;
}

/** The state of a piece of evidence on the day of judgement; only `valid` proves anything. */
export type EvidenceStatus =
  | 'valid'
  /** Its last valid day has passed. */
  | 'lapsed'
  /** It is dated after the day of judgement. */
  | 'future'
  /** The checklist limits its validity, and nothing says when it was made. */
  | 'undated'
  | Exclude<EvidenceCondition, 'found' | 'link'>;
