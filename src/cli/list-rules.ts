import { describeRules } from '../lint/describe-rules.ts';
import type { Messages } from '../messages/messages.ts';
import type { LintSettings } from '../model/lint-run.ts';
import { renderRules, renderRulesJson } from '../report/lint/rule-list.ts';
import { type Context, drawingOptions } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

/** What the list of rules can be drawn as. */
const FORMATS = ['terminal', 'json'];

/** `patuh lint --rules`: every rule with its level in this workspace. */
export function listRules(
  levels: LintSettings['levels'],
  { format, color }: { readonly format: readonly string[]; readonly color: boolean },
  { io }: Context,
  messages: Messages,
): ExitCode {
  const [name = 'terminal'] = format;
  if (format.length > 1 || !FORMATS.includes(name)) {
    throw new UsageError(messages.commands.errors.unknownFormat(format.join(' '), FORMATS.join(', ')));
  }
  const rules = describeRules();
  io.stdout.write(
    name === 'json'
      ? renderRulesJson(rules, levels, messages)
      : renderRules(rules, levels, { messages, ...drawingOptions(io, io.stdout, color) }),
  );
  return EXIT.done;
}
