import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildForm } from '../forms/build-form.ts';
import { drawYaml } from '../forms/yaml/draw-yaml.ts';
import { type ImportedUnit, importRows } from '../load/import/import-rows.ts';
import { type ImportMap, loadImportMap } from '../load/import/load-import-map.ts';
import { suggestMap } from '../load/import/suggest-map.ts';
import { parseSource } from '../load/yaml/parse-source.ts';
import type { Messages } from '../messages/messages.ts';
import type { Content } from '../model/content.ts';
import type { Diagnostic, Loaded } from '../model/diagnostic.ts';
import { DEFAULT_CHECKLIST, type LoadedChecklist } from '../session/checklist-store.ts';
import { checklistName } from './checklist-name.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages } from './context.ts';
import { drawMap } from './draw-map.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { errorCode, readBounded } from './read-file.ts';
import { readTable, type Table } from './read-table.ts';
import { shownPath } from './shown-path.ts';
import { openShippedChecklists } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { placeByHand } from './write-forms.ts';

/** The options of the command as commander hands them over. */
export interface ImportOptions {
  readonly map?: string;
  readonly suggestMap?: boolean;
  readonly checklist?: string;
  readonly institution?: string;
  readonly period?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** What the files are written with. */
interface Writing {
  readonly checklist: LoadedChecklist;
  /** As the command line or the map names the checklist, and the folder that a path is relative to. */
  readonly named: { readonly name: string; readonly folder: string };
  readonly options: ImportOptions;
}

/** `patuh import`: one table of many units becomes one assessment a unit; or a draft of the map that this takes. */
export async function runImport(argument: string, options: ImportOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const messages = await chooseMessages(context, undefined);
  const words = messages.commands.import;
  const { map: mapFile, suggestMap: isDraft = false } = options;
  if (mapFile === undefined && !isDraft) throw new UsageError(words.needsMap);
  const sources = new Map<string, string>();
  const print = (diagnostics: readonly Diagnostic[]) =>
    printDiagnostics(diagnostics, { io, messages, colorAllowed: options.color, sources });
  const table = readTable(argument, io.cwd);
  const map = mapFile === undefined || isDraft ? undefined : readMap(mapFile, io.cwd, sources);
  if (!table.ok || map?.ok === false) {
    await print([...(table.ok ? [] : table.diagnostics), ...(map?.ok === false ? map.diagnostics : [])]);
    return EXIT.failed;
  }
  const store = openShippedChecklists(io);
  const named = nameChecklist(options, map?.value, io.cwd);
  const checklist = await loadNamedChecklist(named, store, io, messages, options.color);
  if (checklist === undefined) return EXIT.failed;
  const writing = { checklist, named, options };
  if (map === undefined) return writeMap(table.value, writing, context, messages);
  const { headings, rows } = table.value;
  const imported = importRows(headings, rows, map.value, checklist.value);
  await print([...table.warnings, ...map.warnings, ...(imported.ok ? imported.warnings : imported.diagnostics)]);
  if (!imported.ok) return EXIT.failed;
  const units = imported.value;
  if (units.length === 0) {
    complain(io, messages, words.noRows(argument));
    return EXIT.failed;
  }
  const written = writeUnits(units, map.value, writing, context, messages);
  return imported.warnings.length === 0 && written === units.length ? EXIT.done : EXIT.failed;
}

function readMap(argument: string, cwd: string, sources: Map<string, string>): Loaded<ImportMap> {
  const file = argument.replaceAll('\\', '/');
  const bytes = readBounded(resolve(cwd, argument), file);
  if (!bytes.ok) return bytes;
  const source = parseSource(bytes.value, file);
  if (!source.ok) return source;
  sources.set(file, source.value.source.text);
  return loadImportMap(source.value);
}

/** The checklist by its name: flag, map, default. A path in a map is relative to the map. */
function nameChecklist(
  { checklist, map: file }: ImportOptions,
  map: ImportMap | undefined,
  cwd: string,
): Writing['named'] {
  if (checklist !== undefined || file === undefined) return { name: checklist ?? DEFAULT_CHECKLIST, folder: cwd };
  return { name: map?.checklist ?? DEFAULT_CHECKLIST, folder: dirname(resolve(cwd, file)) };
}

/** Writes one assessment a unit into the folder asked for. Gives how many were written; the others are complained of. */
function writeUnits(
  units: readonly ImportedUnit[],
  map: ImportMap,
  { checklist, named, options }: Writing,
  { io }: Context,
  messages: Messages,
): number {
  const folder = resolve(io.cwd, options.output ?? '.');
  const shown = shownPath(folder, io.cwd);
  const { errors } = messages.commands;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    complain(io, messages, errors.cannotWrite(shown, errors.systemError(errorCode(error))));
    return 0;
  }
  const { institution = map.institution, period = map.period } = options;
  const name = checklistName(named.name, named.folder, folder);
  let written = 0;
  for (const { unit, answers } of units) {
    const form = buildForm(checklist.value, { purpose: 'assessment', checklistName: name, unit, services: [] });
    const content = new Map<string, Content>([
      ['checklist', name],
      ...(institution === undefined ? [] : [['institution', institution] as const]),
      ...(period === undefined ? [] : [['period', period] as const]),
      ['unit', new Map(Object.entries(unit))],
      ['answers', answers],
    ]);
    const path = shownPath(join(folder, `${unit.id}.yaml`), io.cwd);
    if (placeByHand(path, drawYaml(form, content, messages.language), undefined, options, io, messages)) written++;
  }
  if (written > 0 && options.quiet !== true) io.stderr.write(`${messages.commands.new.formsWritten(written, shown)}\n`);
  return written;
}

/** Writes the draft of a map to the screen or a file. */
function writeMap(
  { headings }: Table,
  { checklist, named, options }: Writing,
  { io }: Context,
  messages: Messages,
): ExitCode {
  const words = messages.commands.import;
  const { output } = options;
  const folder = output === undefined ? io.cwd : dirname(resolve(io.cwd, output));
  const name = checklistName(named.name, named.folder, folder);
  const text = drawMap(suggestMap(headings, checklist.value), name, options, words);
  if (output === undefined || output === '-') {
    io.stdout.write(text);
    return EXIT.done;
  }
  return placeByHand(output, text, words.mapWritten(output), options, io, messages) ? EXIT.done : EXIT.failed;
}
