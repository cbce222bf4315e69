import type { Messages } from '../messages/messages.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type EvidenceUses, findEvidenceUses } from '../session/find-evidence-uses.ts';
import { gatherAssessments } from '../session/gather-assessments.ts';
import { openSession } from '../session/open-session.ts';
import { type Context, chooseMessages } from './context.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { surroundingsOf } from './surroundings.ts';

/** Options that both commands about evidence have. */
export interface EvidenceOptions {
  readonly checklist?: string;
  readonly evidenceRoot?: string;
  readonly format: 'terminal' | 'json';
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** The evidence that assessments name, and the words to tell of it. */
export interface GatheredEvidence extends EvidenceUses {
  readonly messages: Messages;
  /** Texts of the files with diagnostics, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Reads the assessments as `audit` does. Undefined, with the reason on standard error, where `-c` names nothing usable.
 */
export async function gatherEvidence(
  paths: readonly string[],
  { checklist, evidenceRoot, color }: EvidenceOptions,
  context: Context,
): Promise<GatheredEvidence | undefined> {
  const { io } = context;
  const session = await openSession(paths, surroundingsOf(io));
  const messages = await chooseMessages(context, session.workspaces.value?.workspace.lang);
  if (checklist !== undefined) {
    const named = await loadNamedChecklist(checklist, session.store, io, messages, color);
    if (named === undefined) return undefined;
  }
  const gathered = await gatherAssessments({ ...session, checklist, evidenceRoot });
  return { ...findEvidenceUses(gathered, session, evidenceRoot), messages, sources: gathered.sources };
}

/** What is reported: with `-q` no warnings, but for those that keep the program from doing all of its job. */
export function toTell(diagnostics: readonly Diagnostic[], { quiet }: EvidenceOptions): Diagnostic[] {
  return diagnostics.filter(
    (one) =>
      quiet !== true ||
      one.severity === 'error' ||
      (one.code === 'evidence-unusable' && one.facts.problem === 'unreadable'),
  );
}
