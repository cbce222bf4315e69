import type { DocxTexts } from '../docx-texts.ts';

const BLANK = '...............';

export const docx: DocxTexts = {
  chapters: {
    summary: 'Ringkasan',
    background: 'Latar Belakang',
    basis: 'Dasar',
    method: 'Metode',
    units: 'Hasil per Unit Layanan',
    plan: 'Kekurangan dan Rencana Tindak Lanjut',
    proof: 'Bukti dan Verifikasi',
    conclusion: 'Kesimpulan',
    recommendations: 'Rekomendasi',
    closing: 'Penutup',
    annex: 'Lampiran',
  },
  background: (institution, period) => [
    'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik mewajibkan penyelenggara menyusun dan menetapkan standar pelayanan (Pasal 15 huruf a dan Pasal 20 ayat (1)).',
    `Penilaian mandiri ini dilakukan agar ${institution} mengetahui keadaan unit layanannya${period === null ? '' : ` pada periode ${period}`} dan menutup kekurangannya sebelum dinilai pihak luar.`,
    `Hal lain yang melatarbelakangi (diisi instansi): ${BLANK}${BLANK}`,
  ],
  costliest: (items) => `Kekurangan yang paling merugikan: ${items}.`,
  recommendations: 'Tindak lanjut berikut paling banyak menambah nilai instansi, dari yang terbesar:',
  recommendation: (item, remedy, units, owner) =>
    `${item} (${units} unit): ${remedy}${owner === null ? '' : ` Pendamping: ${owner}.`}`,
  noRecommendations: 'Tidak ada kekurangan yang perlu ditindaklanjuti.',
  closing: 'Demikian laporan ini disusun untuk dipergunakan sebagaimana mestinya.',
  signature: [`${BLANK}, ${BLANK}`, 'Kepala Bagian Organisasi,', '', '', `${BLANK}${BLANK}`, `NIP ${BLANK}${BLANK}`],
  result: (institution, period, instrument, score, zone, label) =>
    `Penilaian mandiri ${institution}${period === null ? '' : ` periode ${period}`} dengan instrumen ${instrument} menghasilkan nilai ${score}, yaitu ${zone} (${label}).`,
  noResult: (institution) => `Belum ada unit layanan ${institution} yang dapat dinilai.`,
  unitResult: (score, zone, label) => `Nilai ${score}, ${zone} (${label}).`,
  zoneCounts: (units, zones) => `Unit yang dinilai: ${units}, yaitu ${zones}.`,
  basis: (instrument) =>
    `Penilaian ini memakai instrumen ${instrument}. Bobot dan batas zonanya bersumber pada dokumen berikut, dengan kedudukan masing-masing:`,
  basisOfLaw: 'Dasar hukum setiap butir yang belum terpenuhi dicantumkan pada bagian rencana tindak lanjut.',
  method: [
    'Setiap unit layanan menjawab butir instrumen untuk dirinya sendiri. Butir yang belum dijawab dihitung seperti jawaban terendah. Butir yang tidak berlaku dikeluarkan, dan bobotnya dibagi kepada butir lain di bagian yang sama.',
    'Nilai dibaca menurut tiga cara: klaim (jawaban unit), berbukti (jawaban tanpa bukti yang diwajibkan dihitung seperti jawaban terendah), dan terverifikasi (temuan penilai menggantikan jawaban unit).',
    'Rentang nilai menunjukkan semua nilai yang masih mungkin, selama ada butir yang belum dijawab atau pembagian bobot yang diasumsikan.',
  ],
  units: (institution) => `Tabel berikut memuat semua unit layanan ${institution} yang ditemukan dan yang diharapkan.`,
  plan: 'Batas waktu diisi oleh unit layanan bersama pendampingnya. Upaya dinyatakan dengan angka 1 (dapat selesai dalam sehari tanpa anggaran) sampai 5 (memerlukan anggaran tahun berikutnya).',
  answer: (answer) => `Jawaban: ${answer}`,
  lost: (points) => `Poin hilang: ${points}`,
  responsible: 'Penanggung jawab/pendamping',
  deadline: 'Batas waktu',
  noProof: 'Tidak ada klaim tanpa bukti, bukti yang tidak berlaku, atau hasil verifikasi.',
  problems: 'Berkas yang ditolak, unit yang belum mengirim berkas, dan peringatan',
  provenance: 'Asal-usul laporan',
  moreChanges: (count) => `… dan ${count} lagi`,
};
