import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LONG } from './support/how-often.ts';
import { ROOT } from './support/run-main.ts';
import { tempFolder } from './support/temp-folder.ts';

const SAMPLE = 'kota-cimahi-2018';
const FORMATS = ['json', 'ndjson', 'csv', 'html', 'xlsx', 'docx', 'md', 'txt', 'sarif', 'xml'];

if (!LONG) console.log('executable.test: npm run test:long builds an executable and runs it');

describe.skipIf(!LONG)('the executable of this Node, where no Node is on the PATH', () => {
  let folder: string;
  let program: string;
  // The suite's own folder: tempFolder removes the one of a test.
  beforeAll(() => {
    folder = join(ROOT, 'node_modules/.cache/patuh-executable-test');
    program = join(folder, 'patuh');
    execFileSync('mkdir', ['-p', folder]);
    execFileSync(process.execPath, [join(ROOT, 'scripts/build-exe.mjs'), '--here', program], { stdio: 'ignore' });
  }, 300_000);

  const run = (cwd: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: {}, encoding: 'utf8' });
    return { code: status, stdout, stderr };
  };
  const runByNode = (cwd: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/patuh.js'), ...args], {
      cwd,
      env: {},
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  };
  const withSample = () => {
    const cwd = tempFolder({});
    cpSync(join(ROOT, 'samples', SAMPLE), join(cwd, SAMPLE), { recursive: true });
    return cwd;
  };

  it.each([
    ['--version'],
    ['--help'],
    ['audit', SAMPLE],
    ['check', SAMPLE, '--lang', 'en'],
    ['checklist', 'list'],
    ['checklist', 'show', 'kepatuhan-2016', '-f', 'json'],
    ['audit', 'is-not-here'],
    ['schema', 'run'],
  ])('%s %s says what the package says', (...args) => {
    const cwd = withSample();
    const outcome = run(cwd, ...args);
    expect(outcome).toEqual(runByNode(cwd, ...args));
  });

  it('writes every format, byte for byte', () => {
    const cwd = withSample();
    const ask = (by: typeof run, name: string) =>
      by(cwd, 'audit', SAMPLE, '-q', ...FORMATS.flatMap((ending) => ['-o', `${name}.${ending}`]));
    expect(ask(run, 'hasil').code).toBe(0);
    const first = new Map(FORMATS.map((ending) => [ending, readFileSync(join(cwd, `hasil.${ending}`))]));
    expect(ask(runByNode, 'hasil').code).toBe(0);
    for (const ending of FORMATS) {
      expect(readFileSync(join(cwd, `hasil.${ending}`)).equals(first.get(ending) ?? Buffer.alloc(0)), ending).toBe(
        true,
      );
    }
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;
  if (LONG && !hasScript) console.log('executable.test: no `script` here; the double click is not tried');
  it.skipIf(!hasScript)('audits its folder on a double click, and waits for a key', () => {
    const cwd = withSample();
    cpSync(program, join(cwd, 'patuh'));
    const stdout = execFileSync('script', ['-qec', './patuh', '/dev/null'], { cwd, input: 'x', encoding: 'utf8' });
    expect(stdout).toContain(`Menilai semua penilaian mandiri di folder ${cwd}`);
    expect(stdout).toContain('ZONA KUNING');
    expect(stdout).toContain('Tekan tombol apa saja');
    expect(readdirSync(cwd)).toContain('laporan.html');
  });

  it('is only asked for help where it is called without a word from elsewhere', () => {
    const cwd = withSample();
    const { code, stderr } = run(cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('Cara pakai: patuh');
    expect(existsSync(join(cwd, 'laporan.html'))).toBe(false);
  });
});

/** What \`npm run build:exe\` has left, which fetches Node programs: tests use no network. */
const BUILT = existsSync(join(ROOT, 'build'))
  ? readdirSync(join(ROOT, 'build')).find((name) => name.endsWith('.exe'))
  : undefined;
const WINE = ['/usr/lib/wine/wine64', '/usr/bin/wine64'].find((path) => existsSync(path));
if (BUILT === undefined)
  console.log('executable.test: no build/*.exe (npm run build:exe); the Windows program is not looked at');
else if (WINE === undefined) console.log('executable.test: no wine here; the Windows program is not run');

describe.skipIf(BUILT === undefined)('the Windows program', () => {
  const path = join(ROOT, 'build', BUILT ?? '');

  it('is a Windows program with ours inside', () => {
    const bytes = readFileSync(path);
    expect(bytes.toString('latin1', 0, 2)).toBe('MZ');
    expect(bytes.toString('latin1', bytes.readUInt32LE(0x3c), bytes.readUInt32LE(0x3c) + 4)).toBe('PE\0\0');
    expect(bytes.includes(Buffer.from('NODE_SEA_BLOB', 'utf16le'))).toBe(true);
    expect(bytes.includes('Menilai kepatuhan unit layanan')).toBe(true);
  });

  it.skipIf(WINE === undefined)('audits under Wine as it does here', () => {
    const cwd = tempFolder({});
    cpSync(join(ROOT, 'samples', SAMPLE), join(cwd, SAMPLE), { recursive: true });
    // Wine says that it is Windows 7, which Node refuses.
    const env = { ...process.env, WINEDEBUG: '-all', WINEPREFIX: join(cwd, 'wine'), NODE_SKIP_PLATFORM_CHECK: '1' };
    const args = ['audit', `${SAMPLE}\\unit`, '-q', '-f', 'json:laporan.json', '-o', 'laporan\\{unit}.html'];
    // Its standard output is a file: Node under Wine cannot write to a pipe.
    const output = openSync(join(cwd, 'output.txt'), 'w');
    const { status } = spawnSync(WINE ?? '', [path, ...args], { cwd, env, stdio: ['ignore', output, output] });
    closeSync(output);
    expect(status).toBe(0);
    expect(readdirSync(join(cwd, 'laporan'))).toHaveLength(12);
    const here = spawnSync(process.execPath, [join(ROOT, 'bin/patuh.js'), 'audit', `${SAMPLE}/unit`, '-f', 'json'], {
      cwd,
    });
    expect(readFileSync(join(cwd, 'laporan.json'), 'utf8')).toBe(here.stdout.toString());
  });
});
