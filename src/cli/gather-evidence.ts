import { realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Messages } from '../messages/messages.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EvidenceUse } from '../model/evidence-lock.ts';
import { sortUses } from '../score/find-copied-evidence.ts';
import { openChecklistStore } from './checklist-store.ts';
import { type Context, chooseMessages } from './context.ts';
import { type Found, findFiles } from './find-files.ts';
import { findWorkspaces } from './find-workspace.ts';
import { openFolderNames } from './folder-names.ts';
import { type Gathered, type GatheredGroup, gatherAssessments } from './gather-assessments.ts';
import { isBelow } from './inspect-evidence.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { allowedFolders } from './stays-inside.ts';
import { createYield } from './yield-to-event-loop.ts';

/** Options that both commands about evidence have. */
export interface EvidenceOptions {
  readonly checklist?: string;
  readonly evidenceRoot?: string;
  readonly format: 'terminal' | 'json';
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** Default name of the lock. */
export const LOCK_FILE = 'bukti.lock.json';

/** The evidence that assessments name. */
export interface GatheredEvidence {
  readonly messages: Messages;
  readonly gathered: Pick<GatheredGroup, 'assessments' | 'rejected' | 'missing'> & Pick<Gathered, 'sources'>;
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

/**
 * Reads the assessments as `audit` does. Undefined, with the reason on standard error, where `-c` names nothing usable.
 */
export async function gatherEvidence(
  paths: readonly string[],
  { checklist, evidenceRoot, color }: EvidenceOptions,
  context: Context,
): Promise<GatheredEvidence | undefined> {
  const { io } = context;
  const yieldNow = createYield(io);
  const found = await findFiles(paths.length === 0 ? ['.'] : paths, io.cwd, yieldNow);
  const workspaces = findWorkspaces(found, io.cwd);
  const messages = await chooseMessages(context, workspaces.value?.workspace.lang);
  const store = openChecklistStore(io);
  if (checklist !== undefined) {
    const named = await loadNamedChecklist(checklist, store, io, messages, color);
    if (named === undefined) return undefined;
  }
  const gathered = await gatherAssessments({
    found,
    workspaces,
    store,
    checklist,
    cwd: io.cwd,
    evidenceRoot,
    stdin: io.stdin,
    yieldNow,
    names: openFolderNames(),
    folders: allowedFolders(found, workspaces.value, io.cwd),
  });
  const folder = workspaces.value?.folder ?? commonFolder(found);
  const roots = evidenceRoot === undefined ? [] : [evidenceRoot];
  const folders = [folder, ...found.inputs.map((input) => input.folder), ...roots];
  const uses = new Map<string, EvidenceUse[]>();
  const absent = new Set<string>();
  const { groups } = gathered;
  const evidencePaths = new Map(groups.flatMap((group) => [...group.evidencePaths]));
  for (const { unit, file: assessment, answers } of groups.flatMap(({ assessments }) => assessments)) {
    const own = assessment === '-' ? io.cwd : dirname(resolve(io.cwd, assessment));
    // Through a link, an assessment and its evidence may lie outside the folder that was given.
    folders.push(own);
    const bases = [...realPaths([own, ...roots])];
    for (const [item, { evidence }] of answers) {
      for (const one of evidence) {
        const path = evidencePaths.get(one);
        if (path !== undefined) uses.set(path, sortUses([...(uses.get(path) ?? []), { unit: unit.id, item }]));
        else if (one.file !== undefined) for (const place of placesOf(one.file, bases)) absent.add(place);
      }
    }
  }
  const rejected = [...groups.flatMap((group) => group.rejected), ...gathered.unassigned];
  const faults = rejected.flatMap(({ diagnostics }) => diagnostics);
  const warned = [...workspaces.warnings, ...gathered.warnings, ...groups.flatMap((group) => group.warnings)];
  const warnings = warned.filter(({ code }) => code === 'evidence-unusable' || code === 'several-workspaces');
  return {
    messages,
    // A lock is about files: it makes no difference whose they are.
    gathered: {
      assessments: groups.flatMap(({ assessments }) => assessments),
      rejected,
      missing: groups.flatMap(({ missing }) => missing),
      sources: gathered.sources,
    },
    diagnostics: [...faults, ...warnings],
    folder,
    allowed: [...realPaths(folders)],
    uses,
    absent: [...absent],
    unreadable: groups.some(({ findings }) =>
      [...findings.values()].some(({ condition }) => condition === 'unreadable'),
    ),
    inputs: [...gathered.judged, ...store.tried(), ...workspaces.all.map(({ path }) => path)],
  };
}

/** Where a file that is not there would be; its name may have been in either Unicode form. */
function placesOf(file: string, bases: readonly string[]): string[] {
  const written = sep === '/' ? file.replaceAll('\\', '/') : file;
  return bases.flatMap((base) => (['NFC', 'NFD'] as const).map((form) => resolve(base, written.normalize(form))));
}

/** The nearest folder that contains all inputs, whatever their order. */
export function commonFolder({ inputs }: Found): string {
  const [first = '.', ...others] = inputs.map(({ folder }) => folder);
  let common = first;
  while (!others.every((folder) => isBelow(folder, common)) && dirname(common) !== common) common = dirname(common);
  return common;
}

function realPaths(paths: readonly string[]): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path) => {
      try {
        return [realpathSync(path)];
      } catch {
        return [];
      }
    }),
  );
}

/** What is told: with `-q` no warnings, but for those that keep the program from doing all of its job. */
export function toTell(diagnostics: readonly Diagnostic[], { quiet }: EvidenceOptions): Diagnostic[] {
  return diagnostics.filter(
    (one) =>
      quiet !== true ||
      one.severity === 'error' ||
      (one.code === 'evidence-unusable' && one.facts.problem === 'unreadable'),
  );
}
