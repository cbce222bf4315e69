import type { CommandMessages } from '../messages/messages.ts';
import type { Found } from '../session/find-files.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';

/**
 * Says on standard error which arguments lead nowhere, and gives what the others led to. A mistyped path is a fault of the
 * command: it is no unit, and must not be counted as one.
 */
export function complainOfMistypedPaths(
  found: Found,
  io: Io,
  messages: CommandMessages,
): { readonly found: Found; readonly areMistyped: boolean } {
  const mistyped = found.diagnostics.flatMap((one) => (one.code === 'not-found' ? [one.facts.path] : []));
  const { pathNotFound } = messages.commands.errors;
  for (const path of mistyped) complain(io, messages, pathNotFound(path, found.inputs.length > 0));
  const diagnostics = found.diagnostics.filter(({ code }) => code !== 'not-found');
  return { found: { ...found, diagnostics }, areMistyped: mistyped.length > 0 };
}
