// Audits of folders of many files, against reading the same content as JSON and parsing it: time, CPU, memory, and how they
// grow with the number of files.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { drawTable, megabytes, ratio, seconds } from './draw-table.mjs';
import { generateAssessments } from './generate-assessments.mjs';
import { measureInTurns } from './measure-command.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
export const PROGRAM = at('../bin/patuh.js');
/** The day of judgement of all audits: the same work every day. */
const AS_OF = '2019-01-15';

/** A folder with so many assessments, generated where it is not there; beside it, in `json`, the same content as JSON. */
export function folderOf(folder, count) {
  const [yaml, json] = [join(folder, `yaml-${count}`), join(folder, `json-${count}`)];
  try {
    mkdirSync(json);
  } catch {
    return { yaml, json };
  }
  generateAssessments(yaml, count);
  for (const name of readdirSync(yaml).filter((one) => one.endsWith('.yaml'))) {
    const content = load(readFileSync(join(yaml, name), 'utf8'));
    writeFileSync(join(json, name.replace('.yaml', '.json')), JSON.stringify(content));
  }
  return { yaml, json };
}

/** The command line of an audit of a folder. */
export function auditOf(folder, ...options) {
  return [process.execPath, PROGRAM, 'audit', '--quiet', '--as-of', AS_OF, ...options, folder];
}

/** The audits of one folder that this version of the program has: jobs and a cache only where its help names them. */
function auditsOf(yaml, folder, help) {
  const all = { 'audit -f ndjson': auditOf(yaml, '-f', 'ndjson') };
  if (help.includes('--jobs')) {
    for (const jobs of ['1', '2'])
      all[`audit -f ndjson --jobs ${jobs}`] = auditOf(yaml, '-f', 'ndjson', '--jobs', jobs);
  }
  if (help.includes('--cache ')) {
    all['audit -f ndjson --cache, again'] = auditOf(yaml, '-f', 'ndjson', '--cache', join(folder, 'cache'));
  }
  return all;
}

/** A table for each size, and one of growth, as a part of the page. */
export function measureFolders({ folder, time, rounds, sizes }) {
  const help = execFileSync(process.execPath, [PROGRAM, 'audit', '--help'], { encoding: 'utf8' });
  const parts = [
    '## Many files',
    '`floor`: reading the same content as JSON, and `JSON.parse`, in a process of its own.',
  ];
  const growth = [];
  for (const size of sizes) {
    const { yaml, json } = folderOf(folder, size);
    const commands = {
      floor: [process.execPath, at('alternatives/read-json.mjs'), json],
      ...auditsOf(yaml, folder, help),
    };
    // Formats that need all units at once are not for such numbers of files.
    if (size < 100_000) commands['audit -f json'] = auditOf(yaml, '-f', 'json');
    const turns = size >= 10_000 ? Math.min(rounds, 3) : rounds;
    const found = measureInTurns(commands, size >= 100_000 ? 1 : turns, { time });
    const rows = Object.entries(found).map(([name, { elapsed, cpu, memory }]) => [
      `\`${name}\``,
      ...[seconds(elapsed), seconds(cpu), `${((1000 * cpu) / size).toFixed(2)} ms`],
      ...[ratio(cpu, found.floor.cpu), megabytes(memory)],
    ]);
    const heading = ['Command', 'Elapsed', 'CPU', 'CPU a file', 'CPU x floor', 'Peak memory'];
    parts.push(`### ${size.toLocaleString('en')} files`, drawTable(heading, rows));
    growth.push({ size, ...found['audit -f ndjson'] });
  }
  const base = growth.find(({ size }) => size === 1000) ?? growth[0];
  const rows = growth.map(({ size, cpu, memory }) => [
    size.toLocaleString('en'),
    `${((1000 * cpu) / size).toFixed(2)} ms`,
    ratio(cpu / size, base.cpu / base.size),
    megabytes(memory),
  ]);
  const heading = ['Files', 'CPU a file', `x ${base.size.toLocaleString('en')} files`, 'Peak memory'];
  parts.push('### Growth of `audit -f ndjson`', drawTable(heading, rows));
  return parts.join('\n\n');
}
