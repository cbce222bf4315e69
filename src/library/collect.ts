import { VERSION } from '../cli/version.ts';
import { contentJson } from '../load/yaml/content-json.ts';
import type { CollectRun } from '../model/collect-run.ts';
import { collectAssessments } from '../session/collect-assessments.ts';
import { expectWorkspace } from '../session/expect-workspace.ts';
import type { MemoryFiles } from '../session/memory-files.ts';
import { type InputOptions, openMemory } from './open-memory.ts';

/** By what returned files are collected. */
export interface CollectOptions extends InputOptions {
  /** A folder among the files whose `patuh.yaml` names the units that are waited for; by default the one above the inputs. */
  readonly expect?: string;
  /** When files were last written, `YYYY-MM-DDTHH:MM:SS`, by their paths as they are given: the latest is proposed. */
  readonly modified?: Readonly<Record<string, string>>;
  /** Where files of one unit disagree, take what the latest says. Without it such a unit is in no `assessments`. */
  readonly newest?: boolean;
}

/** What came back. */
export interface Collection {
  /** Who has answered, how far, who is missing, who sent several files and where they disagree, what cannot be read. */
  readonly run: CollectRun;
  /** One assessment a unit, as JSON text, by the unit's id. It names its checklist as the latest of the unit's files does. */
  readonly assessments: ReadonlyMap<string, string>;
}

/** Looks through returned files in memory (YAML, JSON, XLSX, saved form pages): what `patuh collect` does with files. */
export async function collect(files: MemoryFiles, options: CollectOptions = {}): Promise<Collection> {
  const { checklist, expect, modified = {}, newest = false } = options;
  const opened = await openMemory(files, options);
  const { paths, cwd } = opened.source;
  const { session, search } =
    expect === undefined ? { session: opened, search: undefined } : expectWorkspace(paths.resolve(cwd, expect), opened);
  if (expect !== undefined && search?.value === undefined && search?.rejected.length === 0) {
    throw new Error(`no patuh.yaml in ${expect}`);
  }
  const times = new Map(Object.entries(modified).map(([path, time]) => [paths.resolve(cwd, path), time]));
  const collected = await collectAssessments(session, {
    checklist,
    evidenceRoot: undefined,
    version: VERSION,
    modifiedOf: (path) => times.get(path) ?? null,
  });
  const run = { ...collected.run, rejected: [...(search?.rejected ?? []), ...collected.run.rejected] };
  const clear = run.units.filter(({ disagreements }) => newest || disagreements.length === 0);
  const assessments = clear.flatMap(({ id }) => {
    const answers = collected.answers.get(id);
    if (answers === undefined) return [];
    return [[id, contentJson(new Map([['checklist', answers.named.name], ...answers.content]))] as const];
  });
  return { run, assessments: new Map(assessments) };
}
