import type { Messages } from '../messages/messages.ts';
import { type Gathered, gatherAssessments } from '../session/gather-assessments.ts';
import { openSession } from '../session/open-session.ts';
import type { Io } from './io.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { surroundingsOf } from './surroundings.ts';

/** What the reading of assessments for another purpose than scoring depends on. */
interface GivenOptions {
  readonly checklist?: string;
  readonly color: boolean;
}

/** Reads the assessments below these paths as `audit` does. What is wrong with them is printed. */
export async function gatherGiven(
  paths: readonly string[],
  { checklist, color }: GivenOptions,
  io: Io,
  messages: Messages,
): Promise<Gathered> {
  const session = await openSession(paths, surroundingsOf(io));
  const gathered = await gatherAssessments({ ...session, checklist, evidenceRoot: undefined });
  const rejected = [...gathered.unassigned, ...gathered.groups.flatMap((group) => group.rejected)];
  const faults = rejected.flatMap(({ diagnostics }) => diagnostics);
  await printDiagnostics(faults, { io, messages, colorAllowed: color, sources: gathered.sources });
  return gathered;
}
