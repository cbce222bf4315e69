import { lintDocument } from '../lint/lint-document.ts';
import type { Messages } from '../messages/messages.ts';
import { LINT_RULES, type RuleDefinition } from '../model/lint-rules.ts';
import type { LintSettings } from '../model/lint-run.ts';
import { visible } from '../text/visible.ts';
import { complain } from './complain.ts';
import type { Context } from './context.ts';
import { fixDocument } from './fix-document.ts';
import type { GatheredDocument } from './gather-documents.ts';
import { problemText } from './place-report.ts';

/** Mends a document and says what changed; undefined where that could not be done, with the reason on standard error. */
export async function mendDocument(
  one: GatheredDocument,
  settings: LintSettings,
  { quiet }: { readonly quiet?: boolean },
  { io }: Context,
  messages: Messages,
): Promise<GatheredDocument | undefined> {
  const { file, path } = one.found;
  const { lint } = messages.commands;
  const say = (text: string) => void (quiet === true || io.stderr.write(`${visible(text)}\n`));
  const before = fixableRules(one, settings);
  if (path === '-' || one.document.format !== 'markdown') {
    if (before.length > 0) say(lint.cannotFix(file));
    return one;
  }
  const outcome = await fixDocument(one, settings);
  switch (outcome.kind) {
    case 'unchanged':
      return one;
    case 'unsettled':
      say(lint.unsettled(file));
      return one;
    case 'problem':
      complain(io, messages, problemText(outcome.problem, file, messages));
      return undefined;
    case 'fixed': {
      const after = fixableRules(outcome.document, settings);
      const rules = [...new Set(before)].filter((rule) => count(after, rule) < count(before, rule));
      say(lint.fixed(file, rules));
      return outcome.document;
    }
  }
}

/** The rules of findings that can be mended, whatever the format. */
function fixableRules({ document }: GatheredDocument, settings: LintSettings): string[] {
  return lintDocument(document, settings).findings.flatMap(({ rule, suppressed }) => {
    const { fixable }: RuleDefinition = LINT_RULES[rule];
    return fixable === true && suppressed === null ? [rule] : [];
  });
}

function count(rules: readonly string[], rule: string): number {
  return rules.filter((one) => one === rule).length;
}
