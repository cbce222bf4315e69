import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runMain } from '../support/run-main.ts';
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

  it('changes a YAML file that is there where it says something else, and keeps its comments and its order', async () => {
    const before = `# Punya kami
answers: # di atas
  toilet: tidak # sedang dibangun
  # tentang persyaratan
  persyaratan:
    answer: ada
    note: loket 1 # lama
  biaya: ada
unit: { id: dinsos, name: Dinas Sosial } # nama
checklist: kepatuhan-2016
`;
    const after = {
      checklist: 'kepatuhan-2016',
      unit: { id: 'dinsos', name: 'Dinas Sosial' },
      answers: { toilet: 'ada', persyaratan: { answer: 'ada', note: 'loket: 2' }, prosedur: 'ada' },
    };
    const cwd = tempFolder({ 'a.yaml': before, 'b.json': JSON.stringify(after) });
    expect((await runMain(['convert', 'b.json', 'a.yaml', '--force', '-q'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(`# Punya kami
answers: # di atas
  prosedur: ada
  toilet: ada # sedang dibangun
  # tentang persyaratan
  persyaratan:
    answer: ada
    note: "loket: 2" # lama
unit: { id: dinsos, name: Dinas Sosial } # nama
checklist: kepatuhan-2016
`);
    expect((await runMain(['convert', 'a.yaml', 'c.xlsx', '-q'], { cwd })).code).toBe(0);
    const changed = readFileSync(join(cwd, 'a.yaml'));
    expect((await runMain(['convert', 'c.xlsx', 'a.yaml', '--force', '-q'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.yaml'))).toEqual(changed);
  });

  it('names the checklist from where the file is', async () => {
    const own = readFileSync(join(ROOT, 'checklists/skm-2017.yaml'));
    const cwd = tempFolder({
      'kami.yaml': own,
      'a.yaml': 'checklist: ./kami.yaml\nunit: { id: u, name: U }\nanswers: {}\n',
      'b/x.txt': '',
    });
    expect((await runMain(['convert', 'a.yaml', 'b/a.json', '-q'], { cwd })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'b/a.json'), 'utf8')).checklist).toBe('../kami.yaml');
  });
});
