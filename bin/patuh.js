#!/usr/bin/env node
// Connects Node to main(). A bug ends as exit code 2, never as 1, which means "the gate does not hold".
import { fileURLToPath } from 'node:url';

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
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    // A reader that has seen enough (`| head`) closes the pipe: no fault of ours, and nobody left to tell.
    if (error.code === 'EPIPE') return;
    lost = true;
    process.exitCode = 2;
  });
}

process.exitCode = 2;
try {
  const { main } = await import('../dist/main.js');
  const code = await main(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: readStdin,
    cwd: process.cwd(),
    env: process.env,
    today,
    home: fileURLToPath(new URL('..', import.meta.url)),
  });
  process.exitCode = lost ? 2 : code;
} catch (error) {
  fail(error);
}
