import { Chalk } from 'chalk';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ReportOptions } from './report-options.ts';
import { wrap } from './text-layout.ts';
import { textWidth } from './text-width.ts';
import { diagnosticText, visible } from './wording.ts';

/** Most of a line that is shown around the fault. */
const EXCERPT = 100;

/**
 * Diagnostics for a person: place, fault, the line with a caret, and how to mend it. `sources` holds the texts of the
 * files, for those that could be read. Long lines are folded at `wrapAt` columns; without it each fault stays on one line,
 * for programs that search.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { messages, color, wrapAt }: Pick<ReportOptions, 'messages' | 'color'> & { readonly wrapAt?: number | undefined },
): string {
  const chalk = new Chalk({ level: color });
  return diagnostics
    .map((diagnostic) => {
      const { at, severity } = diagnostic;
      const { fault, remedy } = diagnosticText(diagnostic, messages);
      const place = [visible(at.file), at.line, at.column]
        .filter((part) => part !== undefined && part !== '')
        .join(':');
      const paint = severity === 'error' ? chalk.red : chalk.yellow;
      const head = `${place === '' ? '' : `${chalk.bold(place)}: `}${paint(messages.report.severities[severity])}: ${visible(fault)}`;
      const frame = codeFrame(diagnostic, sources.get(at.file)).map((line) => chalk.dim(line));
      const fold = (text: string) => (wrapAt === undefined ? [text] : wrap(text, wrapAt - 2));
      const [first = '', ...more] = fold(head);
      const help = remedy === undefined ? [] : fold(visible(remedy));
      return [first, ...indent(more), ...frame, ...indent(help), ''].join('\n');
    })
    .join('\n');
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** The line before, the line itself, and carets below the fault. */
function codeFrame({ at }: Diagnostic, text: string | undefined): string[] {
  if (text === undefined || at.line === undefined || at.column === undefined) return [];
  const lines = text.split(/\r\n|\r|\n/, at.line);
  const line = lines[at.line - 1] ?? '';
  const before = lines[at.line - 2];
  const gutter = String(at.line).length + 2;
  const skip = Math.max(0, at.column - 1 - Math.floor(EXCERPT / 2));
  const show = (source: string) => visible(source.replaceAll('\t', ' ').slice(skip, skip + EXCERPT)).trimEnd();
  const lead = textWidth(visible(line.replaceAll('\t', ' ').slice(skip, at.column - 1)));
  const marked = line.slice(at.column - 1, Math.min((at.endColumn ?? at.column + 1) - 1, skip + EXCERPT));
  const number = (value: number | string) => String(value).padStart(gutter);
  return [
    ...(before === undefined || before.trim() === '' ? [] : [`${number(at.line - 1)} | ${show(before)}`]),
    `${number(at.line)} | ${show(line)}`,
    `${number('')} | ${' '.repeat(lead)}${'^'.repeat(Math.max(1, textWidth(visible(marked))))}`,
  ];
}
