import type { Gap } from '../../model/run.ts';
import type { Drawing } from './drawing.ts';

type Known = Pick<Gap, 'severity' | 'effort' | 'owner'>;

/** Who helps, how much work it is, and how grave the law takes it. */
export function briefFacts({ severity, effort, owner }: Known, { words, messages }: Drawing) {
  return [
    [messages.report.columns.owner, owner],
    [words.effort, effort === null ? null : words.outOfFive(effort)],
    [words.severity, severity === null ? null : words.outOfSeven(severity)],
  ] as const;
}

/** The law behind an item. */
export function lawFact({ law }: Pick<Gap, 'law'>, { messages }: Drawing) {
  return [messages.report.columns.law, law.length === 0 ? null : law.join('; ')] as const;
}
