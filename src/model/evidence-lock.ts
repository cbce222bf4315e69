/** What an answer is proven with: an item of a unit. */
export interface EvidenceUse {
  readonly unit: string;
  readonly item: string;
}

/** A file as it was when it was hashed. */
export interface Fingerprint {
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  /** The file's own calendar date, YYYY-MM-DD in local time; null where it is none that people use. */
  readonly date: string | null;
}

/** An evidence file in a lock. */
export interface LockedFile extends Fingerprint {
  /** Relative to the lock's folder, with `/`. */
  readonly path: string;
  /** In order of unit and item. */
  readonly usedBy: readonly EvidenceUse[];
}

/** `bukti.lock.json`: the evidence files that assessments named on a day, and what was in them. */
export interface EvidenceLock {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'patuh'; readonly version: string };
  /** In order of path. */
  readonly files: readonly LockedFile[];
}

/** One content that proves several things, in one file or in copies. */
export interface CopiedEvidence {
  /** Two units with the same proof is graver than two items of one. */
  readonly scope: 'units' | 'items';
  readonly sha256: string;
  readonly paths: readonly string[];
  readonly usedBy: readonly EvidenceUse[];
}

/** What a file of a lock is now. */
export type FileState =
  | { readonly kind: 'hashed'; readonly fingerprint: Fingerprint }
  | { readonly kind: 'missing' }
  /** `reason` is the code of the operating system. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** How the evidence differs from a lock. Each list is in order of path. */
export interface LockComparison {
  readonly unchanged: number;
  readonly changed: readonly {
    readonly path: string;
    readonly usedBy: readonly EvidenceUse[];
    readonly was: Fingerprint;
    readonly now: Fingerprint;
  }[];
  readonly missing: readonly LockedFile[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** Named by an assessment and not in the lock; `sameAs` is a path of the lock, gone from there, with this content. */
  readonly added: readonly (LockedFile & { readonly sameAs: string | null })[];
  /** In the lock and named by no assessment any more. */
  readonly unused: readonly LockedFile[];
}
