import { createHash } from 'node:crypto';
import type { Shard } from '../session/shard-of.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io, Output } from './io.ts';
import { type LinesShardLine, openShardWriter } from './shard-lines.ts';
import { openJoinedWriter } from './write-pieces.ts';
import { createYield } from './yield-to-event-loop.ts';

/**
 * A shard of files that only all together can be scored: the whole run is made, and of what it prints this shard has the lines whose
 * turn it is. `patuh merge` gives what one run prints here too, though nothing is saved by the shards.
 */
export async function shardWhole(
  shard: Shard,
  made: Pick<LinesShardLine, 'origin' | 'asked'>,
  context: Context,
  run: (context: Context) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { io } = context;
  const pieces: Buffer[] = [];
  const stdout: Output = { write: (piece) => pieces.push(Buffer.from(piece as string)) > 0 };
  const inner: Io = Object.create(io, { stdout: { value: stdout, enumerable: true } });
  const code = await run({ ...context, io: inner });
  const text = Buffer.concat(pieces);
  const writer = openShardWriter(openJoinedWriter({ stdout: io.stdout, signal: io.signal }, createYield(io)));
  const lines = text.toString().split('\n').slice(0, -1);
  const own = lines.filter((_, turn) => turn % shard.of === shard.index - 1);
  for (const line of own) await writer.print(`${line}\n`);
  const whole = createHash('sha256').update(text).digest('hex');
  await writer.finish({ kind: 'lines', ...shard, ...made, lines: own.length, whole, code });
  return code;
}
