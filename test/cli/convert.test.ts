import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const YAML = `checklist: kepatuhan-2016 # a comment
institution: Kota Contoh
period: "2018"
unit: { id: dinsos, name: "=Dinas" }
services: { a: Layanan A, b: Layanan B }
answers:
  persyaratan: { answer: ada, services: { b: { answer: tidak, note: loket 2 } }, note: "satu\\ndua" }
  toilet: { answer: tidak, evidence: [a.jpg, { link: https://contoh.id/x, dated: 2018-01-02, until: 2019-01-02 }] }
verification: { by: Bagian Organisasi, date: 2018-04-02, answers: { toilet: ada } }
waivers:
  - { item: toilet, until: 2018-12-31, reason: anggaran }
`;

describe('patuh convert', () => {
  it('goes through all formats and back, and says the same', async () => {
    const cwd = tempFolder({ 'a.yaml': YAML });
    for (const [from, to] of [
      ['a.yaml', 'b.xlsx'],
      ['b.xlsx', 'c.json'],
      ['c.json', 'd.xlsx'],
      ['d.xlsx', 'e.yaml'],
    ]) {
      const { code, stderr } = await runMain(['convert', from ?? '', to ?? ''], { cwd });
      expect([code, stderr]).toEqual([0, `Penilaian ditulis ke ${to}\n`]);
    }
    const text = readFileSync(join(cwd, 'e.yaml'), 'utf8');
    expect(text).toContain('# Jawaban: ada | tidak\n');
    expect(text).toContain('name: "=Dinas"\n'.replaceAll('"', ''));
  });

  it('writes over nothing without --force, and knows no other endings', async () => {
    const cwd = tempFolder({ 'a.yaml': YAML, 'b.json': '{}' });
    expect((await runMain(['ubah', 'a.yaml', 'b.json'], { cwd })).code).toBe(2);
    expect((await runMain(['ubah', 'a.yaml', 'b.json', '--force', '-q'], { cwd })).code).toBe(0);
    expect((await runMain(['ubah', 'a.yaml', 'b.ods'], { cwd })).stderr).toContain('.yaml, .yml, .json, .xlsx');
  });
});
