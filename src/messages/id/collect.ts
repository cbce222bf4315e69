import type { CollectTexts } from '../collect-texts.ts';

export const collect: CollectTexts = {
  title: 'Formulir yang kembali',
  sheet: 'Himpunan',
  states: {
    complete: 'lengkap',
    partial: 'sebagian',
    blank: 'belum diisi',
    twice: 'lebih dari satu berkas',
    unreadable: 'tidak terbaca',
    missing: 'belum kembali',
  },
  returned: (returned, units, isExpected) =>
    isExpected
      ? `${returned} dari ${units} unit yang ditunggu sudah mengirim jawaban`
      : `${returned} unit mengirim jawaban`,
  counted: (count, state) => `${count} ${state}`,
  headings: {
    units: 'Unit',
    missing: 'Belum kembali',
    twice: 'Unit dengan lebih dari satu berkas',
    disagreements: 'Jawaban yang berbeda',
    rejected: 'Berkas yang tidak terbaca',
    toSee: 'Perlu dilihat',
    next: 'Langkah berikutnya',
    method: 'Keterangan',
  },
  columns: {
    unit: 'Unit',
    name: 'Nama',
    state: 'Keadaan',
    answers: 'Jawaban',
    evidence: 'Bukti',
    file: 'Berkas',
    modified: 'Disimpan',
    proposed: 'Usulan',
    place: 'Butir',
    value: 'Jawaban',
  },
  of: (given, asked) => `${given} dari ${asked}`,
  newest: 'terbaru',
  agree: 'Tidak ada jawaban yang berbeda: isinya saling melengkapi.',
  otherPeriod: (file, period, expected) => `${file}: periodenya ${period}, yang ditunggu ${expected}`,
  notExpected: (unit, file) => `${file}: unit ${unit} tidak ada dalam daftar unit yang ditunggu`,
  next: {
    remind: (units) => `Ingatkan ${units} unit yang belum mengirim jawaban`,
    complete: (units) => `Minta ${units} unit melengkapi jawabannya`,
    mend: (files) => `Perbaiki ${files} berkas yang tidak terbaca, atau minta dikirim ulang`,
    choose: (units) =>
      `Untuk ${units} unit yang jawabannya berbeda: tanyakan mana yang benar dan singkirkan berkas yang salah, atau pakai yang terbaru dengan --newest`,
    write: 'Tulis satu berkas penilaian setiap unit: `--into <folder>`',
  },
  method: [
    'Bukti: butir terjawab yang meminta bukti dukung, dan yang bukti dukungnya ada',
    'Berkas terbaru menurut waktu penyimpanannya hanya diusulkan; jawaban yang berbeda tidak dipilih sendiri',
  ],
  errors: {
    nothing: 'Tidak ada berkas yang dapat dihimpun.',
    intoInput: (folder) => `Folder ${folder} termasuk yang dihimpun. Tulis ke folder lain.`,
    noWorkspace: (path) => `Tidak ada patuh.yaml yang dapat dipakai di ${path}.`,
    disagree: (unit, files, places) =>
      `Unit ${unit} tidak ditulis: ${files} berbeda di ${places} tempat. Singkirkan berkas yang salah, atau pakai yang terbaru dengan --newest.`,
    otherChecklists: (unit, files) =>
      `Unit ${unit} tidak ditulis: ${files} tidak dapat disatukan. Singkirkan berkas yang salah.`,
    notSame: (file) =>
      `Berkas ${file} tidak ditulis: isinya tidak akan sama dengan yang dihimpun. Laporkan sebagai cacat.`,
  },
};
