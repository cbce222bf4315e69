// Measures whole processes with GNU time: elapsed time, CPU (user and system) and peak memory, the largest single process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env; // adds 85 ms to every start on Node 20

/** The middle of a list, the upper one of two. */
export function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}

/** Whether a command can be started and ends with 0. */
export function works(program, ...args) {
  return spawnSync(program, args, { stdio: 'ignore', env }).status === 0;
}

/** GNU time; undefined where it is not installed (on macOS it is `gtime`). */
export function findTime() {
  return ['/usr/bin/time', 'gtime'].find((program) => works(program, '-f', '%M', 'true'));
}

/**
 * Runs a command once: seconds elapsed, seconds of CPU, MB of memory. What it prints is thrown away. `statuses` are the exit
 * codes that count as success: an audit whose gate is closed has done its work.
 */
function measureOnce([program, ...args], { time, statuses = [0] }) {
  const folder = mkdtempSync(join(tmpdir(), 'patuh-time-'));
  try {
    const figures = join(folder, 'figures');
    const ran = spawnSync(time, ['-q', '-o', figures, '-f', '%e %U %S %M', program, ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 28,
    });
    if (!statuses.includes(ran.status)) throw new Error(`${program} ${args[0]}: exit ${ran.status}\n${ran.stderr}`);
    const [elapsed, user, system, kilobytes] = readFileSync(figures, 'utf8').trim().split(' ').map(Number);
    return { elapsed, cpu: user + system, memory: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs commands in turns, so that a machine that slows down slows all alike, after a turn that does not count.
 * `commands`: by name, the program and its arguments. Gives the medians of each, by name.
 */
export function measureInTurns(commands, rounds, options) {
  const found = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  const warmUps = rounds > 1 ? 1 : 0;
  for (let round = -warmUps; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const figures = measureOnce(command, options);
      if (round >= 0) found[name].push(figures);
    }
  }
  const middle = (list, figure) => median(list.map((one) => one[figure]));
  return Object.fromEntries(
    Object.entries(found).map(([name, list]) => [
      name,
      { elapsed: middle(list, 'elapsed'), cpu: middle(list, 'cpu'), memory: middle(list, 'memory') },
    ]),
  );
}
