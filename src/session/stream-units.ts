import type { ScoredUnit } from '../score/score-unit.ts';
import type { FoundFile } from './find-files.ts';
import { attach, type FinishedFile } from './finish-file.ts';
import type { FileOutcome } from './judge-file.ts';
import { type StreamPlan, unitKey } from './plan-stream.ts';

/** What is done with files while they come. */
interface StreamHandlers<P> {
  /** Takes each unit as it is printed, in order of id. */
  readonly onUnit: (printed: P, scored: ScoredUnit) => Promise<void>;
  /** Is told of each file that has been read. */
  readonly onFile?: (finished: FinishedFile<P>) => void;
}

/** What was read of the files of a plan. */
interface StreamedUnits {
  /** What is still needed of each file. */
  readonly outcomes: ReadonlyMap<FoundFile, FileOutcome>;
  /** What the institution's result is made of, in order of id. Lists of a unit's result have their length only. */
  readonly scored: readonly ScoredUnit[];
}

type FinishedUnit<P> = NonNullable<FinishedFile<P>['unit']>;

/**
 * Hands units on in order of id, as they come. Kept of each is only what the run needs. Files that say that they are about one unit
 * come first: where only one of them can be scored, it is the unit, and waits for its turn; several make a duplicate, which the
 * run rejects.
 */
export async function streamUnits<P>(
  plan: StreamPlan,
  finished: AsyncIterable<FinishedFile<P>>,
  { onUnit, onFile }: StreamHandlers<P>,
): Promise<StreamedUnits> {
  const scored: ScoredUnit[] = [];
  const waiting = new Map<string, FinishedUnit<P>[]>();
  let queue: FinishedUnit<P>[] | undefined;
  const hand = async (unit: FinishedUnit<P>) => {
    await onUnit(unit.printed, unit.scored);
    scored.push(unit.scored);
  };
  const idOf = (unit: FinishedUnit<P>) => unit.scored.result.id;
  /** Hands over those that wait and come before an id; all where there is none. */
  const handBefore = async (id: string | undefined) => {
    queue ??= [...waiting.values()]
      .flatMap((units) => (units.length === 1 ? units : []))
      .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    for (let [next] = queue; next !== undefined && (id === undefined || idOf(next) < id); [next] = queue) {
      queue.shift();
      await hand(next);
    }
  };
  const outcomes = new Map<FoundFile, FileOutcome>();
  let place = 0;
  for await (const one of finished) {
    const file = plan.order[place++];
    if (file === undefined) throw new Error('more files than planned');
    outcomes.set(file, attach(one.outcome, plan.checklist));
    if (one.unit !== undefined) {
      const id = idOf(one.unit);
      const key = unitKey(id);
      if (plan.shared.has(key)) waiting.set(key, [...(waiting.get(key) ?? []), one.unit]);
      else {
        await handBefore(id);
        await hand(one.unit);
      }
    }
    onFile?.(one);
  }
  if (place < plan.order.length) throw new Error('fewer files than planned');
  await handBefore(undefined);
  return { outcomes, scored };
}
