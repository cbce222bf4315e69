// The fuzzer: `npm run fuzz -- --minutes 5 --seed 1`. Starts workers, watches over them, adds up, and ends with 1 where
// anything was found. See test/README.md.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildTarget } from './build-target.mjs';
import { listFindings, writeFinding } from './findings.mjs';
import { inputMaker, KINDS } from './make-input.mjs';
import { BUILT } from './program.mjs';
import { addUp, blank, readRecord } from './record.mjs';
import { ROOT } from './seeds.mjs';

/** A worker that stays at one input for so long hangs. */
const PATIENCE_MS = 5_000;
/** Memory of a worker: more is needed by nothing, and a heap that runs over ends it. */
const HEAP_MB = 500;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string' },
    inputs: { type: 'string' },
    from: { type: 'string', default: '0' },
    workers: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    findings: { type: 'string', default: join(ROOT, 'reports/fuzz') },
    // One input of so many also goes through `main()`, from the command line to the exit code.
    whole: { type: 'string', default: '64' },
    // What is tested, and how patient the watch is: for the tests of the fuzzer itself.
    program: { type: 'string', default: BUILT },
    target: { type: 'string' },
    patience: { type: 'string', default: String(PATIENCE_MS) },
  },
});
const number = (name) => {
  const value = Number(values[name]);
  if (!(value >= 0)) throw new Error(`--${name} wants a number, not ${values[name]}`);
  return value;
};
const [seed, from, workers, patience, whole] = ['seed', 'from', 'workers', 'patience', 'whole'].map(number);
const minutes = values.minutes === undefined ? undefined : number('minutes');
const inputs = values.inputs === undefined ? undefined : number('inputs');
const end = from + (inputs ?? (minutes === undefined ? 20_000 : Number.MAX_SAFE_INTEGER));
const deadline = minutes === undefined ? Number.MAX_SAFE_INTEGER : Date.now() + minutes * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'patuh-fuzz-run-'));
const findings = resolve(values.findings, new Date().toISOString().replaceAll(':', '-'));
const target = values.target ?? (await buildTarget(folder));
const make = inputMaker(seed);

/** Runs one share to its end, starting anew behind an input that hung or killed its worker. Gives the record. */
async function runShare(share) {
  const path = join(folder, `record-${share}`);
  let sofar = blank();
  for (let first = from + share; first < end; ) {
    const task = {
      seed,
      first,
      end,
      step: workers,
      deadline,
      record: { path, sofar },
      target,
      program: resolve(values.program),
      whole,
      findings,
    };
    let fate = await runWorker(task);
    const record = readRecord(path) ?? sofar;
    if (fate === 'done') return record;
    const { index } = record;
    if (index < first) throw new Error(`a worker ended before its first input: ${fate}`);
    // Alone, and with more time: a busy machine is no hang, and a process can be ended from outside.
    const again = { ...task, first: index, end: index + 1, record: { path, sofar: record } };
    fate = await runWorker(again, 4 * patience);
    if (fate === 'done') {
      sofar = readRecord(path) ?? record;
      first = index + workers;
      continue;
    }
    const { kind, bytes, origin } = make(index);
    writeFinding(findings, {
      seed,
      index,
      kind,
      origin,
      rule: fate,
      detail: `worker: ${fate}`,
      bytes,
      length: bytes.length,
    });
    sofar = { ...record, done: record.done + 1, findings: record.findings + 1 };
    first = index + workers;
  }
  return sofar;
}

/** `done`, `hang`, or how the process ended. */
function runWorker(task, patient = patience) {
  const { path } = task.record;
  // What an earlier worker left there is in the task.
  rmSync(path, { force: true });
  return new Promise((settle) => {
    const script = fileURLToPath(new URL('worker.mjs', import.meta.url));
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, script, JSON.stringify(task)], {
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint = (complaint + chunk).slice(-2_000);
    });
    let seen = { index: -1, at: Date.now() };
    let hung = false;
    const watch = setInterval(() => {
      const { index } = readRecord(path) ?? { index: -1 };
      if (index !== seen.index) seen = { index, at: Date.now() };
      else if (index >= task.first && Date.now() - seen.at > patient) {
        hung = true;
        child.kill('SIGKILL');
      }
    }, 100);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      if (hung) settle('hang');
      else settle(code === 0 ? 'done' : `abort (${signal ?? code}) ${complaint.trim()}`);
    });
  });
}

const start = performance.now();
const records = await Promise.all(Array.from({ length: workers }, (_, share) => runShare(share)));
rmSync(folder, { recursive: true, force: true });
const seconds = (performance.now() - start) / 1000;
const sum = addUp(records);
const say = (name, text) => console.log(`${name.padEnd(14)} ${text}`);
say('seed', `${seed}${from > 0 ? `, from ${from}` : ''}`);
say('inputs', `${sum.done} in ${seconds.toFixed(1)} s, ${Math.round(sum.done / seconds)}/s, ${workers} workers`);
for (const kind of KINDS) say(kind, `${sum[`${kind} accepted`]} accepted, ${sum[`${kind} refused`]} refused`);
say('slowest', `${Math.round(sum.slowest)} ms, input ${sum.slowestIndex}`);
say('findings', String(sum.findings));
for (const name of listFindings(findings)) console.log(`  ${join(findings, name)}`);
process.exitCode = sum.findings > 0 || sum.done === 0 ? 1 : 0;
