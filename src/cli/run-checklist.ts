import { basename } from 'node:path';
import { parseSource } from '../load/yaml/parse-source.ts';
import { toJson } from '../load/yaml/to-json.ts';
import { TOPICS } from '../model/topics.ts';
import { renderChecklistDocs } from '../report/checklist-docs.ts';
import { renderChecklist, renderChecklistList, renderTopics } from '../report/checklist-listing.ts';
import { jsonText } from '../report/data/json-text.ts';
import type { LoadedChecklist } from '../session/checklist-store.ts';
import { inLanguageOf } from '../session/english-of.ts';
import type { FileSource } from '../session/file-source.ts';
import { type Context, chooseMessages, drawingOptions } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { openShippedChecklists, surroundingsOf } from './surroundings.ts';

/** The options of the command as commander hands them over. */
export interface ChecklistOptions {
  readonly format: 'terminal' | 'json';
  readonly color: boolean;
}

/** `patuh checklist list`: the instruments that ship. */
export async function listChecklists(options: ChecklistOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const messages = await chooseMessages(context, undefined);
  const store = openShippedChecklists(io);
  const loaded = await Promise.all(
    store.shipped().map((id) => loadNamedChecklist(id, store, io, messages, options.color)),
  );
  const checklists = loaded.flatMap((checklist) => checklist?.value ?? []);
  const shown = checklists.map((checklist) => inLanguageOf(checklist, messages));
  if (options.format === 'json') {
    const rows = checklists.map(({ id, title, years, version, items, standing }) => ({
      id,
      title,
      years: years ?? null,
      version,
      items: items.length,
      standing,
    }));
    io.stdout.write(jsonText(rows));
  } else io.stdout.write(renderChecklistList(shown, { messages, ...drawingOptions(io, io.stdout, options.color) }));
  return checklists.length === store.shipped().length ? EXIT.done : EXIT.failed;
}

/** `patuh checklist show`: one of them, or one's own file; as JSON, the file's own structure. */
export async function showChecklist(name: string, options: ChecklistOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const messages = await chooseMessages(context, undefined);
  const checklist = await loadNamedChecklist(name, openShippedChecklists(io), io, messages, options.color);
  if (checklist === undefined) return EXIT.failed;
  io.stdout.write(
    options.format === 'json'
      ? jsonText(structureOf(checklist, surroundingsOf(io).source))
      : renderChecklist(inLanguageOf(checklist.value, messages), {
          messages,
          ...drawingOptions(io, io.stdout, options.color),
        }),
  );
  return EXIT.done;
}

/** `patuh checklist topics`: the facts by which answers carry over from one instrument to another. */
export async function listTopics(options: ChecklistOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const messages = await chooseMessages(context, undefined);
  io.stdout.write(
    options.format === 'json'
      ? jsonText(Object.entries(TOPICS).map(([id, title]) => ({ id, title })))
      : renderTopics({ messages, ...drawingOptions(io, io.stdout, options.color) }),
  );
  return EXIT.done;
}

/** `patuh checklist docs`: its page, from the YAML alone. */
export async function documentChecklist(name: string, context: Context): Promise<ExitCode> {
  const { io } = context;
  const messages = await chooseMessages(context, undefined);
  const checklist = await loadNamedChecklist(name, openShippedChecklists(io), io, messages, true);
  if (checklist === undefined) return EXIT.failed;
  io.stdout.write(renderChecklistDocs(inLanguageOf(checklist.value, messages), basename(checklist.file), messages));
  return EXIT.done;
}

/** The file's own structure; the file has been loaded before, so it can be read. */
function structureOf({ path, file }: LoadedChecklist, { read }: FileSource): unknown {
  const bytes = read(path, file);
  const document = bytes.ok ? parseSource(bytes.value, file) : bytes;
  if (!document.ok) throw new Error(`${file} has changed while it was read`);
  return toJson(document.value.root);
}
