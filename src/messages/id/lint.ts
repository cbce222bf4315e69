import type { LintTexts } from '../lint-texts.ts';
import { COMPONENT_NAMES } from './component-names.ts';
import { documents } from './documents.ts';

function others(more: number): string {
  return more > 0 ? ` dan ${more} lainnya` : '';
}

/** The words of `patuh lint` in plain official Indonesian. */
export const lint: LintTexts = {
  language: 'id',
  components: COMPONENT_NAMES,
  kinds: {
    standar: 'standar pelayanan',
    'maklumat-unit': 'maklumat pelayanan',
    'maklumat-pemda': 'maklumat pemerintah daerah',
    other: 'tidak dikenali',
  },
  levels: { error: 'galat', warning: 'peringatan', note: 'catatan', off: 'mati' },
  states: documents.states,
  likeness: { exact: 'resmi', variant: 'lazim', similar: 'mirip' },
  passedOver: {
    other: 'bukan standar pelayanan atau maklumat',
    report: 'laporan patuh',
    published: 'tempat publikasi; hanya dicocokkan',
    format: 'bukan berkas dokumen',
  },
  place: documents.place,
  report: {
    title: 'Pemeriksaan standar pelayanan dan maklumat',
    kicker: 'Laporan pemeriksaan dokumen pelayanan',
    counts: (errors, warnings, notes) => `${errors} galat, ${warnings} peringatan, ${notes} catatan`,
    suppressed: (count) => `${count} temuan diabaikan dengan alasan`,
    clean: 'Tidak ada temuan.',
    nothingChecked: 'Tidak ada dokumen yang diperiksa.',
    checked: (documents, services) => `${documents} dokumen diperiksa, ${services} layanan`,
    conservation: (found, checked, rejected, passedOver) =>
      `${found} berkas: ${checked} diperiksa, ${rejected} ditolak, ${passedOver} dilewati`,
    passedOver: (count, files, more) => `${count} berkas dilewati: ${files}${others(more)}`,
    rejected: (files, more) => `Ditolak: ${files}${others(more)}`,
    violation: (findings, allowed) =>
      allowed === null
        ? `ada ${findings} temuan, padahal tidak boleh ada`
        : `ada ${findings} temuan yang lebih berat dari ${allowed}`,
    gate: 'Syarat tidak terpenuhi',
    service: (name) => `layanan ${name}`,
    unnamedService: 'layanan tanpa nama',
    filled: (filled, all) => `${filled} dari ${all} komponen terisi`,
    suppressedBecause: (reason) => `diabaikan: ${reason}`,
    fixAdvice: (count) => `${count} temuan dapat dibetulkan dengan \`patuh telaah --fix\``,
    toolLine: (version, asOf) => `patuh ${version}, per ${asOf}`,
    headings: {
      documents: 'Dokumen',
      components: 'Komponen yang dikenali',
      rejected: 'Berkas yang ditolak',
      passedOver: 'Berkas yang dilewati',
      warnings: 'Peringatan',
      result: 'Hasil',
      method: 'Cara pemeriksaan',
    },
    columns: {
      file: 'Berkas',
      kind: 'Jenis',
      title: 'Judul',
      services: 'Layanan',
      errors: 'Galat',
      warnings: 'Peringatan',
      notes: 'Catatan',
      level: 'Tingkat',
      rule: 'Aturan',
      place: 'Tempat',
      line: 'Baris',
      column: 'Kolom',
      service: 'Layanan',
      component: 'Komponen',
      state: 'Keadaan',
      heading: 'Judul dalam dokumen',
      likeness: 'Kecocokan',
      fault: 'Temuan',
      remedy: 'Tindak lanjut',
      law: 'Dasar hukum',
      page: 'Halaman aturan',
      reason: 'Alasan',
    },
  },
  list: {
    count: (count) => `${count} aturan`,
    index: 'Aturan `patuh telaah`',
    intro:
      'Setiap aturan memeriksa satu hal dalam standar pelayanan atau maklumat pelayanan. Tingkatnya dapat diubah dalam `patuh.yaml`.',
    generated: 'Dibuat dari kata-kata program dengan `npm run rules`; jangan disunting dengan tangan.',
    id: 'Aturan',
    level: 'Tingkat',
    law: 'Dasar hukum',
    noLaw: 'tidak ada; ini soal ketelitian dokumen',
    remedy: 'Cara memperbaiki',
    wrong: 'Salah',
    right: 'Benar',
    change: 'Mengubah tingkat',
    changeText: 'Dalam `patuh.yaml`; pilihannya `error`, `warning`, `note`, `off`:',
    disable: 'Di satu tempat saja, dalam Markdown atau HTML, di atas layanan, komponen, atau baris yang dimaksud:',
    fixable: '`patuh telaah --fix` membetulkannya dalam berkas Markdown.',
    back: 'Semua aturan',
  },
};
