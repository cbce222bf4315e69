import type { Zone } from '../model/checklist.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { maskPersonalData } from '../model/personal-data.ts';
import type { Gap, Run, UnitResult } from '../model/run.ts';
import { colorSentences } from './further-readings.ts';
import type { CiTexts } from './messages/ci-texts.ts';
import { ci as english } from './messages/en/ci.ts';
import { ci as indonesian } from './messages/id/ci.ts';
import type { Messages } from './messages/messages.ts';
import { violationLine } from './sentences.ts';
import { answerWord } from './tables.ts';
import { diagnosticText, scoreFormat, visible } from './wording.ts';

/** What a program that collects problems shows one by one; SARIF, GitHub and GitLab only draw them. Texts are `visible`. */
export interface Finding {
  readonly kind: 'gate' | 'fault' | 'missing' | 'gap' | 'warning';
  /** `item/<id>`, `input/<code>`, `gate/<rule>`, `missing-unit`. */
  readonly rule: string;
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  /** Undefined where the run names no file at all. */
  readonly at: Place | undefined;
  /**
   * The same in every run that has the same finding, wherever it has moved in its file, and of one finding only: made of
   * unit and item, not of lines.
   */
  readonly identity: string;
  /** With the unit, for a gap. */
  readonly gap?: Gap;
  readonly unit?: UnitResult;
}

type Level = 'error' | 'warning' | 'note';

/** The words of the formats for CI. */
export function ciTexts({ language }: Messages): CiTexts {
  return { id: indonesian, en: english }[language];
}

/** A gap weighs as the zone that its unit is in. */
const LEVELS: Readonly<Record<Zone, Level>> = { red: 'error', yellow: 'warning', green: 'note' };

/**
 * Every finding of a run, what matters most first: the gate, rejected files, missing units, gaps by the points that they
 * cost, warnings. A gap is an error in a red unit, a warning in a yellow one and a note in a green one; one that is waived
 * is a note.
 */
export function* listFindings(run: Run, messages: Messages): Generator<Finding> {
  const seen = new Map<string, number>();
  for (const finding of describeAll(run, messages)) {
    const times = (seen.get(finding.identity) ?? 0) + 1;
    seen.set(finding.identity, times);
    yield shown(times === 1 ? finding : { ...finding, identity: `${finding.identity}\n${times}` });
  }
}

function* describeAll(run: Run, messages: Messages): Generator<Finding> {
  const texts = ciTexts(messages);
  const fallback = fallbackPlace(run);
  const place = (at: Place) => (at.file === '' ? fallback : at);
  const files = new Map(run.units.map(({ id, file }) => [id, file]));
  // Said once, with the first that names a zone.
  let colors = colorSentences(run, messages);
  for (const violation of run.violations) {
    const { rule, unit } = violation;
    const notes = rule === 'score' ? [] : colors;
    if (rule !== 'score') colors = [];
    const file = files.get(unit ?? '');
    yield {
      kind: 'gate',
      rule: `gate/${rule}`,
      level: 'error',
      title: texts.rules.gate,
      message:
        notes.length === 0
          ? violationLine(violation, run, messages)
          : sentences([violationLine(violation, run, messages), ...notes]),
      at: file === undefined ? fallback : place({ file }),
      identity: `gate\n${rule}\n${unit ?? ''}`,
    };
  }
  for (const { diagnostics } of run.rejected) {
    for (const one of diagnostics) yield describe('fault', one, place(one.at), messages);
  }
  for (const unit of run.missing) {
    yield {
      kind: 'missing',
      rule: 'missing-unit',
      level: 'error',
      title: texts.rules.missing,
      message: texts.missing(unit),
      at: fallback,
      identity: `missing\n${unit}`,
    };
  }
  for (const { unit, gap, level } of gapsByWeight(run)) {
    yield {
      kind: 'gap',
      rule: `item/${gap.item}`,
      level,
      title: `${unit.name}: ${gap.title}`,
      message: `${unit.name}: ${gap.title}: ${gapSentences(gap, run, messages)}`,
      at: place(gap.at),
      identity: `gap\n${unit.id}\n${gap.item}`,
      unit,
      gap,
    };
  }
  for (const one of run.warnings) yield describe('warning', one, place(one.at), messages);
}

function gapsByWeight({
  units,
  checklist,
}: Run): { readonly unit: UnitResult; readonly gap: Gap; readonly level: Level }[] {
  const rank = ['error', 'warning', 'note'];
  const graver = (a: Gap, b: Gap) => (checklist?.order === 'severity' ? (b.severity ?? 0) - (a.severity ?? 0) : 0);
  return units
    .flatMap((unit) => unit.gaps.map((gap) => ({ unit, gap, level: gapLevel(unit, gap) })))
    .sort((a, b) => rank.indexOf(a.level) - rank.indexOf(b.level) || graver(a.gap, b.gap) || b.gap.lost - a.gap.lost);
}

/** The rule that a diagnostic belongs to. */
function ruleOf(diagnostic: Diagnostic): string {
  return `input/${diagnostic.code === 'as-printed' ? diagnostic.facts.code : diagnostic.code}`;
}

function describe(
  kind: 'fault' | 'warning',
  diagnostic: Diagnostic,
  at: Place | undefined,
  messages: Messages,
): Finding {
  const { fault, remedy } = diagnosticText(diagnostic, messages);
  const { firstLine: _, ...facts } = diagnostic.facts as Readonly<Record<string, unknown>>;
  return {
    kind,
    rule: ruleOf(diagnostic),
    level: diagnostic.severity,
    title: kind === 'fault' ? ciTexts(messages).rules.rejected : messages.report.severities[diagnostic.severity],
    message: sentences([fault, remedy]),
    at,
    identity: maskPersonalData(`${kind}\n${diagnostic.at.file}\n${ruleOf(diagnostic)}\n${JSON.stringify(facts)}`),
  };
}

function gapLevel({ zone }: UnitResult, { waived }: Gap): Level {
  return zone === null || waived ? 'note' : LEVELS[zone];
}

/** What is wrong with an item, and what to do. */
export function gapSentences(gap: Gap, run: Run, messages: Messages): string {
  const texts = ciTexts(messages);
  const { report } = messages;
  const lost = scoreFormat(run, messages)(gap.lost);
  const none = gap.answer === null && Object.values(gap.services ?? {}).every((answer) => answer === null);
  const { claimed, verified, unproven, remedy } = gap;
  return sentences([
    none ? texts.unanswered(gap.best, lost) : texts.gap(answerWord(gap, messages), gap.best, lost),
    verified === null || verified === claimed ? null : texts.claimed(claimed ?? report.notAnswered, verified),
    unproven === null ? null : report.proofProblems[unproven],
    gap.waived ? texts.waived : null,
    remedy === null ? null : texts.remedy(remedy),
  ]);
}

/** Parts as sentences, each with its full stop. */
function sentences(parts: readonly (string | null | undefined)[]): string {
  return parts
    .flatMap((part) => (part === null || part === undefined || part === '' ? [] : [part]))
    .map((part, index) => `${index === 0 ? part.charAt(0) : part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** The file that speaks for what has none of its own: the workspace, or whatever the run has read. */
function fallbackPlace({ inputs, units, rejected }: Run): Place | undefined {
  const workspace = inputs.find(({ file }) => /(?:^|\/)patuh\.yaml$/.test(file));
  const file = [workspace, ...inputs, ...units, ...rejected].find((one) => one !== undefined && one.file !== '')?.file;
  return file === undefined ? undefined : { file };
}

/** Longest message; GitHub shows no more of one. */
const MESSAGE_LENGTH = 2_000;

function shown(finding: Finding): Finding {
  const cut = (text: string) => {
    const safe = visible(text);
    return safe.length > MESSAGE_LENGTH ? `${safe.slice(0, MESSAGE_LENGTH)}…` : safe;
  };
  return { ...finding, rule: visible(finding.rule), title: cut(finding.title), message: cut(finding.message) };
}

/** A short name of an identity: FNV-1a twice from different starts, 64 bits in hexadecimal. It guards nothing. */
export function fingerprint(identity: string): string {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < identity.length; index++) {
    const unit = identity.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit ^ (one >>> 24), 0x01000193);
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
  return hex(one) + hex(two);
}
