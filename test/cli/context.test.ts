import { describe, expect, it } from 'vitest';
import { commandLine, dayOfRun, drawingOptions } from '../../src/cli/context.ts';
import type { Io } from '../../src/cli/io.ts';

describe('the day of a run', () => {
  it.each([
    [undefined, '2026-01-02'],
    ['', '2026-01-02'],
    ['besok', '2026-01-02'],
    ['-1', '2026-01-02'],
    ['999999999999', '2026-01-02'],
    ['0', '1970-01-01'],
    ['1700000000', '2023-11-14'],
    // The last second of a day, and the first of the next, in UTC.
    ['1709251199', '2024-02-29'],
    ['1709251200', '2024-03-01'],
  ])('with SOURCE_DATE_EPOCH %j is %s', (epoch, day) => {
    const env = epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch };
    expect(dayOfRun({ env, today: () => '2026-01-02' })).toBe(day);
  });
});

it('a command line is told as one would type it', () => {
  expect(commandLine({ argv: ['audit', 'unit/a.yaml', '-f', 'json:hasil.json'] })).toBe(
    'patuh audit unit/a.yaml -f json:hasil.json',
  );
  expect(commandLine({ argv: ['audit', 'Dinas Sosial', 'a;b', ''] })).toBe('patuh audit "Dinas Sosial" "a;b" ""');
});

describe('how to draw on a stream', () => {
  const draw = (env: Record<string, string>, stream: { isTTY?: boolean; columns?: number }, allowed = true) =>
    drawingOptions({ env } as unknown as Io, { write: () => {}, ...stream }, allowed);

  it.each([
    [{}, { isTTY: true }, true, 1],
    [{}, {}, true, 0],
    [{}, { isTTY: true }, false, 0],
    [{ NO_COLOR: '1' }, { isTTY: true }, true, 0],
    [{ NO_COLOR: '' }, { isTTY: true }, true, 1],
    [{ TERM: 'dumb' }, { isTTY: true }, true, 0],
    [{ FORCE_COLOR: '1' }, {}, true, 1],
    [{ FORCE_COLOR: '0' }, {}, true, 0],
    [{ FORCE_COLOR: '' }, {}, true, 0],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, {}, true, 0],
    [{ FORCE_COLOR: '1' }, {}, false, 0],
  ])('%j %j, allowed %s: colours %i', (env, stream, allowed, color) => {
    expect(draw(env as Record<string, string>, stream, allowed).color).toBe(color);
  });

  it.each([
    [{}, {}, 100],
    [{}, { columns: 72 }, 72],
    [{}, { columns: 0 }, 100],
    [{ COLUMNS: '64' }, { columns: 0 }, 64],
    [{ COLUMNS: '64' }, { columns: 72 }, 72],
    [{ COLUMNS: 'lebar' }, {}, 100],
    [{ COLUMNS: '-3' }, {}, 100],
    [{ COLUMNS: '70.5' }, {}, 100],
  ])('%j %j: %i columns', (env, stream, width) => {
    expect(draw(env as Record<string, string>, stream).width).toBe(width);
  });

  it('keeps to ASCII on a dumb terminal', () => {
    expect([draw({ TERM: 'dumb' }, {}).unicode, draw({}, {}).unicode]).toEqual([false, true]);
  });
});
