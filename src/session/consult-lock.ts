import { parseSource } from '../load/yaml/parse-source.ts';
import { type Assessment, type EvidenceFindings, evidenceKey } from '../model/assessment.ts';
import { type Diagnostic, fault, type Loaded, type Place, warning } from '../model/diagnostic.ts';
import type { EvidenceFinding } from '../model/evidence.ts';
import type { EvidenceLock, EvidenceUse, Fingerprint, LockedFile } from '../model/evidence-lock.ts';
import { findCopiedEvidence, sortUses } from '../score/find-copied-evidence.ts';
import { displayPath, type FileSource, type PathRules, type YieldNow } from './file-source.ts';
import { staysInside } from './stays-inside.ts';

/** Default name of the lock. */
export const LOCK_FILE = 'bukti.lock.json';

/** The assessments whose evidence is looked up. */
interface Named {
  readonly assessments: readonly Assessment[];
  readonly findings: EvidenceFindings;
  readonly evidencePaths: ReadonlyMap<string, string>;
}

/** What the lock says of the evidence. */
export interface ConsultedLock {
  /** The findings, with the dates of files that are what they were when they were locked. */
  readonly findings: EvidenceFindings;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute; undefined where there is none. */
  readonly path: string | undefined;
}

/**
 * Looks the evidence up in the lock of a folder, if it has one. Only files that the lock lists, or that are as large as one of
 * them, are read. A copy of a locked file has the date of the file that it copies: copying renews nothing.
 */
export async function consultLock(
  folder: string,
  { assessments, findings, evidencePaths }: Named,
  source: FileSource,
  yieldNow: YieldNow,
): Promise<ConsultedLock> {
  const { paths } = source;
  const path = paths.join(folder, LOCK_FILE);
  if (typeof source.realPath(path) !== 'string') return { findings, diagnostics: [], path: undefined };
  const read = await readLock(path, displayPath(path, source), source);
  if (!read.ok) return { findings, diagnostics: read.diagnostics, path };
  const { files } = read.value;
  const root = realFolder(folder, source);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const sizes = new Set(files.map(({ size }) => size));
  const known = new Map<string, Fingerprint | undefined>();
  for (const real of new Set(evidencePaths.values())) {
    await yieldNow();
    known.set(real, await fingerprintOf(real, byPath.has(lockPath(real, root, paths)), sizes, source));
  }
  const dates = earliestDates(files);
  const dated = new Map<string, EvidenceFinding>(findings);
  const diagnostics: Diagnostic[] = [];
  const uses = new Map<string, EvidenceUse[]>();
  const places = new Map<string, Place>();
  for (const { unit, answers } of assessments) {
    for (const [item, { evidence }] of answers) {
      for (const one of evidence) {
        const key = evidenceKey(one);
        const real = evidencePaths.get(key);
        const now = real === undefined ? undefined : known.get(real);
        const finding = findings.get(key);
        if (real === undefined || now === undefined || finding === undefined) continue;
        const locked = byPath.get(lockPath(real, root, paths));
        const date = dates.get(now.sha256);
        if (date !== undefined) dated.set(key, { ...finding, lockedDate: date });
        if (locked !== undefined && locked.sha256 !== now.sha256) {
          diagnostics.push(warning('evidence-changed', one.at, { path: one.file ?? '' }));
        }
        uses.set(real, [...(uses.get(real) ?? []), { unit: unit.id, item }]);
        places.set(lockPath(real, root, paths), places.get(lockPath(real, root, paths)) ?? one.at);
      }
    }
  }
  const used = [...uses].flatMap(([real, usedBy]): LockedFile[] => {
    const now = known.get(real);
    return now === undefined ? [] : [{ ...now, path: lockPath(real, root, paths), usedBy: sortUses(usedBy) }];
  });
  // One file that proves several items of a unit is no copy.
  for (const { scope, paths: copies, usedBy } of findCopiedEvidence(used)) {
    const [first = ''] = copies;
    if (scope === 'items' && copies.length === 1) continue;
    const at = places.get(first) ?? { file: displayPath(path, source) };
    diagnostics.push(
      warning('evidence-copied', at, { paths: copies, uses: usedBy.map(({ unit, item }) => `${unit}/${item}`) }),
    );
  }
  return { findings: dated, diagnostics, path };
}

/** A path as a lock in a folder (a real path) names it. */
export function lockPath(path: string, folder: string, { relative, sep }: PathRules): string {
  return relative(folder, path).split(sep).join('/');
}

/** The folder of the lock behind all links. */
function realFolder(folder: string, source: FileSource): string {
  const real = source.realPath(folder);
  if (typeof real === 'object') throw new Error(`${real.reason}: ${folder}`);
  return real;
}

async function readLock(path: string, file: string, source: FileSource): Promise<Loaded<EvidenceLock>> {
  if (!staysInside(path, [source.paths.dirname(path)], source))
    return { ok: false, diagnostics: [fault('link-outside', { file }, {})] };
  const bytes = source.read(path, file);
  if (!bytes.ok) return bytes;
  const document = parseSource(bytes.value, file);
  if (!document.ok) return document;
  const { loadLock } = await import('../load/evidence-lock/load-lock.ts');
  // Its paths are only compared with those of the evidence, which has been looked at: none is opened for the lock's sake.
  return loadLock(document.value, () => true);
}

/** What is in a file that the lock may know; undefined for one that it cannot. */
async function fingerprintOf(
  path: string,
  isLocked: boolean,
  sizes: ReadonlySet<number>,
  source: FileSource,
): Promise<Fingerprint | undefined> {
  if (!isLocked && !sizes.has(sizeOf(path, source))) return undefined;
  const state = await source.hash(path);
  return state.kind === 'hashed' ? state.fingerprint : undefined;
}

function sizeOf(path: string, source: FileSource): number {
  const head = source.readHead(path, 0);
  return typeof head === 'object' && 'size' in head ? head.size : -1;
}

/** The earliest date of each content. */
export function earliestDates(files: readonly Fingerprint[]): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { sha256, date } of files) {
    const before = dates.get(sha256);
    if (date !== null && (before === undefined || date < before)) dates.set(sha256, date);
  }
  return dates;
}
