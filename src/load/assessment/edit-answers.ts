import { INDONESIAN_KEYS } from '../../model/indonesian-names.ts';
import { type Node, type Plain, toPlain, valueAt } from '../yaml/node.ts';
import { parseSource, type SourceFile } from '../yaml/parse-source.ts';
import { additions, type SourceEntry, type TextChange, valueChange, withChanges } from '../yaml/text-changes.ts';

/** The answer to one item, as it is to be in a file: a plain decimal or word. */
export interface AnswerEdit {
  readonly item: string;
  readonly answer: string;
}

/** An assessment's text with other answers, or what keeps it from being made. */
export type EditedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'per-service'; readonly item: string }
  | { readonly ok: false; readonly problem: 'cannot-edit' };

/**
 * Changes the answers to some items in the text of an assessment that was loaded without a fault, and nothing else:
 * every other byte stays, comments included. The outcome is read again: where more than these answers would differ,
 * nothing is made of it.
 */
export function editAnswers({ source, root }: SourceFile, edits: readonly AnswerEdit[]): EditedText {
  const { text, file } = source;
  const answers = root.kind === 'mapping' ? root.entries.get('answers') : undefined;
  if (answers === undefined) return { ok: false, problem: 'cannot-edit' };
  const changes: TextChange[] = [];
  const added: AnswerEdit[] = [];
  for (const edit of edits) {
    const entry = answers.value.kind === 'mapping' ? answers.value.entries.get(edit.item) : undefined;
    if (entry === undefined) added.push(edit);
    else if (valueAt(entry.value, 'services') !== undefined) {
      return { ok: false, problem: 'per-service', item: edit.item };
    } else changes.push(answerChange(text, entry, edit.answer, answers.key.written !== undefined));
  }
  if (added.length > 0)
    changes.push(
      additions(
        text,
        answers,
        added.map(({ item, answer }) => `${item}: ${answer}`),
      ),
    );
  const edited = withChanges(text, changes);
  const again = parseSource(new TextEncoder().encode(edited), file);
  const kept = again.ok && again.value.faults.length === 0 && isOnlyChangedIn(root, again.value.root, edits);
  return kept ? { ok: true, text: edited } : { ok: false, problem: 'cannot-edit' };
}

/** In its short form the answer itself changes, in its long form the value of `answer`. */
function answerChange(text: string, entry: SourceEntry, answer: string, isIndonesian: boolean): TextChange {
  const { value } = entry;
  if (value.kind !== 'mapping') return valueChange(text, entry, answer);
  const own = value.entries.get('answer');
  if (own !== undefined) return valueChange(text, own, answer);
  // In the language of the file's other keys.
  return additions(text, entry, [`${isIndonesian ? INDONESIAN_KEYS.answer : 'answer'}: ${answer}`]);
}

/** Whether a tree has the new answers and is otherwise the one before, whatever the order of its keys. */
function isOnlyChangedIn(before: Node, after: Node, edits: readonly AnswerEdit[]): boolean {
  const expected = JSON.parse(JSON.stringify(toPlain(before))) as { answers?: Record<string, Plain> | null };
  const answers = { ...expected.answers };
  for (const { item, answer } of edits) {
    const old = Object.hasOwn(answers, item) ? answers[item] : undefined;
    const long = typeof old === 'object' && old !== null && !Array.isArray(old);
    answers[item] = long ? { ...(old as Record<string, Plain>), answer } : answer;
  }
  return ordered({ ...expected, answers }) === ordered(toPlain(after));
}

/** A value as text that does not depend on the order of keys. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${ordered(one)}`);
  return `{${entries.sort().join(',')}}`;
}
