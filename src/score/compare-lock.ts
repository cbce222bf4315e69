import type { EvidenceLock, FileState, LockComparison, LockedFile } from '../model/evidence-lock.ts';

/** What is known of the evidence besides the lock. */
export interface EvidenceNow {
  /** What each path of the lock is now. */
  readonly states: ReadonlyMap<string, FileState>;
  /** The files that assessments name and that are there. */
  readonly files: readonly LockedFile[];
  /** Paths that assessments name, whether there is something or not. */
  readonly named: ReadonlySet<string>;
  /** Units whose assessments were read: what the others name is unknown. */
  readonly units: ReadonlySet<string>;
}

/** How the evidence differs from a lock. */
export function compareLock({ files: locked }: EvidenceLock, now: EvidenceNow): LockComparison {
  const inUse = ({ path, usedBy }: LockedFile) =>
    now.named.has(path) || usedBy.some(({ unit }) => !now.units.has(unit));
  const used = locked.filter(inUse).map((file) => ({ file, state: now.states.get(file.path) }));
  const unused = locked.filter((file) => !inUse(file));
  const missing = used.filter(({ state }) => state === undefined || state.kind === 'missing').map(({ file }) => file);
  const lockedPaths = new Set(locked.map(({ path }) => path));
  const gone = new Map([...unused, ...missing].map(({ sha256, path }) => [sha256, path]));
  const hashed = used.flatMap(({ file, state }) =>
    state?.kind === 'hashed' ? [{ file, fingerprint: state.fingerprint }] : [],
  );
  const changed = hashed.filter(({ file, fingerprint }) => fingerprint.sha256 !== file.sha256);
  return {
    unchanged: hashed.length - changed.length,
    changed: changed.map(({ file: { path, usedBy, sha256, size, date }, fingerprint }) => ({
      path,
      usedBy,
      was: { sha256, size, date },
      now: fingerprint,
    })),
    missing,
    unreadable: used.flatMap(({ file, state }) =>
      state?.kind === 'unreadable' ? [{ path: file.path, reason: state.reason }] : [],
    ),
    added: now.files
      .filter(({ path }) => !lockedPaths.has(path))
      .map((file) => ({ ...file, sameAs: gone.get(file.sha256) ?? null })),
    unused,
  };
}
