import { describe, expect, it } from 'vitest';
import { KECIL, runOf, unit } from '../../cli/fixtures.ts';
import { runMain } from '../../support/run-main.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const withRequire = (require: string, zone = 'green') =>
  KECIL.replace(new RegExp(`(zone: ${zone}, label: \\w+) }`), `$1, require: ${require} }`);

async function check(list: string) {
  const { code, stderr, stdout } = await runMain(['check', 'kecil.yaml'], { cwd: tempFolder({ 'kecil.yaml': list }) });
  return { code, text: (stdout + stderr).replace(/\s+/g, ' ') };
}

describe('a condition of a zone in a file', () => {
  it.each([
    ['a percentage', '{ section: semua, min: 60% }', 60],
    ['a percentage with decimals', '{ section: semua, min: "62,5 %" }', 62.5],
    ['a fraction', '[{ section: semua, min: 3/4 }]', 75],
  ])('is %s', async (_, require, min) => {
    const cwd = tempFolder({
      'kecil.yaml': withRequire(require),
      'a.yaml': unit('a', 'green'),
      'b.yaml': unit('b', 'yellow'),
    });
    const outcome = await runMain(['audit', '.', '-f', 'json'], { cwd });
    expect(outcome.code).toBe(0);
    expect(runOf(outcome).checklist?.zones[0]).toMatchObject({
      require: [{ section: 'semua', title: 'Semua butir', min }],
    });
    const again = await runMain(['report', 'hasil.json', '-f', 'json'], {
      cwd: tempFolder({ 'hasil.json': outcome.stdout }),
    });
    expect(again.stdout).toBe(outcome.stdout);
  });

  it.each([
    ['an unknown section', '{ section: semau, min: 60% }', 'green', 'Maksud Anda `semua`'],
    ['no percentage', '{ section: semua, min: 60 }', 'green', '40/60'],
    ['nothing asked', '{ section: semua, min: 0% }', 'green', '`0%`'],
    ['more than all', '{ section: semua, min: 101% }', 'green', '`101%`'],
    ['a share of nothing', '{ section: semua, min: 1/0 }', 'green', '`1/0`'],
    ['a condition on the lowest level', '{ section: semua, min: 60% }', 'red', 'Rendah'],
    ['an unknown key', '{ section: semua, min: 60%, max: 70% }', 'green', 'max'],
    ['an empty list', '[]', 'green', 'require'],
  ])('is refused with %s', async (_, require, zone, words) => {
    const { code, text } = await check(withRequire(require, zone));
    expect(code).toBe(2);
    expect(text).toContain('kecil.yaml:');
    expect(text).toContain(words);
  });

  it('is told of in every format for people', async () => {
    const list = withRequire('{ section: semua, min: 100% }').replace('min: 81', 'min: 55');
    const cwd = tempFolder({ 'kecil.yaml': list, 'a.yaml': unit('a', 'yellow') });
    for (const format of ['terminal', 'markdown', 'html']) {
      const { code, stdout } = await runMain(['audit', 'a.yaml', '-f', format], { cwd });
      expect(code).toBe(0);
      expect(stdout.replace(/\s+/g, ' '), format).toContain(
        'Nilainya mencapai zona hijau (Tinggi), tetapi Semua butir baru 60%, padahal syaratnya 100%',
      );
    }
  });
});
