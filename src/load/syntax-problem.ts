import type { SyntaxProblem } from '../model/diagnostic.ts';

/** What a person would mend, by what js-yaml 5 says; its words never reach a user. First match wins. */
const PROBLEMS: readonly (readonly [RegExp, SyntaxProblem])[] = [
  [/tab characters/, 'tab'],
  // A quoted text that is not closed runs on into the lines below, which are indented less than it asks for.
  [/quoted scalar|valid JSON character|deficient indentation/, 'quote'],
  [/flow collection entries|found ','/, 'comma'],
  [/flow collection/, 'bracket'],
  [/escape|hexadecimal/, 'escape'],
  [/block scalar|chomping|indentation width|line break is expected/, 'block-text'],
  [/indentation/, 'indentation'],
  [/':'|key-value separator|mapping entry/, 'colon'],
  [/end of the stream|document/, 'trailing'],
];

/** Classes a reason of js-yaml's. */
export function syntaxProblem(reason: string): SyntaxProblem {
  return PROBLEMS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'other';
}

/** A quote that begins a value and is not closed on its line. */
const OPENING_QUOTE = /(?:^|[:[{,-])\s*(["'])(?:(?!\1).)*$/;

/**
 * Where the quote opens that a parser found missing at `offset`: the nearest line above (or at) it that opens one. Parsers
 * name the place where they lost patience, people look for the place where the mistake was made.
 */
export function findOpeningQuote(text: string, offset: number): number | undefined {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const breaks = [...text.slice(0, offset).matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length);
  for (let index = lines.length - 1; index >= 0; index--) {
    const match = OPENING_QUOTE.exec(lines[index] ?? '');
    if (match !== null)
      return (index === 0 ? 0 : (breaks[index - 1] ?? 0)) + match.index + match[0].indexOf(match[1] ?? '');
  }
  return undefined;
}
