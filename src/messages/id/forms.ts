import type { FormTexts } from '../forms-texts.ts';
import { duration } from './duration.ts';

export const forms: FormTexts = {
  titles: { assessment: 'Formulir penilaian mandiri', verification: 'Lembar kerja verifikasi' },
  checklist: (title, years, version) => `${title} (${years === undefined ? '' : `${years}, `}versi ${version})`,
  unit: 'Unit',
  head: 'Kepala unit',
  guidance: 'Petunjuk',
  law: 'Dasar hukum',
  code: 'Kode',
  evidence: 'Bukti yang diminta',
  evidenceTerms: (required, valid) =>
    `${required ? 'wajib' : 'bila ada'}${valid === undefined ? '' : `; berlaku ${duration(valid)}`}`,
  answers: 'Jawaban',
  number: (min, max) => `angka ${min} sampai ${max}`,
  notApplicable: 'tidak berlaku (isi juga reason, alasannya)',
  perService: 'diisi untuk setiap layanan',
  before: (period) => `Jawaban ${period ?? 'sebelumnya'}, tidak dihitung`,
  claim: 'Jawaban unit',
  claimedEvidence: 'Bukti dari unit',
  claimedNote: 'Catatan unit',
  notAnswered: 'belum dijawab',
  workspace: [
    'Yang berlaku untuk semua unit di folder ini. units: unit yang ditunggu; yang belum mengirim dilaporkan.',
  ],
  yamlSteps: {
    assessment: [
      'Isi jawaban di belakang tanda titik dua, satu spasi sesudahnya. Pilih dari kata pada baris "Jawaban".',
      'Bukti ditulis di bawah evidence, satu baris satu berkas yang diawali "- ", misalnya "- bukti/papan.jpg".',
      'Butir yang belum diisi dihitung sebagai jawaban terburuk. Baris yang diawali tanda pagar hanya keterangan.',
      'Periksa dengan `patuh check`, lalu nilai dengan `patuh audit`.',
    ],
    verification: [
      'Isi apa yang ditemukan di lapangan; yang dibiarkan kosong berarti tidak diperiksa, dan jawaban unit tetap berlaku.',
      'Simpan di samping berkas penilaian unitnya, dengan nama ini.',
    ],
  },
};
