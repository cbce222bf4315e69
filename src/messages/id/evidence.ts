import type { EvidenceTexts } from '../messages.ts';

export const evidence: EvidenceTexts = {
  hashing: (done, files, size) => `Membaca bukti dukung: ${done} dari ${files} berkas, ${size}`,
  locked: (lock, files, units, size) => `${lock}: ${files} berkas bukti dukung dari ${units} unit dicatat (${size})`,
  nothingToLock: (lock) => `${lock}: belum ada berkas bukti dukung yang dapat dicatat`,
  notLocked: (lock) => `${lock} tidak ditulis karena ada berkas penilaian yang ditolak`,
  verified: (lock, files, unchanged) =>
    `${lock}: ${files} berkas tercatat, ${unchanged === files ? 'semuanya tidak berubah' : `${unchanged} tidak berubah`}`,
  changed: (count) => `Berubah: ${count} berkas`,
  missing: (count) => `Hilang: ${count} berkas`,
  unreadable: (count) => `Tidak dapat dibaca: ${count} berkas`,
  added: (count) => `Baru, belum tercatat: ${count} berkas`,
  unused: (count) => `Tidak dipakai lagi oleh penilaian mana pun: ${count} berkas`,
  wasAndIs: (was, is) => `dulu ${was}; sekarang ${is}`,
  sameAs: (path) => `isinya sama dengan ${path} yang tercatat: berganti nama atau tempat`,
  copiedBetweenUnits: (count) => `Bukti yang sama dipakai lebih dari satu unit: ${count}`,
  copiedBetweenItems: (count) => `Bukti yang sama untuk beberapa butir dalam satu unit: ${count}`,
  copiedAdvice: 'Lihat berkasnya: satu bukti boleh membuktikan beberapa hal, tetapi salinan dari unit lain tidak',
  differs: 'Bila perubahannya benar, catat ulang dengan `patuh bukti kunci`',
};
