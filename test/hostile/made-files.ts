import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LIMITS } from '../../src/model/limits.ts';

/**
 * Hostile files that are too large, too binary or too special to lie in a folder: each is made where it is needed. The
 * table (`corpus.yaml`) says what comes of them.
 */
type Make = (path: string) => void;

const MEGABYTE = 1024 * 1024;
const HEAD = 'checklist: kecil.yaml\nunit: { id: a, name: Unit A }\n';
const JSON_HEAD = '{ "checklist": "kecil.yaml", "unit": { "id": "a", "name": "A" }, "answers": ';

const fileOf =
  (content: () => string | Uint8Array): Make =>
  (path) =>
    writeFileSync(path, content());
const text = (content: string) => fileOf(() => content);
const answers = (content: string) => text(`${HEAD}answers:\n${content}`);
const repeated = (piece: string, bytes = MEGABYTE, before = '') =>
  fileOf(() => before + piece.repeat(bytes / Buffer.byteLength(piece)));
const bytes = (...values: readonly number[]) => fileOf(() => Uint8Array.from(values));
const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const link =
  (target: string): Make =>
  (path) =>
    symlinkSync(target, path);
const utf16 = (littleEndian: boolean, mark: boolean) =>
  fileOf(() => {
    const buffer = Buffer.from(`${mark ? '\ufeff' : ''}${HEAD}answers: { papan: ada }\n`, 'utf16le');
    return littleEndian ? buffer : buffer.swap16();
  });
const fifo: Make = (path) => {
  execFileSync('mkfifo', [path]);
};
const folder: Make = (path) => {
  mkdirSync(path);
};
/** Bytes that look random and are always the same. */
const noise = (count: number) =>
  fileOf(() => {
    let state = 1;
    return Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state >>> 24;
    });
  });

const checklist = (
  items: string,
  scales = '  ada-tidak: [{ answer: tidak, points: 0 }, { answer: ada, points: 1 }]\n',
) =>
  text(
    `id: besar\ntitle: Besar\nversion: 1\nscale: { max: 100 }\nzones: { levels: [{ min: 0, zone: red, label: R }] }\nanswers:\n${scales}sections:\n  - id: s\n    title: S\n    items:\n${items}`,
  );
const items = (count: number) =>
  numbered(count, (index) => `      - { id: b${index}, title: B, weight: 1, answers: ada-tidak }\n`);
const nested = (depth: number) =>
  `id: dalam\ntitle: Dalam\nversion: 1\nscale: { max: 100 }\nzones: { levels: [{ min: 0, zone: red, label: R }] }\nanswers: { x: { number: { max: 1 } } }\n${numbered(
    depth,
    (index) =>
      `${' '.repeat(2 * index)}sections:\n${' '.repeat(2 * index)}- id: s${index}\n${' '.repeat(2 * index)}  title: S\n`,
  )}${' '.repeat(2 * depth)}items: [{ id: b, title: B, weight: 1, answers: x }]\n`;

/** An assessment whose checklist is what `make` makes beside it. */
const withChecklist =
  (make: Make): Make =>
  (path) => {
    make(`${dirname(path)}/instrumen.yaml`);
    writeFileSync(path, 'checklist: instrumen.yaml\nunit: { id: a, name: A }\nanswers: { papan: ada }\n');
  };

/** A workspace that is what `make` makes, over one good assessment. */
const overUnit =
  (make: Make): Make =>
  (path) => {
    writeFileSync(`${dirname(path)}/a.yaml`, `${HEAD}answers: { papan: ada }\n`);
    make(path);
  };

export const MADE: Readonly<Record<string, Make>> = {
  // Nesting.
  'daftar-100-ribu-lapis': text(`a: ${'['.repeat(100_000)}`),
  'daftar-terlalu-dalam': answers(`  papan: ${'['.repeat(LIMITS.nesting)}${']'.repeat(LIMITS.nesting)}\n`),
  'daftar-sedalam-batas': answers(`  papan: ${'['.repeat(LIMITS.nesting - 2)}${']'.repeat(LIMITS.nesting - 2)}\n`),
  'tanda-hubung': repeated('- '),
  'tanda-tanya': repeated('? '),
  'kurung-kurawal': repeated('{a: '),
  'lekukan-200': text(numbered(200, (index) => `${' '.repeat(index)}a:\n`)),
  'json-dalam.json': repeated('{"a":'),
  'json-dalam-tertutup.json': text(`${JSON_HEAD}${'['.repeat(10_000)}${']'.repeat(10_000)} }`),
  'bagian-40-lapis': text(nested(40)),
  'bagian-10-lapis': text(nested(10)),
  // Size.
  'sepanjang-batas': fileOf(() => {
    const start = `${HEAD}answers: { papan: ada }\n#`;
    return start + 'x'.repeat(LIMITS.fileBytes - start.length);
  }),
  'lebih-satu-bita': fileOf(() => {
    const start = `${HEAD}answers: { papan: ada }\n#`;
    return start + 'x'.repeat(LIMITS.fileBytes + 1 - start.length);
  }),
  'catatan-2-mb': answers(`  papan: { answer: ada, note: ${'x'.repeat(2 * MEGABYTE - 200)} }\n`),
  'catatan-blok-2-mb': answers(`  papan:\n    answer: ada\n    note: |\n${'      baris\n'.repeat(170_000)}`),
  'kutip-2-mb': answers(`  papan: { answer: ada, note: "${'\\u0041'.repeat(300_000)}" }\n`),
  'kutip-terbuka-2-mb': answers(`  papan: "${'x\n   '.repeat(400_000)}`),
  'kunci-1-mb': answers(`  ${'k'.repeat(MEGABYTE)}: ada\n`),
  'angka-1-mb': answers(`  papan: ada\n  nilai: ${'9'.repeat(MEGABYTE)}\n`),
  'id-80': text(`checklist: kecil.yaml\nunit: { id: ${'a'.repeat(80)}, name: A }\nanswers: { papan: ada }\n`),
  'id-81': text(`checklist: kecil.yaml\nunit: { id: ${'a'.repeat(81)}, name: A }\nanswers: { papan: ada }\n`),
  'teks-10000': answers(`  papan: { answer: ada, note: ${'x'.repeat(LIMITS.textLength)} }\n`),
  'teks-10001': answers(`  papan: { answer: ada, note: ${'x'.repeat(LIMITS.textLength + 1)} }\n`),
  'jawaban-201': answers(`  papan: ${'x'.repeat(201)}\n`),
  'nama-instrumen-1001': text(`checklist: ${'x'.repeat(1001)}\nunit: { id: a, name: A }\nanswers: {}\n`),
  'spasi-1-mb': answers(`  papan: "${' '.repeat(MEGABYTE)}"\n`),
  'tanggal-1-mb': text(
    `${HEAD}answers: {}\nwaivers: [{ item: papan, until: "2026-01-01${' '.repeat(MEGABYTE)}x", reason: x }]\n`,
  ),
  // Number.
  'butir-50-ribu': answers(numbered(50_000, (index) => `  b${index}: ada\n`)),
  'kunci-50-ribu': text(HEAD + numbered(50_000, (index) => `k${index}: x\n`)),
  'satu-kunci-50-ribu': answers('  papan: ada\n'.repeat(50_000)),
  'kunci-beda-huruf-20-ribu': answers(
    numbered(
      20_000,
      (index) =>
        `  ${[...'abcdefghijklmnop'].map((letter, bit) => (index & (1 << bit) ? letter.toUpperCase() : letter)).join('')}: ada\n`,
    ),
  ),
  'layanan-1000': text(`${HEAD}services:\n${numbered(1000, (index) => `  l${index}: L\n`)}answers: { loket: ada }\n`),
  'layanan-1001': text(`${HEAD}services:\n${numbered(1001, (index) => `  l${index}: L\n`)}answers: { loket: ada }\n`),
  'layanan-50-ribu': text(
    `${HEAD}services:\n${numbered(50_000, (index) => `  l${index}: L\n`)}answers: { loket: ada }\n`,
  ),
  'bukti-201': answers(
    `  papan:\n    answer: ada\n    evidence:\n${numbered(201, (index) => `      - { link: "https://a.example/${index}" }\n`)}`,
  ),
  'nilai-200-ribu': text(`- a\n`.repeat(LIMITS.nodes - 1)),
  'nilai-terlalu-banyak': text(`- a\n`.repeat(LIMITS.nodes + 1)),
  'instrumen-2000-butir': checklist(items(LIMITS.items)),
  'instrumen-2001-butir': checklist(items(LIMITS.items + 1)),
  'instrumen-20-ribu-butir-satu-id': checklist(
    '      - { id: b, title: B, weight: 1, answers: ada-tidak }\n'.repeat(20_000),
  ),
  'instrumen-101-jawaban': checklist(
    items(1),
    `  ada-tidak:\n${numbered(101, (index) => `    - { answer: j${index}, points: ${index} }\n`)}`,
  ),
  'instrumen-101-padanan': checklist(
    items(1),
    `  ada-tidak:\n    - { answer: tidak, points: 0 }\n    - answer: ada\n      points: 1\n      also:\n${numbered(101, (index) => `        - p${index}\n`)}`,
  ),
  'ruang-20-ribu-unit/patuh': overUnit(text(`units:\n${numbered(20_000, (index) => `  - u${index}\n`)}`)),
  'ruang-20001-unit/patuh': overUnit(text(`units:\n${numbered(20_001, (index) => `  - u${index}\n`)}`)),
  // Faults by the thousand.
  'jangkar-80-ribu': answers(numbered(80_000, (index) => `  b${index}: &a b\n`)),
  'alias-80-ribu': answers(numbered(80_000, (index) => `  b${index}: *a\n`)),
  'alias-kuadrat': answers(`  b: &a [${'x, '.repeat(50_000)}]\n${numbered(50_000, (index) => `  b${index}: *a\n`)}`),
  'tag-80-ribu': answers(numbered(80_000, (index) => `  b${index}: !a b\n`)),
  'bidi-300-ribu': answers(`  papan: ${'a\u202e'.repeat(300_000)}\n`),
  'nol-500-ribu': repeated('\0', MEGABYTE / 2),
  'kode-escape-80-ribu': answers(numbered(80_000, (index) => `  b${index}: "\\e"\n`)),
  'butir-mirip': withChecklist((path) => checklist(items(LIMITS.items))(path)),
  // One thing over and over.
  'kutip-berulang': repeated('"\n'),
  'koma-kutip': repeated(',"', MEGABYTE, 'a: ['),
  'garis-miring-berulang': repeated('\\"', MEGABYTE, 'a: "'),
  'cr-berulang': repeated('\r', MEGABYTE, 'a: "'),
  'tab-berulang': repeated('\t'),
  'titik-dua-berulang': repeated(': '),
  'pagar-berulang': repeated('#'),
  'persen-berulang': repeated('%'),
  'dokumen-berulang': repeated('---\n'),
  'blok-berulang': repeated('a: |\n'),
  'bom-berulang': repeated('\ufeff\n', MEGABYTE / 4),
  // Other encodings and other kinds of file.
  'utf16-le': utf16(true, true),
  'utf16-be': utf16(false, true),
  'utf16-le-tanpa-tanda': utf16(true, false),
  'utf16-be-tanpa-tanda': utf16(false, false),
  'utf32-le': fileOf(() =>
    Uint8Array.from(['\ufeff', ...'unit: a'].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8, 0, 0])),
  ),
  'windows-1252': fileOf(() =>
    Buffer.from(`${HEAD}institution: \u0093Kota\u0094 caf\u00e9\nanswers: { papan: ada }\n`, 'latin1'),
  ),
  'utf8-panjang': bytes(0x61, 0x3a, 0x20, 0xc0, 0xaf, 0x0a),
  'utf8-surogat': bytes(0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80, 0x0a),
  'utf8-terpotong': bytes(0x61, 0x3a, 0x20, 0xe2, 0x80),
  'utf8-lanjutan': bytes(0x61, 0x3a, 0x20, 0x80, 0xbf, 0x0a),
  'gambar-png': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
  'buku-kerja-zip': bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0x06, 0, 0x08, 0, 0x21),
  'dokumen-pdf': fileOf(() => Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n', 'latin1')),
  'derau-64-kb': noise(64 * 1024),
  // Things that are no files.
  pipa: fifo,
  folder,
  'tautan-ke-nol': link('/dev/zero'),
  'tautan-ke-null': link('/dev/null'),
  'tautan-passwd': link('/etc/passwd'),
  'tautan-keluar/a': link('/etc/passwd'),
  'instrumen-tautan-keluar': withChecklist(link('/etc/passwd')),
  'tautan-putus': link('tidak-ada.yaml'),
  'tautan-diri': link('tautan-diri.yaml'),
  'tautan-lingkar': (path) => {
    symlinkSync('lingkar-b.yaml', path);
    symlinkSync('tautan-lingkar.yaml', `${dirname(path)}/lingkar-b.yaml`);
  },
  'instrumen-pipa': withChecklist(fifo),
  'instrumen-nol': withChecklist(link('/dev/zero')),
  'instrumen-folder': withChecklist(folder),
  'instrumen-utf16': withChecklist(utf16(true, true)),
  'instrumen-diri-tautan': withChecklist(link('instrumen-diri-tautan.yaml')),
  'ruang-pipa/patuh': overUnit(fifo),
  'ruang-folder/patuh': overUnit(folder),
  'ruang-putus/patuh': overUnit(link('tidak-ada.yaml')),
  'ruang-nol/patuh': overUnit(link('/dev/zero')),
  'ruang-utf16/patuh': overUnit(utf16(true, true)),
  // Names.
  'nama-\u001b[31mmerah': answers('  papan: adaa\n'),
  'nama-\nbaris': answers('  papan: adaa\n'),
  'nama-\u202eexe': answers('  papan: adaa\n'),
  [`nama-${'x'.repeat(240)}`]: answers('  papan: adaa\n'),
  'nama -q --force': answers('  papan: adaa\n'),
};
