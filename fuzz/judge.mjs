// Takes one input through all that a user's runs would make of it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkCall,
  checkFixed,
  checkFolder,
  checkLintRun,
  checkPlaces,
  checkRun,
  checkTexts,
  ensure,
} from './invariants.mjs';
import { DOCUMENT_KINDS } from './make-document.mjs';
import { INSTRUMENT } from './make-input.mjs';
import { ROOT } from './seeds.mjs';

const BASES = ['claimed', 'claimed', 'evidenced', 'verified'];
/** A unit beside every workspace. */
const UNIT = Buffer.from(
  `checklist: ${INSTRUMENT.name}\nunit: { id: b, name: B }\nperiod: "2026"\nanswers: { persyaratan: ada, toilet: tidak }\n`,
);
/** A unit of an institution, which is scored; and what an evaluator found there. */
const unitOf = (id, institution) =>
  Buffer.from(
    `checklist: ${INSTRUMENT.name}\ninstitution: ${institution}\nperiod: "2026"\nunit: { id: ${id}, name: ${id} }\nanswers: { persyaratan: ada }\n`,
  );
const VERIFICATION = Buffer.from('by: Bagian Organisasi\ndate: 2026-01-01\nanswers: { persyaratan: tidak }\n');
/** A folder to work in, gone with `close`. */
export function openFolder() {
  const root = mkdtempSync(join(tmpdir(), 'patuh-fuzz-'));
  const folder = join(root, 'unit');
  mkdirSync(folder);
  writeFileSync(join(folder, INSTRUMENT.name), readFileSync(join(ROOT, INSTRUMENT.path)));
  return { root, folder, close: () => rmSync(root, { recursive: true, force: true }) };
}

/**
 * Gives `judge(kind, bytes, random)`: whether the input was accepted; throws where a rule is broken. `target` is the
 * program's parts (target.ts), `call` the whole (program.mjs); one input in `whole` goes through that too.
 */
export async function openJudge(target, call, cwd, whole) {
  const load = async (path) => {
    const { checklist } = await target.readChecklist(readFileSync(join(ROOT, path)), cwd, { languages: ['id', 'en'] });
    return checklist;
  };
  const instrument = await load(INSTRUMENT.path);
  const checklists = new Map([[INSTRUMENT.name, instrument]]);
  for (const file of readdirSync(join(ROOT, 'checklists'))) {
    checklists.set(file.replace('.yaml', ''), await load(`checklists/${file}`));
  }

  async function audit(bytes, random, options) {
    const programs = random.oneIn(4);
    const offices = random.oneIn(64);
    const { run, printed } = await target.audit(bytes, cwd, {
      basis: random.pick(BASES),
      programs,
      offices,
      ...options,
    });
    checkTexts(printed);
    checkRun(run, {});
    const text = printed.find(({ name }) => name === 'json')?.text;
    if (text !== undefined) {
      const told = checkRun(JSON.parse(text), { validate: random.oneIn(2) });
      ensure(run.counts.found === told.counts.found, 'found', () => JSON.stringify(told.counts));
    }
    return run;
  }

  const said = ({ rejected, warnings }) => [...rejected.flatMap(({ diagnostics }) => diagnostics), ...warnings];

  /** The same through `main()`: no other outcome, and no other words. */
  async function wholeAudit(bytes, random, accepted) {
    const language = random.pick(['id', 'en']);
    const json = checkCall(await call(['audit', '-', '-f', 'json', '--lang', language], { bytes, cwd }));
    const told = checkRun(JSON.parse(json.stdout), { validate: true, code: json.code });
    ensure((told.units.length === 1) === accepted, 'parts-agree', () => `in parts ${accepted}, whole ${!accepted}`);
    const checked = checkCall(await call(['check', '-', '--lang', language], { bytes, cwd }));
    if (!said(told).some(({ code }) => code === 'not-an-assessment')) {
      const sound = accepted && said(told).every(({ severity }) => severity === 'warning');
      ensure((checked.code === 0) === sound, 'check-agrees', () => `audit ${json.code}, check ${checked.code}`);
    }
    const format = random.pick(['terminal', 'csv', 'markdown']);
    const drawn = checkCall(await call(['audit', '-', '-f', format, '--lang', language], { bytes, cwd }));
    ensure(drawn.code === json.code, 'formats-agree', () => `${format} ${drawn.code}, json ${json.code}`);
  }

  async function judgeAssessment(bytes, random, options, whole) {
    const told = await audit(bytes, random, { ...options, checklists });
    ensure(told.counts.found === 1, 'found', () => JSON.stringify(told.counts));
    checkPlaces(said(told), bytes);
    const accepted = told.units.length === 1;
    // Only of checklists that a user can name too.
    if (whole) await wholeAudit(bytes, random, accepted);
    if (whole && random.oneIn(2)) await wholeFolder(bytes, VERIFICATION, random);
    return accepted;
  }

  async function judgeChecklist(bytes, random, options, whole) {
    const read = await target.readChecklist(bytes, cwd, options);
    checkTexts(read.printed);
    checkPlaces(read.diagnostics, bytes);
    if (whole && read.kind === 'checklist') {
      const checked = checkCall(await call(['check', '-'], { bytes, cwd }));
      ensure((checked.code === 0) === read.accepted, 'check-agrees', () => `${read.accepted}, check ${checked.code}`);
    }
    if (read.checklist === undefined) return false;
    const own = new Map([...checklists, ['x.yaml', read.checklist]]);
    const answers = Buffer.from(answersTo(read.structure, random));
    await audit(answers, random, { ...options, checklists: own, checklist: 'x.yaml' });
    return true;
  }

  async function judgeWorkspace(bytes, random, options, whole) {
    const read = await target.readWorkspace(bytes, cwd, options);
    checkTexts(read.printed);
    checkPlaces(read.diagnostics, bytes);
    if (whole && read.kind === 'workspace') {
      const checked = checkCall(await call(['check', '-'], { bytes, cwd }));
      ensure((checked.code === 0) === read.accepted, 'check-agrees', () => `${read.accepted}, check ${checked.code}`);
    }
    if (read.workspace === undefined) return false;
    const { counts, units, missing } = await audit(UNIT, random, { ...options, checklists, workspace: read.workspace });
    const expected = new Set([...(read.workspace.workspace.units ?? []), 'b']);
    ensure(
      counts.found === expected.size && units.length === 1,
      'dropped',
      () => `${JSON.stringify(counts)}, missing ${missing}`,
    );
    return true;
  }

  async function judgeVerification(bytes, random, options, whole) {
    const read = await target.readVerification(bytes, cwd, options, instrument);
    checkTexts(read.printed);
    checkPlaces(read.diagnostics, bytes);
    if (whole) await wholeFolder(unitOf('b', 'Kota Uji'), bytes, random);
    return read.accepted;
  }

  /**
   * A folder with the input in it, beside a good unit of one institution and another of a second, and an evaluator's
   * file.
   */
  async function wholeFolder(unit, verification, random) {
    const folder = mkdtempSync(join(cwd, 'folder-'));
    try {
      writeFileSync(join(folder, INSTRUMENT.name), readFileSync(join(ROOT, INSTRUMENT.path)));
      const files = { 'a.yaml': unit, 'c.yaml': unitOf('c', 'Kota Uji'), 'd.yaml': unitOf('d', 'Kota Lain') };
      for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
      const args = ['audit', '.', '-f', 'json', '--lang', random.pick(['id', 'en'])];
      const read = async () => JSON.parse(checkCall(await call(args, { bytes: Buffer.of(), cwd: folder })).stdout);
      const alone = await read();
      writeFileSync(join(folder, 'a.verifikasi.yaml'), verification);
      const told = await read();
      // The input may be no assessment, and is passed over then.
      checkFolder(told, alone, ['c.yaml', 'd.yaml']);
      const format = random.pick(['terminal', 'markdown', 'html', 'csv']);
      checkCall(await call(['audit', '.', '-f', format], { bytes: Buffer.of(), cwd: folder }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  const judgeDocument = (format) => async (bytes, random, options, whole) => {
    const { run, printed, fixed } = await target.lintInput(bytes, format, { ...options, all: random.oneIn(8) });
    checkTexts(printed);
    checkLintRun(run, {});
    const text = printed.find(({ name }) => name === 'json').text;
    checkLintRun(JSON.parse(text), { validate: random.oneIn(2) });
    if (format === 'markdown' || format === 'text') {
      const findings = run.documents.flatMap((document) => document.findings);
      checkPlaces([...said(run), ...findings.map(({ rule, at }) => ({ code: rule, at }))], bytes);
    }
    if (fixed !== undefined) checkFixed(bytes.toString(), fixed, run);
    const accepted = run.documents.length === 1;
    if (whole) {
      const language = random.pick(['id', 'en']);
      const args = ['lint', '-', '--stdin-format', format, '-f', 'json', '--lang', language];
      const json = checkCall(await call(args, { bytes, cwd }));
      const told = checkLintRun(JSON.parse(json.stdout), { validate: true, code: json.code });
      ensure(
        (told.documents.length === 1) === accepted,
        'parts-agree',
        () => `in parts ${accepted}, whole ${!accepted}`,
      );
    }
    return accepted;
  };

  const judges = {
    ...Object.fromEntries(DOCUMENT_KINDS.map((format) => [format, judgeDocument(format)])),
    assessment: judgeAssessment,
    checklist: judgeChecklist,
    workspace: judgeWorkspace,
    verification: judgeVerification,
    other: judgeAssessment,
  };
  return (kind, bytes, random) => {
    const languages = random.oneIn(2) ? ['id', 'en'] : ['en', 'id'];
    const terminal = random.oneIn(8) ? random.between(1, 200) : undefined;
    return judges[kind](bytes, random, { languages, terminal }, random.oneIn(whole));
  };
}

/** An assessment by a checklist's own words, some of it unanswered, as JSON. */
function answersTo(checklist, random) {
  const items = (node) => [...(node.items ?? []), ...(node.sections ?? []).flatMap(items)];
  const answers = items(checklist).flatMap(({ id, answers: name }) => {
    const scale = checklist.answers?.[name];
    const number = scale?.number;
    const answer = Array.isArray(scale)
      ? random.pick(scale).answer
      : String(random.pick([number?.min ?? 0, number?.max ?? 1]));
    if (random.oneIn(8)) return [[id, { answer: 'tidak berlaku', reason: 'uji' }]];
    return random.oneIn(6) ? [] : [[id, answer]];
  });
  // Pairs, not an object: ids may be names that objects know.
  const pairs = answers.map(([id, answer]) => `${JSON.stringify(id)}: ${JSON.stringify(answer)}`).join(', ');
  return `{"unit": {"id": "a", "name": "A"}, "services": {"s": "S", "t": "T"}, "answers": {${pairs}}}`;
}
