import { basename } from 'node:path';
import { toJson } from '../load/to-json.ts';
import { renderChecklistDocs } from '../report/checklist-docs.ts';
import { renderChecklist, renderChecklistList } from '../report/checklist-listing.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { type LoadedChecklist, openChecklistStore } from './checklist-store.ts';
import { type Context, drawingOptions } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

/** The options of the command as commander hands them over. */
export interface ChecklistOptions {
  readonly format: 'terminal' | 'json';
  readonly color: boolean;
}

/** `patuh checklist list`: the instruments that ship. */
export function listChecklists(options: ChecklistOptions, context: Context): ExitCode {
  const { io, messages } = context;
  const store = openChecklistStore(io.home, io.cwd);
  const checklists = store.shipped().flatMap((id) => load(id, context)?.value ?? []);
  if (options.format === 'json') {
    const rows = checklists.map(({ id, title, years, version, items, standing }) => ({
      id,
      title,
      years: years ?? null,
      version,
      items: items.length,
      standing,
    }));
    io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  } else
    io.stdout.write(renderChecklistList(checklists, { messages, ...drawingOptions(io, io.stdout, options.color) }));
  return checklists.length === store.shipped().length ? EXIT.done : EXIT.failed;
}

/** `patuh checklist show`: one of them, or one's own file; as JSON, the file's own structure. */
export function showChecklist(name: string, options: ChecklistOptions, context: Context): ExitCode {
  const { io, messages } = context;
  const checklist = load(name, context);
  if (checklist === undefined) return EXIT.failed;
  io.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(toJson(checklist.document.root), null, 2)}\n`
      : renderChecklist(checklist.value, { messages, ...drawingOptions(io, io.stdout, options.color) }),
  );
  return EXIT.done;
}

/** `patuh checklist docs`: its page, from the YAML alone. */
export function documentChecklist(name: string, context: Context): ExitCode {
  const checklist = load(name, context);
  if (checklist === undefined) return EXIT.failed;
  context.io.stdout.write(renderChecklistDocs(checklist.value, basename(checklist.file), context.messages));
  return EXIT.done;
}

/** The checklist of that name; undefined (with its faults on standard error) where it cannot be used. */
function load(name: string, { io, messages }: Context): LoadedChecklist | undefined {
  const store = openChecklistStore(io.home, io.cwd);
  const result = store.load(store.locate(name, io.cwd));
  if (result.kind === 'loaded') return result.checklist;
  if (result.kind === 'unknown') throw new UsageError(messages.commands.errors.unknownChecklist(name, result.nearest));
  const sources = new Map([[result.diagnostics[0]?.at.file ?? '', result.text ?? '']]);
  io.stderr.write(
    `${renderDiagnostics(result.diagnostics, sources, { messages, ...drawingOptions(io, io.stderr, true) })}\n`,
  );
  return undefined;
}
