import { expect, it } from 'vitest';
import type { FileState, LockedFile } from '../../src/model/evidence-lock.ts';
import { compareLock } from '../../src/score/compare-lock.ts';

/** A locked file: its content by one letter, and the units that prove something with it. */
function file(path: string, content: string, ...units: string[]): LockedFile {
  const usedBy = units.map((unit) => ({ unit, item: 'papan' }));
  return { path, sha256: content, size: content.length, date: '2026-01-01', usedBy };
}
const hashed = (content: string): FileState => ({
  kind: 'hashed',
  fingerprint: { sha256: content, size: content.length, date: '2026-02-02' },
});
const MISSING: FileState = { kind: 'missing' };
const UNREADABLE: FileState = { kind: 'unreadable', reason: 'EACCES' };

/** `named`: the paths that assessments name; all of the lock where absent. */
function compare(
  locked: readonly LockedFile[],
  states: Readonly<Record<string, FileState>>,
  { named = locked.map(({ path }) => path), units = ['a', 'b'], files = [] as readonly LockedFile[] } = {},
) {
  const lock = { schemaVersion: 1, tool: { name: 'patuh', version: '0' }, files: locked } as const;
  return compareLock(lock, {
    states: new Map(Object.entries(states)),
    files,
    named: new Set(named),
    units: new Set(units),
  });
}
const NOTHING = { unchanged: 0, changed: [], missing: [], unreadable: [], added: [], unused: [] };

it('an empty lock differs in nothing', () => {
  expect(compare([], {})).toEqual(NOTHING);
});

it('every file is unchanged, changed, missing or unreadable', () => {
  const locked = ['same', 'same2', 'other', 'gone', 'never', 'closed'].map((path) => file(path, 'x', 'a'));
  const states = {
    same: hashed('x'),
    same2: hashed('x'),
    other: hashed('yy'),
    gone: MISSING,
    closed: UNREADABLE,
  };
  expect(compare(locked, states)).toEqual({
    ...NOTHING,
    unchanged: 2,
    changed: [
      {
        path: 'other',
        usedBy: [{ unit: 'a', item: 'papan' }],
        was: { sha256: 'x', size: 1, date: '2026-01-01' },
        now: { sha256: 'yy', size: 2, date: '2026-02-02' },
      },
    ],
    missing: [file('gone', 'x', 'a'), file('never', 'x', 'a')],
    unreadable: [{ path: 'closed', reason: 'EACCES' }],
  });
});

it('a file that no assessment names any more is unused, and nothing else is said of it', () => {
  const locked = [file('old', 'x', 'a'), file('gone', 'x', 'a', 'b'), file('kept', 'x', 'a')];
  expect(compare(locked, { old: hashed('y'), gone: MISSING, kept: hashed('x') }, { named: ['kept'] })).toEqual({
    ...NOTHING,
    unchanged: 1,
    unused: [locked[0], locked[1]],
  });
});

it('a file of a unit that was not read is still in use', () => {
  const locked = [file('both', 'x', 'a', 'c'), file('theirs', 'x', 'c'), file('ours', 'x', 'a'), file('none', 'x')];
  const states = { both: MISSING, theirs: hashed('y'), ours: MISSING, none: MISSING };
  const told = compare(locked, states, { named: [] });
  expect(told.missing).toEqual([locked[0]]);
  expect(told.changed.map(({ path }) => path)).toEqual(['theirs']);
  expect(told.unused).toEqual([locked[2], locked[3]]);
});

it('a file that the lock does not have is new, with the one that it may have been', () => {
  const locked = [file('gone', 'x', 'a'), file('unused', 'y', 'a'), file('there', 'z', 'a')];
  const files = [
    file('there', 'z', 'a'),
    ...['x', 'y', 'z', 'w'].map((content) => file(`new-${content}`, content, 'b')),
  ];
  const told = compare(locked, { gone: MISSING, there: hashed('z') }, { named: ['gone', 'there'], files });
  expect(told.added).toEqual([
    { ...file('new-x', 'x', 'b'), sameAs: 'gone' },
    { ...file('new-y', 'y', 'b'), sameAs: 'unused' },
    // What it looks like is still there: a copy, not the same file.
    { ...file('new-z', 'z', 'b'), sameAs: null },
    { ...file('new-w', 'w', 'b'), sameAs: null },
  ]);
});
