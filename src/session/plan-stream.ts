import { type AssessmentHeader, readHeader } from '../load/assessment/load-assessment.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { detached } from '../text/detached.ts';
import { checkYears } from './check-years.ts';
import type { LoadedChecklist } from './checklist-store.ts';
import { comparableName } from './complete-identities.ts';
import { LOCK_FILE } from './consult-lock.ts';
import { commonFolder } from './find-evidence-uses.ts';
import type { FoundFile } from './find-files.ts';
import { isVerificationFile } from './find-verification.ts';
import { kindOfFile } from './find-workspace.ts';
import { completedBy, type FileJudging } from './judge-file.ts';
import { isOwnReport } from './own-report.ts';
import { isPage } from './parse-file.ts';
import { mayRead, nameChecklist, readSource } from './read-assessment.ts';
import type { GatherOptions } from './read-assessments.ts';

/** What the heads of all files tell before any is judged: enough to score and print each unit as it is read. */
export interface StreamPlan {
  readonly checklist: LoadedChecklist;
  readonly institution: string | null;
  readonly period: string | null;
  /**
   * What every assessment is warned of where the checklist is not one of the period's year (the place is that of no file); undefined where
   * assessments differ in it.
   */
  readonly periodWarnings: readonly Diagnostic[] | undefined;
  /** Every file: those that may share their unit with another first, then the others in order of unit. */
  readonly order: readonly FoundFile[];
  /** The checklist as it was named, and the folder that its name is relative to. */
  readonly named: { readonly name: string; readonly folder: string };
  /** What decides the shard of each file: the key of its unit, else its own name. */
  readonly keys: ReadonlyMap<FoundFile, string>;
  /** By its key (`unitKey`), how many files say that they are about a unit, where they are several. */
  readonly shared: ReadonlyMap<string, number>;
}

/** What an assessment says of whom it is about and by what it is scored. Plain data. */
export type StreamHead = Pick<AssessmentHeader, 'unit' | 'institution' | 'period' | 'checklist'>;

/** The heads of files, in their order; undefined for what is no assessment, or cannot be read. */
export type ReadHeads = (files: readonly FoundFile[]) => AsyncIterable<StreamHead | undefined>;

interface Head {
  readonly file: FoundFile;
  readonly unit: string;
}

/** Ids that differ only by case mean one unit. */
export function unitKey(unit: string): string {
  return unit.toLowerCase();
}

/**
 * Looks at whom every file is about and by what, without judging its answers. Undefined where units cannot be scored as they are
 * read, because only all of them together tell by what, or whose they are: files of several institutions, periods or checklists,
 * names that are written in several ways, an evidence lock, standard input.
 */
export async function planStream(options: GatherOptions, readHeads: ReadHeads): Promise<StreamPlan | undefined> {
  const { found, workspaces, source, store } = options;
  const { paths } = source;
  for (const folder of [commonFolder(found, source), ...workspaces.all.map((one) => one.folder)]) {
    if (source.isThere(paths.join(folder, LOCK_FILE)) !== false) return undefined;
  }
  const heads: Head[] = [];
  const others: FoundFile[] = [];
  const [institutions, periods] = [new Set<string>(), new Set<string>()];
  const located = new Map<string, StreamPlan['named']>();
  const defaults = new Set<boolean>();
  let lacksPeriod = false;
  if (found.files.some(({ path }) => path === '-')) return undefined;
  const reading = found.files.values();
  for await (const head of readHeads(found.files)) {
    const file = reading.next().value;
    if (file === undefined) throw new Error('more heads than files');
    if (head === undefined) {
      others.push(file);
      continue;
    }
    const workspace = workspaces.of(file);
    const { institution, period } = completedBy(workspace, head);
    if (institution !== undefined && !institutions.has(institution)) institutions.add(detached(institution));
    if (period !== undefined && !periods.has(period)) periods.add(detached(period));
    lacksPeriod ||= period === undefined;
    const { name, folder, isDefault = false } = nameChecklist(file.path, head, { ...options, workspace });
    defaults.add(isDefault);
    const path = store.locate(name, folder);
    if (!located.has(path) && !mayRead(path, folder, options)) return undefined;
    if (!located.has(path)) located.set(path, { name: detached(name), folder });
    if (institutions.size > 1 || periods.size > 1 || located.size > 1) return undefined;
    if (head.unit === undefined) others.push(file);
    else heads.push({ file, unit: detached(head.unit) });
  }
  const [[path, named] = []] = located;
  if (path === undefined || named === undefined || !agree(options, institutions, periods)) return undefined;
  const loaded = await store.load(path);
  if (loaded.kind !== 'loaded') return undefined;
  const [period] = periods;
  const used = { checklist: loaded.checklist, isDefault: defaults.has(true) };
  const periodWarnings = await checkYears(period, { file: '' }, used, store);
  const areAlike = periodWarnings.length === 0 || !(lacksPeriod || defaults.size > 1);
  return {
    checklist: loaded.checklist,
    institution: [...institutions][0] ?? null,
    period: period ?? null,
    periodWarnings: areAlike ? periodWarnings : undefined,
    named,
    ...orderFiles(heads, others),
  };
}

/** The head of one file. */
export async function readStreamHead(file: FoundFile, options: FileJudging): Promise<StreamHead | undefined> {
  const { source, workspaces } = options;
  // These are passed over whatever they say (see `judgeFile`).
  if (workspaces.rejected.some((entry) => entry.file === file.file)) return undefined;
  if (isVerificationFile(file.path, source.paths)) return undefined;
  if (isPage(file.file, source.paths) && isOwnReport(file, 'document', options)) return undefined;
  const document = await readSource(file, { ...options, onRead: undefined }, new Map());
  if (!document.ok) return undefined;
  const kind = kindOfFile(file, document.value, source.paths);
  const isAssessment = kind === 'assessment' || (kind === 'nearly-assessment' && !file.searched);
  if (!isAssessment) return undefined;
  const { unit, institution, period, checklist } = readHeader(document.value);
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(institution === undefined ? {} : { institution }),
    ...(period === undefined ? {} : { period }),
    ...(checklist === undefined ? {} : { checklist }),
  };
}

/** Whether the workspaces say nothing that the files do not, and names are more than blanks. */
function agree(
  { workspaces }: GatherOptions,
  institutions: ReadonlySet<string>,
  periods: ReadonlySet<string>,
): boolean {
  const isSaid = (name: string | undefined, names: ReadonlySet<string>) => name === undefined || names.has(name);
  return (
    workspaces.all.every(
      ({ workspace }) => isSaid(workspace.institution, institutions) && isSaid(workspace.period, periods),
    ) && [...institutions, ...periods].every((name) => comparableName(name) !== undefined)
  );
}

function orderFiles(
  heads: readonly Head[],
  others: readonly FoundFile[],
): Pick<StreamPlan, 'order' | 'shared' | 'keys'> {
  const counts = new Map<string, number>();
  for (const { unit } of heads) counts.set(unitKey(unit), (counts.get(unitKey(unit)) ?? 0) + 1);
  const shared = new Map([...counts].filter(([, count]) => count > 1));
  const isShared = ({ unit }: Head) => shared.has(unitKey(unit));
  const sorted = heads.toSorted((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
  const filesOf = (some: readonly Head[]) => some.map(({ file }) => file);
  return {
    order: [...filesOf(sorted.filter(isShared)), ...filesOf(sorted.filter((head) => !isShared(head))), ...others],
    shared,
    keys: new Map([
      ...heads.map(({ file, unit }) => [file, unitKey(unit)] as const),
      ...others.map((file) => [file, file.file] as const),
    ]),
  };
}
