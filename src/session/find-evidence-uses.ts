import { evidenceKey } from '../model/assessment.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EvidenceUse } from '../model/evidence-lock.ts';
import { sortUses } from '../score/find-copied-evidence.ts';
import { type FileSource, isBelow } from './file-source.ts';
import type { Found } from './find-files.ts';
import type { Gathered, GatheredGroup } from './gather-assessments.ts';
import type { Session } from './open-session.ts';

/** The evidence that assessments name. */
export interface EvidenceUses {
  readonly assessments: GatheredGroup['assessments'];
  readonly rejected: GatheredGroup['rejected'];
  readonly missing: GatheredGroup['missing'];
  /** Faults of files and what is wrong with evidence; other warnings are for `audit` and `check`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Folder of the workspace, or of the inputs: absolute. */
  readonly folder: string;
  /** Folders that evidence may lie in: real paths. */
  readonly allowed: readonly string[];
  /** By the real path of each file that is there, what it proves. */
  readonly uses: ReadonlyMap<string, readonly EvidenceUse[]>;
  /** Where else files are looked for that are not there: real paths of the folders with the names written. */
  readonly absent: readonly string[];
  /** Evidence was there and could not be read. */
  readonly unreadable: boolean;
  /** Files that may not be written over: absolute paths. */
  readonly inputs: readonly string[];
}

/** What the evidence of assessments proves. It makes no difference whose they are. */
export function findEvidenceUses(
  gathered: Gathered,
  { source, found, workspaces, store }: Session,
  evidenceRoot: string | undefined,
): EvidenceUses {
  const { paths, cwd } = source;
  const folder = workspaces.value?.folder ?? commonFolder(found, source);
  const roots = evidenceRoot === undefined ? [] : [evidenceRoot];
  const folders = [folder, ...found.inputs.map((input) => input.folder), ...roots];
  const uses = new Map<string, EvidenceUse[]>();
  const absent = new Set<string>();
  const { groups } = gathered;
  const evidencePaths = new Map(groups.flatMap((group) => [...group.evidencePaths]));
  const assessments = groups.flatMap((group) => group.assessments);
  for (const { unit, file: assessment, answers } of assessments) {
    const own = assessment === '-' ? cwd : paths.dirname(paths.resolve(cwd, assessment));
    // Through a link, an assessment and its evidence may lie outside the folder that was given.
    folders.push(own);
    const bases = [...realPaths([own, ...roots], source)];
    for (const [item, { evidence }] of answers) {
      for (const one of evidence) {
        const path = evidencePaths.get(evidenceKey(one));
        if (path !== undefined) uses.set(path, sortUses([...(uses.get(path) ?? []), { unit: unit.id, item }]));
        else if (one.file !== undefined) for (const place of placesOf(one.file, bases, source)) absent.add(place);
      }
    }
  }
  const rejected = [...groups.flatMap((group) => group.rejected), ...gathered.unassigned];
  const faults = rejected.flatMap(({ diagnostics }) => diagnostics);
  const warned = [...workspaces.warnings, ...gathered.warnings, ...groups.flatMap((group) => group.warnings)];
  const warnings = warned.filter(({ code }) => code === 'evidence-unusable' || code === 'several-workspaces');
  return {
    assessments,
    rejected,
    missing: groups.flatMap(({ missing }) => missing),
    diagnostics: [...faults, ...warnings],
    folder,
    allowed: [...realPaths(folders, source)],
    uses,
    absent: [...absent],
    unreadable: groups.some(({ findings }) =>
      [...findings.values()].some(({ condition }) => condition === 'unreadable'),
    ),
    inputs: [...gathered.judged, ...store.tried(), ...workspaces.all.map(({ path }) => path)],
  };
}

/** Where a file that is not there would be; its name may have been in either Unicode form. */
function placesOf(file: string, bases: readonly string[], { paths }: FileSource): string[] {
  const written = paths.sep === '/' ? file.replaceAll('\\', '/') : file;
  return bases.flatMap((base) => (['NFC', 'NFD'] as const).map((form) => paths.resolve(base, written.normalize(form))));
}

/** The nearest folder that contains all inputs, whatever their order. */
export function commonFolder({ inputs }: Found, { paths }: FileSource): string {
  const [first = '.', ...others] = inputs.map(({ folder }) => folder);
  const { dirname } = paths;
  let common = first;
  while (!others.every((folder) => isBelow(folder, common, paths)) && dirname(common) !== common) {
    common = dirname(common);
  }
  return common;
}

function realPaths(all: readonly string[], source: FileSource): ReadonlySet<string> {
  return new Set(all.map((path) => source.realPath(path)).filter((real) => typeof real === 'string'));
}
