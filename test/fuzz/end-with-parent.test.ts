import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { LONG } from '../support/how-often.ts';

const watch = fileURLToPath(new URL('../../fuzz/end-with-parent.mjs', import.meta.url));
/** A worker that is stuck, as at an input that hangs. */
const stuck = `
  const { Worker } = require('node:worker_threads');
  new Worker(${JSON.stringify(watch)}, { workerData: process.ppid }).unref();
  for (;;);
`;
const parent = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(stuck)}], { stdio: 'ignore' });
  console.log(child.pid);
  setInterval(() => {}, 1000);
`;

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

// It waits for seconds.
it.skipIf(!LONG)(
  'ends a worker of the fuzzer that is stuck, once the process that started it is killed',
  async () => {
    const started = spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = (await once(started.stdout, 'data')) as [Buffer];
    const worker = Number(line.toString());
    await new Promise((settle) => setTimeout(settle, 1_500));
    expect(isRunning(worker)).toBe(true);
    started.kill('SIGKILL');
    const end = Date.now() + 10_000;
    while (isRunning(worker) && Date.now() < end) await new Promise((settle) => setTimeout(settle, 100));
    const left = isRunning(worker);
    if (left) process.kill(worker, 'SIGKILL');
    expect(left).toBe(false);
  },
  30_000,
);
