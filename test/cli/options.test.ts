import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, runOf, unit } from './fixtures.ts';

const FILES = {
  'kecil.yaml': KECIL,
  'a.yaml': unit('a', 'red'),
  'b.yaml': unit('b', 'green'),
  'c.yaml': unit('c', 'yellow'),
};
const audit = (files: Readonly<Record<string, string>>, ...args: string[]) =>
  runMain(['audit', '.', ...args], { cwd: tempFolder(files) });
const violations = async (files: Readonly<Record<string, string>>, ...args: string[]) => {
  const outcome = await audit(files, ...args, '-f', 'json');
  const found = runOf(outcome).violations.map(({ rule, unit: id, expected, actual }) => [rule, id, expected, actual]);
  expect(outcome.code).toBe(found.length > 0 ? 1 : 0);
  return found;
};

describe('--fail-below', () => {
  it.for([
    { zones: ['green', 'hijau', 'HIJAU', ' Green '], units: ['a', 'c'] },
    { zones: ['yellow', 'kuning', 'Kuning'], units: ['a'] },
    { zones: ['red', 'merah'], units: [] },
  ])('$zones fails for $units', async ({ zones, units }) => {
    for (const zone of zones) {
      for (const lang of ['id', 'en']) {
        expect((await violations(FILES, '--fail-below', zone, '--lang', lang)).map(([, id]) => id)).toEqual(units);
      }
    }
  });

  it('says what was wanted and what was found', async () => {
    expect(await violations(FILES, '--fail-below', 'hijau')).toEqual([
      ['zone', 'a', 'green', 'red'],
      ['zone', 'c', 'green', 'yellow'],
    ]);
  });

  it('--disregard-waived checks the gate without the waived items', async () => {
    const waivers = 'waivers:\n  - { item: toilet, until: 2026-12-31, reason: gedung baru }\n';
    const cwd = tempFolder({ 'kecil.yaml': KECIL, 'a.yaml': `${unit('a', 'yellow')}${waivers}` });
    const gate = ['audit', 'a.yaml', '--fail-below', 'hijau', '-f', 'json'];
    const [strict, mild] = [await runMain(gate, { cwd }), await runMain([...gate, '--disregard-waived'], { cwd })];
    expect([strict.code, mild.code]).toEqual([1, 0]);
    expect([runOf(strict).violations.length, runOf(mild).violations.length]).toEqual([1, 0]);
    expect(runOf(mild).units).toEqual(runOf(strict).units);
  });
});

describe('--institution-fail-below', () => {
  // Mean of 40, 100 and 60: 66.67, yellow.
  it.for([
    ['hijau', 1],
    ['yellow', 0],
    ['merah', 0],
  ] as const)('%s ends with %i', async ([zone, count]) => {
    expect(await violations(FILES, '--institution-fail-below', zone)).toEqual(
      count === 0 ? [] : [['institution-zone', null, 'green', 'yellow']],
    );
  });
});

describe('--min-score', () => {
  it.for([
    ['0', []],
    ['40', []],
    ['40,01', ['a']],
    ['40.01', ['a']],
    ['60', ['a']],
    ['80,5', ['a', 'c']],
    ['100', ['a', 'c']],
  ] as const)('%s fails for %j', async ([score, units]) => {
    expect((await violations(FILES, '--min-score', score)).map(([, id]) => id)).toEqual(units);
  });

  it('is refused above the scale, which no unit could reach', async () => {
    const outcome = await audit(FILES, '--min-score', '100,000000001');
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('--min-score');
  });

  it('joins the other rules', async () => {
    const found = await violations(
      FILES,
      '--min-score',
      '50',
      '--fail-below',
      'yellow',
      '--institution-fail-below',
      'green',
    );
    expect(found.map(([rule]) => rule)).toEqual(['zone', 'score', 'institution-zone']);
  });
});

describe('a unit without a score', () => {
  const NONE = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'none') };

  it('passes no rule, not even the lowest', async () => {
    expect(
      await violations(NONE, '--fail-below', 'red', '--min-score', '0', '--institution-fail-below', 'red'),
    ).toEqual([
      ['zone', 'a', 'red', 'not scored'],
      ['score', 'a', '0', 'not scored'],
      ['institution-zone', null, 'red', 'not scored'],
    ]);
  });

  it('is no fault where nothing is asked', async () => {
    expect(await violations(NONE)).toEqual([]);
  });
});

describe('--as-of', () => {
  it('is the day of the report; today where it is absent', async () => {
    expect(runOf(await audit(FILES, '--as-of', '2018-05-01', '-f', 'json')).asOf).toBe('2018-05-01');
    expect(runOf(await audit(FILES, '--as-of', '2024-02-29', '-f', 'json')).asOf).toBe('2024-02-29');
    expect(runOf(await audit(FILES, '-f', 'json')).asOf).toBe('2026-01-02');
  });
});

describe('a value that is not accepted', () => {
  it.for([
    ['--as-of', '2026-02-30'],
    ['--as-of', '2023-02-29'],
    ['--as-of', '1-2-2026'],
    ['--as-of', 'kemarin'],
    ['--as-of', ''],
    ['--fail-below', 'biru'],
    ['--fail-below', ''],
    ['--institution-fail-below', 'orange'],
    ['--min-score', 'banyak'],
    ['--min-score', '1.000,5'],
    ['--min-score', '-1'],
    ['--min-score', '1e3'],
    ['--min-score', 'Infinity'],
    ['--min-score', ''],
    ['--max-gaps', '-1'],
    ['--max-gaps', '1.5'],
    ['--max-gaps', 'semua'],
    ['--sort', 'zona'],
    ['--format', 'pdf'],
    ['--lang', 'fr'],
    ['--lang', ''],
    ['--lang', 'EN'],
  ] as const)('%s %s is named, before anything is read', async ([option, value]) => {
    const outcome = await runMain(['audit', 'tidak-ada.yaml', option, value], { cwd: tempFolder({}) });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/^patuh: galat: .*\n$/);
    expect(outcome.stderr).toContain(`\`${value}\``);
    expect(outcome.stderr).not.toContain('tidak-ada.yaml');
  });
});

describe('--sort', () => {
  const order = async (...args: string[]) => {
    const { stdout } = await audit(
      { ...FILES, 'd.yaml': unit('d', 'yellow').replace('Unit d', 'Aaa') },
      ...args,
      '-f',
      'csv',
    );
    return stdout
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(';')[0])
      .join('');
  };

  it.for([
    { of: 'id', args: [], units: 'abcd' },
    { of: 'name', args: ['--sort', 'name'], units: 'dabc' },
    { of: 'score', args: ['--sort', 'score'], units: 'bdca' },
    { of: 'gaps', args: ['--sort', 'gaps'], units: 'dacb' },
    { of: 'name in Indonesian', args: ['--sort', 'nama'], units: 'dabc' },
    { of: 'score in Indonesian', args: ['--sort', 'Nilai'], units: 'bdca' },
    { of: 'gaps in Indonesian', args: ['--sort', 'kekurangan'], units: 'dacb' },
  ])('puts the units in order of $of', async ({ args, units }) => {
    expect(await order(...args)).toBe(units);
  });

  it('leaves JSON in order of id', async () => {
    expect(runOf(await audit(FILES, '--sort', 'score', '-f', 'json')).units.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('--max-gaps', () => {
  it.for(['terminal', 'markdown'])('shows so many of them, of one unit and of all: %s', async (format) => {
    const files = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'red').replace('toilet: ada', 'toilet: tidak') };
    const shown = async (...args: string[]) => {
      const { stdout } = await audit(files, '-f', format, ...args);
      return ['Papan layanan', 'Toilet'].filter((title) => stdout.includes(title)).length;
    };
    expect(await shown()).toBe(2);
    expect(await shown('--max-gaps', '1')).toBe(1);
    expect(await shown('--max-gaps', '0')).toBe(0);
    expect(await shown('--max-gaps', '99')).toBe(2);
  });

  it('leaves JSON whole', async () => {
    const run = runOf(await audit(FILES, '--max-gaps', '0', '-f', 'json'));
    expect(run.units.map(({ gaps }) => gaps.length)).toEqual([1, 0, 1]);
  });
});

describe('-q', () => {
  it('leaves out warnings and what was written, not faults, and changes no report', async () => {
    const files = { ...FILES, 'patuh.yaml': 'units: [a, b]\n', 'd.yaml': 'rusak: [' };
    const loud = await audit(files, '-f', 'json', '-o', 'h.csv');
    const quiet = await audit(files, '-f', 'json', '-o', 'h.csv', '-q');
    expect(quiet).toMatchObject({ code: 2, stdout: loud.stdout });
    expect(loud.stderr).toMatch(/d\.yaml:.*galat[\s\S]*c\.yaml:.*peringatan[\s\S]*Laporan ditulis ke h\.csv/);
    expect(quiet.stderr).toContain('d.yaml');
    expect(quiet.stderr).not.toMatch(/peringatan|ditulis/);
  });
});

describe('colour', () => {
  const coloured = async (options: Parameters<typeof runMain>[1], ...args: string[]) => {
    const cwd = tempFolder({ ...FILES, 'z.yaml': 'rusak: [' });
    const { stdout, stderr } = await runMain(['audit', '.', ...args], { cwd, ...options });
    const has = [stdout, stderr].map((text) => text.includes('\u001b['));
    expect(has[0]).toBe(has[1]);
    return has[0];
  };

  it.for([
    { of: 'a terminal', isTTY: true, env: {}, args: [], expected: true },
    { of: 'a pipe', isTTY: false, env: {}, args: [], expected: false },
    { of: 'a pipe that wants it', isTTY: false, env: { FORCE_COLOR: '1' }, args: [], expected: true },
    { of: 'a pipe that does not', isTTY: false, env: { FORCE_COLOR: '0' }, args: [], expected: false },
    { of: 'NO_COLOR', isTTY: true, env: { NO_COLOR: '1' }, args: [], expected: false },
    { of: 'an empty NO_COLOR', isTTY: true, env: { NO_COLOR: '' }, args: [], expected: true },
    { of: 'TERM=dumb', isTTY: true, env: { TERM: 'dumb' }, args: [], expected: false },
    { of: '--no-color', isTTY: true, env: {}, args: ['--no-color'], expected: false },
    {
      of: '--no-color over FORCE_COLOR',
      isTTY: true,
      env: { FORCE_COLOR: '1' },
      args: ['--no-color'],
      expected: false,
    },
  ])('$of: $expected', async ({ isTTY, env, args, expected }) => {
    expect(await coloured({ isTTY, env }, ...args)).toBe(expected);
  });
});

describe('width', () => {
  const widest = async (options: Parameters<typeof runMain>[1]) => {
    const name = 'Dinas Kependudukan, Pencatatan Sipil, Pengendalian Penduduk, dan Keluarga Berencana Kabupaten';
    const cwd = tempFolder({ ...FILES, 'a.yaml': unit('a', 'red').replace('Unit a', `"${name}"`) });
    const { stdout } = await runMain(['audit', '.'], { cwd, ...options });
    return Math.max(...stdout.split('\n').map((line) => line.length));
  };

  it.for([
    { of: 'the terminal', options: { columns: 80 }, most: 80, least: 61 },
    { of: 'COLUMNS, in a pipe', options: { env: { COLUMNS: '80' } }, most: 80, least: 61 },
    { of: 'the default', options: {}, most: 100, least: 81 },
    { of: 'the default where a terminal says 0', options: { columns: 0 }, most: 100, least: 81 },
    { of: 'the default where COLUMNS is nonsense', options: { env: { COLUMNS: 'lebar' } }, most: 100, least: 81 },
  ])('is that of $of', async ({ options, most, least }) => {
    const width = await widest(options);
    expect(width).toBeLessThanOrEqual(most);
    expect(width).toBeGreaterThanOrEqual(least);
  });
});
