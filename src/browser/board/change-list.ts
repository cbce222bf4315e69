import type { BoardChange } from '../../model/board.ts';
import { quoteArgument } from '../../text/quote-argument.ts';

/**
 * The changes with one more, which counts before all others; those that it makes of no use are left out. An empty target (`unit`,
 * `service` absent) is all of them.
 */
export function withChange(changes: readonly BoardChange[], added: BoardChange): readonly BoardChange[] {
  return [...changes.filter((one) => !covers(added, one)), added];
}

/** The changes without the one about the very same answers. */
export function withoutChange(
  changes: readonly BoardChange[],
  target: Omit<BoardChange, 'answer'>,
): readonly BoardChange[] {
  return changes.filter((one) => !isSameTarget(one, target));
}

/** Whether two changes are about the very same answers. */
export function isSameTarget(one: Omit<BoardChange, 'answer'>, other: Omit<BoardChange, 'answer'>): boolean {
  return one.item === other.item && one.unit === other.unit && one.service === other.service;
}

function covers(wide: BoardChange, narrow: BoardChange): boolean {
  return (
    wide.item === narrow.item &&
    (wide.unit === undefined || wide.unit === narrow.unit) &&
    (wide.service === undefined || wide.service === narrow.service)
  );
}

/** The command that makes the same figures: `--set` options, before what ends the options. */
export function commandWith(command: string, changes: readonly BoardChange[]): string {
  const set = changes.map((change) => ` --set ${quoteArgument(setText(change))}`).join('');
  const end = / -- /.exec(command)?.index ?? command.length;
  return command.slice(0, end) + set + command.slice(end);
}

/** A change as `--set` writes it. */
function setText({ unit, item, service, answer }: BoardChange): string {
  return `${unit === undefined ? '' : `${unit}:`}${item}${service === undefined ? '' : `@${service}`}=${answer}`;
}
