import type { Messages } from '../../messages/messages.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Gap, ItemResult, Run, RunSet, UnitResult } from '../../model/run.ts';
import { alsoSentences, provisionalSentences } from '../describe-further.ts';
import { diagnosticLine, placeText } from '../diagnostic-line.ts';
import { conservationSentence, methodLines, readingsSentence, violationLine } from '../sentences.ts';
import { runName } from '../several/index-table.ts';
import { scoreFormat, zoneWord } from '../wording.ts';
import { type Case, drawJunit, rejectedSuite, type Suite } from './draw-junit.ts';
import { gapSentences } from './list-problems.ts';
import { ciTexts } from './problem.ts';

/**
 * The run as JUnit XML: a suite for every unit and a case for every item. A gap fails, what is not applicable or waived
 * is skipped; a rejected file and a missing unit are suites with an error. The first suite is the gate, and contains
 * what belongs to no unit.
 */
export function renderJunit(run: Run, { messages }: { readonly messages: Messages }): Generator<string> {
  return drawJunit(() => suites(run, messages), { version: run.tool.version, asOf: run.asOf });
}

/** Several institutions or periods: the suites of each, named by whose they are. */
export function renderSetJunit(set: RunSet, { messages }: { readonly messages: Messages }): Generator<string> {
  return drawJunit(() => setSuites(set, messages), { version: set.tool.version, asOf: set.asOf });
}

function* setSuites({ runs, rejected }: RunSet, messages: Messages): Generator<Suite> {
  for (const run of runs) {
    const { name, period } = run.institution;
    const owner = runName(run, messages);
    for (const suite of suites(run, messages)) {
      const properties: Suite['properties'] = [
        ...(name === null ? [] : [['institution', name] as const]),
        ...(period === null ? [] : [['period', period] as const]),
        ...suite.properties,
      ];
      yield { ...suite, name: `${owner}: ${suite.name}`, id: `${owner}/${suite.id}`, properties };
    }
  }
  for (const { file, unit, diagnostics } of rejected) yield rejectedSuite(file, unit ?? file, diagnostics, messages);
}

function* suites(run: Run, messages: Messages): Generator<Suite> {
  const texts = ciTexts(messages);
  const byFile = new Map<string, Diagnostic[]>();
  for (const one of run.warnings) byFile.set(one.at.file, [...(byFile.get(one.at.file) ?? []), one]);
  const warningsOf = (file: string) => (byFile.get(file) ?? []).map((one) => diagnosticLine(one, messages));
  const unitFiles = new Set(run.units.map(({ file }) => file));
  const others = run.warnings.filter(({ at }) => !unitFiles.has(at.file));
  yield {
    name: texts.gate,
    id: 'patuh',
    properties: [
      ['basis', run.basis],
      ['asOf', run.asOf],
    ],
    cases: run.violations.map((violation) => {
      const line = violationLine(violation, run, messages);
      return {
        name: [violation.rule, violation.unit ?? [], violation.item ?? []].flat().join(' '),
        outcome: 'failure',
        type: 'gate',
        message: line,
        details: [],
      };
    }),
    output: [
      conservationSentence(run, messages),
      ...methodLines(run, messages),
      ...others.map((one) => diagnosticLine(one, messages)),
    ],
  };
  for (const unit of run.units) {
    const gaps = new Map(unit.gaps.map((gap) => [gap.item, gap]));
    yield {
      name: unit.name,
      id: unit.id,
      properties: unitProperties(unit, run, messages),
      cases: unit.items.map((item) => itemCase(unit, item, gaps.get(item.item), run, messages)),
      output: warningsOf(unit.file),
    };
  }
  for (const { file, unit, diagnostics } of run.rejected) {
    yield rejectedSuite(file, unit ?? file, diagnostics, messages);
  }
  for (const unit of run.missing) {
    const message = texts.missing(unit);
    yield {
      name: unit,
      id: unit,
      properties: [],
      cases: [{ name: unit, outcome: 'error', type: 'missing', message, details: [] }],
      output: [],
    };
  }
}

function unitProperties(unit: UnitResult, run: Run, messages: Messages): [string, string][] {
  const format = scoreFormat(run, messages);
  const readings = readingsSentence(unit, run, messages);
  return [
    ['file', unit.file],
    ['score', format(unit.score)],
    ['zone', zoneWord(unit.zone, messages)],
    ...(unit.interval === null ? [] : [['interval', unit.interval.map(format).join(' – ')] as [string, string]]),
    ...(readings === '' ? [] : [['readings', readings] as [string, string]]),
    ...provisionalSentences(unit, run, messages).map((line): [string, string] => ['provisional', line]),
    ...alsoSentences(unit, run, messages).map((line): [string, string] => ['also', line]),
  ];
}

function itemCase(
  { status }: UnitResult,
  { item, title, points, informational }: ItemResult,
  gap: Gap | undefined,
  run: Run,
  messages: Messages,
): Case {
  const texts = ciTexts(messages);
  const name = `${item}: ${title}`;
  if (status === 'not scored') return { name, outcome: 'skipped', message: texts.notScored };
  if (informational) return { name, outcome: 'skipped', message: messages.further.informationalMeaning };
  if (gap === undefined) {
    return points === null ? { name, outcome: 'skipped', message: texts.notApplicable } : { name, outcome: 'passed' };
  }
  const message = gapSentences(gap, run, messages);
  if (gap.waived) return { name, outcome: 'skipped', message };
  const details = [
    placeText(gap.at),
    ...gap.law.map(texts.law),
    ...[
      gap.severity === null ? null : texts.severity(gap.severity),
      gap.guidance === null ? null : texts.guidance(gap.guidance),
      gap.evidence === null ? null : texts.evidence(gap.evidence),
      gap.owner === null ? null : texts.owner(gap.owner),
    ].filter((line) => line !== null),
  ];
  return { name, outcome: 'failure', type: 'gap', message, details };
}
