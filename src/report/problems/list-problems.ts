import type { Messages } from '../../messages/messages.ts';
import type { Zone } from '../../model/checklist.ts';
import type { Place } from '../../model/diagnostic.ts';
import { maskPersonalData } from '../../model/personal-data.ts';
import type { DocumentClaim, Gap, Run, RunSet, UnitResult, Violation } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { colorSentences } from '../describe-further.ts';
import { claimPlace, claimSentence, documentsTexts } from '../document-claims.ts';
import { expectedNames } from '../expected-names.ts';
import { violationLine } from '../sentences.ts';
import { runName } from '../several/index-table.ts';
import { answerWord } from '../tables.ts';
import { scoreFormat, waiverText } from '../wording.ts';
import { ciTexts, completed, describe, type Problem, type ProblemLevel, sentences } from './problem.ts';

/** A gap weighs as the zone that its unit is in. */
const LEVELS: Readonly<Record<Zone, ProblemLevel>> = { red: 'error', yellow: 'warning', green: 'note' };

/**
 * Every finding of a run, what matters most first: the gate, rejected files, missing units, claims that documents
 * contradict, gaps by the points that they cost, warnings. A gap is an error in a red unit, a warning in a yellow one
 * and a note in a green one; one that is waived is a note.
 */
export function listProblems(run: Run, messages: Messages): Generator<Problem> {
  return completed(describeAll(run, messages));
}

/** Kinds of problems, what matters most first. */
const KINDS: readonly Problem['kind'][] = ['gate', 'fault', 'missing', 'lint', 'gap', 'warning'];

/**
 * The problems of several institutions or periods, each with whose it is and an identity of its own. What matters most
 * comes first over all of them: a program that shows only some shows not only those of the first institution.
 */
export function listSetProblems(set: RunSet, messages: Messages): readonly Problem[] {
  const problems = [
    ...listUnassigned(set, messages),
    ...set.runs.flatMap((run) => [...listOwnProblems(run, messages)]),
  ];
  const rank = ({ kind, level }: Problem) => KINDS.indexOf(kind) + (kind === 'gap' && level !== 'error' ? 0.5 : 0);
  return problems.sort((a, b) => rank(a) - rank(b));
}

/** The problems of one run of several. */
export function* listOwnProblems(run: Run, messages: Messages): Generator<Problem> {
  const { name, period } = run.institution;
  const owner = visible(runName(run, messages));
  const identity = maskPersonalData(JSON.stringify([name, period]));
  for (const one of listProblems(run, messages)) {
    yield { ...one, message: `${owner}: ${one.message}`, identity: `${identity}\n${one.identity}` };
  }
}

/** The faults of files whose institution is unknown. */
export function listUnassigned({ rejected }: RunSet, messages: Messages): Generator<Problem> {
  return completed(
    rejected.flatMap(({ diagnostics }) => diagnostics.map((one) => describe('fault', one, one.at, messages))),
  );
}

function* describeAll(run: Run, messages: Messages): Generator<Problem> {
  const texts = ciTexts(messages);
  const fallback = fallbackPlace(run);
  const place = (at: Place) => (at.file === '' ? fallback : at);
  const files = new Map(run.units.map(({ id, file }) => [id, file]));
  // Said once, with the first that names a zone.
  let colors = colorSentences(run, messages);
  for (const violation of run.violations) {
    const { rule, unit, item } = violation;
    const notes = rule === 'score' ? [] : colors;
    if (rule !== 'score') colors = [];
    const file = files.get(unit ?? '');
    const gap = gapOf(run, violation);
    yield {
      kind: 'gate',
      rule: `gate/${rule}`,
      level: 'error',
      title: texts.rules.gate,
      message:
        notes.length === 0
          ? violationLine(violation, run, messages)
          : sentences([violationLine(violation, run, messages), ...notes]),
      at: gap !== undefined ? place(gap.at) : file === undefined ? fallback : place({ file }),
      identity: `gate\n${rule}\n${unit ?? ''}${item === undefined ? '' : `\n${item}`}`,
    };
  }
  for (const { diagnostics } of run.rejected) {
    for (const one of diagnostics) yield describe('fault', one, place(one.at), messages);
  }
  // Faults that reject no unit, such as an evaluator's, come before the gaps: GitHub shows only the first ten errors.
  for (const one of run.warnings) {
    if (one.severity === 'error') yield describe('warning', one, place(one.at), messages);
  }
  const named = expectedNames(run);
  for (const unit of run.missing) {
    yield {
      kind: 'missing',
      rule: 'missing-unit',
      level: 'error',
      title: texts.rules.missing,
      message: texts.missing(named.get(unit) ?? unit),
      at: fallback,
      identity: `missing\n${unit}`,
    };
  }
  for (const unit of run.units) {
    for (const claim of unit.documents ?? []) yield describeClaim(unit, claim, place(claim.at), messages);
  }
  for (const { unit, gap, level } of gapsByWeight(run)) {
    const waiver = waiverText(gap, messages);
    yield {
      kind: 'gap',
      rule: `item/${gap.item}`,
      level,
      title: `${unit.name}: ${gap.title}`,
      message: `${unit.name}: ${gap.title}: ${gapSentences(gap, run, messages)}`,
      at: place(gap.at),
      identity: `gap\n${unit.id}\n${gap.item}`,
      ...(waiver === undefined ? {} : { suppression: { kind: 'external', justification: visible(waiver) } }),
      unit,
      gap,
    };
  }
  for (const one of run.warnings) {
    if (one.severity !== 'error') yield describe('warning', one, place(one.at), messages);
  }
}

/** The gap that a rule of a baseline is about. */
function gapOf({ units }: Run, { unit, item }: Violation): Gap | undefined {
  const [id] = (item ?? '').split('@');
  return units.find((one) => one.id === unit)?.gaps.find((gap) => gap.item === id);
}

/** An answer that the unit's own document contradicts. */
function describeClaim(unit: UnitResult, claim: DocumentClaim, at: Place | undefined, messages: Messages): Problem {
  const texts = documentsTexts(messages);
  const service = claim.service === null ? '' : ` [${maskPersonalData(claim.service)}]`;
  return {
    kind: 'lint',
    rule: `document/${claim.item}`,
    level: 'warning',
    title: claim.title,
    message: sentences([
      `${unit.name}: ${claim.title}${service}: ${claimSentence(claim, texts)} (${claimPlace(claim, texts)})`,
    ]),
    at,
    identity: maskPersonalData(`document\n${unit.id}\n${claim.item}\n${claim.service ?? ''}\n${claim.kind}`),
  };
}

function gapsByWeight({
  units,
  checklist,
}: Run): { readonly unit: UnitResult; readonly gap: Gap; readonly level: ProblemLevel }[] {
  const rank = ['error', 'warning', 'note'];
  const graver = (a: Gap, b: Gap) => (checklist?.order === 'severity' ? (b.severity ?? 0) - (a.severity ?? 0) : 0);
  return units
    .flatMap((unit) => unit.gaps.map((gap) => ({ unit, gap, level: gapLevel(unit, gap) })))
    .sort((a, b) => rank.indexOf(a.level) - rank.indexOf(b.level) || graver(a.gap, b.gap) || b.gap.lost - a.gap.lost);
}

function gapLevel({ zone }: UnitResult, { waived }: Gap): ProblemLevel {
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
    waiverText(gap, messages),
    remedy === null ? null : texts.remedy(remedy),
  ]);
}

/** The file that speaks for what has none of its own: the workspace, or whatever the run has read. */
function fallbackPlace({ inputs, units, rejected }: Run): Place | undefined {
  const workspace = inputs.find(({ file }) => /(?:^|\/)patuh\.yaml$/.test(file));
  const file = [workspace, ...inputs, ...units, ...rejected].find((one) => one !== undefined && one.file !== '')?.file;
  return file === undefined ? undefined : { file };
}
