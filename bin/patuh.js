#!/usr/bin/env node
// Connects Node to main(). A bug ends as exit code 2, never as 1, which means "the gate fails".
// CommonJS, as the bundle is: starting Node's loader of ES modules would cost a third of the start.
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** More than any file that patuh reads. */
const STDIN_LIMIT = 4 * 1024 * 1024;

// Defined where everything is in one executable (scripts/build-exe.mjs): the files of the package are inside it.
const isExecutable = typeof PATUH_EXECUTABLE !== 'undefined';
if (!isExecutable) require('./code-cache.js');

let reading = false;
async function readStdin() {
  const chunks = [];
  let length = 0;
  reading = true;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > STDIN_LIMIT) break;
    }
  } catch (error) {
    stop.signal.throwIfAborted();
    throw error;
  } finally {
    reading = false;
  }
  return Buffer.concat(chunks);
}

async function* readPieces() {
  reading = true;
  try {
    yield* process.stdin;
  } catch (error) {
    stop.signal.throwIfAborted();
    throw error;
  } finally {
    reading = false;
  }
}

// Ctrl-C is asked of main(), which ends between two files and leaves nothing half written. Only the first one: Node
// gives the signal back to the system, so that a second Ctrl-C ends the process at once.
const SIGNALS = ['SIGINT', 'SIGTERM'];
const stop = new AbortController();
function end(signal) {
  leaveSignals();
  stop.abort(signal);
  if (reading) process.stdin.destroy();
}
function leaveSignals() {
  for (const name of SIGNALS) process.removeListener(name, end);
}
for (const name of SIGNALS) process.on(name, end);

function today() {
  const now = new Date();
  const two = (value) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function fail(error) {
  process.exitCode = 2;
  process.stderr.write(`patuh: ${error instanceof Error ? error.message : error}\n`);
}

// Node itself would end with 1.
process.on('uncaughtException', fail);

let lost = false;
function watch(stream, onLoss) {
  stream.on('error', (error) => {
    // A reader that has seen enough (`| head`) closes the pipe: no fault of ours, and there is no reader left.
    if (error.code === 'EPIPE' || lost) return;
    lost = true;
    process.exitCode = 2;
    onLoss?.(error);
  });
  return stream;
}

const argv = process.argv.slice(2);
const home = isExecutable ? join(process.execPath, '..', 'patuh') : join(__dirname, '..');

function packageFiles() {
  const { getRawAsset, getAsset } = require('node:sea');
  return {
    names: JSON.parse(getAsset('names.json', 'utf8')),
    read: (name) => new Uint8Array(getRawAsset(name)),
  };
}

/** Without a word on the command line, in the folder of the program itself: a file manager has started it. */
function doubleClick() {
  if (!isExecutable || argv.length > 0 || !process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  // File managers of macOS start programs in the user's folder.
  const folder = dirname(process.execPath);
  if (process.cwd() !== folder && process.platform !== 'darwin') return undefined;
  return {
    folder,
    waitForKey: () =>
      new Promise((resolve) => {
        process.stdin.setRawMode(true);
        process.stdin.once('data', () => {
          process.stdin.setRawMode(false);
          process.stdin.pause();
          resolve();
        });
        process.stdin.resume();
      }),
  };
}
const clicked = doubleClick();
let stderr;
const io = {
  stdout: watch(process.stdout, ({ code }) => {
    const { complainOfOutput } = require('../dist/main.cjs');
    complainOfOutput(argv, io, code).catch(fail);
  }),
  // Opened when there is something to say.
  get stderr() {
    stderr ??= watch(process.stderr);
    return stderr;
  },
  stdin: readStdin,
  stdinPieces: readPieces,
  get interactive() {
    return process.stdin.isTTY === true && process.stdout.isTTY === true;
  },
  cwd: clicked?.folder ?? process.cwd(),
  env: process.env,
  today,
  home,
  packed: join(home, isExecutable ? 'packed' : 'dist', 'checklists'),
  // An executable has no file that a thread could be started from.
  ...(isExecutable
    ? { packageFiles: packageFiles() }
    : { workers: { script: join(__dirname, '../dist/unit-worker.cjs') } }),
  ...(clicked === undefined ? {} : { doubleClick: clicked }),
  drawnHelp: () => {
    if (isExecutable) return require('node:sea').getAsset('help.txt', 'utf8');
    const path = join(__dirname, '../dist/help.txt');
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  },
  signal: stop.signal,
};

async function start() {
  const { main } = require('../dist/main.cjs');
  const code = await main(argv, io);
  process.exitCode = lost ? 2 : code;
  // A report without a reader does not keep the program running that was told to end.
  if (stop.signal.aborted && process.stdout.writableLength > 0) process.kill(process.pid, stop.signal.reason);
}

process.exitCode = 2;
// Only the streams are left to finish: a signal now ends the process.
start().catch(fail).finally(leaveSignals);
