import { expect, it } from 'vitest';
import { loadLock } from '../../../src/load/evidence-lock/load-lock.ts';
import { describe as codes, factsOf, loadedOf, noted, parse } from '../support/loading.ts';

const lock = (value: unknown, isInside: (path: string) => boolean = () => true) => {
  const document = parse(JSON.stringify(value, null, 1));
  return document.ok ? loadLock(document.value, isInside) : document;
};
const SHA = 'a'.repeat(64);
const FILE = { path: 'bukti/a.jpg', sha256: SHA, size: 12, date: '2026-01-01', usedBy: [{ unit: 'a', item: 'papan' }] };
const whole = (...files: unknown[]) => ({ schemaVersion: 1, tool: { name: 'patuh', version: '0.1.0' }, files });

it('is read whole', () => {
  const value = whole(FILE, { ...FILE, path: ' b.jpg ', date: null, usedBy: [] });
  expect(loadedOf(lock(value))).toEqual(value);
});

it('needs no word of who made it', () => {
  expect(loadedOf(lock({ schemaVersion: 1, files: [] }))).toMatchObject({ files: [], tool: { version: '' } });
});

it('refuses a path twice, with the line of the first', () => {
  const twice = lock(whole(FILE, FILE));
  expect(codes(noted(twice)).map((text) => text.split(' ')[0])).toEqual(['duplicate-id']);
  expect(factsOf(twice, 'duplicate-id')).toEqual({ id: 'bukti/a.jpg', firstLine: 9 });
});

it('refuses a path that leads out, and asks about every path', () => {
  const asked: string[] = [];
  const outside = lock(whole(FILE, { ...FILE, path: '../rahasia' }), (path) => {
    asked.push(path);
    return path !== '../rahasia';
  });
  expect(asked).toEqual(['bukti/a.jpg', '../rahasia']);
  expect(factsOf(outside, 'lock-outside')).toEqual({ path: '../rahasia' });
});

it.each([
  ['no size', [{ path: 'a', sha256: SHA }]],
  ['no hash', [{ path: 'a', size: 1 }]],
  ['a hash that is none', [{ ...FILE, sha256: 'x' }]],
  ['a size below nothing', [{ ...FILE, size: -1 }]],
  ['a path that is none', [{ ...FILE, path: ['a'] }]],
  ['no path', [{ sha256: SHA, size: 1 }]],
  ['uses that are none', [{ ...FILE, usedBy: [{}, { unit: 'a' }, { item: 'b' }, 'c'] }]],
  ['files that are none', ['a', null, 3]],
  ['a date that is none', [{ ...FILE, date: 'kemarin' }]],
])('refuses %s', (_, files) => {
  expect(lock(whole(...files)).ok).toBe(false);
});

it.each([
  ['another version', { ...whole(FILE), schemaVersion: 2 }],
  ['no files', { schemaVersion: 1, tool: { name: 'patuh', version: '1' } }],
  ['a list', []],
])('refuses %s', (_, value) => {
  expect(lock(value).ok).toBe(false);
});
