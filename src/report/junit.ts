import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Gap, ItemResult, Run, UnitResult } from '../model/run.ts';
import { ciTexts, gapSentences } from './findings.ts';
import { alsoSentences, provisionalSentences } from './further-readings.ts';
import type { Messages } from './messages/messages.ts';
import { conservationSentence, methodLines, readingsSentence, violationLine } from './sentences.ts';
import { diagnosticText, scoreFormat, zoneWord } from './wording.ts';
import { xmlText } from './xml-text.ts';

/** What became of a case. */
interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly type?: 'gate' | 'gap' | 'input' | 'missing';
  readonly message?: string;
  readonly details?: readonly string[];
}

interface Suite {
  readonly name: string;
  /** Groups the cases in the reader, and keeps cases of the same name apart. */
  readonly id: string;
  readonly properties: readonly (readonly [string, string])[];
  readonly cases: readonly Case[];
  readonly output: readonly string[];
}

/**
 * The run as JUnit XML, in the form that Jenkins reads: a suite for every unit and a case for every item. A gap fails, what
 * is not applicable or waived is skipped; a rejected file and a missing unit are suites with an error. The first suite is
 * the gate, and holds what belongs to no unit. Written a suite at a time.
 */
export function* renderJunit(run: Run, { messages }: { readonly messages: Messages }): Generator<string> {
  const total = { tests: 0, failure: 0, error: 0 };
  for (const { cases } of suites(run, messages)) {
    total.tests += cases.length;
    for (const { outcome } of cases) if (outcome === 'failure' || outcome === 'error') total[outcome]++;
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="patuh ${xmlText(run.tool.version)}" tests="${total.tests}" failures="${total.failure}" errors="${total.error}" time="0">\n`;
  for (const suite of suites(run, messages)) yield drawSuite(suite, run);
  yield '</testsuites>\n';
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
        name: `${violation.rule} ${violation.unit ?? ''}`.trim(),
        outcome: 'failure',
        type: 'gate',
        message: line,
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
    const lines = diagnostics.map((one) => diagnosticLine(one, messages));
    yield {
      name: file,
      id: unit ?? file,
      properties: [],
      cases: [
        {
          name: file,
          outcome: 'error',
          type: 'input',
          message: lines[0] ?? messages.report.rejected,
          details: lines.slice(1),
        },
      ],
      output: [],
    };
  }
  for (const unit of run.missing) {
    const message = texts.missing(unit);
    yield {
      name: unit,
      id: unit,
      properties: [],
      cases: [{ name: unit, outcome: 'error', type: 'missing', message }],
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

function diagnosticLine(diagnostic: Diagnostic, messages: Messages): string {
  const { fault, remedy } = diagnosticText(diagnostic, messages);
  return `${placeText(diagnostic.at)}: ${fault}${remedy === undefined ? '' : `. ${remedy}`}`;
}

function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function drawSuite({ name, id, properties, cases, output }: Suite, { asOf }: Run): string {
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return [
    `  <testsuite name="${xmlText(name)}" id="${xmlText(id)}" tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}" timestamp="${xmlText(asOf)}T00:00:00" time="0">`,
    ...(properties.length === 0
      ? []
      : [
          '    <properties>',
          ...properties.map(([key, value]) => `      <property name="${xmlText(key)}" value="${xmlText(value)}"/>`),
          '    </properties>',
        ]),
    ...cases.map((one) => drawCase(one, id)),
    ...(output.length === 0 ? [] : [`    <system-out>${lines(output)}</system-out>`]),
    '  </testsuite>\n',
  ].join('\n');
}

function drawCase({ name, outcome, type, message, details }: Case, suite: string): string {
  const head = `    <testcase name="${xmlText(name)}" classname="${xmlText(suite)}" time="0"`;
  if (outcome === 'passed') return `${head}/>`;
  const said = xmlText(message ?? '');
  // The schema gives a skipped case no attribute.
  const inner =
    outcome === 'skipped'
      ? `<skipped>${said}</skipped>`
      : `<${outcome} message="${said}" type="${type ?? ''}">${lines([message ?? '', ...(details ?? [])])}</${outcome}>`;
  return `${head}>${inner}</testcase>`;
}

function lines(list: readonly string[]): string {
  return list.map(xmlText).join('\n');
}
