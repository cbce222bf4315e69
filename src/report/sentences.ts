import type { Messages } from '../messages/messages.ts';
import { ZONES, type Zone } from '../model/checklist.ts';
import { BASES, type Basis, type InstitutionResult, type Run, type UnitResult } from '../model/run.ts';
import { colorSentences } from './describe-further.ts';
import { expectedNames } from './expected-names.ts';
import { untimelyEvidence } from './proof-tables.ts';
import { sentenceCase } from './sentence-case.ts';
import { diagnosticText, formatPlain, scoreFormat, zoneWord } from './wording.ts';

/** Joins with commas and a last "dan". */
function enumerate(words: readonly string[], { report }: Messages): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${report.and} ${words.at(-1)}`;
}

/**
 * What is certain about a score: its range, and why it can still change. An institution that is not complete is not
 * certain.
 */
export function certaintySentence(result: InstitutionResult | UnitResult, run: Run, messages: Messages): string {
  const { report } = messages;
  const { interval, certain, uncertainty } = result;
  if (interval === null) return '';
  const format = scoreFormat(run, messages);
  const [low, high] = interval;
  if ('complete' in result && !result.complete) {
    const possible = run.counts.found + unassignedFiles(run).length;
    return report.incomplete(run.counts.scored, possible, format(low), format(high));
  }
  if (low === high) return report.certain;
  const why = enumerate(
    uncertainty.map((reason) => report.reasons[reason]),
    messages,
  );
  if (certain) return report.sameZone(format(low), format(high), why);
  const zones = spannedZones(low, high, run).map((zone) => zoneWord(zone, messages));
  return report.uncertain(format(low), format(high), enumerate(zones, messages), why);
}

/**
 * The readings side by side, and what separates them: "klaim 88,45 hijau; berbukti 61,20 kuning; 7 butir tanpa bukti".
 */
export function readingsSentence(result: InstitutionResult | UnitResult, run: Run, messages: Messages): string {
  const { report } = messages;
  const format = scoreFormat(run, messages);
  const parts = BASES.flatMap((basis) => {
    const reading = result.readings[basis];
    if (reading === null) return [];
    const over = readingOver(result, basis, run, messages);
    const some = over.length === 0 ? '' : ` (${over.join(', ')})`;
    return [`${report.bases[basis]} ${format(reading.score)} ${zoneWord(reading.zone, messages)}${some}`];
  });
  const unproven = typeof result.unproven === 'number' ? result.unproven : result.unproven.length;
  return [...parts, ...(unproven === 0 ? [] : [report.unprovenCount(unproven)])].join('; ');
}

/**
 * Over what a reading is, where that is not everything: how many units and items an evaluator has looked at, and what
 * the same units claim.
 */
export function readingOver(
  result: InstitutionResult | UnitResult,
  basis: Basis,
  run: Run,
  messages: Messages,
): string[] {
  const { report } = messages;
  const ofItems = (some: number, all: number) => (some < all ? [report.ofItems(some, all)] : []);
  if (!('complete' in result)) {
    return basis === 'verified' && result.verification !== null
      ? ofItems(result.verification.checked, result.items.length)
      : [];
  }
  const reading = result.readings[basis];
  const all = result.readings.claimed?.units ?? 0;
  if (reading === null) return [];
  const { units, over, claimedSameUnits: claimed } = reading;
  return [
    ...(units < all ? [report.ofUnits(units, all)] : []),
    ...(over === undefined ? [] : ofItems(over.items, over.itemsOf)),
    ...(units < all && claimed !== undefined
      ? [report.claimOfSameUnits(`${scoreFormat(run, messages)(claimed.score)} ${zoneWord(claimed.zone, messages)}`)]
      : []),
  ];
}

/** Why an institution has no score: nothing could be scored, or the evaluators have not looked at every unit. */
export function withoutScoreSentence({ institution, basis }: Run, { report }: Messages): string {
  const { [basis]: reading, claimed } = institution.readings;
  if (reading === null && (basis !== 'verified' || claimed === null)) return report.nothingScored;
  const verified = reading?.units ?? 0;
  return report.notAllVerified(verified, claimed?.units ?? verified);
}

/** Who verified a unit, and how good its own judgement was; nothing where it was not verified. */
export function verificationSentences({ verification }: UnitResult, messages: Messages): string[] {
  if (verification === null) return [];
  const { by, date, checked, agreed, accuracy, over, under } = verification;
  const { report } = messages;
  return [
    ...(by === null && date === null ? [] : [report.verifiedBy(by, date)]),
    ...(accuracy === null ? [] : [report.selfJudgement(checked, agreed, formatPlain(accuracy, messages), over, under)]),
  ];
}

/** What changed since an earlier run; nothing where none was given. */
export function sinceSentences(run: Run, messages: Messages): string[] {
  const { since } = run;
  if (since === null) return [];
  const format = scoreFormat(run, messages);
  const stand = ({ score, zone }: typeof since.before) =>
    score === null ? messages.report.notScored : `${format(score)} ${zoneWord(zone, messages)}`;
  const { asOf, before, after, units, opened, closed } = since;
  return [messages.report.since(asOf, stand(before), stand(after), units.length, closed.length, opened.length)];
}

/** How much evidence is not valid on the day of judgement; nothing where all is. */
export function evidenceOverview({ units, asOf }: Run, { report }: Messages): string[] {
  const counts = units.map((unit) => untimelyEvidence(unit).length).filter((count) => count > 0);
  if (counts.length === 0) return [];
  const pieces = counts.reduce((total, count) => total + count, 0);
  return [report.untimelyOverview(asOf, pieces, counts.length)];
}

/** How good the units' judgement of themselves was, over those that were verified; nothing where none was. */
export function verificationOverview({ units }: Run, { report }: Messages): string[] {
  const verified = units.flatMap(({ verification }) => verification ?? []);
  if (verified.length === 0) return [];
  const total = (key: 'checked' | 'over' | 'under') => verified.reduce((count, one) => count + one[key], 0);
  return [report.selfJudgements(verified.length, total('checked'), total('over'), total('under'))];
}

/** The zones that scores from `low` to `high` lie in, worst first. */
function spannedZones(low: number, high: number, { checklist }: Run): Zone[] {
  const levels = checklist?.zones ?? [];
  const first = levels.findIndex(({ min }) => high >= min);
  const last = levels.findIndex(({ min }) => low >= min);
  return [...new Set(levels.slice(first, last + 1).map(({ zone }) => zone))].reverse();
}

/** A broken rule of the gate in words. */
export function violationLine(violation: Run['violations'][number], run: Run, messages: Messages): string {
  const { report, decimalMark } = messages;
  const word = (value: string) =>
    value in report.zones
      ? report.zone(report.zones[value as keyof typeof report.zones])
      : value === 'not scored'
        ? report.notScored
        : value === 'incomplete'
          ? report.notComplete
          : /^\d+\.\d+$/.test(value)
            ? value.replace('.', decimalMark)
            : value;
  const subject = violation.unit ?? run.institution.name ?? report.unnamedInstitution;
  return report.violation[violation.rule](
    subject,
    word(violation.expected),
    word(violation.actual),
    violation.item ?? '',
  );
}

/** The heading over the gaps of a unit, which says what ranks them. */
export function gapsHeading(count: number, { checklist }: Run, { report, further }: Messages): string {
  return checklist?.order === 'severity' ? further.gapsBySeverity(count) : report.headings.gaps(count);
}

/** The heading over the gaps of an institution, which says what ranks them. */
export function institutionGapsHeading({ checklist }: Run, { report, further }: Messages): string {
  return checklist?.order === 'severity' ? further.institutionGapsBySeverity : report.headings.institutionGaps;
}

/**
 * What explains the zone of an institution where most of its units have another: its score is the mean of services, and the unit
 * that has most of them is on the zone's side. Nothing where that is not so.
 */
export function mostServicesSentence(run: Run, messages: Messages): string[] {
  const { institution, checklist, units } = run;
  const scored = units.filter(({ status, zone }) => status === 'scored' && zone !== null);
  const { zone } = institution;
  const sameZone = scored.filter((unit) => unit.zone === zone).length;
  if (zone === null || checklist?.rollup !== 'mean-of-services' || 2 * sameZone >= scored.length) return [];
  const [most, next] = scored.toSorted((a, b) => b.services - a.services);
  if (most === undefined || next === undefined || most.services === next.services) return [];
  const rank = (one: Zone | null) => (one === null ? -1 : ZONES.indexOf(one));
  // Better or worse than the institution: the side to which the unit draws the mean, away from most of the others.
  const side = Math.sign(rank(most.zone) - rank(zone));
  const others = scored.filter((unit) => unit !== most && Math.sign(rank(unit.zone) - rank(zone)) === -side);
  if (side !== 0 && 2 * others.length <= scored.length) return [];
  // A unit without services counts as one.
  const services = scored.reduce((sum, unit) => sum + Math.max(1, unit.services), 0);
  const score = scoreFormat(run, messages)(most.score);
  return [messages.report.mostServices(services, most.services, most.name, score, zoneWord(most.zone, messages))];
}

/** Names shown before the rest is only counted. */
const NAMES_SHOWN = 8;

/**
 * Nothing is dropped: what was found is the sum of what became of it. Files whose institution is unknown belong
 * to no sum, and are named behind it.
 */
export function conservationSentence(run: Run, { report }: Messages): string {
  const { found, scored, notScored, rejected, missing, notRead = 0 } = run.counts;
  const sum = report.conservation(found, scored, notScored, rejected, missing, notRead);
  const files = unassignedFiles(run);
  if (files.length === 0) return sum;
  return `${sum}. ${report.several.perhapsOwn(files.slice(0, NAMES_SHOWN).join(', '), Math.max(0, files.length - NAMES_SHOWN))}`;
}

/** Rejected files that may be this institution's, or another's of the same audit. */
function unassignedFiles({ warnings }: Run): readonly string[] {
  return warnings.flatMap((one) => (one.code === 'unassigned-files' ? one.facts.files : []));
}

/** The files and units that an institution's score is short of; nothing where it is complete. */
export function absenceLines(run: Run, { report }: Messages): string[] {
  const named = expectedNames(run);
  const line = (names: readonly string[], text: (names: string, more: number) => string) =>
    names.length === 0 ? [] : [text(names.slice(0, NAMES_SHOWN).join(', '), Math.max(0, names.length - NAMES_SHOWN))];
  return [
    ...line(
      run.missing.map((unit) => named.get(unit) ?? unit),
      report.missingUnits,
    ),
    ...line(
      run.rejected.map(({ file, files = [file] }) => files.join(` ${report.and} `)),
      report.rejectedFiles,
    ),
  ];
}

/** Where a report in a file comes from, a sentence each: instrument, hashes, tool, day, command. */
export function provenanceLines(run: Run, command: string, messages: Messages): string[] {
  const { report } = messages;
  return [
    ...methodLines(run, messages),
    ...(run.checklist === null ? [] : [report.sha256Line(run.checklist.sha256)]),
    report.toolLine(run.tool.version, run.asOf),
    report.commandLine(command),
  ];
}

/** What the figures rest on, a sentence each. */
export function methodLines(run: Run, messages: Messages): string[] {
  const { checklist, units, basis } = run;
  const { report } = messages;
  if (checklist === null) return [];
  return [
    report.instrumentLine(checklist.id, checklist.version, checklist.years),
    ...yearLines(run, messages),
    ...(basis === 'claimed' ? [] : [report.basisLine(report.bases[basis])]),
    report.standingLine(report.standingMeaning[checklist.standing]),
    ...(checklist.assumed.length === 0 ? [] : [report.assumedLine(checklist.assumed.join('; '))]),
    ...(units.length > 1 ? [report.rollupLine(report.rollups[checklist.rollup])] : []),
    ...furtherLines(run, messages),
  ];
}

/** That the checklist is not one of the period's year, each period once. */
export function yearLines({ warnings }: Pick<Run, 'warnings'>, messages: Messages): string[] {
  const found = warnings.filter(({ code }) => code === 'checklist-years');
  const lines = found.map((one) => {
    const { fault, remedy = '' } = diagnosticText(one, messages);
    return `${sentenceCase(fault)}. ${remedy}`;
  });
  return [...new Set(lines)];
}

/**
 * What else the figures rest on: how gaps are ranked, the other checklists, colours that are none of the instrument's.
 */
export function furtherLines(run: Run, messages: Messages): string[] {
  const { checklist, also = [] } = run;
  const { report, further } = messages;
  return [
    ...(checklist?.order === 'severity' ? [further.orderLine] : []),
    ...also.map(({ title, id, version, standing }) =>
      further.otherLine(title, id, version, report.standingMeaning[standing]),
    ),
    ...colorSentences(run, messages),
  ];
}
