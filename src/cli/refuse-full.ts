import type { CommandMessages } from '../messages/messages.ts';
import type { Target } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

/** Refuses `--full` where no report has lines that it could make longer. */
export function refuseFull(
  { full }: { readonly full?: boolean },
  targets: readonly Target<string>[],
  { commands: { errors } }: CommandMessages,
): void {
  if (full === true && !targets.some(({ format }) => format === 'ndjson')) throw new UsageError(errors.fullNeedsNdjson);
}
