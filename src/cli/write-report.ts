import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Format } from '../report/formats.ts';
import { errorCode, readHead } from './read-file.ts';

/** Why a report was not written. */
export type WriteProblem =
  | { readonly kind: 'exists' }
  | { readonly kind: 'is-input' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'cannot-write'; readonly reason: string };

/**
 * Writes a report whole or not at all: into a new file beside the target, which then takes its name. A file that is an
 * input is never written over, one that patuh did not write only with `force`. A device or a pipe is left alone: renaming
 * would put a file in its place.
 */
export function writeReport(
  path: string,
  content: string | Uint8Array,
  { format, force, inputs }: { readonly format: Format; readonly force: boolean; readonly inputs: ReadonlySet<string> },
): WriteProblem | undefined {
  try {
    if (!existsSync(path)) return replace(path, content);
    if (!statSync(path).isFile()) return { kind: 'not-a-file' };
    // The file behind a link is replaced, not the link.
    const target = realpathSync(path);
    if (inputs.has(target)) return { kind: 'is-input' };
    if (!force && !format.isOwn(readHead(target) ?? '')) return { kind: 'exists' };
    return replace(target, content);
  } catch (error) {
    return { kind: 'cannot-write', reason: errorCode(error) };
  }
}

function replace(target: string, content: string | Uint8Array): undefined {
  // Not made of the target's name, which may be as long as a name can be.
  const temporary = join(dirname(target), `.patuh-${process.pid}.tmp`);
  writeFileSync(temporary, '', { flag: 'wx' });
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
