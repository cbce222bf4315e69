import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRun } from '../../../src/load/run/load-run.ts';
import { en } from '../../../src/messages/en/en.ts';
import { id } from '../../../src/messages/id/id.ts';
import { type Diagnostic, warning } from '../../../src/model/diagnostic.ts';
import type { Run } from '../../../src/model/run.ts';
import { renderNdjson } from '../../../src/report/data/ndjson.ts';
import { MOST_RESULTS } from '../../../src/report/problems/draw-sarif.ts';
import { renderGithub } from '../../../src/report/problems/github.ts';
import { renderGitlab } from '../../../src/report/problems/gitlab.ts';
import { listProblems } from '../../../src/report/problems/list-problems.ts';
import { placeUri } from '../../../src/report/problems/place-uri.ts';
import { fingerprint } from '../../../src/report/problems/problem.ts';
import { renderSarif } from '../../../src/report/problems/sarif.ts';
import { HOSTILE_NAMES, withHostileNames } from '../../support/hostile-names.ts';
import { runMain } from '../../support/run-main.ts';
import { sarifValidator } from '../../support/sarif-validator.ts';

async function saved(...args: readonly string[]): Promise<Run> {
  const { stdout } = await runMain(['audit', ...args, '-f', 'json', '--as-of', '2026-05-01']);
  const run = loadRun(new TextEncoder().encode(stdout), 'hasil.json');
  if (!run.ok) throw new Error(JSON.stringify(run.diagnostics));
  return run.value;
}

const FIXTURE = ['test/fixtures/kota-uji', '--fail-below', 'green', '--institution-fail-below', 'green'];
const fixture = await saved(...FIXTURE);
const runs: readonly (readonly [string, Run])[] = [
  ['the fixture', fixture],
  ['a city', await saved('samples/kota-cimahi-2018')],
  ['broken files', await saved('samples/berkas-rusak')],
  ['a folder without assessments', await saved('test/support')],
  ...HOSTILE_NAMES.map((text, index) => [`hostile text ${index}`, withHostileNames(fixture, text)] as const),
];

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [Record<string, unknown>];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly baselineState?: string;
        readonly suppressions: readonly object[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly locations: readonly {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
            readonly region: { readonly startLine: number };
          };
        }[];
      }[];
    },
  ];
}

const sarif = (run: Run, messages = id) => JSON.parse(renderSarif(run, { messages })) as Sarif;

describe('SARIF', () => {
  const valid = sarifValidator();

  it.for(runs)('of %s is what the standard’s schema asks', ([, run]) => {
    for (const messages of [id, en]) expect(valid(sarif(run, messages)) ? [] : valid.errors).toEqual([]);
  });

  it('would be refused otherwise', () => {
    const [run] = sarif(fixture).runs;
    expect(valid({ version: '2.1.0', runs: [{ ...run, results: [{ ruleId: 'x' }] }] })).toBe(false);
    expect(valid({ version: '2.1.0', runs: [{ ...run, originalUriBaseIds: { X: { uri: 'a b' } } }] })).toBe(false);
  });

  it.for(runs)('of %s has a place, a known rule and a fingerprint of its own for every result', ([, run]) => {
    const [{ tool, results }] = sarif(run).runs;
    const { rules } = tool.driver;
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    const prints = results.map((result) => Object.values(result.partialFingerprints)[0]);
    expect(new Set(prints).size).toBe(results.length);
    for (const { ruleId, ruleIndex, locations, message } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations).toHaveLength(1);
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      expect(artifactLocation?.uri).toMatch(/^[\w\-.~/:%]+$/);
      expect(region?.startLine).toBeGreaterThan(0);
      expect(message.text).not.toMatch(/[\0-\x1F\x7F-\x9F\u202E\u2066]|\]\(/);
    }
  });

  it('has a result for every gap, fault, missing unit, warning and broken rule', () => {
    const [{ results, invocations }] = sarif(fixture).runs;
    const count = (prefix: string) => results.filter(({ ruleId }) => ruleId.startsWith(prefix)).length;
    expect({
      items: count('item/'),
      input: count('input/'),
      missing: count('missing-unit'),
      gate: count('gate/'),
    }).toEqual({
      items: fixture.units.flatMap(({ gaps }) => gaps).length,
      input: fixture.rejected.flatMap(({ diagnostics }) => diagnostics).length + fixture.warnings.length,
      missing: fixture.missing.length,
      gate: fixture.violations.length,
    });
    expect(fixture.violations.length).toBeGreaterThan(1);
    expect(invocations[0]).toEqual({ executionSuccessful: false, exitCode: 2 });
    const missing = results.find(({ ruleId }) => ruleId === 'missing-unit');
    expect(missing?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('test/fixtures/kota-uji/patuh.yaml');
  });

  it('is 1 where only the gate fails, and 0 where it passes', () => {
    const sound = { ...fixture, rejected: [], missing: [] };
    expect(sarif(sound).runs[0].invocations[0]).toEqual({ executionSuccessful: true, exitCode: 1 });
    expect(sarif({ ...sound, violations: [] }).runs[0].invocations[0]).toMatchObject({ exitCode: 0 });
  });

  it('puts what has no place at all into a notification', () => {
    const [{ results, invocations }] = sarif({
      ...fixture,
      units: [],
      rejected: [],
      inputs: [],
      warnings: [],
      violations: [],
    }).runs;
    expect(results).toEqual([]);
    expect(invocations[0]['toolExecutionNotifications']).toEqual([
      { level: 'error', message: { text: 'Unit rsud belum mengirim berkas penilaian' } },
    ]);
  });

  it('weighs a gap as its unit’s zone, and a waived one as a note that is suppressed', () => {
    const [{ results }] = sarif(fixture).runs;
    const zones = new Map(
      fixture.units.flatMap(({ zone, gaps, file }) => gaps.map(({ item }) => [`${file} item/${item}`, zone])),
    );
    const items = results.filter(({ ruleId }) => ruleId.startsWith('item/'));
    for (const { level, ruleId, locations, suppressions } of items) {
      const zone = zones.get(`${locations[0]?.physicalLocation.artifactLocation.uri} ${ruleId}`);
      expect([zone, level]).toEqual([zone, zone === 'green' || suppressions.length > 0 ? 'note' : 'error']);
    }
    const waived = withGaps(fixture, (gap) => ({ ...gap, waived: true }));
    for (const { level, suppressions, ruleId } of sarif(waived).runs[0].results) {
      if (ruleId.startsWith('item/')) expect([level, suppressions.length]).toEqual(['note', 1]);
    }
  });

  it('tells what is new since an earlier run', () => {
    const [first, second] = fixture.units.filter(({ gaps }) => gaps.length > 0);
    if (first === undefined || second === undefined) throw new Error('two units with gaps are needed');
    const since: Run['since'] = {
      asOf: '2025-05-01',
      period: '2025',
      basis: 'claimed',
      before: { score: 60, zone: 'yellow' },
      after: { score: 65.09, zone: 'yellow' },
      units: [{ unit: second.id, name: second.name, before: null, after: { score: 1, zone: 'red' } }],
      opened: [{ unit: first.id, name: first.name, item: first.gaps[0]?.item ?? '', title: 'x', lost: 1 }],
      closed: [],
    };
    const states = sarif({ ...fixture, since }).runs[0].results.map(({ ruleId, baselineState, locations }) => [
      locations[0]?.physicalLocation.artifactLocation.uri,
      ruleId,
      baselineState,
    ]);
    for (const [file, rule, state] of states) {
      const old = String(rule).startsWith('item/') && file !== second.file && rule !== `item/${first.gaps[0]?.item}`;
      if (old) expect([file, rule, state]).toEqual([file, rule, 'unchanged']);
    }
    expect(states).toContainEqual([first.file, `item/${first.gaps[0]?.item}`, 'new']);
    expect(states).toContainEqual([second.file, `item/${second.gaps[0]?.item}`, 'new']);
    expect(states.every(([, , state]) => state !== undefined)).toBe(true);
  });

  it('keeps to the limit of GitHub and says what it left out', () => {
    const many = Array.from({ length: MOST_RESULTS + 10 }, (_, index) =>
      warning('unlisted-unit', { file: 'a.yaml' }, { unit: `u${index}` }),
    );
    const [{ results, invocations }] = sarif(
      { ...fixture, units: [], rejected: [], missing: [], violations: [], warnings: many },
      en,
    ).runs;
    expect(results).toHaveLength(MOST_RESULTS);
    expect(JSON.stringify(invocations)).toContain('10 more findings are left out');
  });
});

function withGaps(run: Run, change: (gap: Run['units'][number]['gaps'][number]) => object): Run {
  return { ...run, units: run.units.map((unit) => ({ ...unit, gaps: unit.gaps.map(change) as typeof unit.gaps })) };
}

describe('the identity of a finding', () => {
  it('stays when lines move', () => {
    const moved = withGaps(fixture, (gap) => ({
      ...gap,
      at: { file: gap.at.file, line: (gap.at.line ?? 1) + 7, column: 9 },
    }));
    const repeated: Diagnostic = {
      code: 'duplicate-key',
      severity: 'error',
      facts: { key: 'x', firstLine: 3 },
      at: { file: 'a.yaml', line: 5 },
    };
    const later: Diagnostic = { ...repeated, facts: { key: 'x', firstLine: 8 }, at: { file: 'a.yaml', line: 10 } };
    const prints = (run: Run) => [...listProblems(run, id)].map(({ identity }) => fingerprint(identity));
    expect(prints({ ...moved, warnings: [later] })).toEqual(prints({ ...fixture, warnings: [repeated] }));
  });

  it('does not depend on the language', () => {
    const prints = (messages: typeof id) => [...listProblems(fixture, messages)].map(({ identity }) => identity);
    expect(prints(en)).toEqual(prints(id));
  });

  it('has a short name that hardly ever is another’s', () => {
    const prints = new Set<string>();
    for (let unit = 0; unit < 500; unit++) {
      for (let item = 0; item < 200; item++) prints.add(fingerprint(`gap\nunit-${unit}\nbutir-${item}`));
    }
    expect(prints.size).toBe(100_000);
    for (const print of [...prints].slice(0, 100)) expect(print).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a URI', () => {
  it.for([
    ['unit/a b.yaml', 'unit/a%20b.yaml'],
    ['unit\\a.yaml', 'unit/a.yaml'],
    ['../x/é#?%.yaml', '../x/%C3%A9%23%3F%25.yaml'],
    ['/tmp/a.yaml', 'file:///tmp/a.yaml'],
    ['C:\\data\\a.yaml', 'file:///C:/data/a.yaml'],
    ['//server/x', 'file://server/x'],
    ['a:b.yaml', 'a%3Ab.yaml'],
    ['-', '-'],
    ["(a)'*!.yaml", '%28a%29%27%2A%21.yaml'],
    ['\uD800.yaml', '%EF%BF%BD.yaml'],
  ])('of %j is %s', ([file, uri]) => {
    expect(placeUri(file ?? '')).toBe(uri);
  });

  it('can be read by everybody, whatever the path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(placeUri(path)).toMatch(/^[\w\-.~/:%]*$/);
        expect(URL.canParse(placeUri(path), 'file:///x/')).toBe(true);
      }),
    );
  });
});

describe('GitLab Code Quality', () => {
  const valid = new Ajv().compile({
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', minLength: 1 },
            lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
          },
        },
      },
    },
  });

  it.for(runs)('of %s has the fields of its documentation, and no fingerprint twice', ([, run]) => {
    const text = renderGitlab(run, { messages: id });
    const issues = JSON.parse(text) as { readonly fingerprint: string }[];
    expect(valid(issues) ? [] : valid.errors).toEqual([]);
    expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(issues.length);
    expect(text).not.toMatch(/[\x7F-\x9F\u202E\u2066\u200B]/);
  });

  it('weighs what ends the pipeline most', () => {
    const issues = JSON.parse(renderGitlab(fixture, { messages: id })) as { check_name: string; severity: string }[];
    const severities = (prefix: string) => [
      ...new Set(
        issues.filter(({ check_name }) => check_name.startsWith(`patuh/${prefix}`)).map(({ severity }) => severity),
      ),
    ];
    expect(severities('gate/')).toEqual(['blocker']);
    expect(severities('missing-unit')).toEqual(['blocker']);
    expect(severities('item/')).toEqual(['critical', 'minor', 'info']);
    expect(severities('input/')).toEqual(['blocker', 'minor']);
  });

  it('of a run without a finding is an empty list', () => {
    const clean = { ...fixture, units: [], rejected: [], missing: [], warnings: [], violations: [] };
    expect(renderGitlab(clean, { messages: id })).toBe('[]\n');
  });
});

/** A workflow command as GitHub's runner reads it. */
function readCommand(line: string) {
  const [, command, list = '', data = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? [];
  const decode = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const properties = list.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [
      pair.slice(0, at),
      decode(pair.slice(at + 1))
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%'),
    ];
  });
  return { command, properties: Object.fromEntries(properties), message: decode(data).replaceAll('%25', '%') };
}

describe('GitHub annotations', () => {
  it('say in the first notice that the checklist is for other years, whatever is left out', () => {
    const facts = { checklist: 'kepatuhan-2016', years: '2015-2019', year: '2023', fitting: ['opini-2025'] };
    const late = warning('checklist-years', { file: 'a.yaml' }, facts as never);
    const [first] = renderGithub({ ...fixture, warnings: [late, late] }, { messages: en }).split('\n');
    expect(first?.match(/is for the years 2015-2019, but the period is 2023/g)).toHaveLength(1);
  });

  it.for(runs)('of %s are commands a line, no more of a kind than GitHub shows', ([, run]) => {
    const lines = renderGithub(run, { messages: id }).trimEnd().split('\n');
    const commands = lines.map(readCommand);
    for (const { command, properties } of commands) {
      expect(['error', 'warning', 'notice']).toContain(command);
      expect(Object.keys(properties).every((key) => ['file', 'line', 'col', 'title'].includes(key))).toBe(true);
    }
    for (const kind of ['error', 'warning', 'notice']) {
      expect(commands.filter(({ command }) => command === kind).length).toBeLessThanOrEqual(10);
    }
    expect(commands[0]?.properties['title']).toMatch(/^patuh \d/);
  });

  it('begin with the result and how much more there is', () => {
    const [first = ''] = renderGithub(fixture, { messages: en }).split('\n');
    const found = [...listProblems(fixture, en)].filter(({ level }) => level === 'error').length;
    expect(readCommand(first)).toEqual({
      command: 'notice',
      properties: { title: `patuh ${fixture.tool.version}` },
      message: `Pemerintah Kota Uji: 65.09, yellow zone. Incomplete: 4 of 6 units are scored so far, so the institution's score and zone can still change (score 0.00 to 100.00). ${found - 10} more findings are left out because of GitHub's limits (${found - 10} errors); see the whole report`,
    });
  });

  it('survive what their syntax is made of', () => {
    const text = 'a:b,c=d%0A::error::e%';
    const run = withGaps(fixture, (gap) => ({ ...gap, title: text, at: { file: `${text}.yaml`, line: 3, column: 4 } }));
    const gap = renderGithub(run, { messages: en })
      .split('\n')
      .map(readCommand)
      .find(({ message }) => message.includes('a:b'));
    expect(gap?.properties).toMatchObject({ file: `${text}.yaml`, line: '3', col: '4' });
    expect(gap?.properties['title']).toContain(text);
    expect(gap?.message).toContain(`${text}: `);
  });
});

describe('a finding without a place', () => {
  const [violation] = fixture.violations;
  const bare: Run = { ...fixture, units: [], rejected: [], missing: [], warnings: [], inputs: [] };
  const run: Run = { ...bare, violations: violation === undefined ? [] : [{ ...violation, unit: null }] };

  it('is told to GitHub without a file, and to GitLab with the one that would have set the rule', () => {
    const [, gate = ''] = renderGithub(run, { messages: en }).split('\n');
    expect(gate).toMatch(/^::error title=/);
    expect(JSON.parse(renderGitlab(run, { messages: en }))).toMatchObject([
      { location: { path: 'patuh.yaml', lines: { begin: 1 } }, severity: 'blocker' },
    ]);
  });
});

describe('a place outside the folder of the call', () => {
  it.for([
    ['unit/a.yaml', { uri: 'unit/a.yaml', uriBaseId: 'SRCROOT' }],
    ['/data/unit/a.yaml', { uri: 'file:///data/unit/a.yaml' }],
    ['C:\\data\\a.yaml', { uri: 'file:///C:/data/a.yaml' }],
  ] as const)('%s is relative to nothing in SARIF', ([file, location]) => {
    const run = withGaps({ ...fixture, violations: [], rejected: [], missing: [], warnings: [] }, (gap) => ({
      ...gap,
      at: { file, line: 3 },
    }));
    const [{ results }] = sarif(run).runs;
    expect(results.length).toBeGreaterThan(0);
    for (const { locations } of results) {
      expect(locations[0]?.physicalLocation.artifactLocation).toEqual(location);
    }
  });
});

describe('ndjson', () => {
  it.for(runs)('of %s is the run, part by part', ([, run]) => {
    const lines = [...renderNdjson(run, { messages: id, full: true })];
    for (const line of lines) expect(line).toMatch(/^\{.*\}\n$/);
    const parts = lines.map((line) => JSON.parse(line) as { type: string } & Record<string, unknown>);
    const of = (type: string) => parts.filter((part) => part.type === type).map(({ type: _, ...part }) => part);
    const [{ counts, since, ...institution } = {}] = of('institution');
    const whole = {
      ...of('run')[0],
      counts,
      since,
      institution,
      units: of('unit'),
      rejected: of('rejected'),
      missing: of('missing').map(({ unit }) => unit),
      warnings: of('warning'),
      violations: of('violation'),
      inputs: of('input'),
    };
    const { rejected, warnings, ...rest } = JSON.parse(JSON.stringify(run)) as Run;
    expect(whole).toMatchObject({ ...rest, schemaVersion: 2 });
    expect([whole.rejected.length, whole.warnings.length]).toEqual([rejected.length, warnings.length]);
    expect(parts[0]?.type).toBe('run');
    expect(parts.at(-1)?.type).toBe('institution');
  });
});
