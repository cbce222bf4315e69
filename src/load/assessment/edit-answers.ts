import { INDONESIAN_KEYS } from '../../model/indonesian-names.ts';
import { startOfLine } from '../../text/source-text.ts';
import { entriesOf, type Node, type Plain, toPlain, valueAt } from '../yaml/node.ts';
import { parseSource, type SourceFile } from '../yaml/parse-source.ts';

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

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes the answers to some items in the text of an assessment that was loaded without a fault, and nothing else:
 * every other byte stays, comments included. The outcome is read again: where more than these answers would differ,
 * nothing is made of it.
 */
export function editAnswers({ source, root }: SourceFile, edits: readonly AnswerEdit[]): EditedText {
  const { text, file } = source;
  const answers = root.kind === 'mapping' ? root.entries.get('answers') : undefined;
  if (answers === undefined) return { ok: false, problem: 'cannot-edit' };
  const changes: Change[] = [];
  const added: AnswerEdit[] = [];
  for (const edit of edits) {
    const entry = answers.value.kind === 'mapping' ? answers.value.entries.get(edit.item) : undefined;
    if (entry === undefined) added.push(edit);
    else if (valueAt(entry.value, 'services') !== undefined) {
      return { ok: false, problem: 'per-service', item: edit.item };
    } else changes.push(answerChange(text, entry, edit.answer, answers.key.written !== undefined));
  }
  if (added.length > 0) changes.push(additions(text, answers, added));
  const edited = changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text: inserted }) => whole.slice(0, start) + inserted + whole.slice(end), text);
  const again = parseSource(new TextEncoder().encode(edited), file);
  const kept = again.ok && again.value.faults.length === 0 && isOnlyChangedIn(root, again.value.root, edits);
  return kept ? { ok: true, text: edited } : { ok: false, problem: 'cannot-edit' };
}

type Entry = { readonly key: Node; readonly value: Node };

/** In its short form the answer itself changes, in its long form the value of `answer`. */
function answerChange(text: string, entry: Entry, answer: string, isIndonesian: boolean): Change {
  const { value } = entry;
  if (value.kind !== 'mapping') return valueChange(text, entry, answer);
  const own = value.entries.get('answer');
  if (own !== undefined) return valueChange(text, own, answer);
  // In the language of the file's other keys.
  return additions(text, entry, [{ item: isIndonesian ? INDONESIAN_KEYS.answer : 'answer', answer }]);
}

/** Another scalar in the place of a value, which may not be there yet. */
function valueChange(text: string, { key, value }: Entry, answer: string): Change {
  if (value.end > value.start) {
    // The text of a block (`|`) goes on over its last line end.
    const written = text.slice(value.start, value.end).trimEnd();
    return { start: value.start, end: value.start + written.length, text: answer };
  }
  const colon = text.indexOf(':', key.end) + 1;
  return { start: colon, end: colon, text: ` ${answer}` };
}

/** New entries in front of the others of a mapping, in its own style; the mapping may be empty. */
function additions(text: string, { key, value }: Entry, added: readonly AnswerEdit[]): Change {
  const lines = added.map(({ item, answer }) => `${item}: ${answer}`);
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const [first] = entriesOf(value);
  if (text[value.start] === '{') {
    const inside = ` ${lines.join(', ')}${first === undefined ? ' ' : ','}`;
    return { start: value.start + 1, end: value.start + 1, text: inside };
  }
  if (first !== undefined) {
    const { start } = first.key;
    const indentation = text.slice(startOfLine(text, start), start);
    // Above the comments that precede the first entry, for they are about it.
    const above = endOfLine(text, key.end);
    return { start: above, end: above, text: lines.map((line) => newline + indentation + line).join('') };
  }
  if (value.end > value.start) return { start: value.start, end: value.end, text: `{ ${lines.join(', ')} }` };
  const end = endOfLine(text, key.end);
  return { start: end, end, text: lines.map((line) => `${newline}  ${line}`).join('') };
}

/** Where the line break is that ends a line, or the text. */
function endOfLine(text: string, from: number): number {
  return from + text.slice(from).search(/[\r\n]|$/);
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
