import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { convert, TRIES_LIBREOFFICE } from '../support/libreoffice.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const NEW = [
  'new',
  '--unit',
  'Dinas Sosial',
  '--id',
  'dinsos',
  '--institution',
  'Kota Contoh',
  '--period',
  '2018',
  '-q',
];

/** A workbook with answers typed into cells of the sheet of answers. */
function fill(path: string, cells: Readonly<Record<string, string>>): void {
  const parts = unzipSync(readFileSync(path));
  const name = 'xl/worksheets/sheet4.xml';
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  for (const [cell, text] of Object.entries(cells)) {
    const empty = new RegExp(`<c r="${cell}" s="(\\d+)"/>`);
    if (!empty.test(xml)) throw new Error(`${cell} is not empty`);
    xml = xml.replace(empty, `<c r="${cell}" s="$1" t="inlineStr"><is><t>${text}</t></is></c>`);
  }
  parts[name] = strToU8(xml);
  writeFileSync(path, zipSync(parts));
}

const FILLED = { F4: 'ada', F9: 'Ada ', F12: 'belum', H12: 'a.jpg', I12: '1/3/2018' };
const YAML = `checklist: kepatuhan-2016
institution: Kota Contoh
period: "2018"
unit: { id: dinsos, name: Dinas Sosial }
answers:
  persyaratan: ada
  publikasi-maklumat: ada
  toilet: { answer: tidak, evidence: [{ file: a.jpg, dated: 2018-03-01 }] }
`;

/** What is the same of two runs of one unit in different files. */
async function scored(cwd: string, file: string) {
  const { stdout } = await runMain(['audit', file, '-f', 'json', '--as-of', '2018-06-01'], { cwd });
  const [unit] = JSON.parse(stdout).units;
  const text = JSON.stringify(unit, (key, value) => (key === 'at' || key === 'file' ? undefined : value));
  return { unit: JSON.parse(text), place: unit.gaps.find(({ item }: { item: string }) => item === 'toilet').at };
}

describe('a filled workbook', () => {
  it('scores as the same answers in YAML, with cells for places', async () => {
    const cwd = tempFolder({ 'y/dinsos.yaml': YAML, 'x/patuh.yaml': 'units: [dinsos]\n' });
    await runMain([...NEW, '-f', 'xlsx', '-o', 'x'], { cwd });
    const path = join(cwd, 'x/dinsos.xlsx');
    fill(path, FILLED);
    const [yaml, xlsx] = [await scored(cwd, 'y'), await scored(cwd, 'x')];
    expect(xlsx.unit).toEqual(yaml.unit);
    expect(xlsx.place).toEqual({ file: 'x/dinsos.xlsx', sheet: 'Penilaian', cell: 'F12' });
  });

  it.skipIf(!TRIES_LIBREOFFICE)('scores the same after LibreOffice saved it, as XLSX and by way of ODS', async () => {
    const cwd = tempFolder({ 'y/dinsos.yaml': YAML });
    await runMain([...NEW, '-f', 'xlsx'], { cwd });
    const path = join(cwd, 'dinsos.xlsx');
    fill(path, FILLED);
    const bytes = readFileSync(path);
    const yaml = await scored(cwd, 'y');
    const ods = convert({ 'dinsos.xlsx': bytes }, 'ods').get('dinsos.ods');
    const saved = [
      convert({ 'dinsos.xlsx': bytes }, 'xlsx').get('dinsos.xlsx'),
      convert({ 'dinsos.ods': ods ?? new Uint8Array() }, 'xlsx').get('dinsos.xlsx'),
    ];
    for (const one of saved) {
      writeFileSync(path, one ?? new Uint8Array());
      expect((await scored(cwd, 'dinsos.xlsx')).unit).toEqual(yaml.unit);
    }
  });

  it('is checked by sheet and cell', async () => {
    const cwd = tempFolder({});
    await runMain([...NEW, '-f', 'xlsx'], { cwd });
    fill(join(cwd, 'dinsos.xlsx'), { F4: 'lengkap', F12: 'ada', I12: '31/2/2018', H12: 'a.jpg' });
    const { code, stdout } = await runMain(['check', 'dinsos.xlsx'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('dinsos.xlsx:Penilaian!F4: galat');
    expect(stdout).toContain('dinsos.xlsx:Penilaian!I12: galat');
  });

  it('that is no form is named and counted in a folder, and refused where it is named', async () => {
    const cwd = tempFolder({ 'dinsos.xlsx': zipSync({ a: strToU8('b') }), 'u.yaml': YAML.replace('dinsos', 'u') });
    const { stdout, stderr } = await runMain(['audit', '.', '-f', 'json'], { cwd });
    expect([JSON.parse(stdout).counts.notRead, stderr]).toEqual([1, expect.stringContaining('dinsos.xlsx')]);
    const named = await runMain(['audit', 'dinsos.xlsx'], { cwd });
    expect([named.code, named.stderr]).toEqual([2, expect.stringContaining('isi buku kerja ini rusak')]);
  });

  it('of an evaluator counts beside the assessment', async () => {
    const cwd = tempFolder({ 'dinsos.yaml': YAML });
    await runMain(['new', '--verification', 'dinsos.yaml', '-f', 'xlsx', '-q'], { cwd });
    const path = join(cwd, 'dinsos.verifikasi.xlsx');
    const parts = unzipSync(readFileSync(path));
    const name =
      Object.keys(parts).find((one) => strFromU8(parts[one] ?? new Uint8Array()).includes('patuh:verification')) ?? '';
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    // The first item is answered; the column of findings is the sixth, behind the claim.
    parts[name] = strToU8(
      xml.replace(/<c r="F6" s="(\d+)"\/>/, '<c r="F6" s="$1" t="inlineStr"><is><t>tidak</t></is></c>'),
    );
    writeFileSync(path, zipSync(parts));
    const { stdout } = await runMain(['audit', '.', '-f', 'json'], { cwd });
    const [unit] = JSON.parse(stdout).units;
    expect(unit.verification.items).toMatchObject([{ item: 'persyaratan', claimed: 'ada', verified: 'tidak' }]);
  });
});
