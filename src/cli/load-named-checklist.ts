import type { Messages } from '../messages/messages.ts';
import type { ChecklistStore, LoadedChecklist } from '../session/checklist-store.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { printDiagnostics } from './print-diagnostics.ts';

/**
 * The checklist that the command line names, or a file in a folder; undefined, with the reason on standard error, where it
 * cannot be used.
 */
export async function loadNamedChecklist(
  named: string | { readonly name: string; readonly folder: string },
  store: ChecklistStore,
  io: Io,
  messages: Messages,
  colorAllowed: boolean,
): Promise<LoadedChecklist | undefined> {
  const { name, folder } = typeof named === 'string' ? { name: named, folder: io.cwd } : named;
  const result = await store.load(store.locate(name, folder));
  switch (result.kind) {
    case 'loaded':
      return result.checklist;
    case 'unknown':
      complain(io, messages, messages.commands.errors.unknownChecklist(name, result.nearest));
      return undefined;
    case 'faulty': {
      const sources = new Map([[result.file, result.text]]);
      await printDiagnostics(result.diagnostics, { io, messages, colorAllowed, sources });
      return undefined;
    }
  }
}
