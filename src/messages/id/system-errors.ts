import type { DiagnosticText, SystemErrorCode } from '../messages.ts';

const CLOSE = 'Tutup berkasnya di program lain (misalnya Excel), lalu ulangi';
const MANY = 'Tutup program lain, lalu ulangi';
const SPACE = 'Kosongkan ruang atau pakai tempat lain, lalu ulangi';

const TEXTS: Readonly<Record<SystemErrorCode, DiagnosticText>> = {
  EACCES: { fault: 'tidak ada izin', remedy: 'Periksa hak akses berkas dan foldernya' },
  EBUSY: { fault: 'sedang dipakai program lain', remedy: CLOSE },
  EDQUOT: { fault: 'jatah ruang disk habis', remedy: SPACE },
  EFBIG: { fault: 'melebihi batas ukuran berkas', remedy: 'Pakai tempat lain, lalu ulangi' },
  EIO: { fault: 'disk atau jaringan bermasalah', remedy: 'Ulangi; bila tetap gagal, periksa disk atau jaringannya' },
  EISDIR: { fault: 'ini folder, bukan berkas', remedy: 'Tunjuk sebuah berkas' },
  ELOOP: { fault: 'tautannya berputar-putar', remedy: 'Perbaiki atau hapus tautannya' },
  EMFILE: { fault: 'terlalu banyak berkas terbuka', remedy: MANY },
  ENAMETOOLONG: { fault: 'namanya terlalu panjang', remedy: 'Pakai nama yang lebih pendek' },
  ENFILE: { fault: 'terlalu banyak berkas terbuka', remedy: MANY },
  ENOENT: { fault: 'foldernya tidak ada', remedy: 'Periksa ejaan jalurnya atau buat dulu foldernya' },
  ENOSPC: { fault: 'disk penuh', remedy: SPACE },
  ENOTDIR: { fault: 'jalurnya melewati berkas, bukan folder', remedy: 'Periksa ejaan jalurnya' },
  EPERM: { fault: 'tidak diizinkan, atau sedang dipakai program lain', remedy: `Periksa hak aksesnya. ${CLOSE}` },
  EROFS: { fault: 'tempatnya hanya dapat dibaca', remedy: 'Pakai folder lain' },
  ETXTBSY: { fault: 'sedang dipakai program lain', remedy: CLOSE },
};

/** What the file system refused with, in plain words; followed by its code, which can be looked up. */
export function systemError(code: string): DiagnosticText {
  const text: DiagnosticText | undefined = Object.hasOwn(TEXTS, code) ? TEXTS[code as SystemErrorCode] : undefined;
  const { fault = 'sistem menolaknya', remedy = 'Periksa berkas, folder, dan hak aksesnya' } = text ?? {};
  return { fault: `${fault} (${code})`, remedy };
}
