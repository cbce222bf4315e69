/**
 * What a run of `patuh` does, without its files and its command line: the parts of the program put together as
 * `run-audit.ts` and `run-check.ts` do, in memory, so that a million inputs take minutes. `main()` itself is called for
 * some of them, and must say the same; see judge.mjs.
 */

import { drawingOptions } from '../src/cli/context.ts';
import type { Io } from '../src/cli/io.ts';
import { nodeFiles } from '../src/cli/node-files.ts';
import { isReport } from '../src/cli/own-report.ts';
import { distinct, printDiagnostics } from '../src/cli/print-diagnostics.ts';
import { VERSION } from '../src/cli/version.ts';
import { loadVerification } from '../src/load/assessment/load-verification.ts';
import { loadChecklist } from '../src/load/checklist/load-checklist.ts';
import { loadWorkspace } from '../src/load/workspace/load-workspace.ts';
import { kindOf, parseSource } from '../src/load/yaml/parse-source.ts';
import { toJson } from '../src/load/yaml/to-json.ts';
import { LOAD_MESSAGES } from '../src/messages/languages.ts';
import type { Assessment } from '../src/model/assessment.ts';
import type { Diagnostic, Loaded } from '../src/model/diagnostic.ts';
import type { Basis, Run } from '../src/model/run.ts';
import type { DocumentFormat } from '../src/model/text-document.ts';
import { LANGUAGES, type Language } from '../src/model/workspace.ts';
import { renderChecklistDocs } from '../src/report/checklist-docs.ts';
import { renderChecklist } from '../src/report/checklist-listing.ts';
import { FORMATS, type Format, type FormatName } from '../src/report/formats.ts';
import { assembleRun } from '../src/score/assemble-run.ts';
import type { ChecklistStore, LoadedChecklist } from '../src/session/checklist-store.ts';
import type { Found } from '../src/session/find-files.ts';
import type { FoundWorkspace } from '../src/session/find-workspace.ts';
import { openFolderNames } from '../src/session/folder-names.ts';
import { gatherAssessments } from '../src/session/gather-assessments.ts';
import { lint } from './lint-target.ts';

const TODAY = '2026-01-02';

const EVERYDAY: ReadonlySet<FormatName> = new Set(['terminal', 'json', 'csv', 'markdown']);

/** A text that the program would print. */
interface Printed {
  readonly name: string;
  readonly text: string;
}

interface Audited {
  readonly run: Run;
  readonly warnings: readonly Diagnostic[];
  readonly printed: readonly Printed[];
}

interface Checked {
  readonly accepted: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly printed: readonly Printed[];
}

/** What to make of an input. `languages`: the first for the reports, both for what is wrong. */
interface Options {
  readonly languages: readonly [Language, Language];
  readonly basis?: Basis;
  /** Columns of a terminal with colours; none where absent. */
  readonly terminal?: number | undefined;
  /** Formats besides those that most people look at: those of programs, and those of offices. */
  readonly programs?: boolean;
  readonly offices?: boolean;
  /** By name, as a file would name them. */
  readonly checklists: ReadonlyMap<string, LoadedChecklist>;
  /** The name of the one that overrides what files say. */
  readonly checklist?: string;
  readonly workspace?: FoundWorkspace;
}

/** Streams that collect; `text` gives what was written since it was asked the last time. */
function openIo(options: Options, bytes: Uint8Array, cwd: string): { readonly io: Io; readonly text: () => string } {
  const parts: string[] = [];
  const write = (part: string | Uint8Array) =>
    parts.push(typeof part === 'string' ? part : Buffer.from(part).toString());
  const terminal = options.terminal === undefined ? {} : { isTTY: true, columns: options.terminal };
  const stream = { write, ...terminal };
  const io = {
    stdout: stream,
    stderr: stream,
    stdin: async () => bytes,
    cwd,
    env: {},
    today: () => TODAY,
    home: cwd,
  };
  return { io, text: () => parts.splice(0).join('') };
}

/** Checklists that are loaded already; any other name leads nowhere. */
function storeOf({ checklists }: Options): ChecklistStore {
  return {
    shipped: () => [],
    locate: (name) => name,
    isShipped: () => true,
    load: async (path) => {
      const checklist = checklists.get(path);
      return checklist === undefined ? { kind: 'unknown', nearest: undefined } : { kind: 'loaded', checklist };
    },
    tried: () => [],
  };
}

/** The words for faults in both languages. */
async function printBoth(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { io, text }: ReturnType<typeof openIo>,
): Promise<Printed[]> {
  const printed: Printed[] = [];
  for (const language of LANGUAGES) {
    const messages = await LOAD_MESSAGES[language]();
    await printDiagnostics(distinct(diagnostics), { io, messages, colorAllowed: true, sources });
    printed.push({ name: `diagnostics ${language}`, text: text() });
  }
  return printed;
}

/** `patuh audit -`, in every format. */
export async function audit(bytes: Uint8Array, cwd: string, options: Options): Promise<Audited> {
  const drawing = openIo(options, bytes, cwd);
  const { workspace } = options;
  const file = { path: '-', file: '-', searched: false };
  const input = {
    argument: '-',
    folder: cwd,
    isFolder: workspace !== undefined,
    files: [file],
    others: [],
    diagnostics: [],
  };
  const found: Found = { inputs: [input], files: [file], others: [], diagnostics: [] };
  const source = nodeFiles(drawing.io);
  const gathered = await gatherAssessments({
    found,
    workspaces: {
      value: workspace,
      rejected: [],
      warnings: [],
      of: () => workspace,
      all: workspace === undefined ? [] : [workspace],
    },
    store: storeOf(options),
    checklist: options.checklist,
    source,
    isReport,
    evidenceRoot: undefined,
    folders: [cwd],
    names: openFolderNames(source),
    yieldNow: async () => {},
  });
  const [group] = gathered.groups;
  const run = assembleRun({
    version: VERSION,
    checklist: group.checklist,
    asOf: TODAY,
    basis: options.basis ?? 'claimed',
    findings: group.findings,
    institution: group.institution,
    period: group.period,
    place: '-',
    assessments: group.assessments,
    rejected: group.rejected,
    missing: group.missing,
    warnings: group.warnings,
    inputs: [{ file: '-', sha256: '0'.repeat(64) }],
    gate: workspace?.workspace.target === undefined ? {} : { failBelow: workspace.workspace.target },
  });
  const told = [...run.rejected.flatMap(({ diagnostics }) => diagnostics), ...run.warnings];
  const printed = await printBoth(told, gathered.sources, drawing);
  const names = (Object.keys(FORMATS) as FormatName[]).filter((name) => {
    const format: Format<Run> = FORMATS[name];
    if (format.binary === true) return options.offices === true && run.units.length > 0;
    // Where nothing is scored, the formats for people show nothing of the input but what is printed anyway.
    return options.programs === true || (EVERYDAY.has(name) && run.units.length > 0);
  });
  const messages = await LOAD_MESSAGES[options.languages[0]]();
  for (const format of names) {
    const render = await FORMATS[format].load();
    const content = await render(run, {
      messages,
      ...drawingOptions(drawing.io, drawing.io.stdout, true),
      command: 'patuh audit -',
      // With the provenance that a file has; a byte order mark is no part of the text.
      toFile: format !== 'csv',
    });
    if (content instanceof Uint8Array) continue;
    printed.push({ name: format, text: typeof content === 'string' ? content : [...content].join('') });
  }
  return { run, warnings: gathered.warnings, printed };
}

async function conclude<T>(loaded: Loaded<T>, text: string, drawing: ReturnType<typeof openIo>): Promise<Checked> {
  const diagnostics = loaded.ok ? loaded.warnings : loaded.diagnostics;
  const printed = await printBoth(diagnostics, new Map([['-', text]]), drawing);
  return { accepted: loaded.ok, diagnostics, printed };
}

/** `patuh lint -` of a document of a format. */
export async function lintInput(
  bytes: Uint8Array,
  format: DocumentFormat,
  options: Options & { readonly all: boolean },
): ReturnType<typeof lint> {
  const { io, text } = openIo(options, bytes, '/');
  return lint(bytes, format, { io, text, languages: options.languages, all: options.all });
}

/** A checklist, read and shown. */
export async function readChecklist(
  bytes: Uint8Array,
  cwd: string,
  options: Options,
): Promise<Checked & { readonly kind: string; readonly checklist?: LoadedChecklist; readonly structure?: unknown }> {
  const drawing = openIo(options, bytes, cwd);
  const document = parseSource(bytes, '-');
  if (!document.ok) return { ...(await conclude(document, Buffer.from(bytes).toString(), drawing)), kind: 'none' };
  const kind = kindOf(document.value);
  const loaded = loadChecklist(document.value);
  const checked = { ...(await conclude(loaded, document.value.source.text, drawing)), kind };
  if (!loaded.ok) return checked;
  const messages = await LOAD_MESSAGES[options.languages[1]]();
  const structure = toJson(document.value.root);
  const drawn = [
    { name: 'checklist docs', text: renderChecklistDocs(loaded.value, 'x.yaml', messages) },
    {
      name: 'checklist show',
      text: renderChecklist(loaded.value, { messages, width: options.terminal ?? 100, color: 0 }),
    },
  ];
  const checklist = {
    value: loaded.value,
    warnings: loaded.warnings,
    sha256: '0'.repeat(64),
    path: '/x.yaml',
    file: 'x.yaml',
  };
  return { ...checked, printed: [...checked.printed, ...drawn], checklist, structure };
}

/** A workspace file, read. */
export async function readWorkspace(
  bytes: Uint8Array,
  cwd: string,
  options: Options,
): Promise<Checked & { readonly kind: string; readonly workspace?: FoundWorkspace }> {
  const drawing = openIo(options, bytes, cwd);
  const document = parseSource(bytes, '-');
  if (!document.ok) return { ...(await conclude(document, Buffer.from(bytes).toString(), drawing)), kind: 'none' };
  const loaded = loadWorkspace(document.value);
  const checked = { ...(await conclude(loaded, document.value.source.text, drawing)), kind: kindOf(document.value) };
  if (!loaded.ok) return checked;
  return { ...checked, workspace: { workspace: loaded.value, path: `${cwd}/patuh.yaml`, folder: cwd, bytes } };
}

/** Whose the evaluator's files are. */
const VERIFIED: Assessment = {
  file: 'a.yaml',
  unit: { id: 'a', name: 'A' },
  services: [{ id: 's', name: 'S' }],
  answers: new Map(),
  waivers: [],
  at: { file: 'a.yaml' },
};

/** An evaluator's file beside an assessment, read. */
export async function readVerification(
  bytes: Uint8Array,
  cwd: string,
  options: Options,
  checklist: LoadedChecklist,
): Promise<Checked> {
  const drawing = openIo(options, bytes, cwd);
  const document = parseSource(bytes, '-');
  if (!document.ok) return conclude(document, Buffer.from(bytes).toString(), drawing);
  return conclude(
    loadVerification(document.value, checklist.value, VERIFIED, { forced: false }),
    document.value.source.text,
    drawing,
  );
}
