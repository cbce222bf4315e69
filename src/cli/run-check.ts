import { describeDiagnostic } from '../report/data/json.ts';
import { jsonText } from '../report/data/json-text.ts';
import { checkInputs } from '../session/check-inputs.ts';
import { type GroupChoice, groupNames } from '../session/choose-groups.ts';
import { openSession } from '../session/open-session.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { describeOn, distinct } from './print-diagnostics.ts';
import { surroundingsOf } from './surroundings.ts';
import { VERSION } from './version.ts';

/** The options of the command as commander hands them over. */
export interface CheckOptions extends GroupChoice {
  readonly checklist?: string;
  readonly evidenceRoot?: string;
  readonly format: 'terminal' | 'json';
  readonly color: boolean;
}

/** `patuh check`: reads and judges assessments, checklists and workspaces, and scores nothing. */
export async function runCheck(paths: readonly string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const session = await openSession(paths, surroundingsOf(io));
  const messages = await chooseMessages(context, session.workspaces.value?.workspace.lang);
  const { checklist, evidenceRoot } = options;
  if (checklist !== undefined) {
    const named = await loadNamedChecklist(checklist, session.store, io, messages, options.color);
    if (named === undefined) return EXIT.failed;
  }
  const checked = await checkInputs(session, { ...options, checklist, evidenceRoot });
  const { gathered, sources } = checked;
  if (checked.groups.length === 0) {
    complain(io, messages, messages.commands.errors.noSuchInstitution(groupNames(gathered.groups)));
    return EXIT.failed;
  }
  const once = distinct(checked.diagnostics);
  const files = gathered.judgedFiles.size;
  await session.yieldNow();
  const errors = once.filter(({ severity }) => severity === 'error').length;
  if (options.format === 'json') {
    const described = once.map((diagnostic) => describeDiagnostic(diagnostic, messages));
    const tool = { name: 'patuh', version: VERSION };
    io.stdout.write(jsonText({ schemaVersion: 1, tool, files, diagnostics: described }));
  } else {
    const { check } = messages.report;
    const text = await describeOn(io.stdout, once, { io, messages, colorAllowed: options.color, sources });
    const summary = once.length === 0 ? check.clean(files) : check.found(files, errors, once.length - errors);
    io.stdout.write(`${text}${summary}\n`);
  }
  return errors === 0 ? EXIT.done : EXIT.failed;
}
