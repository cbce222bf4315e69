import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Prompts } from '../../src/cli/prompts.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A person who gives these answers one after the other, and then breaks off. */
function person(answers: readonly string[], seen: string[] = []): Prompts {
  const left = [...answers];
  return {
    show: (title, lines) => seen.push(title, ...lines),
    choose: async (_, options) => {
      const said = left.shift();
      return said === undefined ? undefined : (options.find(({ label }) => label === said)?.value ?? `no ${said}`);
    },
    write: async (_, refuse) => {
      const said = left.shift();
      return said === undefined || refuse(said) !== undefined ? undefined : said;
    },
  };
}

const YAML = `# Punya kami
checklist: kepatuhan-2016
unit: { id: dinsos, name: Dinas Sosial }
services: { a: Layanan A, b: Layanan B }
answers:
  # tanya loket
  persyaratan:
  toilet: ada # sudah
`;

describe('patuh fill', () => {
  it('asks for what is open, saves each answer at once, and goes on where it was left', async () => {
    const cwd = tempFolder({ 'a.yaml': `\uFEFF${YAML}` });
    const seen: string[] = [];
    const first = await runMain(['fill', 'a.yaml'], { cwd, prompts: person(['ada', 'bukti/foto.jpg', 'tidak'], seen) });
    // The evidence of the second answer was broken off: the answer stays.
    expect([first.code, first.stderr]).toEqual([0, expect.stringMatching(/^a\.yaml: 3 dari \d+ terjawab\n$/)]);
    expect(seen.join('\n')).toContain('(Layanan A)');
    const text = readFileSync(join(cwd, 'a.yaml'), 'utf8');
    expect(text).toContain('\uFEFF# Punya kami\n');
    expect(text).toContain(
      '  # tanya loket\n  persyaratan: { services: { a: ada, b: tidak }, evidence: [bukti/foto.jpg] }\n  toilet: ada # sudah\n',
    );
    const again: string[] = [];
    await runMain(['isi', 'a.yaml'], { cwd, prompts: person(['(lewati)', '(selesai untuk sekarang)'], again) });
    expect(again[0]).toMatch(/^3\/\d+ /);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(text);
    expect((await runMain(['check', 'a.yaml'], { cwd })).code).toBe(0);
  });

  it('takes numbers within their range only', async () => {
    const cwd = tempFolder({ 'a.yaml': 'checklist: skm-2017\nunit: { id: u, name: U }\nanswers:\n' });
    await runMain(['fill', 'a.yaml'], { cwd, prompts: person(['angka', '3,5', '']) });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toMatch(/answers:\n {2}[\w-]+: "3,5"\n/);
    await runMain(['fill', 'a.yaml', '--all'], { cwd, prompts: person(['angka', '5']) });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('"3,5"');
  });

  it('asks a person only, and writes into YAML only', async () => {
    const cwd = tempFolder({ 'a.yaml': YAML, 'b.yaml': YAML.replace('ada #', 'entah #'), 'a.json': '{}' });
    expect(await runMain(['fill', 'a.yaml'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('terminal'),
    });
    const prompts = person([]);
    expect((await runMain(['fill', 'a.json'], { cwd, prompts })).stderr).toContain('patuh ubah a.json');
    expect((await runMain(['fill', 'b.yaml'], { cwd, prompts })).stderr).toContain('entah');
    expect(readFileSync(join(cwd, 'b.yaml'), 'utf8')).toContain('entah');
  });
});
