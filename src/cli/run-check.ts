import type { AppliedProposal } from '../load/yaml/apply-proposals.ts';
import type { Messages } from '../messages/messages.ts';
import { describeDiagnostic } from '../report/data/json.ts';
import { jsonText } from '../report/data/json-text.ts';
import { type CheckedInputs, checkInputs } from '../session/check-inputs.ts';
import { type GroupChoice, groupNames } from '../session/choose-groups.ts';
import { openSession } from '../session/open-session.ts';
import { visible } from '../text/visible.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { fixInputs } from './fix-inputs.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { describeOn, distinct } from './print-diagnostics.ts';
import { surroundingsOf } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/** The options of the command as commander hands them over. */
export interface CheckOptions extends GroupChoice {
  readonly checklist?: string;
  readonly evidenceRoot?: string;
  readonly format: 'terminal' | 'json';
  readonly color: boolean;
  readonly fix?: boolean;
}

/**
 * Rounds of fixing: a file whose keys are mended shows what is wrong under them. No file here is deeper than this, and no
 * proposal makes a new one of the same kind.
 */
const MOST_ROUNDS = 6;

/** `patuh check`: reads and judges assessments, checklists and workspaces, and scores nothing; with `--fix`, mends them first. */
export async function runCheck(paths: readonly string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const applied: AppliedProposal[] = [];
  let wroteAll = true;
  for (let round = 0; ; round++) {
    const session = await openSession(paths, surroundingsOf(io));
    const messages = await chooseMessages(context, session.workspaces.value?.workspace.lang);
    if (options.fix === true && paths.includes('-')) throw new UsageError(messages.commands.errors.fixNeedsFiles);
    const { checklist, evidenceRoot } = options;
    if (checklist !== undefined) {
      const named = await loadNamedChecklist(checklist, session.store, io, messages, options.color);
      if (named === undefined) return EXIT.failed;
    }
    const checked = await checkInputs(session, { ...options, checklist, evidenceRoot });
    if (checked.groups.length === 0) {
      complain(io, messages, messages.commands.errors.noSuchInstitution(groupNames(checked.gathered.groups)));
      return EXIT.failed;
    }
    const once = distinct(checked.diagnostics);
    await session.yieldNow();
    if (options.fix === true && wroteAll && round < MOST_ROUNDS) {
      const fixed = fixInputs(once, session.source, io, messages);
      applied.push(...fixed.applied);
      wroteAll &&= fixed.wroteAll;
      if (fixed.applied.length > 0) continue;
    }
    const fixes = options.fix === true ? { applied } : {};
    await report({ ...checked, ...fixes, diagnostics: once }, options, context, messages);
    return wroteAll && once.every(({ severity }) => severity === 'warning') ? EXIT.done : EXIT.failed;
  }
}

/** What was checked, and with `--fix` what was changed. */
interface Checked extends Pick<CheckedInputs, 'gathered' | 'sources' | 'diagnostics'> {
  readonly applied?: readonly AppliedProposal[];
}

async function report(
  { gathered, sources, diagnostics, applied }: Checked,
  options: CheckOptions,
  { io }: Context,
  messages: Messages,
): Promise<void> {
  const files = gathered.judgedFiles.size;
  if (options.format === 'json') {
    const described = diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, messages));
    const tool = { name: 'patuh', version: VERSION };
    const fixed = applied === undefined ? {} : { fixed: applied };
    io.stdout.write(jsonText({ schemaVersion: 1, tool, files, ...fixed, diagnostics: described }));
    return;
  }
  const { check } = messages.report;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const changes = (applied ?? []).map(({ file, line, column, from, to }) =>
    visible(`${file}:${line}:${column}: ${check.fixed(from, to)}`),
  );
  const text = await describeOn(io.stdout, diagnostics, { io, messages, colorAllowed: options.color, sources });
  const summary =
    diagnostics.length === 0 ? check.clean(files) : check.found(files, errors, diagnostics.length - errors);
  const fixed = applied === undefined ? [] : [check.fixedAll(applied.length)];
  io.stdout.write(`${[...changes, ...fixed].map((line) => `${line}\n`).join('')}${text}${summary}\n`);
}
