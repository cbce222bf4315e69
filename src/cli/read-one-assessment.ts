import { loadAssessment } from '../load/assessment/load-assessment.ts';
import { contentOf } from '../load/yaml/content-of.ts';
import type { SourceFile } from '../load/yaml/parse-source.ts';
import type { Messages } from '../messages/messages.ts';
import type { Assessment } from '../model/assessment.ts';
import type { ContentMap } from '../model/content.ts';
import type { FoundFile } from '../session/find-files.ts';
import { openSession, type Session } from '../session/open-session.ts';
import { type Candidate, readAssessment, readSource } from '../session/read-assessment.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages } from './context.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { surroundingsOf } from './surroundings.ts';

/** One assessment that a command changes or writes anew. */
export interface OneAssessment {
  readonly found: FoundFile;
  readonly source: SourceFile;
  readonly content: ContentMap;
  readonly assessment: Assessment;
  readonly candidate: Candidate;
  readonly session: Session;
  readonly messages: Messages;
}

/** Reads one assessment without its verification; undefined, with what is wrong on standard error, where it cannot be. */
export async function readOneAssessment(
  input: string,
  { checklist, color }: { readonly checklist?: string; readonly color: boolean },
  context: Context,
): Promise<OneAssessment | undefined> {
  const { io } = context;
  const session = await openSession([input], surroundingsOf(io));
  const workspace = session.workspaces.value;
  const messages = await chooseMessages(context, workspace?.workspace.lang);
  const printing = { io, messages, colorAllowed: color, sources: new Map<string, string>() };
  const [found, another] = session.found.files;
  if (found === undefined || another !== undefined) {
    await printDiagnostics(session.found.diagnostics, printing);
    if (another !== undefined) complain(io, messages, messages.commands.convert.oneFile);
    return undefined;
  }
  const reading = { ...session, workspace, checklist, evidenceRoot: undefined };
  const source = await readSource(found, reading, printing.sources);
  if (!source.ok) {
    await printDiagnostics(source.diagnostics, printing);
    return undefined;
  }
  const read = await readAssessment(found, source.value, reading);
  if (!('candidate' in read)) {
    await printDiagnostics(read.diagnostics, { ...printing, sources: read.sources });
    return undefined;
  }
  const { candidate } = read;
  const loaded = loadAssessment(source.value, candidate.checklist.value);
  const content = contentOf(source.value.root);
  if (!loaded.ok || !(content instanceof Map)) return undefined;
  return { found, source: source.value, content, assessment: loaded.value, candidate, session, messages };
}
