import { createHash } from 'node:crypto';
import type { ChecklistTexts } from '../model/printed-lines.ts';
import type { Basis } from '../model/run.ts';
import { jsonText } from '../report/data/json-text.ts';
import type { Gate } from '../score/check-gate.ts';
import type { FileOutcome } from '../session/judge-file.ts';
import { packState, unpackState } from '../session/pack-state.ts';
import type { Shard } from '../session/shard-of.ts';
import type { ExitCode } from './exit-codes.ts';
import type { JoinedWriter } from './write-pieces.ts';

/**
 * What a shard prints after its units, for `patuh merge` only: `shard-unit` and `shard-file` with the exact figures and the
 * outcome of each file, `shard-input` with hashes, and as its last line `shard`, without which it has broken off.
 */

/** How a shard was made: all shards that belong together agree in it. */
export interface ShardOrigin {
  readonly version: string;
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  readonly basis: Basis;
  /** SHA-256 of the checklist; null for a filter whose lines name their own. */
  readonly checklist: string | null;
  /** SHA-256 of the other checklists. */
  readonly also: readonly string[];
  readonly full: boolean;
}

/** The last line of a shard of files. */
interface FilesShardLine extends Shard {
  readonly kind: 'files';
  readonly origin: ShardOrigin;
  /** The inputs as they were named; paths are relative to the working directory. */
  readonly paths: readonly string[];
  readonly named: { readonly name: string; readonly folder: string };
  readonly forced: string | null;
  readonly evidenceRoot: string | null;
  readonly also: readonly string[];
  readonly gate: Gate;
  /** The texts of the checklist, as far as the units of this shard tell them; null with `--full`. */
  readonly texts: ChecklistTexts | null;
}

/** The last line of a shard of lines, each of which has its turn: those of standard input, or those that a whole run prints. */
export interface LinesShardLine extends Shard {
  readonly kind: 'lines';
  readonly origin: ShardOrigin;
  /** What else the run was asked for; null for a filter. */
  readonly asked: Readonly<Record<string, unknown>> | null;
  readonly lines: number;
  /** SHA-256 of all lines, not only those of the shard; null for a filter, which does not know them. */
  readonly whole: string | null;
  /** The exit code of the whole run. */
  readonly code: ExitCode;
}

export type ShardLine = FilesShardLine | LinesShardLine;

/** What became of a file, as a shard says it. `candidate.checklist` is left out: it is that of the shard. */
export interface ShardFile {
  readonly file: string;
  readonly outcome: FileOutcome;
}

/** Prints the lines of a shard; the last one has the SHA-256 of all before it. */
export interface ShardWriter {
  readonly print: (line: string) => Promise<void>;
  readonly printState: (type: 'shard-unit' | 'shard-file' | 'shard-input', value: object) => Promise<void>;
  readonly finish: (line: ShardLine) => Promise<void>;
}

export function openShardWriter({ print, flush }: JoinedWriter): ShardWriter {
  const sha256 = createHash('sha256');
  const add = async (line: string) => {
    sha256.update(line);
    await print(line);
  };
  return {
    print: add,
    printState: (type, value) => add(jsonText({ type, state: packState(value) }, 0)),
    async finish(line) {
      await print(jsonText({ type: 'shard', ...line, sha256: sha256.digest('hex') }, 0));
      await flush();
    },
  };
}

/** The state of a line that `printState` made. */
export function readState<T>(line: string): T {
  return unpackState(JSON.parse(line).state) as T;
}
