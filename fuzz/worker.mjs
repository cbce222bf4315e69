// A share of the inputs, in a process of its own: started by run.mjs with what to do as JSON.
import { Worker } from 'node:worker_threads';
import { openTarget } from './build-target.mjs';
import { writeFinding } from './findings.mjs';
import { openFolder, openJudge } from './judge.mjs';
import { inputMaker } from './make-input.mjs';
import { minimise } from './minimise.mjs';
import { openProgram } from './program.mjs';
import { randomFor } from './random.mjs';
import { openRecord } from './record.mjs';

/** Findings after which a worker goes on no longer: they will be the same ones. */
const ENOUGH = 20;

// A judge that is stuck at an input looks after nothing: so the watch is a thread of its own.
new Worker(new URL('end-with-parent.mjs', import.meta.url), { workerData: process.ppid }).unref();

const { seed, first, end, step, deadline, record, target, program, whole, findings } = JSON.parse(process.argv[2]);
const make = inputMaker(seed);
const folder = openFolder();
const judge = await openJudge(openTarget(target), openProgram(program), folder.folder, whole);
const { write } = openRecord(record.path);
const done = record.sofar;

/** The judge's own choices, apart from those that made the input: a smaller input is judged by the same ones. */
const choices = (index) => randomFor(seed + 1_000_003, index);

async function broken(kind, bytes, index) {
  try {
    await judge(kind, bytes, choices(index));
    return undefined;
  } catch (error) {
    return error;
  }
}
const ruleOf = (error) => error.rule ?? `uncaught ${error.name}`;

for (let index = first; index < end && Date.now() < deadline && done.findings < ENOUGH; index += step) {
  done.index = index;
  write(done);
  const { kind, bytes, origin } = make(index);
  const start = performance.now();
  try {
    const accepted = await judge(kind, bytes, choices(index));
    done[`${kind} ${accepted ? 'accepted' : 'refused'}`]++;
  } catch (error) {
    done.findings++;
    const rule = ruleOf(error);
    const small = await minimise(bytes, async (smaller) => {
      const other = await broken(kind, smaller, index);
      write(done);
      return other !== undefined && ruleOf(other) === rule;
    });
    const detail = error.rule === undefined ? error.stack : error.message;
    writeFinding(findings, { seed, index, kind, origin, rule, detail, bytes: small, length: bytes.length });
  }
  const took = performance.now() - start;
  done.done++;
  if (took > done.slowest) {
    done.slowest = took;
    done.slowestIndex = index;
  }
}
done.index = -1;
write(done);
folder.close();
