import { Chalk } from 'chalk';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { maskPersonalData } from '../model/personal-data.ts';
import { textWidth } from '../text/text-width.ts';
import { visible } from '../text/visible.ts';
import { wrap } from '../text/wrap-text.ts';
import { cellPlace } from './place-words.ts';
import type { ReportOptions } from './report-options.ts';
import { diagnosticText } from './wording.ts';

/** Narrower terminals break our lines themselves: words must not be cut to pieces, nor to nothing. */
const NARROWEST = 60;
/** Most of a line that is shown around the fault. */
const EXCERPT = 100;

/**
 * Diagnostics for a person: place, fault, the line with a caret, and how to mend it. `sources` contains the texts of
 * the files, for those that could be read. Long lines are folded at `wrapAt` columns; without it each fault stays on
 * one line, for programs that search.
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
      const cell = cellPlace(at);
      const place = [visible(at.file), cell && visible(cell), at.line, at.column]
        .filter((part) => part !== undefined && part !== '')
        .join(':');
      const paint = severity === 'error' ? chalk.red : chalk.yellow;
      const head = `${place === '' ? '' : `${chalk.bold(place)}: `}${paint(messages.report.severities[severity])}: ${visible(fault)}`;
      const frame = codeFrame(at, sources.get(at.file)).map((line) => chalk.dim(line));
      const fold = (text: string) => (wrapAt === undefined ? [text] : wrap(text, Math.max(NARROWEST, wrapAt) - 2));
      const [first = '', ...more] = fold(head);
      const help = remedy === undefined ? [] : fold(visible(remedy));
      return [first, ...indent(more), ...frame, ...indent(help), ''].join('\n');
    })
    .join('\n');
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** The line before, the line itself, and carets below the fault; of longer lines `excerpt` characters around it. */
export function codeFrame(at: Place, text: string | undefined, excerpt = EXCERPT): string[] {
  if (text === undefined || at.line === undefined || at.column === undefined) return [];
  const lines = text.split(/\r\n|\r|\n/, at.line + 1);
  const gutter = String(at.line).length + 2;
  const skip = Math.max(0, at.column - 1 - Math.floor(excerpt / 2));
  const [before, line = ''] = maskLines([lines[at.line - 2], lines[at.line - 1], lines[at.line]], skip);
  const show = (source: string) => visible(source.replaceAll('\t', ' ').slice(skip, skip + excerpt)).trimEnd();
  const lead = textWidth(visible(line.replaceAll('\t', ' ').slice(skip, at.column - 1)));
  const marked = line.slice(at.column - 1, Math.min((at.endColumn ?? at.column + 1) - 1, skip + excerpt));
  const number = (value: number | string) => String(value).padStart(gutter);
  return [
    ...(before === undefined || before.trim() === '' ? [] : [`${number(at.line - 1)} | ${show(before)}`]),
    `${number(at.line)} | ${show(line)}`,
    `${number('')} | ${' '.repeat(lead)}${'^'.repeat(Math.max(1, textWidth(visible(marked))))}`,
  ];
}

/** Longer than any NIK or telephone number, its breaks and indentation included. */
const LONGEST_NUMBER = 200;

/**
 * Lines of a file with personal data masked, also what goes on from one line to the next. Only what is shown is looked
 * at.
 */
function maskLines(lines: readonly (string | undefined)[], skip: number): (string | undefined)[] {
  const from = Math.max(0, skip - LONGEST_NUMBER);
  const to = skip + EXCERPT + LONGEST_NUMBER;
  const parts = maskPersonalData(lines.map((line) => line?.slice(from, to) ?? '').join('\n')).split('\n');
  return lines.map((line, index) => line && line.slice(0, from) + parts[index] + line.slice(to));
}
