import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { CORPUS_FOLDER, type HostileFile } from './corpus.ts';
import { MADE } from './made-files.ts';
import { ALL_IN_PROCESSES, callHostile, type Deed, runHostile } from './run-hostile.ts';

/** What came of a hostile file, to be compared with the table. */
export interface Verdict {
  readonly exit: number | null;
  readonly found: readonly string[];
  readonly scores: Readonly<Record<string, number | null>>;
  /** Every run of the program over it. */
  readonly deeds: readonly Deed[];
}

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly at: { readonly file: string; readonly line?: number; readonly column?: number };
}

/** Runs the program over a file; in a process of its own where the file is large or special enough to end one. */
export async function judgeHostile(hostile: HostileFile): Promise<Verdict> {
  const { file, made, run } = hostile;
  if (made !== true && run !== 'folder') return judge(hostile, CORPUS_FOLDER);
  const cwd = mkdtempSync(join(tmpdir(), 'patuh-jahat-'));
  try {
    copyFileSync(join(CORPUS_FOLDER, 'kecil.yaml'), join(cwd, 'kecil.yaml'));
    const path = join(cwd, file);
    mkdirSync(dirname(path), { recursive: true });
    if (made !== true) cpSync(join(CORPUS_FOLDER, dirname(file)), dirname(path), { recursive: true });
    if (dirname(file) !== '.') copyFileSync(join(cwd, 'kecil.yaml'), join(dirname(path), 'kecil.yaml'));
    const make = MADE[file.replace(/\.yaml$/, '')];
    if (made === true && make === undefined) throw new Error(`nothing makes ${file} for ${run}`);
    make?.(path);
    return await judge(hostile, cwd);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** The formats that contain words of the file, besides JSON; that of GitHub has commands of its own. */
const TEXT_FORMATS = ['terminal', 'ndjson', 'csv', 'markdown', 'html', 'sarif', 'junit'];

async function judge({ file, made, run, hides }: HostileFile, cwd: string): Promise<Verdict> {
  const start = made === true || ALL_IN_PROCESSES ? runHostile : callHostile;
  const command = run === 'check' ? 'check' : 'audit';
  const path = run === 'folder' ? dirname(file) : file;
  const deed = await start([command, '-f', 'json', '--', path], cwd);
  const report = parse(deed.stdout);
  // Of several institutions there are several runs, and what belongs to none of them.
  const runs = [report, ...(report.runs ?? [])];
  const told: readonly Told[] =
    run === 'check'
      ? (report.diagnostics ?? [])
      : runs.flatMap(({ rejected = [], warnings = [] }) => [
          ...rejected.flatMap(({ diagnostics }) => diagnostics),
          ...warnings,
        ]);
  const found = told.map((one) => describe(one, file));
  // `audit` prints its findings for a person as well, on standard error; `check` does so only where no JSON is asked
  // for.
  const forPeople = run === 'check' && found.some((one) => one.includes('-character'));
  const deeds = forPeople ? [deed, await start([command, '--', path], cwd)] : [deed];
  const formats = hides === undefined ? [] : TEXT_FORMATS;
  for (const format of formats) deeds.push(await start([command, '-f', format, '--', path], cwd));
  const missing = runs.flatMap((one) => (one.missing ?? []).map((unit) => `missing ${unit}`));
  return {
    exit: deed.code,
    found: shorten([...found, ...shorten(missing)]),
    scores: Object.fromEntries(runs.flatMap(({ units = [] }) => units.map(({ id, score }) => [id, score]))),
    deeds,
  };
}

function describe({ code, severity, at: { file, line, column } }: Told, own: string): string {
  const place = line === undefined ? [] : [`${line}:${column}`];
  const other = file === own ? [] : [basename(file, extname(file))];
  return [...(severity === 'warning' ? ['warning'] : []), ...other, code, ...place].join(' ');
}

/** The first few of many, and the last. */
function shorten(found: readonly string[]): readonly string[] {
  return found.length <= 12 ? found : [...found.slice(0, 3), `${found.length} in all`, found.at(-1) ?? ''];
}

interface Report {
  readonly runs?: readonly Report[];
  readonly diagnostics?: readonly Told[];
  readonly rejected?: readonly { readonly diagnostics: readonly Told[] }[];
  readonly warnings?: readonly Told[];
  readonly missing?: readonly string[];
  readonly units?: readonly { readonly id: string; readonly score: number | null }[];
}

/** An empty report where the program printed none: the table then misses what it should have found. */
function parse(stdout: string): Report {
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return {};
  }
}
