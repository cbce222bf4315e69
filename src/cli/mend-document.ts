import { findRule } from '../lint/describe-rules.ts';
import { fixMarkdown } from '../lint/fix-markdown.ts';
import { lintDocument } from '../lint/lint-document.ts';
import { SHIPPED_POLICY } from '../lint/vocabulary.ts';
import type { Messages } from '../messages/messages.ts';
import type { LintSettings } from '../model/lint-run.ts';
import { type GatheredDocument, understandDocument } from '../session/gather-documents.ts';
import { visible } from '../text/visible.ts';
import { complain } from './complain.ts';
import type { Context } from './context.ts';
import { problemText } from './place-report.ts';
import { type WriteProblem, writeReport } from './write-report.ts';

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
  const outcome = await mendFile(one, settings);
  switch (outcome.kind) {
    case 'unchanged':
      return one;
    case 'unsettled':
      say(lint.unsettled(file));
      return one;
    case 'problem':
      complain(io, messages, problemText(outcome.problem, file, messages));
      return undefined;
    case 'mended': {
      const after = fixableRules(outcome.document, settings);
      const rules = [...new Set(before)].filter((rule) => count(after, rule) < count(before, rule));
      say(lint.fixed(file, rules));
      return outcome.document;
    }
  }
}

/** The rules of findings that can be mended, whatever the format. */
function fixableRules({ document }: GatheredDocument, settings: LintSettings): string[] {
  return lintDocument(document, settings).findings.flatMap(({ rule, suppressed }) =>
    findRule(rule)?.mends !== undefined && suppressed === null ? [rule] : [],
  );
}

function count(rules: readonly string[], rule: string): number {
  return rules.filter((one) => one === rule).length;
}

/** What became of a document that was to be mended. */
type Mended =
  | { readonly kind: 'unchanged' }
  /**
   * What would come of it would have to be mended again, for its parts are not what they seem, or be larger than a file may
   * be. It is left as it is.
   */
  | { readonly kind: 'unsettled' }
  | { readonly kind: 'mended'; readonly document: GatheredDocument }
  | { readonly kind: 'problem'; readonly problem: WriteProblem };

/** The user asked for this file to be written, also where patuh did not make it. */
const ANY_FILE = { format: { isOwn: () => true }, force: true, inputs: () => [], written: [] };
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Mends what is mechanical in a Markdown document, as far as its rules are on, and writes it whole or not at all. What is
 * to be written is read first: it must be a document with nothing left to mend, and the run goes on with it.
 */
async function mendFile(
  gathered: GatheredDocument,
  settings: Pick<LintSettings, 'levels' | 'policy'>,
): Promise<Mended> {
  const { found, bytes, text, document } = gathered;
  const { policy = SHIPPED_POLICY } = settings;
  const written = Buffer.from(bytes).toString();
  const mark = written.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const source = written.slice(mark.length);
  const fixed = fixMarkdown(source, text, document, settings);
  if (fixed === source) return { kind: 'unchanged' };
  const mended = await understandDocument(found, Buffer.from(mark + fixed), {
    stdinFormat: undefined,
    policy,
  });
  if (!mended.ok) return { kind: 'unsettled' };
  const again = fixMarkdown(fixed, mended.value.text, mended.value.document, settings);
  if (again !== fixed) return { kind: 'unsettled' };
  const problem = writeReport(found.path, mark + fixed, ANY_FILE);
  return problem === undefined ? { kind: 'mended', document: mended.value } : { kind: 'problem', problem };
}
