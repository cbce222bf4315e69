import { type Assessment, type Evidence, type EvidenceFindings, evidenceKey } from '../model/assessment.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import type { EvidenceFinding } from '../model/evidence.ts';
import { matchesExtension, SIGNATURE_BYTES } from '../text/file-signature.ts';
import { isPlainAscii } from '../text/plain-ascii.ts';
import { type FileSource, isBelow, type PathRules } from './file-source.ts';

/** The folders, absolute, that evidence may lie in: the assessment's own, and that of `--evidence-root`. */
export interface EvidenceFolders {
  readonly own: string;
  readonly root: string | undefined;
}

/** What looking at an assessment's evidence found. */
export interface InspectedEvidence {
  readonly findings: EvidenceFindings;
  /** Of the files that are there, the real path, by `evidenceKey`. */
  readonly paths: ReadonlyMap<string, string>;
  /** Paths that lead out are faults; files that prove nothing are warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks at every file that an assessment names as evidence. */
export function inspectEvidence(
  { answers }: Assessment,
  folders: EvidenceFolders,
  source: FileSource,
): InspectedEvidence {
  return inspectFiles(
    [...answers.values()].flatMap(({ evidence }) => evidence),
    folders,
    source,
  );
}

/** Looks at files named as evidence. Nothing outside the folders is opened, no link is followed. */
export function inspectFiles(
  named: readonly Evidence[],
  folders: EvidenceFolders,
  source: FileSource,
): InspectedEvidence {
  const findings = new Map<string, EvidenceFinding>();
  const paths = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const evidence of named) {
    const { file, at } = evidence;
    const key = evidenceKey(evidence);
    if (file === undefined) {
      findings.set(key, { condition: 'link' });
      continue;
    }
    const candidates = placesOf(file, folders, source.paths);
    if (candidates.length === 0) {
      diagnostics.push(fault('evidence-outside', at, { path: file }));
      continue;
    }
    const { path, ...finding } = inspectFirst(candidates, folders, source);
    findings.set(key, finding);
    if (path !== undefined) paths.set(key, path);
    const { condition } = finding;
    if (condition !== 'found' && condition !== 'link') {
      diagnostics.push(warning('evidence-unusable', at, { path: file, problem: condition }));
    }
  }
  return { findings, paths, diagnostics };
}

/** Where a path may lead: below the assessment's folder or the root, as written there or here, in either Unicode form. */
function placesOf(file: string, { own, root }: EvidenceFolders, paths: PathRules): string[] {
  const { resolve, sep } = paths;
  // A drive of Windows is no folder's name elsewhere.
  if (sep === '/' && /^[A-Za-z]:[\\/]/.test(file)) return [];
  const folders = root === undefined ? [own] : [own, root];
  const written = sep === '/' ? file.replaceAll('\\', '/') : file;
  const forms = isPlainAscii(written) ? [written] : [written, written.normalize('NFC'), written.normalize('NFD')];
  const places = folders.flatMap((folder) => forms.map((form) => resolve(folder, form)));
  return (places.length === 1 ? places : [...new Set(places)]).filter((place) =>
    folders.some((folder) => isBelow(place, folder, paths)),
  );
}

interface Inspection extends EvidenceFinding {
  readonly path?: string;
}

/** The first place where something is. */
function inspectFirst(candidates: readonly string[], folders: EvidenceFolders, source: FileSource): Inspection {
  for (const candidate of candidates) {
    const found = inspectFile(candidate, folders, source);
    if (found.condition !== 'missing') return found;
  }
  return { condition: 'missing' };
}

function inspectFile(path: string, { own, root }: EvidenceFolders, source: FileSource): Inspection {
  return inspectPath(path, root === undefined ? [own] : [own, root], source);
}

/** Looks at one file, which must lie in one of some folders (absolute), links followed. */
export function inspectPath(path: string, folders: readonly string[], source: FileSource): Inspection {
  const { paths } = source;
  const real = source.realPath(path);
  if (typeof real === 'object') return { condition: real.isAbsent ? 'missing' : 'unreadable' };
  const allowed: string[] = [];
  for (const folder of folders) {
    const place = source.realPath(folder);
    if (typeof place === 'object') return { condition: place.isAbsent ? 'missing' : 'unreadable' };
    allowed.push(place);
  }
  if (!allowed.some((folder) => isBelow(real, folder, paths))) return { condition: 'outside' };
  const head = source.readHead(real, SIGNATURE_BYTES);
  if (head === 'not-a-file') return { condition: 'not-a-file' };
  if ('reason' in head) return { condition: head.isAbsent ? 'missing' : 'unreadable' };
  if (head.size === 0) return { condition: 'empty' };
  const matches = matchesExtension(head.bytes, paths.extname(path).slice(1));
  return { condition: matches ? 'found' : 'wrong-type', path: real };
}
