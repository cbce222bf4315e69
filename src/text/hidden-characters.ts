import { type Diagnostic, fault, type Place } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { CONTROL, DIRECTION, INVISIBLE } from './hidden-character-classes.ts';
import type { SourceText } from './source-text.ts';

/**
 * Hidden characters are refused wherever they are, raw or written as an escape. Newlines and tabs are not among them,
 * nor are the joiners U+200C and U+200D, which emoji and scripts need.
 */

const IS_CONTROL = new RegExp(`^[${CONTROL}]`, 'u');
const IS_DIRECTION = new RegExp(`^[${DIRECTION}]`, 'u');
const HIDDEN = new RegExp(`[${CONTROL}${DIRECTION}${INVISIBLE}]`, 'u');
/** Adjacent characters are one place to mend. */
const HIDDEN_RUNS = new RegExp(`[${CONTROL}]+|[${DIRECTION}${INVISIBLE}]+`, 'gu');
const HAS_CONTROL = new RegExp(`[${CONTROL}]`, 'u');

/** Whether a text contains what no YAML parser would read. */
export function hasControl(text: string): boolean {
  return HAS_CONTROL.test(text);
}

/** A text as it looks: without its hidden characters. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN_RUNS, '');
}

/** Adjacent hidden characters, or the text with an escape that makes one, and what is said of them. */
export interface HiddenRun {
  /** Offset in UTF-16 units. */
  readonly start: number;
  readonly diagnostic: Diagnostic;
}

/** Every run of hidden characters in a file, in order; one more than the limit, so that more is noticed. */
export function findHiddenRuns({ text, place }: SourceText): HiddenRun[] {
  const found: HiddenRun[] = [];
  if (!HIDDEN.test(text)) return found;
  for (const { 0: run, index } of text.matchAll(HIDDEN_RUNS)) {
    found.push({ start: index, diagnostic: hiddenFault(run, place(index, index + run.length)) });
    if (found.length > LIMITS.diagnostics) break;
  }
  return found;
}

/** A fault for every run of hidden characters in a file. */
export function findHidden(source: SourceText): Diagnostic[] {
  return findHiddenRuns(source).map(({ diagnostic }) => diagnostic);
}

/** An escape in a double-quoted text, the halves of a surrogate pair taken together. */
const ESCAPES =
  /\\(?:u(?<high>[dD][89abAB][\da-fA-F]{2})\\u(?<low>[dD][c-fC-F][\da-fA-F]{2})|x(?<x>[\da-fA-F]{2})|u(?<u>[\da-fA-F]{4})|U(?<U>[\da-fA-F]{8})|(?<letter>[\s\S]))/g;
const LAST_CODE_POINT = 0x10ffff;
/** The escapes of one letter that mean a control character. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['0', 0],
  ['a', 7],
  ['b', 8],
  ['v', 11],
  ['f', 12],
  ['e', 27],
  ['N', 0x85],
]);

/** The fault of a double-quoted text whose escapes make a hidden character; `written` is what is between the quotes. */
export function findHiddenEscape(written: string, value: string, at: () => Place): Diagnostic | undefined {
  // js-yaml makes something of an escape that names no character, and seldom anything that shows it.
  if (!HIDDEN.test(value) && !written.includes('\\U')) return undefined;
  for (const { 0: sequence, groups = {} } of written.matchAll(ESCAPES)) {
    const character = meaningOf(groups);
    if (HIDDEN.test(character)) return hiddenFault(character, at(), sequence);
  }
  // It is in the text raw, and has been found.
  return undefined;
}

function meaningOf({ high, low, x, u, U, letter }: Readonly<Record<string, string | undefined>>): string {
  if (high !== undefined && low !== undefined) {
    return String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16));
  }
  const hexadecimal = x ?? u ?? U;
  const code = hexadecimal === undefined ? LETTERS.get(letter ?? '') : Number.parseInt(hexadecimal, 16);
  // Eight digits can name more than there is: no character at all.
  return code === undefined ? '' : code > LAST_CODE_POINT ? '\uFFFF' : String.fromCodePoint(code);
}

function hiddenFault(character: string, at: Place, written?: string): Diagnostic {
  const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const facts = { codePoint, ...(written === undefined ? {} : { written }) };
  if (IS_CONTROL.test(character)) return fault('control-character', at, facts);
  return fault('invisible-character', at, { ...facts, turnsDirection: IS_DIRECTION.test(character) });
}
