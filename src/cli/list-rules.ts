import { describeRules } from '../lint/describe-rules.ts';
import type { Messages } from '../messages/messages.ts';
import type { RuleDescription } from '../model/lint-rule.ts';
import type { LintSettings } from '../model/lint-run.ts';
import { drawTerminal } from '../report/drawers/draw-terminal.ts';
import { renderRules, renderRulesJson } from '../report/lint/rule-list.ts';
import { renderRulePage } from '../report/lint/rule-page.ts';
import { ruleOutline } from '../report/outlines/rule-outline.ts';
import { nearestFact } from '../text/nearest.ts';
import { type Context, drawingOptions } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/** What the list of rules can be drawn as, and the pages of rules. */
const FORMATS = { list: ['terminal', 'json'], pages: ['terminal', 'json', 'markdown'] };

/**
 * `patuh lint --rules`: every rule with its level in this workspace, or the pages of the rules that are named.
 * `unmatched`: arguments that are neither a file nor a rule.
 */
export function listRules(
  paths: readonly string[],
  unmatched: readonly string[],
  levels: LintSettings['levels'],
  { format, color }: { readonly format: readonly string[]; readonly color: boolean },
  { io }: Context,
  messages: Messages,
): ExitCode {
  const all = describeRules();
  const ids = all.map(({ id }) => id);
  const { unknownFormat, unknownRule } = messages.commands.errors;
  const [unknown] = unmatched;
  if (unknown !== undefined) throw new UsageError(unknownRule(unknown, nearestFact(unknown, ids).nearest));
  const named = all.filter(({ id }) => paths.includes(id));
  const allowed = named.length === 0 ? FORMATS.list : FORMATS.pages;
  const [name = 'terminal'] = format;
  if (format.length > 1 || !allowed.includes(name)) {
    throw new UsageError(unknownFormat(format.join(' '), allowed.join(', ')));
  }
  const drawing = { messages, ...drawingOptions(io, io.stdout, color) };
  const draw = (): string => {
    if (name === 'json') return renderRulesJson(named.length === 0 ? all : named, levels, messages);
    if (named.length === 0) return renderRules(all, levels, drawing);
    const page = (rule: RuleDescription) =>
      name === 'markdown'
        ? renderRulePage(rule, messages)
        : drawTerminal(ruleOutline(rule, levels, VERSION, messages), drawing);
    return named.map(page).join('\n');
  };
  io.stdout.write(draw());
  return EXIT.done;
}
