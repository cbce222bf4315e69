import type { Messages } from '../messages/messages.ts';
import type { Run, UnitResult } from '../model/run.ts';
import { alsoTable, provisionalSentences } from './describe-further.ts';
import { documentClaimTable, documentsHeading, documentsOverview } from './document-claims.ts';
import { drawTable, escapeMarkdown } from './markdown-text.ts';
import { evidenceTable, unprovenTable, untimelyEvidence, verificationTable } from './proof-tables.ts';
import type { ReportOptions } from './report-options.ts';
import {
  absenceLines,
  certaintySentence,
  conservationSentence,
  evidenceOverview,
  institutionGapsHeading,
  provenanceLines,
  readingsSentence,
  sinceSentences,
  verificationOverview,
  verificationSentences,
  violationLine,
  withoutScoreSentence,
} from './sentences.ts';
import { gapTable, institutionGapTable, orderUnits, unitTable } from './tables.ts';
import { diagnosticText, labelText, scoreFormat, zonePhrase } from './wording.ts';

/** A report for a pull request, a wiki or a mail: summary, units, gaps of the institution, gaps of each unit. */
export function renderMarkdown(run: Run, options: ReportOptions): string {
  const { messages, sort = 'score' } = options;
  const { report } = messages;
  const most = options.maxGaps ?? Number.POSITIVE_INFINITY;
  const single = run.units.length === 1 && run.rejected.length + run.missing.length === 0;
  const lines = [
    ...heading(run, messages),
    ...(single ? [] : overview(run, options, most)),
    ...orderUnits(run, sort).flatMap((unit) => unitPart(unit, run, most, messages, single)),
  ];
  if (run.rejected.length > 0) {
    lines.push(`## ${report.headings.rejected}`, '');
    for (const { file, diagnostics } of run.rejected) {
      for (const diagnostic of diagnostics) {
        const { fault, remedy } = diagnosticText(diagnostic, messages);
        const place = diagnostic.at.line === undefined ? file : `${diagnostic.at.file}:${diagnostic.at.line}`;
        lines.push(
          `- ${escapeMarkdown(place)}: ${escapeMarkdown(fault)}${remedy === undefined ? '' : `. ${escapeMarkdown(remedy)}`}`,
        );
      }
    }
    lines.push('');
  }
  return `${[...lines, ...method(run, options)].join('\n').trimEnd()}\n`;
}

function heading({ institution, checklist }: Run, { report }: Messages): string[] {
  const name = institution.name ?? report.unnamedInstitution;
  const period = institution.period === null ? '' : `, ${report.period(institution.period)}`;
  const instrument = checklist === null ? [] : [escapeMarkdown(checklist.title), ''];
  return [`# ${escapeMarkdown(name + period)}`, '', ...instrument];
}

function scoreLine(result: Run['institution'] | UnitResult, run: Run, messages: Messages): string {
  if (result.score === null) return `**${messages.report.notScored}**`;
  const zone = zonePhrase(result.zone, run, messages);
  return `**${scoreFormat(run, messages)(result.score)}**, **${zone}** (${escapeMarkdown(labelText(result))})`;
}

function overview(run: Run, { messages, sort = 'score' }: ReportOptions, most: number): string[] {
  const { report } = messages;
  const { institution, violations } = run;
  const zones = (['green', 'yellow', 'red'] as const).map((zone) => `${report.zones[zone]} ${institution.zones[zone]}`);
  const table = unitTable(run, sort, messages);
  const gaps = institutionGapTable(run, most, messages);
  return [
    `- ${institution.score === null ? withoutScoreSentence(run, messages) : scoreLine(institution, run, messages)}`,
    `- ${report.unitCount(institution.units)}: ${zones.join(', ')}`,
    ...(institution.score === null ? [] : [`- ${certaintySentence(institution, run, messages)}`]),
    ...readingsLine(institution, run, messages),
    ...sinceSentences(run, messages).map((line) => `- ${escapeMarkdown(line)}`),
    ...evidenceOverview(run, messages).map((line) => `- ${line}`),
    ...verificationOverview(run, messages).map((line) => `- ${line}`),
    ...documentsOverview(run, messages).map((line) => `- ${line}`),
    ...(institution.nearBound ? [`- ${report.nearBound}`] : []),
    ...provisionalSentences(institution, run, messages).map((line) => `- ${escapeMarkdown(line)}`),
    ...absenceLines(run, messages).map((line) => `- ${escapeMarkdown(line)}`),
    `- ${conservationSentence(run, messages)}`,
    '',
    ...alsoPart(institution, run, messages, '##'),
    ...(violations.length === 0
      ? []
      : [
          `## ${report.headings.violations}`,
          '',
          ...violations.map((violation) => `- ${escapeMarkdown(violationLine(violation, run, messages))}`),
          '',
        ]),
    `## ${report.headings.units}`,
    '',
    ...drawTable(table, [
      'unit',
      'name',
      'status',
      'score',
      'low',
      'high',
      'zone',
      'label',
      'certain',
      'nearBound',
      'unanswered',
      'gaps',
      'claimed',
      'evidenced',
      'verified',
      'unproven',
    ]),
    ...(gaps.rows.length === 0 ? [] : [`## ${institutionGapsHeading(run, messages)}`, '', ...drawTable(gaps)]),
  ];
}

function unitPart(unit: UnitResult, run: Run, most: number, messages: Messages, single: boolean): string[] {
  const { report } = messages;
  const table = gapTable(unit, run, most, messages);
  return [
    `## ${escapeMarkdown(unit.name)}`,
    '',
    `- ${scoreLine(unit, run, messages)}`,
    ...(unit.score === null ? [] : [`- ${certaintySentence(unit, run, messages)}`]),
    ...readingsLine(unit, run, messages),
    ...verificationSentences(unit, messages).map((line) => `- ${escapeMarkdown(line)}`),
    ...(unit.nearBound ? [`- ${report.nearBound}`] : []),
    ...provisionalSentences(unit, run, messages).map((line) => `- ${escapeMarkdown(line)}`),
    ...(single
      ? [
          `- ${conservationSentence(run, messages)}`,
          ...sinceSentences(run, messages).map((line) => `- ${escapeMarkdown(line)}`),
          ...run.violations.map((violation) => `- ${escapeMarkdown(violationLine(violation, run, messages))}`),
        ]
      : []),
    '',
    ...alsoPart(unit, run, messages, '###'),
    ...(unit.score === null ? [] : table.rows.length === 0 ? [report.noGaps, ''] : drawTable(table)),
    ...(unit.gaps.length > most ? [report.moreGaps(unit.gaps.length - most), ''] : []),
    ...proofPart(unit, run, most, messages),
  ];
}

/** The scores under other checklists; nothing where none was asked for. */
function alsoPart(result: Run['institution'] | UnitResult, run: Run, messages: Messages, level: string): string[] {
  const table = alsoTable(result, run, messages);
  const { also, alsoMeaning } = messages.further;
  return table.rows.length === 0 ? [] : [`${level} ${also}`, '', ...drawTable(table), `${alsoMeaning}.`, ''];
}

function readingsLine(result: Run['institution'] | UnitResult, run: Run, messages: Messages): string[] {
  const sentence = readingsSentence(result, run, messages);
  return sentence === '' ? [] : [`- ${escapeMarkdown(sentence)}`];
}

/** What a unit claims and cannot prove, what has lapsed, and what an evaluator found. */
function proofPart(unit: UnitResult, run: Run, most: number, messages: Messages): string[] {
  const { report } = messages;
  const { unproven, verification, evidence } = unit;
  const untimely = untimelyEvidence(unit);
  // The whole list again says no more than this where nothing was handed in yet.
  const nothing = unproven.length > 0 && evidence.length === 0 && run.basis !== 'evidenced';
  const list = unproven.length === 0 || nothing ? [] : drawTable(unprovenTable(unit, run, most, messages));
  return [
    ...(nothing ? [`${report.noEvidence}.`, ''] : []),
    ...(list.length === 0 ? [] : [`### ${report.headings.unproven(unproven.length)}`, '', ...list]),
    ...(unproven.length > most && !nothing ? [report.moreItems(unproven.length - most), ''] : []),
    ...(untimely.length === 0
      ? []
      : [
          `### ${report.headings.lapsed(untimely.length, run.asOf)}`,
          '',
          ...drawTable(evidenceTable(untimely, messages)),
        ]),
    ...(verification === null
      ? []
      : [`### ${report.headings.verification}`, '', ...drawTable(verificationTable(unit, run, messages))]),
    ...documentsPart(unit, messages),
  ];
}

/** Answers that the unit's documents contradict. */
function documentsPart(unit: UnitResult, messages: Messages): string[] {
  const heading = documentsHeading(unit, messages);
  return heading === undefined ? [] : [`### ${heading}`, '', ...drawTable(documentClaimTable(unit, messages))];
}

function method(run: Run, { messages, command }: ReportOptions): string[] {
  const { report } = messages;
  return [
    `## ${report.headings.method}`,
    '',
    ...provenanceLines(run, command, messages).map((line) => `- ${escapeMarkdown(line)}`),
    ...(run.inputs.length === 0 ? [] : ['', `### ${report.inputFiles}`, '']),
    ...run.inputs.map(({ file, sha256 }) => `- ${escapeMarkdown(file)}: ${sha256}`),
  ];
}
