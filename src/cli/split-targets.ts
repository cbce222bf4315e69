import type { Run } from '../model/run.ts';
import { narrowRun } from '../score/narrow-run.ts';
import type { Target } from './parse-options.ts';

/** Stands for the unit's id in the name of a file: one file a unit. */
const UNIT = '{unit}';

/** Names that Windows keeps for devices, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A report that is to be written, of all of the run or of one unit of it. */
export interface Part<R, F extends string> extends Target<F> {
  readonly run: R;
  /** Id of the unit that it is about; absent where it is about all. */
  readonly unit?: string;
}

/** Takes a run apart: one for each unit, by its id. */
export type SplitRun<R> = (run: R) => Iterable<readonly [id: string, run: R]>;

/** The run of each unit, in the run's order. */
export function* splitByUnit(run: Run): Generator<readonly [id: string, run: Run]> {
  for (const { id } of run.units) {
    const part = narrowRun(run, id);
    if (part !== undefined) yield [id, part];
  }
}

/** Whether a file is to be written for each unit. */
export function isPerUnit({ file }: Target<string>): boolean {
  return file?.includes(UNIT) === true;
}

/** What a target asks for: the run itself, or for a file with `{unit}` in its name one report a unit. */
export function* splitTarget<R, F extends string>(
  run: R,
  { format, file }: Target<F>,
  split: SplitRun<R>,
): Generator<Part<R, F>> {
  if (file === undefined) return yield { run, format };
  if (!isPerUnit({ format, file })) return yield { run, format, file };
  for (const [id, part] of split(run)) yield { run: part, unit: id, format, file: file.replaceAll(UNIT, fileName(id)) };
}

/** The folder in which the files of all units are, by the name that has the unit in it. */
export function folderOfUnits(file: string): string {
  return file.slice(0, file.indexOf(UNIT)).replace(/[^/\\]*$/, '');
}

function fileName(id: string): string {
  return RESERVED.test(id) ? `${id}-unit` : id;
}
