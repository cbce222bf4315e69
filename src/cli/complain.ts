import type { CommandMessages } from '../messages/messages.ts';
import { visible } from '../text/visible.ts';
import type { Io } from './io.ts';

/** One line on standard error about what the program could not do, apart from faults in files. */
export function complain(
  { stderr }: Pick<Io, 'stderr'>,
  { commands: { errors } }: CommandMessages,
  text: string,
): void {
  stderr.write(`patuh: ${errors.prefix}: ${visible(text)}\n`);
}
