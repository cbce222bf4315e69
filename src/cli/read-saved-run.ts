import { resolve } from 'node:path';
import type { Loaded } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Run } from '../model/run.ts';
import { type DiagnosticPrinting, printDiagnostics } from './print-diagnostics.ts';
import { readBounded } from './read-file.ts';

/** A saved run, with its absolute path. */
interface SavedRun {
  readonly run: Run;
  readonly path: string;
}

/**
 * Reads a run saved with `-f json`; what is wrong with it is printed. A run of assumed answers may be drawn again, but
 * nothing may be compared with it. The schema's code is loaded only here.
 */
export async function readSavedRun(
  file: string,
  use: 'draw' | 'compare',
  printing: DiagnosticPrinting,
): Promise<Loaded<SavedRun>> {
  const path = resolve(printing.io.cwd, file);
  const shown = file.replaceAll('\\', '/');
  const bytes = readBounded(path, shown, LIMITS.runBytes);
  const { loadFactualRun, loadRun } = await import('../load/run/load-run.ts');
  const load = use === 'draw' ? loadRun : loadFactualRun;
  const run = bytes.ok ? load(bytes.value, shown) : bytes;
  if (!run.ok) await printDiagnostics(run.diagnostics, printing);
  return run.ok ? { ...run, value: { run: run.value, path } } : run;
}
