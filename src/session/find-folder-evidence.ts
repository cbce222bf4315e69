import { type Assessment, type Evidence, evidenceKey, type ItemAnswer } from '../model/assessment.ts';
import type { Checklist } from '../model/checklist.ts';
import { type Place, warning } from '../model/diagnostic.ts';
import type { EvidenceFinding } from '../model/evidence.ts';
import { LIMITS } from '../model/limits.ts';
import { allNearest, proposal } from '../text/nearest.ts';
import { displayPath, type FileSource } from './file-source.ts';
import { type InspectedEvidence, inspectPath } from './inspect-evidence.ts';

/** The folder, in those that may have evidence, whose folders are named after units. */
const EVIDENCE_FOLDER = 'bukti';
/** Names that systems and office programs leave behind. */
const NO_EVIDENCE = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** An assessment with the evidence that lies in folders, and what looking at all of its evidence found. */
export interface FolderEvidence {
  readonly assessment: Assessment;
  readonly evidence: InspectedEvidence;
}

/** A file that belongs to an item by its folder. */
interface FoundFileOfItem {
  readonly path: string;
  readonly service: string | undefined;
}

/**
 * Adds the files under `bukti/<unit>/<item>/`, and `bukti/<unit>/<item>/<service>/`, in each of some folders (absolute) to the
 * answers of an assessment, in order of path. A file that the assessment names already is not added. Folders that are no
 * item's, or of an item without an answer, are warned of. Nothing outside the folders is opened.
 */
export function findFolderEvidence(
  assessment: Assessment,
  inspected: InspectedEvidence,
  checklist: Checklist,
  at: { readonly unit: Place; readonly own: string; readonly folders: readonly string[] },
  source: FileSource,
): FolderEvidence {
  const { paths } = source;
  const findings = new Map(inspected.findings);
  const evidencePaths = new Map(inspected.paths);
  const diagnostics = [...inspected.diagnostics];
  const named = new Set(inspected.paths.values());
  const answers = new Map<string, ItemAnswer>(assessment.answers);
  const itemIds = checklist.items.map(({ id }) => id);
  const serviceIds = assessment.services.map(({ id }) => id);
  for (const base of new Set(at.folders)) {
    for (const unit of foldersIn(paths.join(base, EVIDENCE_FOLDER), source)) {
      if (!isSameName(unit, assessment.unit.id)) continue;
      for (const name of foldersIn(paths.join(base, EVIDENCE_FOLDER, unit), source)) {
        addFolder(base, paths.join(base, EVIDENCE_FOLDER, unit, name), name);
      }
    }
  }
  return { assessment: { ...assessment, answers }, evidence: { findings, paths: evidencePaths, diagnostics } };

  function addFolder(base: string, folder: string, name: string): void {
    const path = displayPath(folder, source);
    const item = itemIds.find((id) => isSameName(id, name));
    if (item === undefined) {
      diagnostics.push(warning('evidence-folder', at.unit, { path, name, ...proposal(allNearest(name, itemIds)) }));
      return;
    }
    const files = [
      ...filesIn(folder, undefined, source),
      ...foldersIn(folder, source).flatMap((inner) => {
        const service = serviceIds.find((id) => isSameName(id, inner));
        const own = paths.join(folder, inner);
        if (service !== undefined) return filesIn(own, service, source);
        const facts = { path: displayPath(own, source), name: inner, ...proposal(allNearest(inner, serviceIds)) };
        diagnostics.push(warning('evidence-folder', at.unit, facts));
        return [];
      }),
    ];
    if (files.length === 0) return;
    const answer = answers.get(item);
    if (answer === undefined || answer.responses.every(({ kind }) => kind === 'unanswered')) {
      diagnostics.push(warning('evidence-unanswered', answer?.at ?? assessment.at, { path, item }));
      if (answer === undefined) return;
    }
    const added = files.flatMap((file) => addFile(base, file, answer.at) ?? []);
    const all = [...answer.evidence, ...added];
    if (all.length > LIMITS.evidence) {
      diagnostics.push(warning('evidence-too-many', answer.at, { path, limit: LIMITS.evidence }));
    }
    answers.set(item, { ...answer, evidence: all.slice(0, LIMITS.evidence) });
  }

  function addFile(base: string, { path, service }: FoundFileOfItem, place: Place): Evidence | undefined {
    const { path: real, ...finding } = inspectPath(path, [base], source);
    if (real !== undefined && named.has(real)) return undefined;
    const file = paths.relative(at.own, path).split(paths.sep).join('/');
    const found: Evidence = { file, inFolder: true, ...(service === undefined ? {} : { service }), at: place };
    findings.set(evidenceKey(found), finding satisfies EvidenceFinding);
    if (real !== undefined) {
      named.add(real);
      evidencePaths.set(evidenceKey(found), real);
    }
    const { condition } = finding;
    if (condition !== 'found' && condition !== 'link') {
      diagnostics.push(warning('evidence-unusable', place, { path: file, problem: condition }));
    }
    return found;
  }
}

/** Names are the same whatever their case and way of coding letters: file systems change both. */
function isSameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/** The names of the folders in a folder, in order; links to folders are none, for they may lead anywhere. */
function foldersIn(folder: string, source: FileSource): readonly string[] {
  return namesIn(folder, source, 'folder');
}

function filesIn(folder: string, service: string | undefined, source: FileSource): FoundFileOfItem[] {
  const names = [...namesIn(folder, source, 'file'), ...namesIn(folder, source, 'link')].sort();
  return names.map((name) => ({ path: source.paths.join(folder, name), service }));
}

function namesIn(folder: string, source: FileSource, wanted: 'folder' | 'file' | 'link'): readonly string[] {
  const entries = source.list(folder);
  if ('reason' in entries) return [];
  return entries
    .filter(({ name, kind }) => kind === wanted && !NO_EVIDENCE.test(name))
    .map(({ name }) => name)
    .sort();
}
