import type { CompareTexts } from '../compare-texts.ts';

export const compare: CompareTexts = {
  title: 'Perbandingan dua penilaian',
  trendTitle: 'Perkembangan penilaian',
  sheet: 'Perbandingan',
  trendSheet: 'Perkembangan',
  before: 'Sebelum',
  after: 'Sesudah',
  side: (name, facts) => `${name}: ${facts.join(', ')}`,
  asOf: (day) => `per ${day}`,
  fromTo: (before, after) => `${before} → ${after}`,
  headings: {
    notes: 'Perhatikan sebelum membandingkan',
    institution: 'Nilai instansi',
    bases: 'Menurut dasar penilaian, atas unit yang sama',
    moved: 'Unit yang pindah zona',
    units: 'Semua unit',
    sections: 'Nilai per bagian, rata-rata unit yang sama',
    gaps: 'Kekurangan',
    violations: 'Aturan yang tidak terpenuhi',
    method: 'Dasar dan cara banding',
    points: 'Nilai dari waktu ke waktu',
    openGaps: 'Kekurangan yang masih ada, yang terlama dahulu',
    closedGaps: 'Kekurangan yang sudah tertutup, yang terbaru dahulu',
    chart: 'Grafik nilai instansi',
  },
  notes: {
    institution: ({ before, after }) =>
      `Dua instansi yang berbeda (${before}; ${after}): unit dipasangkan menurut id saja`,
    basis: ({ before, after }) =>
      `Dasar penilaian berbeda (${BASES[before]}; ${BASES[after]}): yang dapat dibandingkan hanya tabel menurut dasar penilaian. Audit keduanya dengan --basis yang sama`,
    checklist: ({ before, after }) =>
      `Instrumen berbeda (${before}; ${after}): nilainya tidak dapat dibandingkan. Audit keduanya dengan --also untuk memperoleh nilai pada instrumen yang sama`,
    'checklist-file': ({ before, after }) =>
      before === after
        ? 'Isi berkas instrumen berubah di antara keduanya: sebagian perubahan nilai dapat berasal dari instrumennya'
        : `Versi instrumen berbeda (${before}; ${after}): sebagian perubahan nilai dapat berasal dari instrumennya`,
    scale: ({ before, after }) => `Skala nilai berbeda (${before}; ${after}): nilainya tidak dapat dibandingkan`,
    order: ({ before, after }) =>
      `Penilaian kedua dihitung per ${after}, lebih awal daripada yang pertama (${before}). Tertukar?`,
    services: ({ units }) =>
      `Jumlah layanan berubah pada ${units.join(', ')}: bobot unit itu dalam rata-rata ikut berubah`,
    incomplete: ({ side }) =>
      `Penilaian ${SIDES[side]} belum lengkap: ada unit yang tidak terbaca, belum ada, atau belum diverifikasi`,
    decimals: ({ side }) =>
      `Rata-rata atas sebagian unit pada penilaian ${SIDES[side]} dihitung dari angka yang sudah dibulatkan dalam berkas hasil: digit terakhir dapat meleset satu`,
    'no-checklist': ({ checklist }) =>
      `Berkas instrumen ${checklist} seperti yang dipakai waktu itu tidak ada di sini, jadi topiknya tidak dapat dicocokkan`,
    topics: ({ items, of }) =>
      `${items} dari ${of} butir instrumen kedua seluruh topiknya ditanyakan juga oleh yang pertama; hanya itu yang dibandingkan`,
  },
  sides: { before: 'sebelum', after: 'sesudah' },
  total: (before, after, change) => `Seluruh unit: ${before} → ${after} (${change})`,
  sameUnits: (units, before, after, change) => `${units} unit yang sama: ${before} → ${after} (${change})`,
  membership: (change) => `Akibat unit yang bergabung atau keluar: ${change}`,
  allSame: (units) => `Unitnya sama (${units}): seluruh perubahan berasal dari nilai unit`,
  joined: (names) => `Bergabung: ${names}`,
  left: (names) => `Keluar: ${names}`,
  absent: {
    missing: (name) => `${name} (belum ada berkasnya)`,
    rejected: (name) => `${name} (berkasnya tidak dapat dinilai)`,
  },
  up: (unit, before, after) => `Naik: ${unit}, ${before} → ${after}`,
  down: (unit, before, after) => `Turun: ${unit}, ${before} → ${after}`,
  nothingMoved: 'Tidak ada unit yang pindah zona',
  noScore: 'tanpa nilai',
  columns: {
    unit: 'Unit',
    name: 'Nama unit',
    before: 'Sebelum',
    after: 'Sesudah',
    change: 'Perubahan',
    zone: 'Zona',
    basis: 'Dasar',
    units: 'Unit',
    claimedBefore: 'Klaim sebelum',
    claimedAfter: 'Klaim sesudah',
    section: 'Bagian',
    max: 'Paling tinggi',
    item: 'Butir',
    answer: 'Jawaban',
    points: 'Poin',
    point: 'Penilaian',
    score: 'Nilai',
    sameUnits: 'Unit sama',
    newGaps: 'Kurang baru',
    closedGaps: 'Tertutup',
    first: 'Awal',
    last: 'Akhir',
    course: 'Jalannya',
    since: 'Sejak',
    runs: 'Penilaian',
    returned: 'Kambuh',
  },
  states: {
    new: (count) => `Baru (${count})`,
    worse: (count) => `Bertambah berat (${count})`,
    open: (count) => `Masih ada (${count})`,
    partly: (count) => `Tertutup sebagian (${count})`,
    closed: (count) => `Tertutup (${count})`,
    'not-applicable': (count) => `Tidak berlaku lagi (${count})`,
  },
  moreGaps: (count) => `… dan ${count} lagi`,
  noGaps: 'Tidak ada kekurangan pada keduanya',
  rules: {
    fell: (unit, expected, actual) => `${unit} turun zona: ${expected} → ${actual}`,
    lower: (unit, expected, actual) => `Nilai ${unit} turun: ${expected} → ${actual}`,
    'new-gap': (unit, _, actual) => `Kekurangan baru atau bertambah pada ${unit}: ${actual}`,
  },
  notAnswered: 'belum dijawab',
  method: {
    pairs: 'Unit dipasangkan menurut id; perubahan adalah selisih angka yang tercetak',
    sameUnits: 'Unit yang sama: unit yang bernilai pada keduanya, digabungkan dengan cara instrumennya',
    gaps: 'Kekurangan hanya dibandingkan pada unit yang bernilai pada keduanya',
    trend: 'Urutan menurut periode, lalu tanggal penilaian',
  },
  points: (count, first, last) => `${count} penilaian, ${first} sampai ${last}`,
  constant: (units) => `${units} unit yang ada pada semua penilaian:`,
  constantFigures: (first, last, change) => `${first} → ${last} (${change})`,
  overTime: 'Perkembangan:',
  chart: (count, first, last, lowest, highest) =>
    `Grafik garis ${count} penilaian: mulai ${first}, akhir ${last}, terendah ${lowest}, tertinggi ${highest}. Angkanya ada dalam tabel di bawah.`,
  membershipAt: (point, joined, left, change) =>
    `${point}: ${[joined, left].filter((text) => text !== '').join('; ')}; akibatnya pada nilai ${change}`,
  errors: {
    noRuns: (path) => `Tidak ada penilaian atau berkas hasil (\`-f json\`) di ${path}.`,
    severalRuns: (path, names) =>
      `${path} berisi beberapa penilaian (${names.join('; ')}). Sebutkan satu, misalnya dengan --institution, atau pakai \`patuh tren\`.`,
    nothingInCommon: (before, after) =>
      `Instrumen ${before} dan ${after} tidak dapat dibandingkan: skalanya berbeda, tidak ada topik yang sama, atau berkasnya tidak ada. Audit keduanya dengan --also instrumen yang sama.`,
    cannotGate: '--fail-on tidak dapat diperiksa: nilai atau dasar kedua penilaian tidak dapat dibandingkan.',
    tooFewRuns: (count) =>
      `Perkembangan memerlukan sedikitnya dua penilaian; yang ada ${count}. Sebutkan berkas hasil lain atau folder berisi beberapa periode.`,
    severalInstitutions: (names) => `Ada beberapa instansi (${names.join('; ')}). Pilih satu dengan --institution.`,
    severalChecklists: (ids) =>
      `Instrumennya berbeda-beda (${ids.join(', ')}), jadi nilainya tidak dapat diurutkan. Pakai \`patuh banding\` untuk dua penilaian, atau audit semuanya dengan -c yang sama.`,
    severalBases: (names) =>
      `Dasar penilaiannya berbeda-beda (${names.join(', ')}). Audit semuanya dengan --basis yang sama.`,
  },
};

const BASES = { claimed: 'klaim', evidenced: 'berbukti', verified: 'terverifikasi' } as const;
const SIDES = { before: 'sebelum', after: 'sesudah' } as const;
