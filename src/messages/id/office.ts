import type { OfficeTexts } from '../office-texts.ts';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

export const office: OfficeTexts = {
  date: (date) => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`,
  page: ['Halaman ', ' dari '],
  reportTitle: 'Laporan Hasil Penilaian Mandiri Kepatuhan',
  asOf: (date) => `keadaan per ${date}`,
  institution: 'Instansi',
  period: 'Periode',
  instrument: 'Instrumen',
  number: 'No',
  basis: 'Nilai menurut',
  zoneLevels: 'Batas zona',
  from: 'Mulai dari nilai',
  status: 'Kedudukan',
  source: 'Sumber',
  selfAssessment:
    'Laporan ini adalah hasil penilaian mandiri. Nilai dan zona di dalamnya bukan penilaian resmi Ombudsman Republik Indonesia atau Kementerian PANRB dan bersifat sementara sampai divalidasi.',
  problems: {
    kind: 'Jenis',
    place: 'Letak',
    fault: 'Masalah',
    remedy: 'Cara memperbaiki',
    warning: 'peringatan',
    gate: 'syarat tidak terpenuhi',
    none: 'Semua berkas dapat dinilai dan semua unit yang diharapkan mengirim berkas.',
  },
  changes: {
    since: (date) => `Perubahan sejak ${date}`,
    kind: 'Perubahan',
    moved: 'nilai atau zona berubah',
    opened: 'kekurangan baru',
    closed: 'kekurangan tertutup',
    scoreBefore: 'Nilai sebelumnya',
    zoneBefore: 'Zona sebelumnya',
    scoreAfter: 'Nilai sekarang',
    zoneAfter: 'Zona sekarang',
    institution: (before, after) => `Instansi: dari ${before} menjadi ${after}.`,
    none: 'Tidak ada nilai, zona, atau kekurangan unit yang berubah.',
  },
};
