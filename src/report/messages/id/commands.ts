import type { CommandTexts } from '../messages.ts';
import { systemError } from './system-errors.ts';

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Maksud Anda \`${nearest}\`?`;
}

export const commands: CommandTexts = {
  program: 'Menilai kepatuhan unit layanan terhadap standar pelayanan UU 25/2009: nilai, zona, dan kekurangannya.',
  usage: 'Cara pakai:',
  arguments: 'Argumen:',
  options: 'Pilihan:',
  commands: 'Perintah:',
  globalOptions: 'Pilihan umum:',
  examples: 'Contoh:',
  exitCodes: 'Kode keluar:',
  exitCodeTexts: [
    '0  selesai dan syarat terpenuhi',
    '1  syarat tidak terpenuhi (--fail-below, --min-score, --institution-fail-below, --fail-on), bukti berubah',
    '2  tidak semua dapat dikerjakan: pilihan salah, berkas tidak ada atau tidak sah, unit belum ada',
    '130  dihentikan dengan Ctrl-C',
  ],
  help: 'tampilkan bantuan ini',
  helpCommand: 'tampilkan bantuan suatu perintah',
  versionOption: 'tampilkan versi',
  lang: 'bahasa pesan dan laporan: id atau en',
  choices: (values) => `pilihan: ${values}`,
  audit: {
    summary: 'nilai berkas, folder, atau pola; pekerjaan utama',
    paths: 'berkas, folder, pola (misalnya "unit/*.yaml"), atau - untuk masukan baku; bawaan: folder ini',
    checklist: 'instrumen: kode bawaan atau jalur berkas',
    format: 'bentuk laporan, boleh diikuti nama berkas; dapat diulang',
    output: 'tulis laporan ke berkas; akhirannya menentukan bentuknya; dapat diulang',
    force: 'timpa berkas yang sudah ada',
    basis: 'jawaban yang dihitung: claimed (klaim), evidenced (berbukti), verified (terverifikasi)',
    evidenceRoot: 'folder lain tempat bukti dukung boleh berada, selain folder berkas penilaian',
    withDocuments: 'folder standar pelayanan dan maklumat unit; jawaban dicocokkan dengan isinya',
    disregardWaived: 'syarat tidak melihat kekurangan yang sudah dimaklumi (waivers)',
    failBelow: 'keluar dengan kode 1 bila ada unit di bawah zona ini: green, yellow, red (atau hijau, kuning, merah)',
    minScore: 'keluar dengan kode 1 bila ada unit di bawah nilai ini',
    institutionFailBelow: 'keluar dengan kode 1 bila instansi di bawah zona ini',
    maxGaps: 'jumlah kekurangan yang ditampilkan',
    sort: 'urutan unit dalam tabel: name (nama), score (nilai), gaps (kekurangan)',
    asOf: 'tanggal penilaian, TTTT-BB-HH; bawaan: hari ini',
    since: 'hasil yang disimpan dengan -f json; laporan menyebutkan apa yang berubah sejak itu',
    quiet: 'hanya laporan dan kesalahan, tanpa peringatan',
    noColor: 'tanpa warna',
  },
  check: {
    summary: 'periksa berkas penilaian, instrumen, dan ruang kerja tanpa menilai',
    paths: 'berkas, folder, pola, atau - untuk masukan baku; bawaan: folder ini',
    format: 'bentuk keluaran: terminal atau json',
  },
  lint: {
    summary: 'periksa dokumen standar pelayanan dan maklumat terhadap 14 komponen',
    documents: 'berkas (.docx, .pdf, .md, .html, .txt), folder, pola, atau - untuk masukan baku; bawaan: folder ini',
    failOn: 'keluar dengan kode 1 bila ada temuan setingkat ini atau lebih berat: error, warning, note, never',
    asOf: 'tanggal pemeriksaan, TTTT-BB-HH, untuk menghitung umur standar; bawaan: hari ini',
    region: 'daerah pemilik dokumen, misalnya "Kota Contoh"; bawaan: dari patuh.yaml atau kepala dokumen',
    explain: 'tunjukkan apa yang dikenali dalam dokumen, dan seberapa yakin',
    fix: 'betulkan judul, urutan, dan bagian yang kurang dalam berkas Markdown',
    rules: 'daftar aturan dengan tingkat dan dasar hukumnya (-f json untuk program)',
    stdinFormat: 'bentuk masukan baku: markdown, docx, html, text, pdf; bawaan: dikenali dari isinya',
    fixed: (file, rules) => `${file} dibetulkan${rules.length === 0 ? '' : ` (${rules.join(', ')})`}`,
    cannotFix: (file) => `${file} tidak dapat dibetulkan otomatis; --fix hanya untuk berkas Markdown`,
  },
  checklist: {
    summary: 'instrumen yang tersedia',
    list: 'daftar instrumen',
    show: 'tampilkan satu instrumen',
    docs: 'tulis halaman dokumentasi instrumen (Markdown)',
    name: 'kode instrumen atau jalur berkasnya',
    format: 'bentuk keluaran: terminal atau json',
  },
  report: {
    summary: 'buat lagi laporan dari hasil yang disimpan, dalam bentuk apa pun',
    run: 'hasil yang disimpan dengan `patuh audit -f json:<berkas>`',
  },
  evidence: {
    summary: 'catat sidik jari berkas bukti dukung, dan periksa apakah berubah',
    lock: 'catat isi setiap berkas bukti dukung (SHA-256) dalam bukti.lock.json',
    verify: 'bandingkan berkas bukti dukung dengan bukti.lock.json',
    paths: 'berkas, folder, atau pola penilaian; bawaan: folder ini',
    output: 'tempat kunci; bawaan: bukti.lock.json di samping patuh.yaml atau di folder penilaian',
    lockFile: 'kunci yang dibandingkan; bawaan: bukti.lock.json di samping patuh.yaml atau di folder penilaian',
    format: 'bentuk keluaran: terminal atau json',
  },
  schema: { summary: 'tampilkan JSON Schema suatu berkas', name: 'nama skema' },
  errors: {
    prefix: 'galat',
    seeHelp: (command) => `Lihat \`${command} --help\`.`,
    unknownOption: (option, nearest) => `Pilihan \`${option}\` tidak dikenal.${meant(nearest)}`,
    unknownCommand: (command, nearest) => `Perintah \`${command}\` tidak dikenal.${meant(nearest)}`,
    optionMissingArgument: (option) => `Pilihan \`${option}\` memerlukan nilai.`,
    missingArgument: (argument) => `Argumen \`${argument}\` wajib diisi.`,
    excessArguments: (command) => `Terlalu banyak argumen untuk \`${command}\`.`,
    invalidArgument: (option, value, allowed) =>
      `Nilai \`${value}\` untuk \`${option}\` tidak diterima. Seharusnya ${allowed}.`,
    wantsNumber: 'angka, misalnya 81 atau 80,5',
    wantsCount: 'bilangan bulat mulai dari 0',
    wantsDate: 'tanggal yang ada di kalender, TTTT-BB-HH',
    wantsZone: 'green, yellow, atau red (hijau, kuning, atau merah)',
    sinceOtherChecklist: (file, its, used) =>
      `${file} memakai instrumen ${its === undefined ? 'lain' : `\`${its}\``}, bukan \`${used}\`, jadi tidak dapat dibandingkan. Tunjuk hasil dari instrumen yang sama.`,
    wantsBasis: 'claimed, evidenced, atau verified (klaim, berbukti, atau terverifikasi)',
    wantsFolder: 'folder yang ada',
    unknownFormat: (format, allowed) => `Bentuk laporan \`${format}\` tidak dikenal. Pilihannya: ${allowed}.`,
    sameOutput: (file) => `Dua laporan ditulis ke tempat yang sama: ${file}.`,
    severalToStdout:
      'Hanya satu laporan yang dapat ditulis ke layar. Beri nama berkas untuk yang lain, misalnya `-f json:hasil.json`.',
    binaryToTerminal: (format, file) =>
      `Laporan ${format} tidak dapat ditampilkan di layar. Simpan ke berkas, misalnya \`-f ${format}:${file}\`.`,
    oneUnitOnly: (format, units) =>
      `Laporan ${format} hanya untuk satu unit, sedangkan ada ${units} unit yang terbaca. Sebutkan berkas satu unit, misalnya \`patuh audit unit/disdukcapil.yaml -f ${format}:hasil.docx\`.`,
    exists: (file) =>
      `${file} sudah ada dan bukan laporan patuh, jadi tidak ditimpa. Pilih nama lain atau tambahkan --force.`,
    isInput: (file) => `${file} adalah berkas yang sedang dibaca, jadi tidak ditimpa. Pilih nama lain.`,
    cannotWrite: (file, { fault, remedy }) => `${file} tidak dapat ditulis: ${fault}. ${remedy}.`,
    isDevice: (file) => `${file} bukan berkas biasa, jadi tidak ditulis. Pilih nama lain; - berarti keluaran baku.`,
    cannotPrint: ({ fault, remedy }) => `Laporan tidak sampai seluruhnya ke keluaran baku: ${fault}. ${remedy}.`,
    systemError,
    interrupted: 'dihentikan sebelum selesai.',
    unknownChecklist: (name, nearest) =>
      `Instrumen \`${name}\` tidak ditemukan.${nearest === undefined ? ' Lihat `patuh checklist list`.' : meant(nearest)}`,
    noLock: (file) => `Kunci ${file} belum ada. Buat dahulu dengan \`patuh evidence lock\`.`,
    lockTooLarge: (file) => `${file} akan terlalu besar untuk dibaca kembali. Buat kunci untuk setiap folder unit.`,
    lockOfOthers: (file, units) =>
      `${file} juga mencatat bukti unit yang sekarang tidak dibaca (${units}). Sebut semua penilaiannya, pilih nama lain dengan -o, atau tambahkan --force.`,
    bug: (message) =>
      `Terjadi kesalahan di dalam patuh sendiri: ${message}. Mohon laporkan beserta perintah yang dipakai.`,
    other: (message) => message,
  },
  written: (file) => `Laporan ditulis ke ${file}`,
};
