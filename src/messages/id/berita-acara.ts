import { headTitle } from '../../text/head-title.ts';
import type { BeritaAcaraTexts } from '../berita-acara-texts.ts';
import { numberInWords } from './number-words.ts';

const BLANK = '...............';

export const beritaAcara: BeritaAcaraTexts = {
  title: 'Berita Acara',
  ofAssessment: 'Hasil Penilaian Mandiri Kepatuhan',
  ofVerification: 'Hasil Verifikasi Penilaian Mandiri Kepatuhan',
  number: `Nomor: ${BLANK}${BLANK}`,
  opening: `Pada hari ini ${BLANK} tanggal ${BLANK} bulan ${BLANK} tahun ${BLANK}, bertempat di ${BLANK}${BLANK}, telah dibahas hasil penilaian mandiri atas unit layanan berikut.`,
  unit: 'Unit layanan',
  services: 'Produk layanan',
  asOf: 'Keadaan per',
  verifiedBy: 'Verifikasi',
  result: 'Hasil',
  scored: (score, inWords, zone, label, basis) =>
    `Unit layanan memperoleh nilai ${score} (${inWords}), yaitu ${zone} (${label}), menurut nilai ${basis}.`,
  uncertain: (low, high) => `Zona itu belum pasti: nilainya masih dapat menjadi ${low} sampai ${high}`,
  notScored: (reason) => `Unit layanan belum memperoleh nilai: ${reason}.`,
  findings: 'Pengamatan dan rekomendasi',
  component: 'Komponen',
  observation: 'Pengamatan lapangan',
  recommendation: 'Rekomendasi',
  found: (finding, note) => `Temuan: ${finding}${note === null ? '' : ` (${note})`}.`,
  claimed: (answer, note) => `Jawaban unit: ${answer}${note === null ? '' : ` (${note})`}.`,
  notVerified: `Pengamatan: ${BLANK}`,
  proof: (problem) => `Bukti: ${problem}.`,
  closeOverclaim: 'Penuhi butir ini dan sesuaikan isian penilaian mandiri dengan temuan.',
  correctUnderclaim: 'Sesuaikan isian penilaian mandiri dengan temuan.',
  prove: (ask) => (ask === null ? 'Lengkapi bukti dukung.' : `Lengkapi bukti dukung: ${ask}.`),
  nothingFound: 'Tidak ada kekurangan, klaim tanpa bukti, atau temuan yang berbeda dari jawaban unit.',
  provisional:
    'Hasil ini berasal dari penilaian mandiri, bukan penilaian resmi Ombudsman Republik Indonesia atau Kementerian PANRB, dan bersifat sementara sampai divalidasi.',
  closing: 'Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.',
  evaluators: 'Penilai',
  name: 'Nama',
  nip: 'NIP',
  signature: 'Tanda tangan',
  headOfOrganisation: 'Kepala Bagian Organisasi',
  headOf: headTitle,
  provenance: 'Asal-usul hasil',
  numberInWords,
};
