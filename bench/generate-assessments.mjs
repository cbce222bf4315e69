// Writes assessments like those of a licensing office (67 lines, 18 services, three pieces of evidence), as many as are
// asked for; the same number gives the same bytes. Usage: node bench/generate-assessments.mjs FOLDER COUNT
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

const SERVICES = [
  'imb: Izin Mendirikan Bangunan',
  'siup: Surat Izin Usaha Perdagangan',
  'tdp: Tanda Daftar Perusahaan',
  'iui: Izin Usaha Industri',
  'tdg: Tanda Daftar Gudang',
  'iujk: Izin Usaha Jasa Konstruksi',
  'tdup: Tanda Daftar Usaha Pariwisata',
  'izin-reklame: Izin Penyelenggaraan Reklame',
  'izin-lokasi: Izin Lokasi',
  'izin-lingkungan: Izin Lingkungan',
  'izin-trayek: Izin Trayek',
  'izin-klinik: Izin Operasional Klinik',
  'izin-apotek: Izin Apotek',
  'sip-dokter: Surat Izin Praktik Dokter',
  'sip-perawat: Surat Izin Praktik Perawat',
  'sip-bidan: Surat Izin Praktik Bidan',
  'izin-paud: Izin Pendirian PAUD',
  'izin-penelitian: Surat Keterangan Penelitian',
];
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
/** Units share their pieces of evidence: a file a unit would double the files to write. */
const SHARED = 50;

/** Whether the answer number `place` of unit `index` is "ada": about three in four are, in no visible pattern. */
function isThere(index, place) {
  const mixed = Math.imul(index * 31 + place + 1, 0x9e3779b1) ^ Math.imul(index + 7, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) & 3) !== 0;
}

/** The assessment of unit number `index`. */
export function assessmentOf(index) {
  let place = 0;
  const answer = () => (isThere(index, place++) ? 'ada' : 'tidak');
  const shared = index % SHARED;
  return `# Isian buatan untuk mengukur kecepatan; bukan data unit yang sebenarnya.
checklist: kepatuhan-2016
institution: Pemerintah Kota Contoh
period: "2018"
unit: { id: ${idOf(index)}, name: Unit Pelayanan ${index}, kind: opd }
services:
${SERVICES.map((service) => `  ${service}\n`).join('')}answers:
  # Standar pelayanan, per produk
  persyaratan:
    answer: ${answer()}
    evidence:
      - { file: bukti/papan-${shared}.jpg, dated: 2018-03-12 }
      - { link: https://unit-${index}.example/izin, dated: 2018-02-01 }
  prosedur: ${answer()}
  produk: ${answer()}
  jangka-waktu:
    answer: ada
    services:
      imb: ${answer()}
      iujk: ${answer()}
      izin-lokasi: ${answer()}
      izin-lingkungan: ${answer()}
      izin-trayek: ${answer()}
    note: Beberapa izin menunggu kepastian waktu rekomendasi teknis
  biaya:
    answer: ada
    services: { imb: ${answer()} }
    note: Rumus retribusi IMB belum dipasang
  # Maklumat dan sistem informasi
  publikasi-maklumat:
    answer: ada
    evidence:
      - { file: bukti/maklumat-${shared}.jpg, dated: 2018-01-02, note: foto di ruang tunggu }
  media-informasi: ${answer()}
  # Sarana, prasarana, dan pelayanan khusus
  ruang-tunggu: ${answer()}
  toilet: ${answer()}
  loket: ${answer()}
  sarana-khusus: ${answer()}
  layanan-khusus: ${answer()}
  # Pengelolaan pengaduan
  sarana-pengaduan: ${answer()}
  prosedur-pengaduan: ${answer()}
  petugas-pengaduan: ${answer()}
  # Penilaian kinerja, visi misi, atribut, pelayanan terpadu
  kepuasan: ${answer()}
  visi-misi: ${answer()}
  atribut: ${answer()}
  pelayanan-terpadu: ${answer()}
`;
}

function idOf(index) {
  return `unit-${String(index).padStart(6, '0')}`;
}

/** Writes `count` assessments and their evidence into a folder, which is made where it is not there. */
export function generateAssessments(folder, count) {
  mkdirSync(join(folder, 'bukti'), { recursive: true });
  for (let shared = 0; shared < SHARED; shared++) {
    const bytes = Buffer.concat([JPEG, Buffer.from([shared])]);
    for (const name of ['papan', 'maklumat']) writeFileSync(join(folder, 'bukti', `${name}-${shared}.jpg`), bytes);
  }
  for (let index = 0; index < count; index++) writeFileSync(join(folder, `${idOf(index)}.yaml`), assessmentOf(index));
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [folder, count] = argv.slice(2);
  if (folder === undefined || !(Number(count) > 0)) {
    console.error('Usage: node bench/generate-assessments.mjs FOLDER COUNT');
    process.exitCode = 2;
  } else generateAssessments(folder, Number(count));
}
