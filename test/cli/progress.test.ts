import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A terminal, and all that was written to it. */
function terminal(isTTY: boolean, columns?: number) {
  const written: string[] = [];
  return { written, stderr: { write: (text: string | Uint8Array) => written.push(String(text)), isTTY, columns } };
}

describe('progress', () => {
  it('is one line, drawn ten times a second at most and taken away', () => {
    const { stderr, written } = terminal(true);
    let done = 0;
    const progress = showProgress({ stderr, env: {} }, false, () => `${done} berkas`);
    for (done = 1; done <= 1000; done++) {
      vi.advanceTimersByTime(1);
      progress.tick();
    }
    expect(written).toHaveLength(10);
    expect(written[0]).toBe('\r\u001B[K100 berkas');
    progress.end();
    progress.end();
    expect(written.slice(10)).toEqual(['\r\u001B[K']);
  });

  it('leaves nothing of work that is done at once', () => {
    const { stderr, written } = terminal(true);
    const progress = showProgress({ stderr, env: {} }, false, () => 'x');
    progress.tick();
    progress.end();
    expect(written).toEqual([]);
  });

  it('fits the terminal', () => {
    const { stderr, written } = terminal(true, 20);
    const progress = showProgress({ stderr, env: {} }, false, () => 'x'.repeat(100));
    vi.advanceTimersByTime(200);
    progress.tick();
    expect(written).toEqual([`\r\u001B[K${'x'.repeat(18)}…`]);
  });

  it.for([
    { of: 'a pipe', isTTY: false, quiet: false, env: {} },
    { of: '-q', isTTY: true, quiet: true, env: {} },
    { of: 'a dumb terminal', isTTY: true, quiet: false, env: { TERM: 'dumb' } },
  ])('is not for $of', ({ isTTY, quiet, env }) => {
    const { stderr, written } = terminal(isTTY);
    const progress = showProgress({ stderr, env }, quiet, () => 'x');
    vi.advanceTimersByTime(1000);
    progress.tick();
    progress.end();
    expect(written).toEqual([]);
  });
});
