import type { CiTexts } from '../ci-texts.ts';

export const ci: CiTexts = {
  gap: (answer, best, lost) => `jawabannya ${answer}, nilai penuh bila ${best}; ${lost} poin hilang`,
  unanswered: (best, lost) => `belum dijawab, nilai penuh bila ${best}; ${lost} poin hilang`,
  remedy: (remedy) => `Tindak lanjut: ${remedy}`,
  evidence: (ask) => `Bukti dukung: ${ask}`,
  guidance: (guidance) => `Yang dilihat: ${guidance}`,
  law: (law) => `Dasar hukum: ${law}`,
  owner: (owner) => `Pendamping: ${owner}`,
  severity: (severity) => `Keparahan: ${severity} dari 7`,
  claimed: (claimed, verified) => `Klaim unit: ${claimed}; temuan penilai: ${verified}`,
  missing: (unit) => `Unit ${unit} belum mengirim berkas penilaian`,
  rules: {
    missing: 'Unit belum mengirim berkas penilaian',
    rejected: 'Berkas ditolak',
    gate: 'Syarat tidak terpenuhi',
    diagnostic: (code) => `Berkas masukan: ${code}`,
  },
  gate: 'Syarat dan hal-hal di luar unit',
  waived: 'Kekurangan ini dimaklumi sampai batas waktunya',
  result: (institution, score, zone) => `${institution}: ${score}, ${zone}`,
  left: (count) => `${count} temuan lagi tidak dimuat karena batas pembacanya`,
  leftErrors: (count) => `${count} galat`,
  leftWarnings: (count) => `${count} peringatan`,
  leftNotes: (count) => `${count} catatan`,
  leftSeeReport: 'lihat laporan lengkapnya',
  cutSummary: 'Ringkasan ini dipotong karena batas ukuran GitHub; lihat laporan lengkapnya.',
  notApplicable: 'tidak berlaku',
  notScored: 'unit tanpa nilai',
  summaryNotWritten: (file, reason) =>
    `ringkasan tidak dapat ditulis ke ${file} (GITHUB_STEP_SUMMARY): ${reason}; laporan lainnya tidak terpengaruh`,
};
