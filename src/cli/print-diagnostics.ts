import type { Messages } from '../messages/messages.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { drawingOptions } from './context.ts';
import type { Io } from './io.ts';

/** How diagnostics are printed. */
export interface DiagnosticPrinting {
  readonly io: Io;
  readonly messages: Messages;
  readonly colorAllowed: boolean;
  /** Texts of the files, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Diagnostics as a person reads them on a stream; the words and frames are loaded only where there is something to say.
 */
export async function describeOn(
  stream: Io['stdout'],
  diagnostics: readonly Diagnostic[],
  { io, messages, colorAllowed, sources }: DiagnosticPrinting,
): Promise<string> {
  if (diagnostics.length === 0) return '';
  const { renderDiagnostics } = await import('../report/diagnostics.ts');
  const { color, width } = drawingOptions(io, stream, colorAllowed);
  return `${renderDiagnostics(diagnostics, sources, { messages, color, wrapAt: stream.isTTY === true ? width : undefined })}\n`;
}

/** Each diagnostic once: several units may share a broken checklist. */
export function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

/** Prints diagnostics on standard error. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  printing: DiagnosticPrinting,
): Promise<void> {
  const text = await describeOn(printing.io.stderr, diagnostics, printing);
  if (text !== '') printing.io.stderr.write(text);
}

/** What a run of any kind found fault with. */
interface Findings {
  readonly rejected: readonly { readonly diagnostics: readonly Diagnostic[] }[];
  readonly warnings: readonly Diagnostic[];
}

/** What a run found fault with: faults without duplicates, then warnings. */
export async function printFindings(
  { rejected, warnings }: Findings,
  { quiet }: { readonly quiet?: boolean },
  printing: DiagnosticPrinting,
): Promise<void> {
  const all = [
    ...rejected.flatMap(({ diagnostics }) => diagnostics),
    ...warnings.filter(({ severity }) => !quiet || severity === 'error'),
  ];
  await printDiagnostics(distinct(all), printing);
}
