import type { Messages } from '../messages/messages.ts';
import type { ChecklistStore, LoadedChecklist } from '../session/checklist-store.ts';
import type { Io } from './io.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';

/**
 * The other checklists, without duplicates; undefined, with the reason on standard error, where one of them cannot be
 * used.
 */
export async function loadOthers(
  { also, color }: { readonly also: readonly string[]; readonly color: boolean },
  store: ChecklistStore,
  io: Io,
  messages: Messages,
): Promise<LoadedChecklist[] | undefined> {
  const others: LoadedChecklist[] = [];
  for (const name of also) {
    const other = await loadNamedChecklist(name, store, io, messages, color);
    if (other === undefined) return undefined;
    if (!others.some(({ sha256 }) => sha256 === other.sha256)) others.push(other);
  }
  return others;
}
