import { fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Assessment, Evidence, EvidenceFindings } from '../model/assessment.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import type { EvidenceFinding } from '../model/evidence.ts';
import { matchesExtension, SIGNATURE_BYTES } from '../text/file-signature.ts';
import { closeRead, isAbsent, READ_FLAGS } from './read-file.ts';

/** The folders, absolute, that evidence may lie in: the assessment's own, and that of `--evidence-root`. */
export interface EvidenceFolders {
  readonly own: string;
  readonly root: string | undefined;
}

/** What looking at an assessment's evidence found. */
export interface InspectedEvidence {
  readonly findings: EvidenceFindings;
  /** Of the files that are there, the real path. */
  readonly paths: ReadonlyMap<Evidence, string>;
  /** Paths that lead out are faults; files that prove nothing are warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks at every file that an assessment names as evidence. */
export function inspectEvidence({ answers }: Assessment, folders: EvidenceFolders): InspectedEvidence {
  return inspectFiles(
    [...answers.values()].flatMap(({ evidence }) => evidence),
    folders,
  );
}

/** Looks at files named as evidence. Nothing outside the folders is opened, no link is followed. */
export function inspectFiles(named: readonly Evidence[], folders: EvidenceFolders): InspectedEvidence {
  const findings = new Map<Evidence, EvidenceFinding>();
  const paths = new Map<Evidence, string>();
  const diagnostics: Diagnostic[] = [];
  for (const evidence of named) {
    const { file, at } = evidence;
    if (file === undefined) {
      findings.set(evidence, { condition: 'link' });
      continue;
    }
    const candidates = placesOf(file, folders);
    if (candidates.length === 0) {
      diagnostics.push(fault('evidence-outside', at, { path: file }));
      continue;
    }
    const { path, ...finding } = inspectFirst(candidates, folders);
    findings.set(evidence, finding);
    if (path !== undefined) paths.set(evidence, path);
    const { condition } = finding;
    if (condition !== 'found' && condition !== 'link') {
      diagnostics.push(warning('evidence-unusable', at, { path: file, problem: condition }));
    }
  }
  return { findings, paths, diagnostics };
}

/** Where a path may lead: below the assessment's folder or the root, as written there or here, in either Unicode form. */
function placesOf(file: string, { own, root }: EvidenceFolders): string[] {
  // A drive of Windows is no folder's name elsewhere.
  if (sep === '/' && /^[A-Za-z]:[\\/]/.test(file)) return [];
  const folders = root === undefined ? [own] : [own, root];
  const written = sep === '/' ? file.replaceAll('\\', '/') : file;
  const forms = new Set([written, written.normalize('NFC'), written.normalize('NFD')]);
  const places = folders.flatMap((folder) => [...forms].map((form) => resolve(folder, form)));
  return [...new Set(places)].filter((place) => folders.some((folder) => isBelow(place, folder)));
}

/** Whether a path is a folder or lies in it. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

interface Inspection extends EvidenceFinding {
  readonly path?: string;
}

/** The first place where something is. */
function inspectFirst(candidates: readonly string[], folders: EvidenceFolders): Inspection {
  for (const candidate of candidates) {
    const found = inspectFile(candidate, folders);
    if (found.condition !== 'missing') return found;
  }
  return { condition: 'missing' };
}

function inspectFile(path: string, { own, root }: EvidenceFolders): Inspection {
  let descriptor: number | undefined;
  try {
    const real = realpathSync(path);
    const allowed = [own, ...(root === undefined ? [] : [root])].map((folder) => realpathSync(folder));
    if (!allowed.some((folder) => isBelow(real, folder))) return { condition: 'outside' };
    // Before it is opened: opening a device may do something.
    if (!statSync(real).isFile()) return { condition: 'not-a-file' };
    descriptor = openSync(real, READ_FLAGS);
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return { condition: 'not-a-file' };
    if (stat.size === 0) return { condition: 'empty' };
    const head = Buffer.alloc(SIGNATURE_BYTES);
    const length = readSync(descriptor, head, 0, head.length, 0);
    const matches = matchesExtension(head.subarray(0, length), extname(path).slice(1));
    return { condition: matches ? 'found' : 'wrong-type', path: real };
  } catch (error) {
    return { condition: isAbsent(error) ? 'missing' : 'unreadable' };
  } finally {
    if (descriptor !== undefined) closeRead(descriptor);
  }
}
