import { describe, expect, it } from 'vitest';
import { fault, warning } from '../../src/model/diagnostic.ts';
import type { Rejected, Run } from '../../src/model/run.ts';
import { assembleRun } from '../../src/score/assemble-run.ts';
import { combineRuns, everyFinding } from '../../src/score/combine-runs.ts';

const rejected = (file: string): Rejected => ({ file, unit: null, diagnostics: [fault('empty-file', { file }, {})] });
const noted = (file: string) => warning('unlisted-unit', { file }, { unit: file });

function run(name: string): Run {
  return assembleRun({
    version: '1',
    checklist: undefined,
    asOf: '2026-05-01',
    basis: 'evidenced',
    findings: new Map(),
    institution: name,
    period: '2025',
    place: '.',
    assessments: [],
    rejected: [rejected(`${name}/x.yaml`)],
    missing: [`${name}-rsud`],
    warnings: [noted(`${name}/y.yaml`)],
    gate: { institutionFailBelow: 'green' },
    inputs: [],
  });
}

const RUNS = [run('a'), run('b')];
const SET = combineRuns(RUNS, [noted('luar.yaml')], ['c', 'a', 'b', 'b'].map(rejected));

describe('a set of runs', () => {
  it('has what all runs share, its runs as they are, and the unassigned files in order', () => {
    expect(SET).toMatchObject({ schemaVersion: 1, tool: { name: 'patuh', version: '1' }, basis: 'evidenced' });
    expect(SET.asOf).toBe('2026-05-01');
    expect(SET.runs).toEqual(RUNS);
    expect(SET.rejected.map(({ file }) => file)).toEqual(['a', 'b', 'b', 'c']);
  });

  it('collects the findings of all runs and its own', () => {
    const found = everyFinding(SET);
    expect(found.rejected.map(({ file }) => file)).toEqual(['a/x.yaml', 'b/x.yaml', 'a', 'b', 'b', 'c']);
    expect(found.missing).toEqual(['a-rsud', 'b-rsud']);
    expect(found.warnings.map(({ at }) => at.file)).toEqual(['luar.yaml', 'a/y.yaml', 'b/y.yaml']);
    expect(found.violations).toHaveLength(RUNS.flatMap(({ violations }) => violations).length);
    expect(found.violations.length).toBeGreaterThan(0);
  });

  it('of no runs is a fault of the program', () => {
    expect(() => combineRuns([], [], [])).toThrow('a set of no runs');
  });
});
