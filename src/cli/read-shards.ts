import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Messages } from '../messages/messages.ts';
import { splitLines } from '../session/split-lines.ts';
import { errorCode } from './read-file.ts';
import type { ShardLine, ShardOrigin } from './shard-lines.ts';

/** A shard whose lines are whole. */
export interface ReadShard {
  /** As it was named. */
  readonly file: string;
  readonly path: string;
  readonly last: ShardLine;
}

/** No line of a result is longer: the longest assessment gives less. */
const LONGEST_LINE = 256 * 1024 * 1024;

/** The lines of a file, each with its end. A line that is too long ends the file. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  for await (const lines of splitLines(createReadStream(path), LONGEST_LINE)) {
    for (const { bytes } of lines) {
      if (bytes === undefined) return;
      yield `${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()}\n`;
    }
  }
}

/** The shards that belong together in their order, or why they are none, in words. */
export async function readShards(
  files: readonly string[],
  cwd: string,
  { commands }: Messages,
): Promise<readonly ReadShard[] | string> {
  const { errors } = commands.merge;
  const shards: ReadShard[] = [];
  for (const file of files) {
    try {
      const read = await readShard(file, resolve(cwd, file));
      if (typeof read === 'string') return errors[read](file);
      shards.push(read);
    } catch (error) {
      return errors.cannotRead(file, commands.errors.systemError(errorCode(error)));
    }
  }
  return refuseShards(shards, errors) ?? shards.sort((a, b) => a.last.index - b.last.index);
}

async function readShard(file: string, path: string): Promise<ReadShard | 'notAShard' | 'damaged'> {
  const sha256 = createHash('sha256');
  let last = '';
  for await (const line of linesOf(path)) {
    sha256.update(last);
    last = line;
  }
  if (!last.startsWith('{"type":"shard",')) return 'notAShard';
  try {
    const { type: _, sha256: said, ...shard } = JSON.parse(last);
    return said === sha256.digest('hex') ? { file, path, last: shard } : 'damaged';
  } catch {
    return 'notAShard';
  }
}

/** Why shards do not belong together; undefined where they are. */
function refuseShards(
  shards: readonly ReadShard[],
  errors: Messages['commands']['merge']['errors'],
): string | undefined {
  const [first] = shards;
  if (first === undefined) return undefined;
  const { of } = first.last;
  const seen = new Map<number, string>();
  for (const { file, last } of shards) {
    const difference = differenceOf(first.last, last);
    if (difference !== undefined) return errors.other[difference](file, first.file);
    const before = seen.get(last.index);
    if (before !== undefined) return errors.twice(last.index, of, before, file);
    seen.set(last.index, file);
  }
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !seen.has(index));
  return missing.length > 0 ? errors.missing(missing, of) : undefined;
}

/** In what two shards differ that those that belong together have in common. */
function differenceOf(one: ShardLine, other: ShardLine): 'checklist' | 'day' | 'count' | 'settings' | undefined {
  if (one.origin.checklist !== other.origin.checklist) return 'checklist';
  if (one.origin.asOf !== other.origin.asOf) return 'day';
  if (one.of !== other.of) return 'count';
  return settingsOf(one) === settingsOf(other) ? undefined : 'settings';
}

function settingsOf(last: ShardLine): string {
  const origin: ShardOrigin = last.origin;
  if (last.kind === 'lines') return JSON.stringify([last.kind, origin, last.asked]);
  const { paths, named, forced, evidenceRoot, also, gate } = last;
  return JSON.stringify([last.kind, origin, paths, named, forced, evidenceRoot, also, gate]);
}
