import { Chalk } from 'chalk';
import type { Messages } from '../messages/messages.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { CopiedEvidence, EvidenceUse, Fingerprint, LockComparison, LockedFile } from '../model/evidence-lock.ts';
import { maskPersonalData } from '../model/personal-data.ts';
import { visible } from '../text/visible.ts';
import { wrap } from '../text/wrap-text.ts';
import { describeDiagnostic, masked } from './data/json.ts';
import { jsonText } from './data/json-text.ts';
import type { ReportOptions } from './report-options.ts';
import { formatBytes } from './wording.ts';

type DrawingOptions = Pick<ReportOptions, 'messages' | 'width' | 'color'>;
interface Tool {
  readonly name: 'patuh';
  readonly version: string;
}

/** What `patuh evidence lock` has done. */
export interface LockSummary {
  readonly tool: Tool;
  /** Where the lock was written; null where it was not. */
  readonly lock: string | null;
  /** Where it was to be written. */
  readonly file: string;
  readonly files: readonly LockedFile[];
  readonly copied: readonly CopiedEvidence[];
  readonly missingUnits: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What `patuh evidence verify` has found. */
export interface VerifySummary extends LockComparison {
  readonly tool: Tool;
  readonly lock: string;
  /** How many files the lock lists. */
  readonly files: number;
  readonly copied: readonly CopiedEvidence[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The outcome of a lock for people or programs. */
export function renderLocked(summary: LockSummary, format: 'terminal' | 'json', options: DrawingOptions): string {
  const { lock, file, files, copied, missingUnits } = summary;
  const { messages } = options;
  const size = files.reduce((sum, one) => sum + one.size, 0);
  const units = new Set(files.flatMap(({ usedBy }) => usedBy.map(({ unit }) => unit))).size;
  if (format === 'json') {
    return describe(
      { tool: summary.tool, lock, files: files.length, units, bytes: size, missingUnits, copied },
      summary,
      messages,
    );
  }
  const { evidence, report } = messages;
  const pen = takePen(options);
  const head =
    lock === null
      ? evidence.notLocked(file)
      : files.length === 0
        ? evidence.nothingToLock(lock)
        : evidence.locked(lock, files.length, units, formatBytes(size, messages));
  return pen.page([
    ...pen.text(head),
    ...(missingUnits.length === 0 || lock === null ? [] : pen.text(report.missingUnits(missingUnits.join(', '), 0))),
    ...copiedLines(copied, messages, pen),
  ]);
}

/** How the evidence differs from its lock, for people or programs. */
export function renderVerified(summary: VerifySummary, format: 'terminal' | 'json', options: DrawingOptions): string {
  const { messages } = options;
  if (format === 'json') {
    const { diagnostics: _, ...rest } = summary;
    return describe(rest, summary, messages);
  }
  const { evidence } = messages;
  const { chalk, ...pen } = takePen(options);
  const { changed, missing, unreadable, added, unused } = summary;
  const print = ({ date, size }: Fingerprint) => `${date ?? '–'}, ${formatBytes(size, messages)}`;
  const list = <T extends { readonly path: string; readonly usedBy?: readonly EvidenceUse[] }>(
    files: readonly T[],
    heading: (count: number) => string,
    paint: (text: string) => string,
    more: (file: T) => string | undefined = () => undefined,
  ) =>
    files.length === 0
      ? []
      : [
          '',
          ...pen.text(heading(files.length)).map((line) => paint(line)),
          ...files.flatMap((file) => [
            ...pen.text(file.path, '  '),
            ...pen.uses(file.usedBy ?? [], '    '),
            ...pen.text(more(file) ?? '', '    ').filter((line) => line.trim() !== ''),
          ]),
        ];
  const differs = changed.length + missing.length + added.length > 0;
  return pen.page([
    ...pen.text(evidence.verified(summary.lock, summary.files, summary.unchanged)),
    ...list(changed, evidence.changed, chalk.red, ({ was, now }) => evidence.wasAndIs(print(was), print(now))),
    ...list(missing, evidence.missing, chalk.red),
    ...list(
      unreadable,
      evidence.unreadable,
      chalk.red,
      ({ reason }) => messages.diagnostics.unreadable({ reason }).fault,
    ),
    ...list(added, evidence.added, chalk.yellow, ({ sameAs }) =>
      sameAs === null ? undefined : evidence.sameAs(sameAs),
    ),
    ...list(unused, evidence.unused, chalk.bold),
    ...(differs ? ['', ...pen.text(evidence.differs).map((line) => chalk.dim(line))] : []),
    ...copiedLines(summary.copied, messages, { chalk, ...pen }),
  ]);
}

function describe(facts: object, { diagnostics }: Pick<LockSummary, 'diagnostics'>, messages: Messages): string {
  const described = diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, messages));
  return jsonText({ schemaVersion: 1, ...masked(facts), diagnostics: described });
}

type Pen = ReturnType<typeof takePen>;

/** Narrowest and widest that lines are folded at. */
const between = (width: number) => Math.max(60, Math.min(120, width));

function takePen({ width, color }: DrawingOptions) {
  const room = between(width);
  /** Lines of a text that may come from files. */
  const text = (line: string, indent = '') => wrap(visible(maskPersonalData(line)), room - indent.length - 2, indent);
  return {
    chalk: new Chalk({ level: color }),
    text,
    /** A line a unit: its items. */
    uses: (usedBy: readonly EvidenceUse[], indent: string) => {
      const units = new Map<string, string[]>();
      for (const { unit, item } of usedBy) units.set(unit, [...(units.get(unit) ?? []), item]);
      return [...units].flatMap(([unit, items]) => text(`${unit}: ${items.join(', ')}`, indent));
    },
    page: (lines: readonly string[]) => `${lines.join('\n')}\n`,
  };
}

/** Copies between units, then those between items, each content with its files and what it proves. */
function copiedLines(copied: readonly CopiedEvidence[], { evidence }: Messages, { chalk, text, uses }: Pen): string[] {
  const part = (
    scope: CopiedEvidence['scope'],
    heading: (count: number) => string,
    paint: (line: string) => string,
  ) => {
    const alike = copied.filter((one) => one.scope === scope);
    if (alike.length === 0) return [];
    return [
      '',
      ...text(heading(alike.length)).map((line) => paint(line)),
      ...alike.flatMap(({ paths, usedBy }) => [...paths.flatMap((path) => text(path, '  ')), ...uses(usedBy, '    ')]),
    ];
  };
  return [
    ...part('units', evidence.copiedBetweenUnits, chalk.red),
    ...part('items', evidence.copiedBetweenItems, chalk.bold),
    ...(copied.length === 0 ? [] : ['', ...text(evidence.copiedAdvice).map((line) => chalk.dim(line))]),
  ];
}
