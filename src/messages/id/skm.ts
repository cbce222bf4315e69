import type { SkmTexts } from '../skm-texts.ts';

export const skm: SkmTexts = {
  title: 'Survei Kepuasan Masyarakat',
  answers: (file, respondents) => `${file}: ${respondents} responden`,
  onlyMeans: 'dari tabel rata-rata, tanpa jawaban responden',
  onlyPublished: 'hanya angka yang terbit, tanpa jawaban atau tabel rata-rata',
  incomplete: (count) => `${count} responden tidak dihitung karena jawabannya belum lengkap`,
  period: (from, to) => (from === to ? `diisi pada ${from}` : `diisi ${from} sampai ${to}`),
  grade: (grade) => `mutu ${grade}`,
  columns: {
    element: 'Unsur',
    mean: 'Rata-rata',
    index: 'Indeks',
    grade: 'Mutu',
    predicate: 'Kinerja',
    respondents: 'Responden',
    by: 'Menurut',
    name: 'Nama',
    answer: (answer) => `Jawaban ${answer}`,
  },
  all: 'Seluruhnya',
  facts: {
    service: 'Layanan',
    unit: 'Unit',
    sex: 'Jenis kelamin',
    age: 'Usia',
    education: 'Pendidikan',
    occupation: 'Pekerjaan',
  },
  unsaid: 'tidak diisi',
  more: (count) => `${count} lagi`,
  headings: {
    elements: 'Sembilan unsur',
    lowest: 'Unsur terendah dan yang dapat dilakukan',
    groups: { service: 'Menurut layanan', unit: 'Menurut unit' },
    respondents: 'Responden',
    sample: 'Kecukupan sampel',
    published: 'Angka yang terbit',
    method: 'Dasar dan cara hitung',
  },
  sample: {
    enough: (population, needed, respondents) =>
      `Cukup: ${respondents} responden, sedangkan populasi ${population} orang memerlukan ${needed} (Krejcie-Morgan)`,
    tooFew: (population, needed, respondents) =>
      `Belum cukup: ${respondents} responden, padahal populasi ${population} orang memerlukan ${needed} (Krejcie-Morgan)`,
    moreThanAll: (population, respondents) =>
      `Periksa --population: ${respondents} responden lebih banyak daripada populasinya, ${population} orang`,
    unknown: (respondents, enoughFor) =>
      `Belum diperiksa: ${respondents} responden hanya cukup untuk populasi paling banyak ${enoughFor} orang (Krejcie-Morgan); sebutkan jumlah pengguna layanan dengan --population`,
    any: (respondents) => `Cukup: ${respondents} responden memadai untuk populasi sebesar apa pun (Krejcie-Morgan)`,
  },
  published: {
    regulation: (figure, grade, predicate) =>
      `${figure} sesuai dengan jawabannya (bobot 1/9), mutu ${grade} (${predicate})`,
    other: (figure, how, right, rightGrade) =>
      `${figure} diperoleh dengan ${how}; bobot yang tepat adalah 1/9, yang menghasilkan ${right}, mutu ${rightGrade}`,
    none: (figure, right, rightGrade) =>
      `${figure} tidak diperoleh dari rata-rata unsurnya, dengan bobot mana pun; yang benar ${right}, mutu ${rightGrade}`,
    unchecked: (figure, grade, predicate) => `${figure} adalah mutu ${grade} (${predicate})`,
    weight: (weight) => `bobot ${weight}`,
    rounded: (decimals) => `rata-rata yang dibulatkan dahulu ke ${decimals} desimal`,
    or: 'atau',
    attempts: 'Yang diperoleh',
    sameGrade: (figure, grade, predicate) => `Mutu untuk ${figure} tetap ${grade} (${predicate})`,
    statedFollows: (grade) => `Mutu ${grade} yang tercetak sesuai`,
    statedWrong: (stated, figure, grade, predicate) =>
      `Mutu ${stated} yang tercetak tidak sesuai: menurut PermenPANRB 14/2017, ${figure} adalah mutu ${grade} (${predicate})`,
    oldTable: (stated) =>
      `Mutu ${stated} hanya cocok dengan tabel 2004 (batas 43,75; 62,50; 81,25), yang tidak dipakai lagi`,
  },
  units: {
    heading: (period) => (period === null ? 'Unit' : `Unit, ${period}`),
    count: (units, respondents) => `${units} unit, ${respondents} responden`,
    incomplete: (tables) => `belum lengkap: ${tables} tabel tidak dapat dibaca, jadi indeks ini dari sebagian unit`,
    unit: 'Unit',
    period: 'Periode',
    unknownPeriod: 'tanpa periode',
    count1: 'Jumlah unit',
    change: 'Perubahan',
    institutionElements: 'Sembilan unsur, seluruh instansi',
    rollupHeading: 'Cara menggabungkan unit',
    rules: {
      units: 'rata-rata indeks unit, setiap unit berbobot sama',
      respondents: 'semua responden dihitung bersama, setiap responden berbobot sama',
    },
    assumption:
      'Sejauh yang kami ketahui PermenPANRB 14/2017 tidak menetapkan cara menggabungkan unit; aturan ini anggapan patuh, dapat diganti dengan --rollup',
    otherRule: (rule, index) => `Menurut aturan lain (${rule}): ${index}`,
    periods: 'Indeks menurut periode',
    overTime: 'Perkembangan:',
    byPeriod: 'Unit menurut periode',
    rejected: 'Tidak dapat dibaca',
    follows: (figure, rules) => `${figure} sesuai dengan jawabannya: ${rules}`,
    followsNot: (figure, units, respondents) =>
      `${figure} tidak diperoleh dari jawabannya: rata-rata indeks unit ${units}, semua responden bersama ${respondents}`,
    method: 'Instansi: dari angka unit yang belum dibulatkan, lalu dibulatkan sekali ke dua desimal',
  },
  method:
    'Indeks: rata-rata sembilan unsur (bobot 1/9) dikali 25, dibulatkan sekali ke dua desimal, lalu dibaca mutunya',
  sheets: {
    summary: 'Ringkasan',
    processing: 'Pengolahan',
    units: 'Unit',
    sum: 'Jumlah',
    sums: 'Nilai per unsur',
    means: 'NRR per unsur',
    weighted: 'NRR tertimbang (1/9)',
    index: 'Nilai konversi (IKM)',
    file: 'Berkas',
  },
  report: {
    title: 'Laporan Survei Kepuasan Masyarakat',
    introduction: 'Pendahuluan',
    introductionText: [
      'Survei Kepuasan Masyarakat (SKM) dilaksanakan berdasarkan Peraturan Menteri PANRB Nomor 14 Tahun 2017, sekurang-kurangnya sekali setahun, untuk mengukur kepuasan pengguna layanan terhadap sembilan unsur pelayanan.',
      'Latar belakang, tujuan, dan ruang lingkup: … (diisi oleh unit)',
    ],
    method: 'Metode',
    methodText: ['Pelaksana, waktu, lokasi, dan cara pengumpulan data: … (diisi oleh unit)'],
    result: 'Hasil per unsur',
    index: (value, grade, predicate) => `Indeks Kepuasan Masyarakat: ${value}, ${grade} (${predicate}).`,
    analysis: 'Analisis',
    analysisText: 'Unsur dengan nilai terendah menjadi prioritas perbaikan. Penyebabnya: … (diisi oleh unit)',
    followUp: 'Rencana tindak lanjut',
    followUpText: 'Usulan untuk setiap unsur terendah; waktu dan penanggung jawab diisi oleh unit.',
    followUpColumns: {
      element: 'Prioritas unsur',
      action: 'Program atau kegiatan',
      time: 'Waktu',
      owner: 'Penanggung jawab',
    },
    conclusion: 'Kesimpulan',
    priorities: (elements) => `Unsur yang diprioritaskan: ${elements}.`,
    toFill: 'Kesimpulan lain dan saran: … (diisi oleh unit)',
  },
  byNumber: 'Dua unsur terakhir dibaca menurut nomor: 8 pengaduan, 9 sarana dan prasarana',
  unused: (headings, more) => `Kolom yang tidak dipakai: ${headings}${more > 0 ? ` dan ${more} lagi` : ''}`,
  colors: 'Warna mutu adalah pembacaan patuh sendiri',
  options: {
    nothing: 'Sebutkan berkas jawaban (.csv), tabel rata-rata dengan --means, atau angka terbit dengan --published.',
    answersAndMeans: 'Pilih salah satu: berkas jawaban atau --means.',
    severalUnits: 'Hasil hanya dapat ditulis ke satu berkas penilaian (.yaml).',
    forOneFile: (option) =>
      `Pilihan ${option} hanya untuk satu berkas jawaban, bukan untuk beberapa unit atau periode.`,
    noTables: 'Tidak ada tabel jawaban survei (.csv) di sana.',
    noMeans: 'Tanpa jawaban atau --means tidak ada hasil yang dapat ditulis ke berkas penilaian.',
    noSuchItem: (item, checklist, nearest) =>
      `Butir \`${item}\` tidak ada dalam instrumen ${checklist}.${nearest === undefined ? ` Lihat \`patuh instrumen lihat ${checklist}\`.` : ` Maksud Anda \`${nearest}\`?`}`,
    noItem: (checklist) =>
      `Instrumen ${checklist} tidak punya butir untuk indeks kepuasan. Sebutkan butirnya dengan --item, atau pakai -c skm-2017.`,
    noNumber: (item) => `Butir \`${item}\` tidak dijawab dengan angka, jadi indeks tidak dapat ditulis ke sana.`,
    otherScale: (item, max) =>
      `Butir \`${item}\` berskala sampai ${max}; yang dapat ditulis hanya indeks (skala 100) atau rata-rata (skala 4).`,
    perService: (item) =>
      `Butir \`${item}\` dijawab per layanan di berkas itu, jadi tidak diubah. Tulis jawabannya sendiri.`,
    cannotEdit: (file) => `${file} tidak dapat disunting tanpa mengubah isi lainnya. Tulis jawabannya sendiri.`,
    written: (file, answers) => `${answers} jawaban ditulis ke ${file}`,
  },
  madeFrom: (file, respondents) =>
    `Dari jawaban ${respondents} responden dalam ${file}, dihitung dengan \`patuh skm\`.`,
  nameIt: 'Ganti `name` dengan nama unitnya.',
  madeFromMeans: 'Dari tabel rata-rata, dihitung dengan `patuh skm --means`.',
};
