// What a TypeScript or JavaScript source says in words of ours: its comments, its names and the titles of its tests. Texts
// for users and data are left out.
import ts from 'typescript';

const { SyntaxKind } = ts;

/** Functions whose first argument is the title of a test, and their variants: `it.each(cases)(title, ...)`. */
const TESTS = new Set(['it', 'test', 'describe', 'each', 'for', 'skipIf', 'runIf', 'only', 'skip']);

/** Tokens after which `/` divides; after any other it begins a regular expression. */
const ENDS_A_VALUE = new Set([
  SyntaxKind.Identifier,
  SyntaxKind.NumericLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
  SyntaxKind.ThisKeyword,
]);

const COMMENTS = new Set([SyntaxKind.SingleLineCommentTrivia, SyntaxKind.MultiLineCommentTrivia]);
const TEXTS = new Set([SyntaxKind.StringLiteral, SyntaxKind.NoSubstitutionTemplateLiteral]);

/** Every `{ kind: 'comment' | 'name' | 'title', text, line }` of a source, in its order. `line` counts from 1. */
export function* sourceWords(source) {
  const lineAt = lineCounter(source);
  for (const { token, text, start, before, beforeText } of tokensOf(source)) {
    if (COMMENTS.has(token)) yield { kind: 'comment', text, line: lineAt(start) };
    else if (token === SyntaxKind.Identifier) yield { kind: 'name', text, line: lineAt(start) };
    else if (
      TEXTS.has(token) &&
      before === SyntaxKind.OpenParenToken &&
      (beforeText === ')' || TESTS.has(beforeText))
    ) {
      yield { kind: 'title', text, line: lineAt(start) };
    }
  }
}

/** Tokens and comments; `beforeText` is the text of the token before the one before. */
function* tokensOf(source) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, source);
  const braces = [];
  let [before, beforeText, lastText] = [SyntaxKind.Unknown, '', ''];
  for (;;) {
    let token = scanner.scan();
    if (token === SyntaxKind.EndOfFileToken) return;
    if (!COMMENTS.has(token) && token <= SyntaxKind.LastTriviaToken) continue;
    if ((token === SyntaxKind.SlashToken || token === SyntaxKind.SlashEqualsToken) && !ENDS_A_VALUE.has(before)) {
      token = scanner.reScanSlashToken();
    }
    if (token === SyntaxKind.OpenBraceToken) braces.push('block');
    if (token === SyntaxKind.CloseBraceToken && braces.pop() === 'template') token = scanner.reScanTemplateToken(false);
    if (token === SyntaxKind.TemplateHead || token === SyntaxKind.TemplateMiddle) braces.push('template');
    const text = scanner.getTokenText();
    yield { token, text, start: scanner.getTokenStart(), before, beforeText };
    if (!COMMENTS.has(token)) [before, beforeText, lastText] = [token, lastText, text];
  }
}

/** The line of an offset; offsets must not decrease from call to call. */
function lineCounter(source) {
  let [line, at] = [1, 0];
  return (offset) => {
    for (; at < offset; at++) if (source[at] === '\n') line++;
    return line;
  };
}
