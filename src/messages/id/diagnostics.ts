import type {
  DamageOfPage,
  DiagnosticFacts,
  DocumentMeasure,
  Expectation,
  FileKind,
  RefusedFeature,
  SyntaxProblem,
} from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import type { DiagnosticText, DiagnosticTexts } from '../messages.ts';
import { scaleWords } from '../scale-words.ts';
import { duration } from './duration.ts';
import { ELEMENT_NAMES, elementName } from './survey-elements.ts';
import { systemError } from './system-errors.ts';

/** "Maksud Anda …?" where one or several names may be meant, else another way out. */
function meant(nearest: string | undefined, otherwise: string, either?: readonly string[]): string {
  const names = either === undefined ? (nearest === undefined ? [] : [nearest]) : either;
  return names.length === 0 ? otherwise : `Maksud Anda ${names.map((name) => `\`${name}\``).join(' atau ')}?`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
}

/** A number with the decimal mark of the language. */
function decimal(number: string): string {
  return number.replace('.', ',');
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function asEscape(written: string | undefined): string {
  return written === undefined ? '' : `, ditulis sebagai \`${written}\``;
}

function removeEscape(written: string): string {
  return `Hapus \`${written}\` dari teks ini`;
}

const SYNTAX: Readonly<Record<SyntaxProblem, DiagnosticText>> = {
  indentation: {
    fault: 'lekukan (indentasi) baris ini tidak cocok dengan baris di sekitarnya',
    remedy: 'Samakan jumlah spasi di awal baris dengan baris lain yang setingkat; periksa juga baris sebelumnya',
  },
  tab: { fault: 'baris ini dilekukkan dengan tab', remedy: 'Ganti tab di awal baris dengan spasi' },
  quote: {
    fault: 'tanda kutip dibuka tetapi tidak ditutup',
    remedy: 'Tambahkan tanda kutip penutup pada teks ini atau teks di atasnya',
  },
  bracket: { fault: 'kurung `{` atau `[` dibuka tetapi tidak ditutup', remedy: 'Tambahkan `}` atau `]` yang kurang' },
  colon: {
    fault: 'baris ini bukan `nama: nilai`',
    remedy: 'Pastikan ada titik dua diikuti spasi; teks yang memuat titik dua harus diapit tanda kutip',
  },
  comma: { fault: 'koma di dalam kurung kurang atau berlebih', remedy: 'Pisahkan isi kurung dengan satu koma' },
  escape: {
    fault: 'garis miring terbalik `\\` di dalam kutip ganda tidak dikenal',
    remedy: "Pakai kutip tunggal '...' untuk teks yang memuat `\\`",
  },
  'block-text': {
    fault: 'teks panjang (`|` atau `>`) tidak ditulis dengan benar',
    remedy: 'Mulai teksnya di baris baru dan lekukkan dengan spasi',
  },
  blank: {
    fault: 'ada spasi khusus (spasi tak terpisah) yang oleh YAML dianggap huruf',
    remedy: 'Hapus spasi itu, lalu ketik ulang dengan spasi biasa',
  },
  'word-quotes': {
    fault: 'nilai ini diapit tanda kutip buatan Word (“ ” atau ‘ ’)',
    remedy: 'Ganti dengan tanda kutip lurus "..." atau hapus',
  },
  trailing: { fault: 'ada isi yang tidak pada tempatnya', remedy: 'Periksa lekukan baris ini dan baris sebelumnya' },
  other: { fault: 'baris ini tidak dapat dibaca sebagai YAML', remedy: 'Periksa baris ini dan baris sebelumnya' },
};

const FEATURES: Readonly<Record<RefusedFeature, DiagnosticText>> = {
  anchor: {
    fault: 'jangkar YAML (`&nama`) tidak diterima',
    remedy: 'Tulis nilainya; teks yang diawali `&` harus diapit tanda kutip',
  },
  alias: {
    fault: 'alias YAML (`*nama`) tidak diterima',
    remedy: 'Tulis nilainya; teks yang diawali `*` harus diapit tanda kutip',
  },
  merge: { fault: 'penggabungan YAML (`<<`) tidak diterima', remedy: 'Tulis setiap isian secara lengkap' },
  tag: {
    fault: 'penanda tipe YAML (`!nama`) tidak diterima',
    remedy: 'Hapus penandanya; teks yang diawali `!` harus diapit tanda kutip',
  },
  directive: { fault: 'perintah YAML (`%...`) tidak diterima', remedy: 'Hapus baris yang diawali `%`' },
  'second-document': {
    fault: 'berkas memuat lebih dari satu dokumen (`---`)',
    remedy: 'Simpan setiap unit dalam berkas sendiri',
  },
  'complex-key': {
    fault: 'nama isian harus berupa teks',
    remedy: 'Teks yang diawali `{`, `[`, atau `?` harus diapit tanda kutip',
  },
  'empty-key': {
    fault: 'ada titik dua tanpa nama isian di depannya',
    remedy: 'Tulis nama isiannya di depan titik dua',
  },
};

const EXPECTED: Readonly<Record<Exclude<Expectation, 'one-of'>, string>> = {
  mapping: 'harus berisi pasangan `nama: nilai`',
  list: 'harus berupa daftar (setiap baris diawali `- `)',
  text: 'harus berisi teks',
  'text-or-mapping': 'harus berisi teks pendek',
  'not-empty': 'tidak boleh kosong',
  decimal: 'harus berupa angka desimal tanpa pemisah ribuan, misalnya 12 atau 32,37',
  integer: 'harus berupa bilangan bulat',
  version: 'harus berupa bilangan bulat mulai dari 1',
  boolean: 'harus `true` atau `false`',
  identifier: 'harus berupa kode: huruf, angka, titik, garis bawah, atau tanda hubung, tanpa spasi',
  severity: 'harus berupa bilangan bulat 1 sampai 7',
  effort: 'harus berupa bilangan bulat 1 sampai 5',
  decimals: 'harus berupa bilangan bulat 0 sampai 6',
  'as-shown': 'tidak boleh punya lebih banyak desimal daripada nilai yang ditampilkan (`decimals`)',
  percentage: 'harus berupa persentase atau pecahan, misalnya `60%` atau `40/60`',
  duration: 'harus berupa jangka waktu, misalnya `30 days`, `12 months`, atau `3 years`',
  date: 'harus berupa tanggal TTTT-BB-HH, misalnya 2026-03-31',
  regulation:
    'harus berupa jenis, nomor, dan tahun peraturan, misalnya `Perwal 8/2015`; jenisnya UU, Perppu, PP, Perpres, PermenPANRB, PO, Perda, Pergub, Perbup, atau Perwal',
  word: 'harus berupa satu kata yang terdiri atas huruf',
  link: 'harus berupa tautan yang diawali https:// atau http://',
  sha256: 'harus berupa SHA-256: 64 digit heksadesimal huruf kecil',
  shorter: 'terlalu panjang',
  fewer: 'berisi terlalu banyak entri',
};

/** Apa yang salah pada halaman formulir. */
const PAGE_DAMAGE: Readonly<Record<DamageOfPage, string>> = {
  cut: 'berkasnya terpotong',
  two: 'datanya ada dua kali',
  broken: 'datanya rusak',
  'other-unit': 'jawabannya milik unit lain',
  'too-big': 'datanya terlalu besar',
};

/** What to do with a file of another program. */
const SAVE_INSTEAD: Readonly<Record<string, string>> = {
  '.xls': 'Buka di Excel atau LibreOffice, lalu simpan ulang sebagai .xlsx',
  '.ods': 'Buka di LibreOffice, lalu simpan ulang sebagai .xlsx',
  '.csv': 'Ubah tabel menjadi penilaian dengan `patuh impor`',
  '.docx': 'Telaah dokumen dengan `patuh telaah`; penilaian diisi di formulir dari `patuh baru`',
  '.pdf': 'Telaah dokumen dengan `patuh telaah`; penilaian diisi di formulir dari `patuh baru`',
};

const MEASURES: Readonly<Record<DocumentMeasure, (limit: number) => string>> = {
  bytes: (limit) => `lebih dari ${megabytes(limit)}`,
  'inflated-bytes': (limit) => `satu bagiannya lebih dari ${megabytes(limit)} setelah dibuka`,
  ratio: (limit) => `satu bagiannya membesar lebih dari ${limit} kali saat dibuka`,
  entries: (limit) => `memuat lebih dari ${limit} berkas`,
  nesting: (limit) => `isinya bertingkat lebih dari ${limit} lapis`,
  blocks: (limit) => `lebih dari ${limit} paragraf dan sel`,
  characters: (limit) => `lebih dari ${limit} huruf`,
  pages: (limit) => `lebih dari ${limit} halaman`,
  drawing: (limit) => `satu halaman memuat lebih dari ${limit} potongan teks`,
  rows: (limit) => `lebih dari ${limit} baris`,
  cells: (limit) => `lebih dari ${limit} sel`,
  sheets: (limit) => `lebih dari ${limit} lembar`,
  seconds: (limit) => `belum selesai dibaca setelah ${limit} detik`,
};

const FOUND: Readonly<Record<FileKind, string>> = {
  docx: 'dokumen Word (.docx)',
  zip: 'arsip ZIP yang bukan dokumen Word',
  pdf: 'PDF',
  'office-97': 'dokumen Office bentuk lama atau yang dikunci dengan sandi',
  rtf: 'RTF',
  html: 'halaman HTML',
  image: 'gambar',
  other: 'data yang tidak dikenal',
};

const EVIDENCE_PROBLEMS: Readonly<
  Record<DiagnosticFacts['evidence-unusable']['problem'], (path: string) => DiagnosticText>
> = {
  missing: (path) => ({
    fault: `berkas bukti \`${path}\` tidak ditemukan`,
    remedy: 'Periksa ejaan dan tempatnya; besar kecil huruf dapat berbeda',
  }),
  empty: (path) => ({ fault: `berkas bukti \`${path}\` kosong`, remedy: 'Salin ulang berkasnya' }),
  unreadable: (path) => ({
    fault: `berkas bukti \`${path}\` tidak dapat dibaca`,
    remedy: 'Periksa hak akses berkas',
  }),
  'not-a-file': (path) => ({
    fault: `bukti \`${path}\` bukan berkas biasa`,
    remedy: 'Tunjuk satu berkas, bukan folder',
  }),
  'wrong-type': (path) => ({
    fault: `isi berkas bukti \`${path}\` tidak sesuai akhirannya`,
    remedy: 'Buka berkasnya; simpan ulang dalam bentuk yang benar atau perbaiki akhirannya',
  }),
  outside: (path) => ({
    fault: `berkas bukti \`${path}\` sebenarnya berada di luar folder berkas penilaian`,
    remedy: 'Simpan berkasnya sendiri di dalam folder itu, bukan tautan ke tempat lain',
  }),
};

export const diagnostics: DiagnosticTexts = {
  'not-found': ({ path }) => ({
    fault: `tidak ada berkas atau folder yang cocok dengan \`${path}\``,
    remedy: 'Periksa ejaan jalurnya',
  }),
  'no-assessment': ({ path }) => ({
    fault: `tidak ada berkas penilaian di \`${path}\``,
    remedy: 'Berkas penilaian berakhiran .yaml, .yml, atau .json dan memuat `checklist:` dan `unit:`',
  }),
  'no-document': ({ path }) => ({
    fault: `tidak ada standar pelayanan atau maklumat di \`${path}\``,
    remedy: 'Dokumen berakhiran .docx, .pdf, .md, .html, atau .txt; sebutkan berkasnya untuk memeriksa yang dilewati',
  }),
  'unit-without-documents': ({ unit }) => ({
    fault: `tidak ada dokumen unit \`${unit}\` untuk dicocokkan dengan jawabannya`,
    remedy: 'Simpan dokumennya dalam folder bernama kode unit, atau sebut nama unit di dalamnya',
  }),
  'service-without-document': ({ service, unit }) => ({
    fault: `layanan \`${service}\` tidak ditemukan dalam dokumen unit \`${unit}\``,
    remedy: 'Samakan nama layanannya, atau tambahkan standar pelayanannya',
  }),
  'document-without-unit': () => ({
    fault: 'dokumen ini tidak dapat dikaitkan dengan satu unit pun, jadi tidak dicocokkan',
    remedy: 'Simpan dalam folder bernama kode unit, atau sebut nama unit di dalamnya',
  }),
  'synonym-taken': ({ heading, component }) => ({
    fault: `judul \`${heading}\` sudah dibaca sebagai komponen \`${component}\``,
    remedy: 'Hapus judul ini, atau pindahkan ke komponen tersebut',
  }),
  'unknown-rule': ({ rule, nearest }) => ({
    fault: `aturan \`${rule}\` tidak dikenal`,
    remedy: meant(nearest, 'Lihat daftarnya dengan `patuh telaah --rules`'),
  }),
  unreadable: ({ reason }) => {
    const { fault, ...rest } = systemError(reason);
    return { fault: `tidak dapat dibaca: ${fault}`, ...rest };
  },
  'changed-while-read': () => ({
    fault: 'berkas berubah saat dibaca',
    remedy: 'Simpan dan tutup berkasnya, lalu ulangi',
  }),
  'judging-stopped': ({ how }) => ({
    fault:
      how === 'hung'
        ? 'tidak dinilai: penilaian berkas ini tidak kunjung selesai dan dihentikan'
        : 'tidak dinilai: proses yang menilai berkas ini terhenti',
    remedy: 'Nilai berkas ini tersendiri; bila terulang, laporkan kepada pembuat program',
  }),
  'not-a-file': () => ({ fault: 'bukan berkas biasa', remedy: 'Tunjuk berkas atau folder, bukan perangkat atau pipa' }),
  'unsupported-format': ({ extension }) => ({
    fault: `berkas berakhiran \`${extension}\` belum dapat dibaca`,
    remedy: SAVE_INSTEAD[extension] ?? 'Gunakan Excel (.xlsx), YAML (.yaml, .yml), atau JSON (.json)',
  }),
  'too-large': ({ bytes, limit }) => ({
    fault: `berkas terlalu besar (${megabytes(bytes)}; batasnya ${megabytes(limit)})`,
    remedy:
      limit === LIMITS.surveyBytes
        ? 'Hapus baris dan kolom yang bukan jawaban survei'
        : limit === LIMITS.workbookBytes
          ? 'Hapus gambar dan lembar yang tidak perlu; simpan bukti dukung sebagai berkas tersendiri'
          : limit > LIMITS.fileBytes
            ? 'Nilai lebih sedikit unit sekaligus'
            : 'Simpan bukti dukung sebagai berkas tersendiri',
  }),
  'empty-file': () => ({ fault: 'berkas kosong', remedy: 'Isi atau hapus berkas ini' }),
  'not-utf8': ({ encoding }) => ({
    fault: encoding === 'utf-16' ? 'berkas tersimpan sebagai UTF-16' : 'berkas ini bukan teks UTF-8',
    remedy: 'Simpan sebagai UTF-8 (di Notepad: Simpan Sebagai, Pengodean: UTF-8)',
  }),
  'control-character': ({ codePoint, written }) => ({
    fault: `ada karakter kendali ${codePoint} yang tidak tampak${asEscape(written)}`,
    remedy: written === undefined ? 'Hapus karakter itu, lalu ketik ulang baris ini' : removeEscape(written),
  }),
  'word-quotes': ({ value, takenOut }) => ({
    fault: `\`${value}\` diapit tanda kutip buatan Word${takenOut === true ? '; dibaca tanpa tanda kutip itu' : ''}`,
    remedy: 'Ganti dengan tanda kutip lurus "..." atau hapus tanda kutipnya',
  }),
  'invisible-character': ({ codePoint, written, turnsDirection, takenOut }) => ({
    fault: `ada karakter tak terlihat ${codePoint}${turnsDirection ? ' yang membalik arah tulisan' : ''}${asEscape(written)}${takenOut === true ? '; teks dibaca tanpa karakter itu' : ''}`,
    remedy: written === undefined ? 'Hapus karakter itu, lalu ketik ulang kata ini' : removeEscape(written),
  }),
  'yaml-syntax': ({ problem }) => SYNTAX[problem],
  'yaml-feature': ({ feature }) => FEATURES[feature],
  'duplicate-key': ({ key, firstLine }) => ({
    fault: `\`${key}\` ditulis dua kali; yang pertama di baris ${firstLine}`,
    remedy: 'Hapus salah satunya',
  }),
  'mixed-keys': ({ key, other }) => ({
    fault: `isian \`${key}\` dan \`${other}\` ditulis dalam dua bahasa; keduanya tetap dibaca`,
    remedy: 'Pakai satu bahasa untuk semua isian dalam satu berkas',
  }),
  'similar-name': ({ name, other, firstLine }) => ({
    fault: `\`${name}\` mudah tertukar dengan \`${other}\` di baris ${firstLine}: bedanya hanya huruf besar-kecil atau cara menulis hurufnya`,
    remedy: 'Hapus salah satunya atau beri nama yang jelas berbeda',
  }),
  'too-deep': ({ limit }) => ({
    fault: `isian bertingkat lebih dari ${limit} lapis`,
    remedy: 'Sederhanakan susunannya',
  }),
  'too-many-values': ({ limit }) => ({ fault: `berkas memuat lebih dari ${limit} nilai`, remedy: 'Pecah berkas ini' }),
  'too-many-diagnostics': ({ limit }) => ({
    fault: `lebih dari ${limit} kesalahan; selebihnya tidak ditampilkan`,
    remedy: 'Perbaiki dahulu yang di atas',
  }),
  'comma-in-braces': ({ number }) => ({
    fault: `koma dalam ${number} memisahkan isian di dalam kurung`,
    remedy: `Apit angkanya dengan tanda kutip: "${number}"`,
  }),
  'unknown-key': ({ key, nearest }) => ({
    fault: `isian \`${key}\` tidak dikenal di sini`,
    remedy: meant(nearest, 'Hapus isian ini atau lihat `patuh skema`'),
  }),
  'missing-key': ({ key }) => ({ fault: `isian wajib \`${key}\` tidak ada`, remedy: `Tambahkan \`${key}:\`` }),
  'invalid-value': ({ key, value, expected, allowed, nearest, limit }) => {
    const subject = key === '' ? 'isi berkas' : `\`${key}\``;
    const shown = value === undefined ? '' : `; tertulis \`${value.length > 60 ? `${value.slice(0, 60)}…` : value}\``;
    if (expected === 'one-of') {
      return {
        fault: `${subject} tidak boleh ${value === undefined ? 'kosong' : `\`${value}\``}`,
        // A saved run may not say what was allowed.
        ...(nearest === undefined && allowed === undefined
          ? {}
          : { remedy: meant(nearest, `Pilihannya: ${list(allowed ?? [])}`) }),
      };
    }
    return {
      fault: `${subject} ${EXPECTED[expected]}${limit !== undefined && (expected === 'shorter' || expected === 'fewer') ? ` (paling banyak ${limit})` : ''}${expected === 'shorter' ? '' : shown}`,
      ...(nearest === undefined ? {} : { remedy: meant(nearest, '') }),
    };
  },
  'duplicate-id': ({ id, firstLine }) => ({
    fault: `id \`${id}\` sudah dipakai di baris ${firstLine}`,
    remedy: 'Beri id lain',
  }),
  'unknown-source': ({ name, nearest }) => ({
    fault: `sumber \`${name}\` tidak ada di \`basis\``,
    remedy: meant(nearest, 'Tambahkan sumbernya di `basis`'),
  }),
  'unsourced-weight': ({ id }) => ({
    fault: `bobot bagian \`${id}\` tanpa \`source\`, jadi dihitung sebagai asumsi`,
    remedy: 'Sebutkan sumbernya',
  }),
  'unknown-topic': ({ name, nearest }) => ({
    fault: `topik \`${name}\` tidak ada dalam daftar topik patuh, jadi tidak dipakai`,
    remedy: meant(nearest, 'Hapus, atau pakai topik dari `patuh instrumen topik`'),
  }),
  'requires-itself': ({ item, through }) => ({
    fault:
      item === through
        ? `butir \`${item}\` mensyaratkan dirinya sendiri`
        : `butir \`${item}\` mensyaratkan \`${through}\`, yang pada akhirnya mensyaratkan \`${item}\``,
    remedy: 'Hapus salah satu syarat itu dari `requires`',
  }),
  'topic-too-common': ({ name, limit }) => ({
    fault: `topik \`${name}\` dipakai lebih dari ${limit} butir`,
    remedy: 'Satu topik adalah satu fakta yang diamati; sebutkan hanya pada butir yang menanyakan fakta itu',
  }),
  'order-without-severity': () => ({
    fault: '`order: severity` tanpa satu butir pun yang punya `severity`, jadi urutannya tetap menurut nilai',
    remedy: 'Isi `severity` pada butirnya, atau hapus `order`',
  }),
  'provisional-everything': () => ({
    fault: 'semua bagian yang berbobot ditandai `provisional`, jadi tidak ada indeks sementara tanpanya',
    remedy: 'Hapus `provisional: true` dari bagian yang selalu dinilai',
  }),
  'unknown-scale': ({ name, nearest }) => ({
    fault: `skala jawaban \`${name}\` tidak ada di \`answers\``,
    remedy: meant(nearest, 'Tambahkan skalanya di `answers`'),
  }),
  'scale-not-rising': ({ scale }) => ({
    fault: `poin skala \`${scale}\` turun di sini`,
    remedy: 'Urutkan jawaban dari yang terburuk ke yang terbaik',
  }),
  'scale-without-points': ({ scale }) => ({
    fault: `jawaban terbaik skala \`${scale}\` bernilai 0`,
    remedy: 'Beri jawaban terbaik poin di atas 0',
  }),
  'ambiguous-answer': ({ scale, answer }) => ({
    fault: `jawaban \`${answer}\` muncul dua kali dalam skala \`${scale}\``,
    remedy: 'Setiap jawaban dan padanannya hanya boleh sekali',
  }),
  'reserved-answer': ({ answer }) => ({
    fault: `\`${answer}\` tidak boleh menjadi jawaban skala`,
    remedy: 'Kata ini berarti butir tidak berlaku; gunakan `na: allowed` pada butirnya',
  }),
  'weights-total': ({ sum, total }) => ({
    fault: `jumlah bobot ${decimal(sum)}, padahal \`total\` ${decimal(total)}`,
    remedy: 'Perbaiki bobot bagian atau `total`',
  }),
  'weight-missing': ({ id }) => ({
    fault: `\`${id}\` tidak berbobot`,
    remedy: 'Tulis `weight`, atau `weights: assumed` pada induknya bila bobot resminya tidak diketahui',
  }),
  'weights-mixed': ({ id }) => ({
    fault: `\`${id}\` tidak berbobot, padahal yang setingkat berbobot`,
    remedy: 'Di dalam `weights: assumed`, tulis semua bobot atau jangan tulis satu pun',
  }),
  'weights-zero': ({ id }) => ({
    fault: `semua bobot di dalam \`${id}\` nol`,
    remedy: 'Beri bobot di atas 0; tanpa itu tidak ada yang dapat dinilai di sini',
  }),
  'section-empty': ({ id }) => ({
    fault: `bagian \`${id}\` tidak berisi butir`,
    remedy: 'Tambahkan `items` atau `sections`',
  }),
  'zones-not-descending': ({ min, before }) => ({
    fault: `batas zona ${decimal(min)} tidak lebih rendah dari ${decimal(before)} di atasnya`,
    remedy: 'Urutkan batas dari yang tertinggi',
  }),
  'zones-last-not-zero': ({ min }) => ({
    fault: `batas zona terakhir ${decimal(min)}, bukan 0`,
    remedy: 'Zona terakhir harus mulai dari 0 agar setiap nilai punya zona',
  }),
  'zones-above-scale': ({ min, max }) => ({
    fault: `batas zona ${decimal(min)} di atas nilai tertinggi ${decimal(max)}`,
    remedy: 'Perbaiki batas atau `scale.max`',
  }),
  'unknown-section': ({ section, nearest }) => ({
    fault: `bagian \`${section}\` tidak ada dalam instrumen ini`,
    remedy: nearest === undefined ? 'Tulis id sebuah bagian di bawah `sections:`' : `Maksud Anda \`${nearest}\`?`,
  }),
  'condition-on-last': ({ label }) => ({
    fault: `tingkat terbawah (${label}) tidak boleh bersyarat`,
    remedy: 'Hapus `require:` di sana: setiap nilai harus punya tingkat',
  }),
  'condition-range': ({ min }) => ({
    fault: `syarat \`${min}\` tidak mungkin dipenuhi atau tidak berarti`,
    remedy: 'Tulis lebih dari 0 dan paling banyak 100%',
  }),
  'zones-order': ({ zone, before }) => ({
    fault: `zona \`${zone}\` berada di bawah \`${before}\``,
    remedy: 'Urutkan zona dari yang terbaik: green, yellow, red',
  }),
  'scale-max-zero': () => ({
    fault: 'nilai tertinggi tidak boleh 0',
    remedy: 'Tulis nilai tertinggi instrumen, misalnya 100 atau 5',
  }),
  'range-empty': ({ min, max }) => ({
    fault: `rentang angka ${decimal(min)} sampai ${decimal(max)} kosong`,
    remedy: '`min` harus di bawah `max`',
  }),
  'unknown-checklist': ({ name, nearest }) => ({
    fault: `instrumen \`${name}\` tidak ditemukan`,
    remedy: meant(nearest, 'Lihat `patuh instrumen daftar`, atau tulis jalur berkas instrumennya'),
  }),
  'not-a-checklist': () => ({
    fault: 'ini bukan berkas instrumen; isinya tidak ditampilkan',
    remedy:
      'Berkas instrumen memuat `id:`, `zones:`, dan `sections:`; lihat yang tersedia dengan `patuh instrumen daftar`',
  }),
  'path-outside': ({ path }) => ({
    fault: `jalur \`${path}\` menunjuk ke luar folder ruang kerja, jadi tidak dibaca`,
    remedy: 'Salin berkasnya ke dalam folder itu; instrumen dapat juga disebut dengan --checklist',
  }),
  'link-outside': () => ({
    fault: 'ini tautan ke berkas di luar folder yang diperiksa',
    remedy: 'Ganti tautan ini dengan berkasnya sendiri',
  }),
  'invalid-checklist': ({ name }) => ({
    fault: `instrumen \`${name}\` tidak dapat dipakai`,
    remedy: 'Perbaiki dahulu kesalahan di berkas instrumennya',
  }),
  'other-checklist': ({ name, used }) => ({
    fault: `berkas ini memakai instrumen \`${name}\`, sedangkan penilaian ini memakai \`${used}\``,
    remedy: `Nilai secara terpisah, atau paksa satu instrumen dengan --checklist`,
  }),
  'not-an-assessment': ({ kind }) => ({
    fault:
      kind === 'checklist'
        ? 'ini berkas instrumen, bukan penilaian'
        : kind === 'workspace'
          ? 'ini berkas ruang kerja, bukan penilaian'
          : kind === 'verification'
            ? 'ini berkas verifikasi, bukan penilaian'
            : 'ini bukan berkas penilaian',
    remedy:
      kind === 'other'
        ? 'Berkas penilaian memuat `checklist:`, `unit:`, dan `answers:`'
        : 'Tunjuk berkas penilaian unit atau foldernya',
  }),
  'unknown-kind': () => ({
    fault: 'ini bukan penilaian, instrumen, ataupun ruang kerja',
    remedy: 'Lihat `patuh skema` untuk susunan berkas',
  }),
  'unknown-item': ({ item, checklist, nearest, either }) => ({
    fault: `butir \`${item}\` tidak ada dalam instrumen ${checklist}`,
    remedy: meant(nearest, `Lihat daftar butir: patuh instrumen lihat ${checklist}`, either),
  }),
  'unknown-answer': ({ item, answer, allowed, numbers, nearest, either }) => ({
    fault: `jawaban \`${answer}\` tidak dikenal untuk butir \`${item}\``,
    remedy:
      `${meant(nearest, '', either)} Pilihannya: ${list(allowed)}${numbers === undefined ? '' : `. Boleh juga ditulis dengan angkanya: ${list(numbers)}`}`.trimStart(),
  }),
  'answer-not-a-number': ({ item, answer, min, max }) => ({
    fault: `jawaban \`${answer}\` untuk butir \`${item}\` bukan angka`,
    remedy: `Tulis angka ${decimal(min)} sampai ${decimal(max)} saja`,
  }),
  'answer-out-of-range': ({ item, answer, min, max }) => ({
    fault: `angka ${answer} untuk butir \`${item}\` di luar rentang`,
    remedy: `Tulis angka ${decimal(min)} sampai ${decimal(max)}`,
  }),
  'unknown-service': ({ service, nearest, either }) => ({
    fault: `layanan \`${service}\` tidak ada dalam daftar \`services\` unit ini`,
    remedy: meant(nearest, 'Tambahkan layanannya di `services`', either),
  }),
  'not-per-service': ({ item }) => ({
    fault: `butir \`${item}\` dinilai sekali untuk seluruh unit, bukan per layanan`,
    remedy: 'Tulis satu `answer` saja',
  }),
  'na-not-allowed': ({ item }) => ({
    fault: `butir \`${item}\` berlaku untuk semua unit`,
    remedy: 'Jawab dengan jawaban yang ada; `tidak berlaku` tidak diterima di sini',
  }),
  'na-without-reason': ({ item }) => ({
    fault: `\`tidak berlaku\` untuk butir \`${item}\` tanpa alasan`,
    remedy: 'Tulis alasannya: `{ answer: tidak berlaku, reason: ... }`',
  }),
  'invalid-date': ({ key, value }) => ({
    fault: `tanggal ${value} pada \`${key}\` tidak ada di kalender`,
    remedy: 'Perbaiki tanggalnya',
  }),
  'evidence-shape': () => ({
    fault: 'bukti dukung harus menunjuk satu berkas atau satu tautan',
    remedy: 'Isi `file` atau `link`, salah satu saja',
  }),
  'evidence-outside': ({ path }) => ({
    fault: `bukti \`${path}\` menunjuk ke luar folder berkas penilaian`,
    remedy: 'Simpan bukti di dalam folder itu, atau sebutkan folder bukti dengan --evidence-root',
  }),
  'evidence-unusable': ({ path, problem }) => EVIDENCE_PROBLEMS[problem](path),
  'evidence-folder': ({ path, name, nearest, either }) => ({
    fault: `folder bukti \`${path}\` tidak bernama butir atau layanan unit ini, jadi isinya tidak dihitung`,
    remedy: meant(nearest, `Ganti nama folder \`${name}\` dengan kode butir atau layanan`, either),
  }),
  'evidence-unanswered': ({ path, item }) => ({
    fault: `ada bukti di \`${path}\`, padahal butir \`${item}\` belum dijawab`,
    remedy: 'Jawab butirnya, atau pindahkan berkasnya',
  }),
  'evidence-too-many': ({ path, limit }) => ({
    fault: `bukti di \`${path}\` lebih dari ${limit} berkas; selebihnya tidak dihitung`,
    remedy: 'Sisakan berkas yang benar-benar membuktikan',
  }),
  'evidence-changed': ({ path }) => ({
    fault: `isi bukti \`${path}\` berubah sejak dikunci, jadi tanggal dalam kunci tidak berlaku baginya`,
    remedy: 'Bila perubahannya benar, catat ulang dengan `patuh bukti kunci`',
  }),
  'evidence-copied': ({ paths, uses }) => ({
    fault: `isi yang sama dipakai sebagai bukti ${uses.length} jawaban: ${uses.join(', ')} (${paths.join(', ')})`,
    remedy: 'Periksa apakah satu bukti memang membuktikan semuanya',
  }),
  'evidence-undated': ({ valid }) => ({
    fault: `tautan ini tanpa tanggal, padahal buktinya hanya berlaku ${duration(valid)}`,
    remedy: 'Tambahkan `dated:` (tanggal bukti dibuat) atau `until:`; tanpa itu buktinya tidak dihitung',
  }),
  'waiver-expired': ({ item, until }) => ({
    fault: `pemakluman untuk butir \`${item}\` sudah berakhir pada ${until}`,
    remedy: 'Tutup kekurangannya, atau perbarui pemaklumannya',
  }),
  'waiver-unneeded': ({ item }) => ({
    fault: `butir \`${item}\` bukan kekurangan, jadi tidak perlu dimaklumi`,
    remedy: 'Hapus pemaklumannya',
  }),
  'what-if': ({ changes }) => ({
    fault: `ini andai-andai, bukan keadaan sebenarnya: ${changes} jawaban diganti dengan \`--set\` sebelum dinilai`,
    remedy: 'Nilai tanpa `--set` untuk keadaan sebenarnya',
  }),
  'assumption-form': () => ({
    fault: '`--set` tidak dapat dibaca',
    remedy: 'Tulis `butir=jawaban`, `butir@layanan=jawaban`, atau `unit:butir=jawaban`, misalnya `--set toilet=ada`',
  }),
  'unknown-unit': ({ unit, units, nearest }) => ({
    fault: `tidak ada unit \`${unit}\` di antara yang dinilai`,
    remedy: nearest === undefined ? `Pilih salah satu: ${units.join(', ')}` : `Apakah maksudnya \`${nearest}\`?`,
  }),
  'cost-heading': ({ heading, known, nearest }) => ({
    fault: `kolom \`${heading}\` tidak dikenal dalam tabel biaya`,
    remedy: nearest === undefined ? `Kolom yang dikenal: ${known.join(', ')}` : `Apakah maksudnya \`${nearest}\`?`,
  }),
  'cost-heading-twice': ({ heading }) => ({
    fault: `kolom \`${heading}\` ada dua kali dalam tabel biaya`,
    remedy: 'Sisakan satu kolom saja',
  }),
  'cost-no-column': ({ names }) => ({
    fault: `tabel biaya tidak mempunyai kolom ${names.map((name) => `\`${name}\``).join(' atau ')}`,
    remedy: 'Tambahkan kolomnya, dengan judul di baris pertama',
  }),
  'cost-value': ({ value }) => ({
    fault: `biaya \`${value}\` bukan bilangan yang jelas`,
    remedy: 'Tulis tanpa titik ribuan dan paling banyak dua desimal, misalnya 1500000 atau 12,5',
  }),
  'cost-twice': ({ item, row }) => ({
    fault: `biaya butir \`${item}\` untuk hal yang sama sudah ada di baris ${row}`,
    remedy: 'Sisakan satu baris',
  }),
  'no-shared-topics': ({ checklist, used }) => ({
    fault: `instrumen \`${checklist}\` tidak berbagi satu topik pun dengan \`${used}\`, jadi tidak ada nilai menurutnya`,
    remedy: 'Isi `topics` pada butir kedua instrumen, atau nilai unit dengan berkas penilaian tersendiri',
  }),
  'not-verified': ({ unit }) => ({
    fault: `unit \`${unit}\` belum diverifikasi, jadi tanpa nilai menurut hasil verifikasi`,
    remedy: 'Tambahkan berkas .verifikasi.yaml di samping berkas penilaiannya',
  }),
  'verification-other-unit': ({ unit, expected }) => ({
    fault: `verifikasi ini untuk unit \`${unit}\`, padahal penilaian di sampingnya milik \`${expected}\``,
    remedy: 'Samakan nama berkasnya dengan berkas penilaian unit itu, atau perbaiki `unit:`',
  }),
  'verification-without-assessment': ({ expected }) => ({
    fault: 'berkas verifikasi ini tidak punya berkas penilaian di sampingnya',
    remedy: `Seharusnya ada ${expected}`,
  }),
  'verification-misnamed': ({ expected }) => ({
    fault: 'isinya hasil verifikasi, tetapi namanya bukan nama berkas verifikasi, jadi tidak dihitung',
    remedy: `Beri nama ${expected ?? '<nama berkas penilaian>.verifikasi.yaml'}, di samping berkas penilaiannya`,
  }),
  'two-verifications': ({ used }) => ({
    fault: `unit ini punya lebih dari satu verifikasi; yang dipakai ${used}`,
    remedy: 'Sisakan satu verifikasi',
  }),
  'personal-data': ({ kind, more }) => ({
    fault: `${
      kind === 'nik'
        ? 'ini tampaknya NIK (16 digit); data pribadi tidak diperlukan dalam penilaian'
        : kind === 'phone'
          ? 'ini tampaknya nomor telepon; data pribadi tidak diperlukan dalam penilaian'
          : 'tautan ini memuat nama pengguna dan kata sandi'
    }${more === undefined ? '' : ` (dan ${more} lagi dalam berkas ini)`}`,
    remedy:
      kind === 'password'
        ? 'Hapus keduanya dari tautan dan ganti kata sandinya; laporan menyamarkannya'
        : 'Hapus atau samarkan di berkas ini; laporan menyamarkan angkanya',
  }),
  'lock-outside': ({ path }) => ({
    fault: `jalur \`${path}\` keluar dari folder kunci, jadi kunci ini tidak dibaca`,
    remedy: 'Buat ulang dengan `patuh bukti kunci`, atau sebut folder buktinya dengan --evidence-root',
  }),
  'duplicate-unit': ({ unit, other }) => ({
    fault: `unit \`${unit}\` juga ada di ${other}; unit ini tidak dinilai`,
    remedy: 'Sisakan satu berkas untuk setiap unit',
  }),
  'unlisted-unit': ({ unit, nearest }) => ({
    fault: `unit \`${unit}\` tidak ada dalam daftar \`units\` ruang kerja`,
    remedy: meant(nearest, 'Tambahkan unitnya di patuh.yaml bila memang termasuk'),
  }),
  'several-institutions': ({ names }) => ({
    fault: `berkas-berkas ini menyangkut ${names.length} instansi atau periode: ${names.join('; ')}`,
    remedy: 'Masing-masing dinilai tersendiri; pilih satu dengan --institution atau --period',
  }),
  'checklist-years': ({ checklist, years, year, isDefault, fitting }) => ({
    fault: `instrumen${isDefault ? ' bawaan' : ''} \`${checklist}\` berlaku untuk tahun ${years}, sedangkan periodenya ${year}`,
    remedy:
      fitting.length === 0
        ? `Tidak ada instrumen bawaan patuh untuk tahun ${year}; periksa periodenya`
        : `Tulis \`checklist:\` dengan instrumen untuk tahun ${year} (${fitting.join(', ')}), atau periksa periodenya`,
  }),
  'incomplete-identity': ({ files, lacks }) => ({
    fault: `${files} berkas tidak menyebut ${{ institution: 'instansi', period: 'periode', both: 'instansi dan periode' }[lacks]}, padahal ada beberapa; berkas itu dinilai tersendiri`,
    remedy: 'Tambahkan `institution:` dan `period:` dalam berkasnya atau dalam patuh.yaml',
  }),
  'unassigned-files': ({ files }) => ({
    fault: `${files.length} berkas tidak dapat dinilai dan tidak diketahui milik instansi atau periode mana: ${files.join(', ')}`,
    remedy: 'Hasil ini belum lengkap sampai berkas itu dibetulkan',
  }),
  'missing-unit': ({ unit }) => ({
    fault: `unit \`${unit}\` ada dalam daftar \`units\`, tetapi berkasnya belum ada`,
    remedy: 'Tambahkan penilaiannya, atau hapus unit itu dari daftar',
  }),
  'what-if-run': ({ changes }) => ({
    fault: `ini hasil andai-andai, bukan keadaan sebenarnya: ${changes} jawaban diganti dengan \`--set\`, jadi tidak dapat dibandingkan dengan hasil lain`,
    remedy: 'Nilai sekali lagi tanpa `--set`, dan simpan dengan `patuh nilai -f json:<berkas>`',
  }),
  'several-runs': ({ names }) => ({
    fault: `hasil ini memuat ${names.length} instansi atau periode: ${names.join('; ')}`,
    remedy: 'Simpan satu saja, misalnya `patuh nilai --institution <nama> --period <periode> -f json:<berkas>`',
  }),
  'several-workspaces': ({ used, other }) => ({
    fault: `ada dua ruang kerja: ${used} dan ${other}`,
    remedy: `Yang dipakai ${used}, dengan daftar unit dari keduanya`,
  }),
  'passed-over': ({ key }) => ({
    fault: `berkas ini dilewati karena tidak memuat \`${key}:\``,
    remedy: `Tambahkan \`${key}:\` bila ini penilaian unit`,
  }),
  'unread-name': ({ ending, name }) => ({
    fault: `berkas ini mungkin penilaian unit, tetapi tidak dibaca karena namanya berakhiran \`${ending}\``,
    remedy: `Ubah namanya menjadi \`${name}\`; hapus bila hanya salinan`,
  }),
  'form-page-blank': () => ({
    fault: 'halaman formulir ini tidak memuat jawaban',
    remedy:
      'Isi, lalu simpan dengan tombol "Simpan salinan formulir (HTML)" atau "Simpan berkas penilaian (JSON)" di halamannya; menyimpan lewat menu peramban tidak menyimpan jawaban',
  }),
  'form-page-damaged': ({ what }) => ({
    fault: `halaman formulir ini tidak dapat dibaca: ${PAGE_DAMAGE[what]}`,
    remedy: 'Minta berkas aslinya dikirim ulang, sebaiknya penilaian .json yang disimpan dari halaman itu',
  }),
  'workbook-damaged': () => ({
    fault: 'isi buku kerja ini rusak atau terpotong',
    remedy: 'Buka di Excel atau LibreOffice, simpan ulang sebagai .xlsx, atau minta berkasnya dikirim ulang',
  }),
  'workbook-encrypted': () => ({
    fault: 'buku kerja ini dikunci dengan sandi, atau berbentuk Excel 97-2003',
    remedy: 'Hapus sandinya, lalu simpan ulang sebagai .xlsx',
  }),
  'workbook-too-big': ({ measure, limit }) => ({
    fault: `buku kerja terlalu besar untuk dibaca: ${MEASURES[measure](limit)}`,
    remedy: 'Salin jawabannya ke formulir baru; hapus lembar dan gambar yang tidak perlu',
  }),
  'workbook-no-form': () => ({
    fault: 'buku kerja ini bukan formulir penilaian dari patuh',
    remedy: 'Buat formulirnya dengan `patuh baru -f xlsx`, lalu isi jawabannya di sana',
  }),
  'form-sheet-missing': () => ({
    fault: 'lembar jawaban formulir ini sudah dihapus, atau baris dan kolom tersembunyinya hilang',
    remedy: 'Salin jawabannya ke formulir yang utuh',
  }),
  'form-formula': () => ({
    fault: 'sel ini berisi rumus; yang dibaca adalah hasilnya saat terakhir disimpan, tidak dihitung ulang',
    remedy: 'Ketik jawabannya langsung',
  }),
  'form-row-missing': ({ item }) => ({
    fault: `baris butir \`${item}\` sudah tidak ada dalam formulir`,
    remedy: 'Salin jawabannya ke formulir yang utuh; baris butir tidak boleh dihapus',
  }),
  'form-two-sheets': ({ first }) => ({
    fault: `lembar ini salinan dari lembar ${first}, sehingga tidak jelas mana yang berlaku`,
    remedy: 'Hapus salah satunya',
  }),
  'form-two-answers': ({ item, first }) => ({
    fault: `butir \`${item}\` dijawab dua kali; yang pertama di ${first}`,
    remedy: 'Kosongkan atau hapus salah satu barisnya',
  }),
  'form-row-without-item': () => ({
    fault: 'baris ini berisi jawaban, tetapi bukan baris butir dari formulir',
    remedy: 'Pindahkan jawabannya ke baris butirnya, atau kosongkan',
  }),
  'form-merged-answer': ({ range }) => ({
    fault: `sel jawaban beberapa butir digabung (${range})`,
    remedy: 'Pisahkan selnya, lalu isi jawaban setiap butir',
  }),
  'form-dates': ({ dates, pieces }) => ({
    fault: `ada ${dates} tanggal untuk ${pieces} bukti`,
    remedy: 'Tulis satu tanggal untuk semua bukti, atau satu baris untuk setiap bukti (- bila tidak ada)',
  }),
  'units-heading': () => ({
    fault: 'tabel unit tidak mempunyai judul kolom `nama`',
    remedy:
      'Tulis judul di baris pertama: id, nama, jenis, kepala, layanan; atau satu nama unit pada setiap baris tanpa judul',
  }),
  'units-none': () => ({
    fault: 'tabel ini tidak memuat satu unit pun',
    remedy: 'Tulis satu unit pada setiap baris di bawah judul',
  }),
  'unit-named-twice': ({ name, first }) => ({
    fault: `unit \`${name}\` juga ada di baris ${first}; keduanya dibuatkan formulir sendiri`,
    remedy: 'Hapus salah satunya bila unitnya sama',
  }),
  'unit-without-name': () => ({ fault: 'unit di baris ini tidak mempunyai nama', remedy: 'Isi kolom `nama`' }),
  'unread-workbook': ({ name }) => ({
    fault: 'buku kerja ini bukan formulir penilaian yang dapat dibaca, jadi tidak dinilai',
    remedy: `Bila ini penilaian unit, salin jawabannya ke formulir dari \`patuh baru -f xlsx\`, atau tulis dalam \`${name}\``,
  }),
  'json-syntax': () => ({
    fault: 'isi berkas bukan JSON yang utuh',
    remedy: 'Mungkin terpotong atau disunting; simpan hasilnya sekali lagi dengan `patuh nilai -f json:<berkas>`',
  }),
  'not-a-run': () => ({
    fault: 'ini bukan hasil penilaian yang disimpan patuh',
    remedy: 'Simpan dengan `patuh nilai -f json:<berkas>`',
  }),
  'other-schema-version': ({ version, supported }) => ({
    fault: `hasil ini disimpan dalam skema versi ${version}, sedangkan patuh ini membaca versi ${supported}`,
    remedy: 'Pakai patuh yang menyimpannya, atau nilai sekali lagi',
  }),
  'damaged-run': ({ path }) => ({
    fault: `hasil yang disimpan ini rusak${path === '' ? '' : ` pada \`${path}\``}`,
    remedy: 'Mungkin disunting dengan tangan; simpan sekali lagi dengan `patuh nilai -f json:<berkas>`',
  }),
  'document-extension': ({ extension }) => ({
    fault: `dokumen berakhiran \`${extension}\` tidak dapat ditelaah`,
    remedy: 'Gunakan Word (.docx), PDF (.pdf), Markdown (.md), HTML (.html), atau teks (.txt)',
  }),
  'document-too-big': ({ measure, limit }) => ({
    fault: `dokumen terlalu besar untuk dibaca: ${MEASURES[measure](limit)}`,
    remedy: 'Simpan setiap layanan, atau setiap bab, sebagai dokumen tersendiri',
  }),
  'document-damaged': ({ format }) => ({
    fault: format === 'docx' ? 'isi dokumen Word ini rusak atau terpotong' : 'isi PDF ini rusak atau terpotong',
    remedy:
      format === 'docx'
        ? 'Buka di Word atau LibreOffice, simpan ulang sebagai .docx, atau salin ulang berkas aslinya'
        : 'Cetak ulang ke PDF dari dokumen aslinya, atau telaah berkas Word-nya',
  }),
  'document-encrypted': ({ format }) => ({
    fault: format === 'docx' ? 'dokumen Word ini dikunci dengan sandi' : 'PDF ini dikunci atau dibatasi dengan sandi',
    remedy:
      format === 'docx'
        ? 'Hapus sandinya (Berkas, Info, Proteksi Dokumen), lalu simpan ulang'
        : 'Cetak ulang ke PDF tanpa sandi, atau telaah berkas Word-nya',
  }),
  'document-misnamed': ({ extension, found }) => ({
    fault: `berkas berakhiran \`${extension}\`, tetapi isinya ${FOUND[found]}`,
    remedy: 'Simpan ulang dokumen dengan akhiran yang sesuai dengan isinya',
  }),
  'old-word-format': () => ({
    fault: 'ini dokumen Word bentuk lama (.doc) yang tidak dapat dibaca',
    remedy: 'Buka di Word atau LibreOffice, lalu simpan sebagai .docx',
  }),
  'pdf-without-text': ({ pages }) => ({
    fault: `PDF ini hasil pindaian: tidak ada teks pada ${pages} halamannya, hanya gambar`,
    remedy: 'Telaah berkas Word aslinya, atau beri lapisan teks dahulu dengan OCR',
  }),
  'pdf-pages-without-text': ({ pages }) => ({
    fault: `ada halaman tanpa teks, mungkin hasil pindaian, yang tidak ikut ditelaah: halaman ${pages.join(', ')}`,
    remedy: 'Telaah berkas Word aslinya, atau beri lapisan teks dahulu dengan OCR',
  }),
  'as-printed': ({ message }) => ({ fault: message }),
  'not-csv': ({ kind }) => ({
    fault: {
      workbook: 'ini buku kerja, bukan CSV',
      html: 'ini halaman web (HTML), bukan buku kerja dan bukan CSV, apa pun akhiran namanya',
      spreadsheetml: 'ini lembar kerja XML (SpreadsheetML), bukan CSV, apa pun akhiran namanya',
      other: 'ini bukan CSV',
    }[kind],
    remedy: 'Buka dengan program lembar kerja, lalu pilih Simpan Sebagai, CSV UTF-8',
  }),
  'csv-quote': () => ({
    fault: 'tanda kutip yang dibuka di sini tidak pernah ditutup',
    remedy: 'Tutup atau hapus tanda kutip itu; setelahnya semua baris terbaca sebagai satu sel',
  }),
  'table-too-large': ({ what, limit }) => ({
    fault: `tabel berisi lebih dari ${limit} ${{ rows: 'baris', columns: 'kolom', cells: 'sel' }[what]}`,
    remedy: 'Hapus baris dan kolom yang bukan jawaban survei',
  }),
  'survey-no-heading': () => ({
    fault: 'tidak ada baris judul dengan nama kesembilan unsur survei',
    remedy: `Tulis di baris pertama: ${list(Object.values(ELEMENT_NAMES))} (atau U1 sampai U9)`,
  }),
  'survey-missing-elements': ({ elements, row }) => ({
    fault: `judul di baris ${row} tidak memuat unsur: ${list(elements.map(elementName))}`,
    remedy: 'Beri kolomnya judul menurut nama unsur itu',
  }),
  'survey-two-columns': ({ element, columns }) => ({
    fault: `unsur ${elementName(element)} terbaca di lebih dari satu kolom: ${list(columns)}`,
    remedy: 'Ganti judul atau hapus kolom yang bukan jawaban unsur itu',
  }),
  'survey-element-count': ({ count, from2004, row }) => ({
    fault: `judul di baris ${row} memuat ${count} unsur, padahal survei PermenPANRB 14/2017 terdiri atas sembilan${
      from2004
        ? '; empat belas unsur berasal dari KEP/25/M.PAN/2/2004 (U1 prosedur, U2 persyaratan, dan seterusnya)'
        : ''
    }`,
    remedy: `${
      from2004 ? 'Instrumen itu tidak dipakai lagi dan unsurnya tidak sama, jadi indeksnya tidak dihitung. ' : ''
    }Gunakan kuesioner sembilan unsur, atau beri judul kolom kesembilan unsur itu dengan namanya (${list(Object.values(ELEMENT_NAMES))}) dan hapus kolom unsur lain`,
  }),
  'survey-legend': ({ number }) => ({
    fault: `keterangan dalam berkas menjelaskan U${number} lebih dari sekali dengan unsur yang berbeda`,
    remedy: 'Sisakan satu keterangan, atau ganti judul kolomnya dengan nama unsur',
  }),
  'survey-transposed': ({ row, means }) => ({
    fault: `mulai baris ${row} unsur tersusun sebagai baris, padahal jawaban dibaca dengan unsur sebagai kolom`,
    remedy: `Untuk tabel rata-rata: \`patuh skm --means ${
      means === '' ? '"sembilan angka menurut urutan unsur"' : `"${means}"`
    }\`; untuk jawaban responden: salin, lalu Tempel Khusus, Transpose`,
  }),
  'survey-ansi': () => ({
    fault: 'berkas ini bukan UTF-8; dibaca sebagai ANSI (windows-1252), seperti CSV dari Excel (anggapan)',
    remedy: 'Bila ada huruf yang salah, simpan lagi sebagai CSV UTF-8',
  }),
  'survey-words': ({ row, cells, words, more, elements }) => ({
    fault: `${cells} jawaban (mulai baris ${row}) berupa kata yang tidak ada dalam kuesioner resmi unsur itu atau tidak pasti artinya: ${words.join('; ')}${
      more > 0 ? `; dan ${more} lagi` : ''
    }`,
    remedy: `Ganti kata itu dengan angka 1 sampai 4 (Cari dan Ganti), atau dengan kata resmi: ${elements.map((id) => scaleWords(id, elementName(id))).join('; ')}`,
  }),
  'import-duplicate': ({ unit, rows }) => ({
    fault: `unit \`${unit}\` ada di baris ${rows.join(', ')}, jadi tidak satu pun diimpor`,
    remedy: 'Sisakan satu baris untuk setiap unit',
  }),
  'survey-no-column': ({ column, headings }) => ({
    fault: `tidak ada kolom \`${column}\` dalam tabel ini`,
    remedy: `Sebutkan judul kolom yang ada (${list(headings)}) atau hurufnya`,
  }),
  'survey-without-unit': ({ count }) => ({
    fault: `${count} responden tidak menyebut unit, jadi tidak dihitung pada unit mana pun`,
    remedy: 'Isi nama unitnya bila diketahui',
  }),
  'survey-without-period': ({ count }) => ({
    fault: `${count} responden tidak punya tanggal atau periode yang terbaca, jadi tidak dihitung pada periode mana pun`,
    remedy: 'Isi tanggalnya (2019-03-31) atau periodenya (2019-S1)',
  }),
  'survey-duplicate': ({ unit, period, files }) => ({
    fault: `survei unit ${unit}${period === '' ? '' : ` periode ${period}`} ada di lebih dari satu berkas: ${list(files)}`,
    remedy: 'Sisakan satu berkas, atau bedakan periodenya pada nama berkas, misalnya `2019-s1.csv`',
  }),
  'survey-other-table': () => ({
    fault: 'tabel ini tidak memuat judul unsur survei, jadi dilewati',
    remedy: 'Pindahkan dari folder ini bila memang bukan jawaban survei',
  }),
  'survey-mixed-periods': ({ files }) => ({
    fault: `sebagian berkas tidak menyebut periode, jadi tidak ikut dalam indeks periode terakhir: ${list(files)}`,
    remedy: 'Tulis periodenya pada nama berkas, misalnya `2019-s1.csv`',
  }),
  'survey-words-read': ({ columns }) => ({
    fault: `jawaban berupa kata di ${columns} kolom dibaca sebagai 1 sampai 4 menurut kuesioner PermenPANRB 14/2017`,
  }),
  'survey-answer': ({ row, column, value, problem }) => ({
    fault: `baris ${row}, kolom ${column}: ${
      problem === 'formula' ? 'berisi rumus' : 'bukan jawaban survei'
    } \`${value}\`; jawaban hanya 1, 2, 3, atau 4`,
    remedy:
      problem === 'formula'
        ? 'Simpan nilainya, bukan rumusnya'
        : problem === 'number'
          ? 'Perbaiki angkanya, kosongkan sel yang tidak dijawab, dan hapus baris jumlah; tabel rata-rata dihitung dengan --means'
          : 'Tulis angkanya saja, dan kosongkan sel yang tidak dijawab',
  }),
  'survey-extra-cells': ({ row, cells, expected }) => ({
    fault: `baris ${row} berisi ${cells} sel, padahal judulnya ${expected}`,
    remedy: 'Apit dengan tanda kutip setiap isi yang memuat tanda pemisah, misalnya angka berkoma',
  }),
  'survey-no-respondents': () => ({
    fault: 'tidak ada responden yang menjawab kesembilan unsur',
    remedy: 'Periksa apakah jawabannya berada di bawah judul masing-masing',
  }),
  'survey-incomplete': ({ count, rows }) => ({
    fault: `${count} responden tidak dihitung karena belum menjawab semua unsur (baris ${rows.join(', ')}${
      count > rows.length ? ', …' : ''
    })`,
    remedy: 'Lengkapi dari kuesionernya bila jawabannya ada',
  }),
  'survey-without-answers': ({ count }) => ({
    fault: `${count} baris tanpa satu pun jawaban dilewati`,
    remedy: 'Hapus barisnya bila memang bukan responden',
  }),
  'survey-totals': ({ row, label }) => ({
    fault: `baris ${row}${label === '' ? '' : ` (${label})`} adalah baris jumlah atau rata-rata, jadi tidak dihitung sebagai responden`,
    remedy: 'Hapus baris itu dari berkas jawaban',
  }),
  'survey-by-number': () => ({
    fault:
      'dua unsur terakhir hanya bernomor, jadi dibaca menurut urutan PermenPANRB 14/2017: 8 pengaduan, 9 sarana dan prasarana',
    remedy: 'Sebagian aplikasi menukar keduanya; bila demikian, ganti judul kolomnya dengan nama unsur',
  }),
  'survey-dates': ({ count }) => ({
    fault: `${count} tanggal tidak terbaca, jadi tidak ikut dalam masa survei`,
    remedy: 'Tulis tanggal sebagai 2019-03-31 atau 31/03/2019',
  }),
  'survey-many-groups': ({ column, limit }) => ({
    fault: `kolom ${column} berisi lebih dari ${limit} nama yang berbeda, jadi hasilnya tidak dirinci menurut kolom itu`,
    remedy: 'Seragamkan penulisan namanya',
  }),
  'disputed-score': ({ unit, score, note }) => ({
    fault: `nilai ${decimal(score)} (${unit}) berada di antara batas zona yang diperselisihkan`,
    remedy: note,
  }),
};
