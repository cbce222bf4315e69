// A thread of a worker that ends the process when the one that started it is gone, whatever the worker is busy with.
import { workerData } from 'node:worker_threads';

/** How often it looks, in milliseconds. */
const PAUSE = 500;

setInterval(() => {
  // Who has lost its parent has another one.
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, PAUSE);
