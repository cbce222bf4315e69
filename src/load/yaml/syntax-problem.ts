import type { SyntaxProblem } from '../../model/diagnostic.ts';
import { startOfLine } from '../../text/source-text.ts';

/** What a person would mend, and the offset where. */
interface SyntaxFault {
  readonly problem: SyntaxProblem;
  readonly offset: number;
}

/** Reasons of js-yaml 5's that say all there is to say; its words never reach a user. First match wins. */
const PROBLEMS: readonly (readonly [RegExp, SyntaxProblem])[] = [
  [/tab characters/, 'tab'],
  [/escape|hexadecimal/, 'escape'],
  [/block scalar|chomping|indentation width|line break is expected/, 'block-text'],
  [/found ','/, 'comma'],
  [/indentation/, 'indentation'],
  [/end of the stream|document/, 'trailing'],
];

/**
 * Classes what js-yaml says of a file and finds the place where the mistake was made: a parser names the place where it
 * lost patience, which for a missing quote, bracket or colon is a line below or the end of the file.
 */
export function findSyntaxProblem(text: string, reason: string, offset: number): SyntaxFault {
  if (/quoted scalar|valid JSON character/.test(reason)) {
    return { problem: 'quote', offset: findOpeningQuote(text, offset) ?? offset };
  }
  const lineStart = startOfLine(text, offset);
  const before = text.slice(lineStart, offset);
  const contentStart = offset - before.trimStart().length;
  // Tabs in front of the line's own text, where indentation counts (in JSON it does not): js-yaml does not always say.
  const tab = text.slice(lineStart, contentStart).indexOf('\t');
  if (tab >= 0 && /indentation|document separator|mapping key|multiline key/.test(reason))
    return { problem: 'tab', offset: lineStart + tab };
  if (/deficient indentation/.test(reason)) return findUnclosed(text, offset, 'indentation');
  if (/flow collection$/.test(reason)) return findUnclosed(text, offset, 'bracket');
  const next = text[offset] ?? '';
  if (/comma between/.test(reason)) {
    if (next === ':') return { problem: 'colon', offset };
    if (next === ']' || next === '}') return { problem: 'bracket', offset: findOpeningBracket(text, offset) ?? offset };
    // A text that was not closed on an earlier line ends at the quote that opens this one.
    const opening = /^\s*["']$/.test(before) ? findOpeningQuote(text, lineStart) : undefined;
    return opening === undefined ? { problem: 'comma', offset } : { problem: 'quote', offset: opening };
  }
  if (/mapping key|multiline key|key-value separator/.test(reason) && next !== ':') {
    const inLine = before.trim() !== '' || /[^\s#]/.test(next);
    return { problem: 'colon', offset: inLine ? contentStart : (findContentAbove(text, lineStart) ?? contentStart) };
  }
  if (/mapping key|multiline key|key-value separator|bad indentation/.test(reason)) {
    // A second colon in the line: a text with a colon in it, which needs quotes.
    if (next === ':' && /:\s/.test(before)) return { problem: 'colon', offset };
    if (next === ':' || before.trim() === '') return findMissingColon(text, lineStart, contentStart);
    return { problem: /["']\s*$/.test(before) ? 'trailing' : 'other', offset };
  }
  return { problem: PROBLEMS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'other', offset };
}

/** A quote or bracket still open at `offset`; what else it is where none can be found. */
function findUnclosed(text: string, offset: number, otherwise: SyntaxProblem): SyntaxFault {
  const quote = findOpeningQuote(text, offset);
  if (quote !== undefined) return { problem: 'quote', offset: quote };
  const bracket = findOpeningBracket(text, offset);
  return bracket === undefined ? { problem: otherwise, offset } : { problem: 'bracket', offset: bracket };
}

/** A line that does not fit in: the one above it, at the same indentation, lacks its colon, or this one is wrong. */
function findMissingColon(text: string, lineStart: number, contentStart: number): SyntaxFault {
  const above = findContentAbove(text, lineStart);
  if (above !== undefined && above - startOfLine(text, above) === contentStart - lineStart) {
    const [line = ''] = text.slice(above, lineStart).split(/[\r\n]/, 1);
    if (!/:(?:\s|$)|^-\s/.test(line)) return { problem: 'colon', offset: above };
  }
  return { problem: 'indentation', offset: contentStart };
}

/** Where the text begins on the nearest line above that is neither blank nor a comment. */
function findContentAbove(text: string, lineStart: number): number | undefined {
  for (let end = lineStart; end > 0; ) {
    const start = startOfLine(text, end - 1);
    const blank = /^\s*(?=[^\s#])/.exec(text.slice(start, end));
    if (blank !== null) return start + blank[0].length;
    end = start;
  }
  return undefined;
}

/** A quote that begins a value and is not closed on its line. */
const OPENING_QUOTE = /(?:^|[:[{,-])\s*(["'])(?:\\.|(?!\1)[^\\])*$/;

/** The nearest quote at or above `offset` that opens a text and is closed neither on its line nor below. */
function findOpeningQuote(text: string, offset: number): number | undefined {
  const below = new Set<string>();
  for (let end = offset; ; ) {
    const start = startOfLine(text, end);
    const line = text.slice(start, end);
    const match = OPENING_QUOTE.exec(line);
    const quote = match?.[1] ?? '';
    if (match !== null && !below.has(quote)) return start + match.index + match[0].indexOf(quote);
    for (const mark of ['"', "'"]) if (line.includes(mark)) below.add(mark);
    if (start === 0) return undefined;
    end = start - 1;
  }
}

/** The nearest bracket before `offset` that is not closed before it. Brackets inside texts count too: it is a guess. */
function findOpeningBracket(text: string, offset: number): number | undefined {
  let closed = 0;
  for (let index = offset - 1; index >= 0; index--) {
    const character = text[index];
    if (character === ']' || character === '}') closed++;
    if (character === '[' || character === '{') {
      if (closed === 0) return index;
      closed--;
    }
  }
  return undefined;
}
