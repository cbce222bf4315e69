import { describe, expect, it } from 'vitest';
import type { Run, RunSet } from '../../src/model/run.ts';
import { INSTITUTION_FORMATS } from '../support/institution-formats.ts';
import { runMain, runReadable } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, LAIN, runOf, unit } from './fixtures.ts';

type Zone = Parameters<typeof unit>[1];

/** An assessment that says whose it is. */
function of(
  institution: string | undefined,
  period: string | undefined,
  id: string,
  zone: Zone,
  checklist = 'kecil.yaml',
) {
  const lines = [
    `checklist: ${checklist}`,
    ...(institution === undefined ? [] : [`institution: ${JSON.stringify(institution)}`]),
    ...(period === undefined ? [] : [`period: "${period}"`]),
  ];
  return unit(id, zone, lines.join('\n'));
}

const audit = (cwd: string, ...args: string[]) => runMain(['audit', ...args, '-f', 'json'], { cwd });

/** The set that was printed, with each run in a line: whom it is about, score, units, rejected, missing. */
function setOf({ stdout }: { readonly stdout: string }): { readonly set: RunSet; readonly lines: readonly string[] } {
  const set = JSON.parse(stdout) as RunSet;
  return { set, lines: set.runs.map(describeRun) };
}

function describeRun({ institution: { name, period, score }, units, rejected, missing }: Run): string {
  const parts = [units.map(({ id }) => id), rejected.map(({ file }) => file), missing].map((list) => list.join(' '));
  return [`${name}, ${period}: ${score}`, ...parts].join(' | ');
}

const CITIES = {
  'kecil.yaml': KECIL,
  'a/dinkes.yaml': of('Kota A', '2018', 'dinkes', 'green'),
  'a/dinsos.yaml': of('Kota A', '2018', 'dinsos', 'yellow'),
  'b/dinkes.yaml': of('Kota B', '2018', 'dinkes', 'red'),
};
const IN_FOLDERS = { 'a/kecil.yaml': KECIL, 'b/kecil.yaml': KECIL, ...CITIES };

describe('an audit of several institutions or periods', () => {
  it.for([
    {
      name: 'two cities in one folder, with a unit of the same id',
      files: IN_FOLDERS,
      lines: ['Kota A, 2018: 80 | dinkes dinsos |  | ', 'Kota B, 2018: 40 | dinkes |  | '],
    },
    {
      name: 'two years of one city',
      files: {
        'kecil.yaml': KECIL,
        'x.yaml': of('Kota A', '2019', 'dinkes', 'green'),
        'y.yaml': of('Kota A', '2018', 'dinkes', 'yellow'),
      },
      lines: ['Kota A, 2018: 60 | dinkes |  | ', 'Kota A, 2019: 100 | dinkes |  | '],
    },
    {
      name: 'rounds on two days, which are two periods, under one workspace',
      files: {
        'kecil.yaml': KECIL,
        'patuh.yaml': 'institution: RSUD Uji\nunits: [igd, loket]\n',
        'hari-1.yaml': of(undefined, '2026-03-01', 'igd', 'green'),
        'hari-2.yaml': of(undefined, '2026-03-02', 'igd', 'yellow'),
        'hari-2-loket.yaml': of(undefined, '2026-03-02', 'loket', 'red'),
      },
      lines: ['RSUD Uji, 2026-03-01: 100 | igd |  | loket', 'RSUD Uji, 2026-03-02: 50 | igd loket |  | '],
    },
    {
      name: 'a workspace for each city: its units are expected of that city only, and one without files is not forgotten',
      files: {
        'a/patuh.yaml': 'institution: Kota A\nperiod: "1"\nchecklist: kecil.yaml\nunits: [x, hilang]\n',
        'a/kecil.yaml': KECIL,
        'a/x.yaml': unit('x', 'green', 'period: "1"'),
        'b/patuh.yaml': 'institution: Kota B\nperiod: "1"\nchecklist: lain.yaml\nunits: [x]\n',
        'b/lain.yaml': LAIN,
        'b/x.yaml': unit('x', 'red', 'period: "1"'),
        'c/patuh.yaml': 'institution: Kota C\nperiod: "1"\nunits: [x]\n',
      },
      lines: ['Kota A, 1: 100 | x |  | hilang', 'Kota B, 1: 90 | x |  | ', 'Kota C, 1: null |  |  | x'],
    },
    {
      name: 'a workspace above, beside one for a part of the files: its units are not forgotten',
      files: {
        'patuh.yaml': 'institution: Kota A\nperiod: "1"\nunits: [x]\n',
        'b/patuh.yaml': 'institution: Kota B\nperiod: "1"\nchecklist: kecil.yaml\n',
        'b/kecil.yaml': KECIL,
        'b/y.yaml': unit('y', 'red', 'checklist: kecil.yaml'),
      },
      lines: ['Kota A, 1: null |  |  | x', 'Kota B, 1: 40 | y |  | '],
    },
    {
      name: 'a rejected file that says whose it is, one beside the files of a city, and one of a workspace',
      files: {
        ...IN_FOLDERS,
        'rusak.yaml': brokenUnit('rsud').replace('checklist', 'institution: KOTA  b\nperiod: "2018"\nchecklist'),
        'a/rusak.yaml': 'rusak: [',
        'b/baru/patuh.yaml': 'institution: Kota B\nperiod: "2018"\n',
        'b/baru/rusak.yaml': 'rusak: [',
      },
      lines: [
        'Kota A, 2018: 80 | dinkes dinsos | a/rusak.yaml | ',
        'Kota B, 2018: 40 | dinkes | b/baru/rusak.yaml rusak.yaml | ',
      ],
    },
    {
      name: 'a city of which no file can be scored',
      files: {
        ...IN_FOLDERS,
        'c/rusak.yaml': brokenUnit('rsud').replace(
          'checklist: kecil',
          'institution: Kota C\nperiod: "2018"\nchecklist: ../kecil',
        ),
      },
      lines: [
        'Kota A, 2018: 80 | dinkes dinsos |  | ',
        'Kota B, 2018: 40 | dinkes |  | ',
        'Kota C, 2018: null |  | c/rusak.yaml | ',
      ],
    },
    {
      name: 'true duplicates, in one city only',
      files: { ...IN_FOLDERS, 'a/dinkes-2.yaml': of('Kota A', '2018', 'Dinkes', 'red') },
      lines: ['Kota A, 2018: 60 | dinsos | a/dinkes-2.yaml | ', 'Kota B, 2018: 40 | dinkes |  | '],
    },
    {
      name: 'a file of another checklist, by the checklist of its own city',
      files: {
        ...IN_FOLDERS,
        'a/lain.yaml': LAIN,
        'a/z.yaml': of('Kota A', '2018', 'z', 'red', 'lain.yaml'),
        'b/lain.yaml': LAIN,
        'b/dinkes.yaml': of('Kota B', '2018', 'dinkes', 'red', 'lain.yaml'),
      },
      lines: ['Kota A, 2018: 80 | dinkes dinsos | a/z.yaml | ', 'Kota B, 2018: 90 | dinkes |  | '],
    },
    {
      name: 'a file without a period, which may be of either',
      files: {
        'kecil.yaml': KECIL,
        'x.yaml': of('Kota A', '2018', 'x', 'green'),
        'y.yaml': of('Kota A', '2019', 'y', 'green'),
        'z.yaml': of('Kota A', undefined, 'z', 'red'),
      },
      lines: ['Kota A, 2018: 100 | x |  | ', 'Kota A, 2019: 100 | y |  | ', 'Kota A, null: 40 | z |  | '],
    },
  ])('has a run for each: $name', async ({ files, lines }) => {
    const outcome = await audit(tempFolder(files), '.');
    expect(setOf(outcome).lines).toEqual(lines);
    expect(setOf(outcome).set.rejected).toEqual([]);
    expect(outcome.code).toBe(lines.every((line) => line.endsWith('|  | ')) ? 0 : 2);
  });

  it.for([
    {
      name: 'names that differ by case and blanks',
      a: of('Kota A', '2018', 'a', 'green'),
      b: of(' KOTA  a ', '2018', 'b', 'green'),
    },
    { name: 'a file without a name', a: of('Kota A', '2018', 'a', 'green'), b: of(undefined, undefined, 'b', 'green') },
    {
      name: 'a file without a period',
      a: of('Kota A', '2018', 'a', 'green'),
      b: of('Kota A', undefined, 'b', 'green'),
    },
    {
      name: 'one that names only the institution and one only the period',
      a: of('Kota A', undefined, 'a', 'green'),
      b: of(undefined, '2018', 'b', 'green'),
    },
  ])('is one run as ever for $name', async ({ a, b }) => {
    const outcome = await audit(tempFolder({ 'kecil.yaml': KECIL, 'a.yaml': a, 'b.yaml': b }), '.');
    expect(runOf(outcome)).toMatchObject({
      institution: { name: 'Kota A', period: '2018', score: 100, complete: true },
      units: [{ id: 'a' }, { id: 'b' }],
      warnings: [],
    });
    expect(outcome.code).toBe(0);
  });

  it('says which files name no period, and that they are scored apart', async () => {
    const files = { 'kecil.yaml': KECIL, 'x.yaml': of('A', '1', 'x', 'green'), 'y.yaml': of('A', '2', 'y', 'green') };
    const outcome = await audit(tempFolder({ ...files, 'z.yaml': of('A', undefined, 'z', 'green') }), '.');
    expect(setOf(outcome).set.runs[2]?.warnings).toMatchObject([
      { code: 'incomplete-identity', facts: { files: 1, lacks: 'period' }, at: { file: 'z.yaml' } },
    ]);
    expect(outcome.stderr).toContain('tidak menyebut periode');
  });

  it('keeps files of an unknown institution apart: no run is complete, and each page says so', async () => {
    const outcome = await audit(tempFolder({ ...IN_FOLDERS, 'rusak.yaml': 'rusak: [' }), '.');
    const { set } = setOf(outcome);
    expect(set.rejected.map(({ file }) => file)).toEqual(['rusak.yaml']);
    for (const run of set.runs) {
      expect(run.institution).toMatchObject({ complete: false });
      expect(run.institution.uncertainty).toContain('rejected');
      expect(run.warnings).toMatchObject([{ code: 'unassigned-files', facts: { files: ['rusak.yaml'] } }]);
    }
    expect(outcome.code).toBe(2);
  });

  it.for([
    { name: 'the worse zone', args: ['--fail-below', 'yellow'], code: 1 },
    { name: 'the worse institution', args: ['--institution-fail-below', 'yellow'], code: 1 },
    { name: 'a gate that all pass', args: ['--fail-below', 'red'], code: 0 },
  ])('ends with the worst of all gates: $name', async ({ args, code }) => {
    const outcome = await audit(tempFolder(IN_FOLDERS), '.', ...args);
    expect(outcome.code).toBe(code);
    expect(setOf(outcome).set.runs.map(({ violations }) => violations.length)).toEqual([0, code]);
  });

  it('takes the target of the workspace of each', async () => {
    const cwd = tempFolder({ ...IN_FOLDERS, 'b/patuh.yaml': 'target: green\n' });
    const outcome = await audit(cwd, '.');
    expect(outcome.code).toBe(1);
    expect(setOf(outcome).set.runs.map(({ violations }) => violations.length)).toEqual([0, 1]);
  });

  it('prints the same bytes whatever the order of the inputs', async () => {
    const cwd = tempFolder(IN_FOLDERS);
    const [one, other] = [await audit(cwd, 'a', 'b'), await audit(cwd, 'b', 'a')];
    expect(one.stdout).toBe(other.stdout);
  });
});

describe('--institution and --period', () => {
  it('pick the run that a folder of one alone would give', async () => {
    const cwd = tempFolder(IN_FOLDERS);
    const alone = runOf(await audit(cwd, 'b'));
    for (const args of [
      ['--institution', 'kota b'],
      ['--institution', 'Kota B', '--period', '2018'],
    ]) {
      const outcome = await audit(cwd, '.', ...args);
      expect(runOf(outcome)).toEqual(alone);
      expect(outcome).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('may leave several, and name what there is where they leave none', async () => {
    const cwd = tempFolder(IN_FOLDERS);
    expect(setOf(await audit(cwd, '.', '--period', '2018')).lines).toHaveLength(2);
    for (const command of ['audit', 'check']) {
      const none = await runMain([command, '.', '--institution', 'Kota C'], { cwd });
      expect(none).toMatchObject({ code: 2, stdout: '' });
      expect(none.stderr).toMatch(/Yang ada: Kota A, 2018; Kota B, 2018\.\n$/);
    }
  });

  it('do not let a file of an unknown institution pass', async () => {
    const outcome = await audit(
      tempFolder({ ...IN_FOLDERS, 'rusak.yaml': 'rusak: [' }),
      '.',
      '--institution',
      'Kota B',
    );
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(/^rusak\.yaml:1:/);
    expect(runOf(outcome)).toMatchObject({
      institution: { complete: false },
      warnings: [{ code: 'unassigned-files' }],
    });
  });

  it.for([
    ['-f', 'berita-acara:ba.docx'],
    ['--documents', '.'],
    ['--since', 'a.json'],
  ])('are named by what needs one institution: %s %s', async (args) => {
    const cwd = tempFolder(IN_FOLDERS);
    await runMain(['audit', 'a', '-f', 'json:a.json'], { cwd });
    const outcome = await runMain(['audit', '.', ...args], { cwd });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(/ada 2: Kota A, 2018; Kota B, 2018\..*--institution/);
    const chosen = await runMain(['audit', '.', '--institution', 'Kota B', ...args], { cwd });
    expect(chosen.stderr).not.toContain('--institution');
  });

  it('are named where a saved set is drawn again or compared with', async () => {
    const cwd = tempFolder(IN_FOLDERS);
    await runMain(['audit', '.', '-f', 'json:semua.json'], { cwd });
    for (const args of [
      ['report', 'semua.json'],
      ['audit', 'a', '--since', 'semua.json'],
    ]) {
      const outcome = await runMain(args, { cwd });
      expect(outcome).toMatchObject({ code: 2, stdout: '' });
      expect(outcome.stderr).toMatch(/2 instansi atau periode: Kota A, 2018; Kota B, 2018\n.*--institution/);
    }
    // An own report is passed over, and may be written over.
    expect((await runMain(['audit', '.', '-f', 'json:semua.json'], { cwd })).code).toBe(0);
  });
});

describe('check', () => {
  it('names the institutions, and finds what audit rejects', async () => {
    const cwd = tempFolder({
      ...IN_FOLDERS,
      'a/dinkes-2.yaml': of('Kota A', '2018', 'dinkes', 'red'),
      'rusak.yaml': 'a: [',
    });
    const checked = JSON.parse((await runMain(['check', '.', '-f', 'json'], { cwd })).stdout);
    const codes = checked.diagnostics.map(
      ({ code, severity, at }: { code: string; severity: string; at: { file: string } }) =>
        `${at.file} ${severity} ${code}`,
    );
    expect(codes.toSorted()).toEqual([
      'a/dinkes-2.yaml error duplicate-unit',
      'a/dinkes.yaml error duplicate-unit',
      'a/dinsos.yaml warning several-institutions',
      'rusak.yaml error yaml-syntax',
      'rusak.yaml warning unassigned-files',
    ]);
  });
});

describe('formats of several institutions', () => {
  const FILES = { ...IN_FOLDERS, 'rusak.yaml': 'rusak: [' };
  const draw = async (format: string, ...args: string[]) =>
    (await runReadable(['audit', '.', '-f', format, ...args], { cwd: tempFolder(FILES) })).stdout;

  it.for(INSTITUTION_FORMATS)('%s tells of both, and of the file of neither', async (format) => {
    const text = await draw(format);
    for (const part of ['Kota A', 'Kota B', 'rusak.yaml']) expect(text).toContain(part);
    // A score over both: (100 + 60 + 40) / 3.
    expect(text).not.toMatch(/66[.,]67/);
    expect(await draw(format, '--lang', 'en')).toContain('Kota B');
  });

  it.for(INSTITUTION_FORMATS)('%s is written over by the next audit', async (format) => {
    const cwd = tempFolder(IN_FOLDERS);
    for (const code of [0, 0]) {
      expect((await runMain(['audit', 'a', 'b', '-f', `${format}:hasil`], { cwd })).code).toBe(code);
    }
  });

  it('markdown says at its beginning that it is ours, however long it is', async () => {
    expect((await draw('markdown')).slice(0, 1000)).toMatch(/^- patuh \d/m);
  });

  it('json is valid by the schema, as is a single run', async () => {
    const { stdout } = await runMain(['schema', 'run']);
    const { Ajv } = await import('ajv');
    const validate = new Ajv({ strict: false }).compile(JSON.parse(stdout));
    expect(validate(JSON.parse(await draw('json')))).toBe(true);
    expect(validate(runOf(await audit(tempFolder(IN_FOLDERS), 'a')))).toBe(true);
    const { set } = setOf(await audit(tempFolder(FILES), '.'));
    expect(validate({ ...set, runs: set.runs.slice(1) })).toBe(false);
    expect(validate({ ...set, runs: [...set.runs, {}] })).toBe(false);
  });

  it('ndjson says on the line of each unit whose it is', async () => {
    const lines = (await draw('ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const units = lines.filter(({ type }) => type === 'unit');
    expect(units.map(({ institution, period, id }) => `${institution} ${period} ${id}`)).toEqual([
      'Kota A 2018 dinkes',
      'Kota A 2018 dinsos',
      'Kota B 2018 dinkes',
    ]);
    expect(lines.filter(({ type }) => type === 'run' || type === 'institution').map(({ type }) => type)).toEqual([
      'run',
      'institution',
      'run',
      'institution',
    ]);
  });

  it('csv has one heading, and whose each row is', async () => {
    const rows = (await draw('csv'))
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    const [head = [], ...others] = rows;
    const at = ['Unit', 'Instansi', 'Periode'].map((title) => head.indexOf(title));
    expect(others.map((row) => at.map((index) => row[index]).join(' '))).toEqual([
      'dinkes Kota A 2018',
      'dinsos Kota A 2018',
      'dinkes Kota B 2018',
      '  ',
    ]);
  });

  it('html has every id once, every link leads somewhere, and no table has rows of two', async () => {
    const text = await draw('html');
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...text.matchAll(/ href="#([^"]*)"/g), ...text.matchAll(/ aria-labelledby="([^"]*)"/g)];
    expect(links.length).toBeGreaterThan(20);
    for (const [, target] of links) expect(ids, target).toContain(target);
    const [index, a, b, none] = text.split('<article class="institution"');
    expect(none).toBeUndefined();
    for (const name of ['Kota A', 'Kota B']) expect(index).toContain(name);
    expect(a).toContain('Kota A');
    expect(a).not.toContain('Kota B');
    expect(b).toContain('Kota B');
    expect(b).not.toContain('Kota A');
  });

  it('html keeps names that look like attributes as they are', async () => {
    const name = `x id="y" href="#z" id=`;
    const files = {
      ...FILES,
      'a/dinkes.yaml': of(`Kota A`, '2018', 'dinkes', 'green').replace('Unit dinkes', `'${name}'`),
    };
    const { stdout } = await runMain(['audit', '.', '-f', 'html'], { cwd: tempFolder(files) });
    expect(stdout).toContain('>x id=&quot;y&quot; href=&quot;#z&quot; id=</a>');
  });

  it('sarif has a run for each, of a category of its own', async () => {
    const { runs } = JSON.parse(await draw('sarif')) as {
      runs: { automationDetails: { id: string }; results: { message: { text: string } }[] }[];
    };
    expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      'patuh/Kota A/2018/',
      'patuh/Kota B/2018/',
      'patuh/',
    ]);
    expect(runs[1]?.results.length).toBeGreaterThan(0);
    for (const { message } of runs[1]?.results ?? []) expect(message.text).toMatch(/^Kota B, periode 2018: /i);
  });

  it('junit names the suites by the institution', async () => {
    const text = await draw('junit');
    const ids = [...text.matchAll(/<testsuite name="[^"]*" id="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(6);
  });

  it('gitlab keeps the same gap of two cities apart', async () => {
    const issues = JSON.parse(await draw('gitlab')) as { fingerprint: string; description: string }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    const gaps = issues.filter(({ description }) => description.includes('Papan layanan'));
    expect(gaps.map(({ description }) => description.slice(0, 6))).toEqual(['Kota B']);
  });

  it('xlsx has sheets of every institution behind an index', async () => {
    const text = await draw('xlsx');
    const names = [...text.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name ?? '');
    expect(names[0]).toBe('Daftar instansi');
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('1 ')).length).toBeGreaterThan(3);
    expect(names.filter((name) => name.startsWith('2 ')).length).toBeGreaterThan(3);
  });
});

it('counts a file that is not read to the institution that it names', async () => {
  const assessment = (institution: string, id: string) =>
    `checklist: kecil.yaml\ninstitution: ${institution}\nperiod: "2024"\nunit: { id: ${id}, name: ${id} }\nanswers: { papan: ada }\n`;
  const files = {
    'kecil.yaml': KECIL,
    'a.yaml': assessment('Kota A', 'a'),
    'b.yaml': assessment('Kota B', 'b'),
    'c.yaml.txt': assessment('Kota A', 'c'),
  };
  const { stdout } = await runMain(['audit', '.', '-f', 'json'], { cwd: tempFolder(files) });
  const { runs } = JSON.parse(stdout);
  expect(runs.map(({ counts }: { counts: object }) => counts)).toEqual([
    { found: 2, scored: 1, notScored: 0, rejected: 0, missing: 0, notRead: 1 },
    { found: 1, scored: 1, notScored: 0, rejected: 0, missing: 0 },
  ]);
});
