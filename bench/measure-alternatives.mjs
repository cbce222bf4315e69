// What a user would take instead, on the same files: each does no more than it can, and the audit does all that it does.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawTable, megabytes, ratio, seconds } from './draw-table.mjs';
import { measureInTurns, works } from './measure-command.mjs';
import { auditOf, folderOf, PROGRAM } from './measure-folders.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const CHECKLIST = at('../checklists/kepatuhan-2016.yaml');
const WORKBOOKS = 20;
/** `xargs` hands so many files to one process: a command line has room for no more. */
const CHUNK = '2000';

/** The first Python that can import a module. */
function pythonWith(module) {
  return ['python3', '/usr/bin/python3'].find((python) => works(python, '-c', `from ${module}`));
}

/** The ajv-cli of this folder, or of the path. */
function findAjv() {
  return [at('../node_modules/.bin/ajv'), 'ajv'].find((program) => works(program, 'help'));
}

/** A shell command over all files of a folder. */
function overFiles(folder, pattern, command) {
  return ['sh', '-c', `find "$0" -name '${pattern}' | xargs -n ${CHUNK} ${command}`, folder];
}

function tableOf(found, base, count) {
  const rows = Object.entries(found).map(([name, { elapsed, cpu, memory }]) => [
    name,
    ...[seconds(elapsed), seconds(cpu), `${((1000 * cpu) / count).toFixed(2)} ms`],
    ...[ratio(cpu, found[base].cpu), megabytes(memory)],
  ]);
  return drawTable(['Command', 'Elapsed', 'CPU', 'CPU a file', 'CPU x audit', 'Peak memory'], rows);
}

/** Tables of those that are installed, on so many files, as a part of the page. */
export function measureAlternatives({ folder, time, rounds, files }) {
  const { yaml, json } = folderOf(folder, files);
  const audit = '`patuh audit -f ndjson`: reads, checks, scores exactly, looks at evidence, gaps with places';
  const commands = { [audit]: auditOf(yaml, '-f', 'ndjson') };
  const missing = [];
  const python = pythonWith('yaml import CSafeLoader');
  if (python === undefined) missing.push('Python with PyYAML and its C loader (Debian: python3-yaml)');
  else commands['Python, PyYAML CSafeLoader: scores only'] = [python, at('alternatives/score.py'), CHECKLIST, yaml];
  const ajv = findAjv();
  if (ajv === undefined) missing.push('ajv-cli (npm: ajv-cli)');
  else {
    const schema = join(folder, 'assessment.schema.json');
    writeFileSync(schema, execFileSync(process.execPath, [PROGRAM, 'schema', 'assessment']));
    const command = `${ajv} validate --strict=false -s ${schema}`;
    commands['ajv-cli: validates only'] = overFiles(yaml, '*.yaml', `printf -- '-d\\n%s\\n' | xargs ${command}`);
  }
  if (!works('jq', '--version')) missing.push('jq');
  else {
    const script = `jq -c -f ${at('alternatives/score.jq')}`;
    commands['jq on the same content as JSON: counts answers only'] = overFiles(json, '*.json', script);
  }
  const turns = Math.min(rounds, 3);
  const parts = ['## What a user would take instead', `${files.toLocaleString('en')} files, medians of ${turns}.`];
  parts.push(tableOf(measureInTurns(commands, turns, { time }), audit, files));
  const office = pythonWith('openpyxl import load_workbook');
  if (office === undefined) missing.push('openpyxl (Debian: python3-openpyxl)');
  else {
    const forms = workbooks(folder, yaml);
    const filled = '`patuh audit -f ndjson`: filled workbooks, as above';
    const found = measureInTurns(
      {
        [filled]: auditOf(forms, '-f', 'ndjson'),
        'openpyxl: reads the cells only': [office, at('alternatives/read-workbooks.py'), forms],
      },
      rounds,
      { time },
    );
    parts.push(`${WORKBOOKS} workbooks, medians of ${rounds}.`, tableOf(found, filled, WORKBOOKS));
  }
  if (missing.length > 0) parts.push(`Not installed here, and left out: ${missing.join('; ')}.`);
  return parts.join('\n\n');
}

/** A folder of assessments as filled workbooks, without their evidence. */
function workbooks(folder, yaml) {
  const forms = join(folder, 'workbooks');
  if (existsSync(forms)) return forms;
  mkdirSync(forms);
  const names = readdirSync(yaml).filter((one) => one.endsWith('.yaml'));
  for (const name of names.slice(0, WORKBOOKS)) {
    const target = join(forms, name.replace('.yaml', '.xlsx'));
    execFileSync(process.execPath, [PROGRAM, 'convert', '--quiet', join(yaml, name), target], { stdio: 'ignore' });
  }
  return forms;
}
