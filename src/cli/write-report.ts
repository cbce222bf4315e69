import { closeSync, existsSync, openSync, readSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Format } from '../report/formats.ts';
import { errorCode } from './read-file.ts';

/** Why a report was not written. */
export type WriteProblem =
  | { readonly kind: 'exists' }
  | { readonly kind: 'is-input' }
  | { readonly kind: 'cannot-write'; readonly reason: string };

/** How much of an existing file is looked at for the mark of an own report. */
const HEAD = 64 * 1024;

/**
 * Writes a report whole or not at all: into a new file beside the target, which then takes its name. A file that is an
 * input is never written over, one that patuh did not write only with `force`.
 */
export function writeReport(
  path: string,
  content: string | Uint8Array,
  { format, force, inputs }: { readonly format: Format; readonly force: boolean; readonly inputs: ReadonlySet<string> },
): WriteProblem | undefined {
  const target = resolve(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    if (existsSync(target)) {
      if (inputs.has(realpathSync(target))) return { kind: 'is-input' };
      if (!force && !format.isOwn(readHead(target))) return { kind: 'exists' };
    }
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, target);
    return undefined;
  } catch (error) {
    rmSync(temporary, { force: true });
    return { kind: 'cannot-write', reason: errorCode(error) };
  }
}

function readHead(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(HEAD);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, HEAD, 0)).toString();
  } finally {
    closeSync(descriptor);
  }
}
