import type { Messages } from '../../messages/messages.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import { xmlText } from '../xml-text.ts';

/** What became of a case. */
export type Case = { readonly name: string } & (
  | { readonly outcome: 'passed' }
  | { readonly outcome: 'skipped'; readonly message: string }
  /** `type`: what kind of failure or error it is. */
  | {
      readonly outcome: 'failure' | 'error';
      readonly type: string;
      readonly message: string;
      readonly details: readonly string[];
    }
);

export interface Suite {
  readonly name: string;
  /** Groups the cases in the reader, and keeps cases of the same name apart. */
  readonly id: string;
  readonly properties: readonly (readonly [string, string])[];
  readonly cases: readonly Case[];
  readonly output: readonly string[];
}

/** Suites as JUnit XML, in the form that Jenkins reads, written a suite at a time; they are asked for twice, to be counted. */
export function* drawJunit(
  suites: () => Iterable<Suite>,
  { version, asOf }: { readonly version: string; readonly asOf: string },
): Generator<string> {
  const total = { tests: 0, failure: 0, error: 0 };
  for (const { cases } of suites()) {
    total.tests += cases.length;
    for (const { outcome } of cases) if (outcome === 'failure' || outcome === 'error') total[outcome]++;
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="patuh ${xmlText(version)}" tests="${total.tests}" failures="${total.failure}" errors="${total.error}" time="0">\n`;
  for (const suite of suites()) yield drawSuite(suite, asOf);
  yield '</testsuites>\n';
}

/** A file that could not be used, as a suite of one error. */
export function rejectedSuite(file: string, id: string, diagnostics: readonly Diagnostic[], messages: Messages): Suite {
  const lines = diagnostics.map((one) => diagnosticLine(one, messages));
  const [first = messages.report.rejected, ...details] = lines;
  return {
    name: file,
    id,
    properties: [],
    cases: [{ name: file, outcome: 'error', type: 'input', message: first, details }],
    output: [],
  };
}

function drawSuite({ name, id, properties, cases, output }: Suite, asOf: string): string {
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

function drawCase(one: Case, suite: string): string {
  const head = `    <testcase name="${xmlText(one.name)}" classname="${xmlText(suite)}" time="0"`;
  if (one.outcome === 'passed') return `${head}/>`;
  const said = xmlText(one.message);
  // The schema gives a skipped case no attribute.
  if (one.outcome === 'skipped') return `${head}><skipped>${said}</skipped></testcase>`;
  const { outcome, type, details } = one;
  return `${head}><${outcome} message="${said}" type="${type}">${[said, ...details.map(xmlText)].join('\n')}</${outcome}></testcase>`;
}

function lines(list: readonly string[]): string {
  return list.map(xmlText).join('\n');
}
