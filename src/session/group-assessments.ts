import { completeIdentities, type Identity, identityKey, isNamedBy } from './complete-identities.ts';
import type { PathRules } from './file-source.ts';
import type { FoundWorkspace } from './find-workspace.ts';
import type {
  Belonging,
  ReadAssessments,
  ReadCandidate,
  ReadRejected,
  ReadUnread,
  ReadWarning,
} from './read-assessments.ts';

/** The files of one institution and period. */
export interface AssessmentGroup {
  readonly key: string;
  readonly candidates: readonly ReadCandidate[];
  readonly rejected: readonly ReadRejected[];
  readonly warnings: readonly ReadWarning[];
  readonly unread: readonly ReadUnread[];
  /** The workspaces that speak for the group, in order of path. */
  readonly workspaces: readonly FoundWorkspace[];
}

export interface GroupedAssessments {
  /** At least one, which may be empty. */
  readonly groups: readonly AssessmentGroup[];
  /** Files whose group is unknown; empty where there is one group. */
  readonly unassigned: Pick<AssessmentGroup, 'rejected' | 'warnings' | 'unread'>;
}

/**
 * Puts what was read into groups of one institution and period each. A file whose identity cannot be read belongs to
 * the group of the files beside it, else of its workspace, else to the only group there is. `expecting` are the
 * workspaces whose units are expected, whether or not a file lies below them.
 */
export function groupAssessments(
  { candidates, rejected, warnings, unread }: Pick<ReadAssessments, 'candidates' | 'rejected' | 'warnings' | 'unread'>,
  expecting: readonly FoundWorkspace[],
  paths: PathRules,
): GroupedAssessments {
  const stated = rejected.flatMap(({ identity }) =>
    identity !== undefined && saysAnything(identity) ? [identity] : [],
  );
  const covered = new Set([...candidates, ...rejected].map(({ workspace }) => workspace?.path));
  // A workspace without any file still expects its units.
  const seeds = expecting.filter(({ path }) => !covered.has(path));
  const completed = completeIdentities([
    ...candidates.map(({ identity }) => identity),
    ...stated,
    ...seeds.map(identityOf),
  ]);
  const keyOf = (identity: Identity) => completed.get(identityKey(identity));
  const found = new Set(completed.values());
  if (found.size === 0) found.add(identityKey({ institution: undefined, period: undefined }));
  const [only, ...others] = found;

  const folders = groupsByFolder(
    [
      ...[...candidates, ...rejected].flatMap(({ folder, identity }) => {
        const key = identity === undefined ? undefined : keyOf(identity);
        return key === undefined ? [] : [{ folder, key }];
      }),
      ...seeds.map((workspace) => ({ folder: workspace.folder, key: keyOf(identityOf(workspace)) ?? '' })),
    ],
    paths,
  );
  const groupOf = ({ identity, folder, workspace }: Belonging): string | undefined => {
    if (others.length === 0) return only;
    if (identity !== undefined && saysAnything(identity)) return keyOf(identity);
    const named = workspace === undefined ? undefined : keyOf(identityOf(workspace));
    return groupOfFolder(folder, folders, paths) ?? named;
  };
  const groups = new Map<
    string,
    { -readonly [K in 'candidates' | 'rejected' | 'warnings' | 'unread']: AssessmentGroup[K][number][] }
  >([...found].map((key) => [key, { candidates: [], rejected: [], warnings: [], unread: [] }]));
  const unassigned = {
    candidates: [] as ReadCandidate[],
    rejected: [] as ReadRejected[],
    warnings: [] as ReadWarning[],
    unread: [] as ReadUnread[],
  };
  const partsOf = (belonging: Belonging) => groups.get(groupOf(belonging) ?? '') ?? unassigned;
  for (const one of candidates) groups.get(keyOf(one.identity) ?? '')?.candidates.push(one);
  for (const one of rejected) partsOf(one).rejected.push(one);
  for (const one of warnings) partsOf(one).warnings.push(one);
  for (const one of unread) partsOf(one).unread.push(one);

  const belongs = [...candidates, ...rejected].flatMap((one) => {
    const key = groupOf(one);
    return one.workspace === undefined || key === undefined ? [] : [{ key, workspace: one.workspace }];
  });
  const speaking = speakers([
    ...belongs,
    ...seeds.map((workspace) => ({ key: keyOf(identityOf(workspace)) ?? '', workspace })),
  ]);
  return {
    groups: [...groups].map(([key, parts]) => ({ key, ...parts, workspaces: speaking.get(key) ?? [] })),
    unassigned,
  };
}

function identityOf({ workspace: { institution, period } }: FoundWorkspace): Identity {
  return { institution, period };
}

function saysAnything({ institution, period }: Identity): boolean {
  return institution !== undefined || period !== undefined;
}

/** For each folder with assessments in it or below it, the groups of these. */
function groupsByFolder(
  placed: readonly { readonly folder: string; readonly key: string }[],
  { dirname }: PathRules,
): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const { folder, key } of placed) {
    for (let current = folder; ; current = dirname(current)) {
      const keys = folders.get(current) ?? new Set();
      folders.set(current, keys.add(key));
      if (dirname(current) === current) break;
    }
  }
  return folders;
}

/** The group of all assessments in the nearest folder that has any; undefined where they are of several. */
function groupOfFolder(
  folder: string,
  folders: ReadonlyMap<string, ReadonlySet<string>>,
  { dirname }: PathRules,
): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    const keys = folders.get(current);
    if (keys !== undefined) return keys.size === 1 ? [...keys][0] : undefined;
    if (dirname(current) === current) return undefined;
  }
}

/**
 * The workspaces that speak for each group: one that names the institution or period of some of the groups whose files
 * lie below it speaks for these, else for all of them.
 */
function speakers(
  belongs: readonly { readonly key: string; readonly workspace: FoundWorkspace }[],
): ReadonlyMap<string, readonly FoundWorkspace[]> {
  const keys = new Map<FoundWorkspace, Set<string>>();
  for (const { key, workspace } of belongs) keys.set(workspace, (keys.get(workspace) ?? new Set()).add(key));
  const speaking = new Map<string, FoundWorkspace[]>();
  for (const [workspace, all] of [...keys].sort(([a], [b]) => (a.path < b.path ? -1 : 1))) {
    const own = [...all].filter((key) => isNamedBy(key, identityOf(workspace)));
    for (const key of own.length > 0 ? own : all) speaking.set(key, [...(speaking.get(key) ?? []), workspace]);
  }
  return speaking;
}
