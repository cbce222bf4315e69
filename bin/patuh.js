#!/usr/bin/env node
// Connects Node to main(). A bug ends as exit code 2, never as 1, which means "the gate does not hold".
// CommonJS, as the bundle is: starting Node's loader of ES modules would cost a third of the start.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** More than any file that patuh reads. */
const STDIN_LIMIT = 4 * 1024 * 1024;

async function readStdin() {
  const chunks = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > STDIN_LIMIT) break;
  }
  return Buffer.concat(chunks);
}

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
function watch(stream) {
  stream.on('error', (error) => {
    // A reader that has seen enough (`| head`) closes the pipe: no fault of ours, and nobody left to tell.
    if (error.code === 'EPIPE') return;
    lost = true;
    process.exitCode = 2;
  });
  return stream;
}

async function start() {
  const { main } = require('../dist/main.cjs');
  const code = await main(process.argv.slice(2), {
    stdout: watch(process.stdout),
    // Opened when there is something to say.
    get stderr() {
      stderr ??= watch(process.stderr);
      return stderr;
    },
    stdin: readStdin,
    cwd: process.cwd(),
    env: process.env,
    today,
    home: join(__dirname, '..'),
    packed: join(__dirname, '../dist/checklists'),
    drawnHelp: () => {
      const path = join(__dirname, '../dist/help.txt');
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
  });
  process.exitCode = lost ? 2 : code;
}

let stderr;
process.exitCode = 2;
start().catch(fail);
