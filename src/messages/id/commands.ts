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
    '1  syarat tidak terpenuhi (--fail-below, --min-score, --institution-fail-below, --fail-on), bukti berubah,',
    '   atau angka yang terbit tidak sesuai dengan jawabannya (skm)',
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
    also: 'nilai jawaban yang sama juga menurut instrumen ini, sejauh topiknya sama; dapat diulang',
    format: 'bentuk laporan, boleh diikuti nama berkas; dapat diulang',
    output: 'tulis laporan ke berkas; akhirannya menentukan bentuknya; dapat diulang',
    force: 'timpa berkas yang sudah ada',
    basis: 'jawaban yang dihitung: claimed (klaim), evidenced (berbukti), verified (terverifikasi)',
    evidenceRoot: 'folder lain tempat bukti dukung boleh berada, selain folder berkas penilaian',
    set: 'andaikan jawaban ini: butir=jawaban, butir@layanan=jawaban, atau unit:butir=jawaban; dapat diulang',
    board:
      'beri laporan HTML papan andai-andai: ubah jawaban di peramban, lihat nilai, rentang, dan zona unit dan instansi',
    withDocuments: 'folder standar pelayanan dan maklumat unit; jawaban dicocokkan dengan isinya',
    disregardWaived: 'syarat tidak melihat kekurangan yang sudah dimaklumi (waivers)',
    failBelow: 'keluar dengan kode 1 bila ada unit di bawah zona ini: green, yellow, red (atau hijau, kuning, merah)',
    minScore: 'keluar dengan kode 1 bila ada unit di bawah nilai ini',
    institutionFailBelow: 'keluar dengan kode 1 bila instansi di bawah zona ini',
    baseline:
      'keluar dengan kode 1 bila ada yang lebih buruk daripada garis dasar ini (zona turun, kekurangan baru), atau isinya tidak diperlukan lagi',
    maxGaps: 'jumlah kekurangan yang ditampilkan',
    sort: 'urutan unit di layar dan dalam laporan, CSV dan XLSX juga: name (nama), score (nilai), gaps (kekurangan)',
    asOf: 'tanggal penilaian, TTTT-BB-HH; bawaan: hari ini',
    since: 'hasil yang disimpan dengan -f json; laporan menyebutkan apa yang berubah sejak itu',
    stdin: 'baca penilaian dari masukan baku, satu baris satu penilaian (JSON); dengan -f ndjson satu baris satu hasil',
    jobs: 'ndjson, csv: sebanyak-banyaknya n utas yang menilai bersamaan; bawaan: sebanyak inti prosesor bila berkasnya banyak',
    shard: 'ndjson: hanya bagian ke-i dari n, untuk digabung dengan `patuh gabung`',
    strict: 'dengan --stdin: keluar dengan kode 2 bila ada baris yang tidak dapat dinilai',
    full: 'ndjson: sertakan teks instrumen (judul, dasar hukum, saran) pada setiap baris',
    quiet: 'hanya laporan dan kesalahan, tanpa peringatan',
    onlyInstitution: 'hanya instansi ini, bila berkasnya menyangkut beberapa',
    onlyPeriod: 'hanya periode ini, bila berkasnya menyangkut beberapa',
    noColor: 'tanpa warna',
  },
  check: {
    summary: 'periksa berkas penilaian, instrumen, dan ruang kerja tanpa menilai',
    paths: 'berkas, folder, pola, atau - untuk masukan baku; bawaan: folder ini',
    format: 'bentuk keluaran: terminal atau json',
    fix: 'tulis usul yang tunggal ("Maksud Anda …?") ke dalam berkasnya; isi lain dan komentar tetap',
  },
  plan: {
    summary: 'jalan termurah ke zona yang lebih baik, tiap unit dan instansi; berapa lama zona bertahan',
    target: 'zona yang dituju: next (berikutnya), green, yellow; bawaan: target ruang kerja, atau next',
    score: 'nilai yang dituju, sebagai ganti zona',
    scope: 'program kerja untuk units (tiap unit) atau institution (nilai instansi sendiri)',
    green: 'program kerja termurah agar sekian unit hijau',
    budget: 'biaya paling banyak, untuk semua unit bersama',
    cost: 'tabel biaya (CSV): butir, biaya, dan bila perlu layanan, unit, jawaban; sebagai ganti tingkat usaha',
    owner: 'hanya langkah yang dibantu pihak ini; dapat diulang',
    until: 'tanggal selesai, TTTT-BB-HH',
    certain: 'ujung bawah rentang nilai harus mencapai batas, bukan nilainya saja',
    visits:
      'jawaban yang diperiksa lebih dahulu: sekian, atau all (semua yang perlu), agar zona unit pasti apa pun temuannya',
    basis: 'jawaban yang dihitung: claimed (klaim), evidenced (berbukti), verified (terverifikasi)',
  },
  lint: {
    summary: 'periksa dokumen standar pelayanan dan maklumat terhadap 14 komponen',
    documents: 'berkas (.docx, .pdf, .md, .html, .txt), folder, pola, atau - untuk masukan baku; bawaan: folder ini',
    failOn: 'keluar dengan kode 1 bila ada temuan setingkat ini atau lebih berat: error, warning, note, never',
    asOf: 'tanggal pemeriksaan, TTTT-BB-HH, untuk menghitung umur standar; bawaan: hari ini',
    region: 'daerah pemilik dokumen, misalnya "Kota Contoh"; bawaan: dari patuh.yaml atau kepala dokumen',
    explain: 'tunjukkan apa yang dikenali dalam dokumen, dan seberapa yakin',
    fix: 'betulkan judul, urutan, dan bagian yang kurang dalam berkas Markdown',
    rules: 'daftar aturan dengan tingkat dan dasar hukumnya, atau halaman aturan yang disebut (-f json untuk program)',
    stdinFormat: 'bentuk masukan baku: markdown, docx, html, text, pdf; bawaan: dikenali dari isinya',
    fixed: (file, rules) => `${file} dibetulkan${rules.length === 0 ? '' : ` (${rules.join(', ')})`}`,
    cannotFix: (file) => `${file} tidak dapat dibetulkan otomatis; --fix hanya untuk berkas Markdown`,
    unsettled: (file) =>
      `${file} tidak diubah: hasil pembetulannya belum tentu benar (bagiannya tidak jelas, atau berkasnya menjadi terlalu besar); betulkan temuannya satu per satu`,
  },
  new: {
    summary: 'buat formulir penilaian kosong, atau dokumen standar pelayanan dan maklumat yang tinggal dilengkapi',
    paths: 'dengan --verification: berkas atau folder penilaian; bawaan: folder ini',
    document: 'dokumen yang dibuat: standar (keputusan dengan 14 komponen setiap layanan) atau maklumat',
    format: 'bentuk formulir (bawaan: yaml) atau dokumen (bawaan: markdown)',
    output: 'folder atau berkas tujuan; - untuk layar; bawaan formulir: folder ini',
    unit: 'nama unit layanan',
    id: 'kode unit, juga nama berkasnya; bawaan: dibuat dari namanya',
    units: 'tabel unit (.csv, .xlsx): id, nama, jenis, kepala, layanan; atau satu nama setiap baris',
    kind: 'jenis unit, misalnya opd atau puskesmas',
    institution: 'nama instansi; bawaan: dari patuh.yaml',
    period: 'periode penilaian, misalnya 2026; bawaan: dari patuh.yaml',
    from: 'penilaian sebelumnya (hasil -f json, atau foldernya): data unit dibawa, jawabannya hanya ditunjukkan',
    verification: 'lembar kerja verifikasi untuk penilaian yang sudah masuk, berisi jawaban unitnya',
    office: 'jabatan penanda tangan dokumen; bawaan: Kepala dan nama unit',
    head: 'kepala unit, atau penanda tangan dokumen',
    nip: 'NIP penanda tangan',
    region: 'nama daerah, misalnya "Kota Contoh"',
    service: 'nama layanan; dapat diulang',
    ask: {
      intro: 'Formulir penilaian baru',
      unit: 'Nama unit, atau tabel unit (.csv) untuk banyak unit?',
      institution: 'Nama instansi? (boleh dikosongkan)',
      period: 'Periode penilaian? (boleh dikosongkan)',
      checklist: 'Instrumen?',
      format: 'Bentuk formulir?',
      output: 'Folder tujuan?',
      required: 'Harus diisi',
      cancelled: 'Dibatalkan; tidak ada berkas yang dibuat.',
    },
    noUnit:
      'Belum disebut untuk unit mana. Tulis --unit "Dinas Sosial" untuk satu unit, --units unit.csv untuk banyak unit, atau --document standar untuk dokumen.',
    unitAndUnits: '--unit dan --units tidak dapat dipakai bersama. Pilih salah satu.',
    noVerificationPage: 'Lembar verifikasi tidak dibuat sebagai HTML; pakai -f yaml',
    oneTarget: 'Formulir hanya ditulis dalam satu bentuk ke satu tempat. Jalankan lagi untuk bentuk yang lain.',
    otherEnding: (file, format) => `Akhiran ${file} bukan akhiran bentuk ${format}. Ubah salah satunya.`,
    oneFile: (units) =>
      `Ada ${units} unit, sedangkan tujuannya satu berkas. Beri nama folder, misalnya \`-o penilaian\`.`,
    formWritten: (file) =>
      /\.html?$/i.test(file)
        ? `Formulir ditulis ke ${file}. Buka di peramban, isi jawabannya, lalu simpan sebagai berkas penilaian.`
        : `Formulir ditulis ke ${file}. Isi jawabannya, lalu periksa dengan \`patuh periksa ${file}\`.`,
    formsWritten: (count, folder) => `${count} formulir ditulis ke ${folder}`,
    notExpected: (workspace, units) =>
      `${workspace} sudah ada dan belum menunggu unit ini: ${units}. Tambahkan di bawah \`units:\`, atau tambahkan --force agar ditulis ulang.`,
    written: (file) => `Dokumen ditulis ke ${file}. Lengkapi isinya, lalu periksa dengan \`patuh telaah ${file}\`.`,
  },
  convert: {
    summary: 'ubah berkas penilaian ke bentuk lain: YAML, JSON, XLSX',
    input: 'berkas penilaian yang dibaca',
    output: 'berkas baru; akhirannya menentukan bentuknya',
    unknownEnding: (file, endings) => `Bentuk ${file} tidak dikenal. Akhiran yang dapat ditulis: ${endings}.`,
    oneFile: 'Hanya satu berkas penilaian yang dapat diubah sekali jalan.',
    notSame: (file) =>
      `${file} tidak ditulis: isinya tidak akan sama persis dengan aslinya. Laporkan berkas ini, atau tetap pakai bentuk aslinya.`,
    written: (file) => `Penilaian ditulis ke ${file}`,
  },
  checklist: {
    summary: 'instrumen yang tersedia',
    list: 'daftar instrumen',
    show: 'tampilkan satu instrumen',
    docs: 'tulis halaman dokumentasi instrumen (Markdown)',
    topics: 'daftar topik: fakta yang menghubungkan butir antarinstrumen',
    name: 'kode instrumen atau jalur berkasnya',
    format: 'bentuk keluaran: terminal atau json',
    new: 'mulai instrumen buatan sendiri: berkas yang sah, dengan keterangan',
    newOutput: 'tempat instrumen; bawaan: layar',
    newIdOption: 'kode instrumen; bawaan: nama berkasnya',
    newTitleOption: 'judul instrumen',
    newScale: 'nilai tertinggi; bawaan: 100',
    newId: 'instrumen-kami',
    newTitle: 'Instrumen Kami',
    newWritten: (file) => `Instrumen ditulis ke ${file}. Sunting, lalu periksa dengan \`patuh periksa\`.`,
  },
  report: {
    summary: 'buat lagi laporan dari hasil yang disimpan, dalam bentuk apa pun',
    run: 'hasil yang disimpan dengan `patuh nilai -f json:<berkas>`',
  },
  merge: {
    summary: 'gabungkan hasil semua bagian menjadi hasil satu kali penilaian',
    shards: 'hasil `patuh nilai -f ndjson --shard i/n`, semuanya, urutan bebas',
    errors: {
      shardNeedsNdjson:
        '`--shard` hanya menulis `-f ndjson` ke keluaran baku, dan tidak dapat dipakai bersama --since, --documents, --baseline, --min-score, --set, --institution, atau --period. Gunakan `-f ndjson` saja.',
      cannotRead: (file, { fault, remedy }) => `${file} tidak terbaca: ${fault}. ${remedy}.`,
      notAShard: (file) =>
        `${file} tidak berakhir seperti hasil \`--shard\`: terputus, atau dibuat tanpa \`--shard\`. Buat lagi. Hasil \`--stdin ndjson\` tanpa \`--shard\` disambung dengan \`cat\` menurut urutan masukannya.`,
      damaged: (file) => `${file} berubah atau rusak sejak dibuat. Buat lagi.`,
      twice: (index, of, before, file) =>
        `Bagian ${index}/${of} ada dua kali: ${before} dan ${file}. Sebutkan salah satunya.`,
      missing: (indexes, of) =>
        `Belum ada bagian ${indexes.map((index) => `${index}/${of}`).join(', ')}. Buat bagian itu, lalu sebutkan semua berkasnya.`,
      other: {
        checklist: (file, first) =>
          `${file} dinilai dengan instrumen yang berbeda dari ${first}. Buat semua bagian dengan instrumen yang sama.`,
        day: (file, first) =>
          `${file} dinilai per tanggal yang berbeda dari ${first}. Buat semua bagian dengan \`--as-of\` yang sama.`,
        count: (file, first) =>
          `Jumlah bagian pada ${file} berbeda dari ${first}. Buat semua bagian dengan jumlah yang sama.`,
        settings: (file, first) =>
          `${file} dibuat dengan masukan, pilihan, atau versi yang berbeda dari ${first}. Buat semua bagian dengan perintah yang sama.`,
      },
      otherInput:
        'Bagian-bagian ini tidak berasal dari masukan yang sama: jumlah barisnya tidak cocok. Buat semua bagian dari masukan yang sama.',
      checklistChanged:
        'Instrumen bagian-bagian ini tidak ada, atau sudah berubah. Gabungkan di folder tempat bagian dibuat, atau buat lagi.',
      filesChanged: (file) =>
        `Berkasnya bukan lagi yang dinilai dalam bagian-bagian ini: ${file}. Gabungkan di folder tempat bagian dibuat, atau buat lagi.`,
    },
  },
  compare: {
    summary: 'bandingkan dua penilaian: unit yang pindah zona, kekurangan yang baru dan yang tertutup',
    before: 'penilaian pertama: hasil yang disimpan (-f json), atau berkas atau folder penilaian',
    after: 'penilaian kedua, seperti yang pertama',
    failOn:
      'keluar dengan kode 1 bila ada unit yang turun zona (fell) atau turun nilai (lower), atau kekurangan baru atau bertambah (new-gap); dapat diulang',
    asOf: 'hari penilaian, YYYY-MM-DD, bagi yang belum disimpan; bawaan: tanggal periodenya, hari terakhir tahun periodenya, atau hari ini',
  },
  trend: {
    summary: 'perkembangan dari banyak penilaian: nilai, unit, dan berapa lama kekurangannya',
    runs: 'hasil yang disimpan (-f json), atau folder berisi hasil atau penilaian beberapa periode; bawaan: folder ini',
  },
  baseline: {
    summary: 'garis dasar untuk CI: yang diterima untuk sementara, agar hanya yang memburuk yang gagal',
    update: 'catat keadaan sekarang sebagai garis dasar',
    output: 'berkas garis dasar; bawaan: baseline.json',
    updated: (file, units, added, removed) =>
      `Garis dasar ditulis ke ${file}: ${units} unit; ${added} isi baru, ${removed} isi dihapus`,
    ofOther: (file, its, used) => `Garis dasar ${file} dibuat untuk ${its}, sedangkan yang dinilai ${used}.`,
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
  fill: {
    summary: 'isi penilaian di terminal, butir demi butir; setiap jawaban langsung disimpan dan dapat dilanjutkan',
    file: 'berkas penilaian (.yaml), misalnya dari `patuh baru`',
    all: 'tanyakan juga butir yang sudah terjawab',
    onlyYaml: (file) => `${file} bukan berkas YAML. Ubah dulu dengan \`patuh ubah ${file} <unit>.yaml\`.`,
    needsTerminal: 'Perintah ini bertanya di terminal. Jalankan langsung di terminal, bukan lewat pipa.',
    cannotEdit: (file) => `${file} tidak dapat diubah di tempat. Tulis ulang dengan \`patuh ubah\`, lalu isi lagi.`,
    saved: (file, answered, asked) => `${file}: ${answered} dari ${asked} terjawab`,
    skip: '(lewati)',
    stop: '(selesai untuk sekarang)',
    number: 'angka',
    wantsNumber: 'Tulis angka dalam rentangnya.',
    reason: 'Alasan tidak berlaku',
    wantsReason: 'Alasan wajib ditulis.',
    evidence: 'Bukti dukung: berkas atau tautan (kosongkan bila belum ada)',
  },
  collect: {
    summary: 'himpun formulir yang kembali: siapa sudah menjawab, sejauh mana, siapa belum, siapa mengirim dua kali',
    paths: 'berkas atau folder kiriman unit (.yaml, .json, .xlsx, .html); bawaan: folder ini',
    expect: 'folder dengan patuh.yaml yang menyebut unit yang ditunggu; bawaan: patuh.yaml di atas kiriman',
    into: 'tulis satu berkas penilaian bersih setiap unit ke folder ini',
    newest: 'bila dua berkas satu unit berbeda jawaban, pakai yang terbaru',
  },
  import: {
    summary: 'ubah satu tabel banyak unit (Google Formulir, Sheets) menjadi satu berkas penilaian setiap unit',
    table: 'tabel (.csv, .xlsx): baris pertama judul, satu baris satu unit',
    map: 'berkas yang menyebut kolom unit dan kolom setiap butir',
    suggestMap: 'buat rancangan berkas itu dari judul kolom, ke layar atau ke -o',
    output: 'folder berkas penilaian; bawaan: folder ini. Dengan --suggest-map: berkasnya',
    needsMap: 'Sebutkan kolomnya dengan `--map peta.yaml`; rancangannya dibuat dengan `--suggest-map`.',
    noRows: (file) => `${file} tidak memuat baris unit di bawah judulnya.`,
    draft: [
      'Kolom tabel untuk `patuh impor`. Periksa setiap baris: rancangan ini dibuat dari judul kolom.',
      'Kolom disebut dengan judulnya, atau hurufnya (C).',
    ],
    noName: 'Kolom nama unit tidak ditemukan: sebutkan judulnya.',
    doubtful: (heading, items) => `Ragu: "${heading}" mungkin ${items.join(' atau ')}`,
    missing: (items) => `Butir tanpa kolom: ${items.join(', ')}`,
    mapWritten: (file) => `Rancangan ditulis ke ${file}. Periksa, lalu jalankan lagi dengan --map ${file}.`,
  },
  skm: {
    summary: 'hitung indeks Survei Kepuasan Masyarakat dari jawaban responden',
    file: 'jawaban responden (.csv): satu baris satu responden, kolom kesembilan unsur; - untuk masukan baku; beberapa berkas atau folder: satu berkas satu unit, periode dari nama berkas (2019-s1.csv)',
    output: 'tulis laporan ke berkas; .yaml: tulis hasilnya ke berkas penilaian unit; dapat diulang',
    population: 'jumlah pengguna layanan, untuk memeriksa kecukupan sampel',
    means: 'ganti jawaban dengan tabel rata-rata: sembilan angka menurut urutan unsur',
    published: 'indeks yang terbit; periksa apakah diperoleh dari jawabannya, dan dengan bobot mana',
    publishedGrade: 'mutu yang terbit bersamanya: A, B, C, atau D',
    unitColumn: 'kolom (judul atau huruf) yang menyebut unit: indeks tiap unit dan indeks instansi',
    periodColumn: 'kolom (judul atau huruf) yang menyebut periode',
    series: 'pisahkan menurut tanggal jawaban: month, quarter (triwulan), semester, atau year (tahun)',
    rollup: 'indeks instansi: units (rata-rata indeks unit; bawaan) atau respondents (semua responden bersama)',
    checklist: 'instrumen berkas penilaian yang baru; bawaan: skm-2017',
    item: 'butir yang menerima indeksnya, bila instrumennya bukan skm-2017',
    name: 'nama unit dalam berkas penilaian yang baru',
  },
  schema: { summary: 'tampilkan JSON Schema suatu berkas', name: 'nama skema' },
  completion: {
    summary: 'buat pelengkapan perintah (tombol Tab) untuk suatu shell',
    shell: 'nama shell',
    setUp: 'Pasang sekali, lalu buka terminal baru:',
  },
  errors: {
    prefix: 'galat',
    seeHelp: (command) => `Lihat \`${command} --help\`.`,
    unknownOption: (option, nearest) => `Pilihan \`${option}\` tidak dikenal.${meant(nearest)}`,
    optionOfOthers: (option, command, others) =>
      `Pilihan \`${option}\` bukan untuk \`${command}\`, melainkan untuk ${others.map((one) => `\`${one}\``).join(', ')}.`,
    sinceIsFolder: (folder) =>
      `\`${folder}\` adalah folder. Untuk --since tunjuk berkas, bukan folder: hasil yang disimpan dengan \`patuh nilai -f json:hasil.json\`.`,
    unknownCommand: (command, nearest) => `Perintah \`${command}\` tidak dikenal.${meant(nearest)}`,
    optionMissingArgument: (option) => `Pilihan \`${option}\` memerlukan nilai.`,
    pathNotFound: (path, others) =>
      `Tidak ada berkas atau folder yang cocok dengan \`${path}\`. Periksa ejaan jalurnya${others ? '; masukan lainnya tetap dinilai' : ''}.`,
    missingArgument: (argument) => `Argumen \`${argument}\` wajib diisi.`,
    excessArguments: (command) => `Terlalu banyak argumen untuk \`${command}\`.`,
    invalidArgument: (option, value, allowed) =>
      `Nilai \`${value}\` untuk \`${option}\` tidak diterima. Seharusnya ${allowed}.`,
    wantsNumber: 'angka, misalnya 81 atau 80,5',
    wantsJobs: (most) => `bilangan bulat 1 sampai ${most}`,
    wantsShard: 'bagian dari sejumlah bagian, misalnya 3/16',
    wantsCount: 'bilangan bulat mulai dari 0',
    wantsDate: 'tanggal yang ada di kalender, TTTT-BB-HH',
    wantsZone: 'green, yellow, atau red (hijau, kuning, atau merah)',
    wantsPopulation: 'bilangan bulat mulai dari 1',
    wantsMeans: 'sembilan angka 1 sampai 4, misalnya "3,2; 3,216; 2,936; ..."',
    wantsFigure: 'angka 0 sampai 100, misalnya 81,71',
    aboveScale: (minScore, max, checklist) =>
      `\`--min-score ${minScore}\` melebihi skala instrumen \`${checklist}\`. Tulis nilai dari 0 sampai ${max}.`,
    sinceOtherChecklist: (file, its, used) =>
      its === undefined
        ? `${file} tidak memuat unit yang dinilai, jadi tidak dapat dibandingkan. Tunjuk hasil dari instrumen \`${used}\`.`
        : `${file} memakai instrumen \`${its}\`, bukan \`${used}\`, jadi tidak dapat dibandingkan. Tunjuk hasil dari instrumen yang sama.`,
    wantsBasis: 'claimed, evidenced, atau verified (klaim, berbukti, atau terverifikasi)',
    wantsFolder: 'folder yang ada',
    wantsId: 'huruf, angka, titik, atau garis, tanpa spasi, paling panjang 80',
    wantsName: 'teks satu baris yang tidak kosong, paling panjang 300 huruf',
    unknownRule: (rule, nearest) =>
      `Aturan atau berkas \`${rule}\` tidak ada.${nearest === undefined ? ' Lihat daftarnya dengan `patuh telaah --rules`.' : ` Maksud Anda \`${nearest}\`?`}`,
    unknownFormat: (format, allowed) => `Bentuk laporan \`${format}\` tidak dikenal. Pilihannya: ${allowed}.`,
    sameOutput: (file) => `Dua laporan ditulis ke tempat yang sama: ${file}.`,
    severalToStdout:
      'Hanya satu laporan yang dapat ditulis ke layar. Beri nama berkas untuk yang lain, misalnya `-f json:hasil.json`.',
    binaryToTerminal: (format, file) =>
      `Laporan ${format} tidak dapat ditampilkan di layar. Simpan ke berkas, misalnya \`-f ${format}:${file}\`.`,
    oneUnitOnly: (format, units) =>
      `Laporan ${format} hanya untuk satu unit, sedangkan ada ${units} unit yang terbaca. Sebutkan berkas satu unit, misalnya \`patuh nilai unit/disdukcapil.yaml -f ${format}:hasil.docx\`.`,
    noSuchInstitution: (names) => `Tidak ada berkas dari instansi atau periode itu. Yang ada: ${names.join('; ')}.`,
    oneInstitutionOnly: (option, names) =>
      `\`${option}\` hanya untuk satu instansi dan periode, sedangkan ada ${names.length}: ${names.join('; ')}. Tulis satu berkas per instansi: pilih dengan --institution atau --period.`,
    notWithStdin: (option) =>
      `\`${option}\` tidak dapat dipakai bersama \`--stdin ndjson\`: setiap baris dinilai sendiri. Hapus \`${option}\`, atau nilai berkasnya dengan \`patuh nilai <folder>\`.`,
    onlyWithStdin: (option) =>
      `\`${option}\` hanya untuk \`--stdin ndjson\`. Hapus, atau tambahkan \`--stdin ndjson -f ndjson\`.`,
    stdinNeedsNdjson: '`--stdin ndjson` hanya menulis satu baris satu hasil. Tambahkan `-f ndjson`, tanpa bentuk lain.',
    baselineOfWhatIf:
      '`--set` menilai andai-andai, sedangkan `--baseline` menjaga keadaan sebenarnya. Hapus salah satunya.',
    boardNeedsHtml: '`--papan` hanya untuk laporan HTML. Hapus, atau tambahkan `-o laporan.html`.',
    boardTooLarge: (units, most) =>
      `\`--papan\` hanya untuk paling banyak ${most} unit, sedangkan ada ${units}. Nilai sebagian saja, misalnya satu folder, atau hapus \`--papan\`.`,
    fullNeedsNdjson: '`--full` hanya untuk `-f ndjson`. Hapus, atau tambahkan `-f ndjson:hasil.ndjson`.',
    cannotReadInput: ({ fault, remedy }) => `Masukan baku tidak terbaca seluruhnya: ${fault}. ${remedy}.`,
    linesRejected: (rejected, lines) =>
      `${rejected} dari ${lines} baris tidak dapat dinilai. Lihat baris dengan "type":"rejected" dalam hasilnya.`,
    exists: (file) =>
      `${file} sudah ada dan bukan laporan patuh, jadi tidak ditimpa. Pilih nama lain atau tambahkan --force.`,
    fixNeedsFiles: '`--fix` menulis ke berkas, jadi tidak dapat dipakai untuk masukan baku (-)',
    isInput: (file) => `${file} adalah berkas yang sedang dibaca, jadi tidak ditimpa. Pilih nama lain.`,
    cannotWrite: (file, { fault, remedy }) => `${file} tidak dapat ditulis: ${fault}. ${remedy}.`,
    isDevice: (file) => `${file} bukan berkas biasa, jadi tidak ditulis. Pilih nama lain; - berarti keluaran baku.`,
    cannotPrint: ({ fault, remedy }) => `Laporan tidak sampai seluruhnya ke keluaran baku: ${fault}. ${remedy}.`,
    systemError,
    interrupted: 'dihentikan sebelum selesai.',
    unknownChecklist: (name, nearest) =>
      `Instrumen \`${name}\` tidak ditemukan.${nearest === undefined ? ' Lihat `patuh instrumen daftar`.' : meant(nearest)}`,
    noLock: (file) => `Kunci ${file} belum ada. Buat dahulu dengan \`patuh bukti kunci\`.`,
    lockTooLarge: (file) => `${file} akan terlalu besar untuk dibaca kembali. Buat kunci untuk setiap folder unit.`,
    lockOfOthers: (file, units) =>
      `${file} juga mencatat bukti unit yang sekarang tidak dibaca (${units}). Sebut semua penilaiannya, pilih nama lain dengan -o, atau tambahkan --force.`,
    bug: (message) =>
      `Terjadi kesalahan di dalam patuh sendiri: ${message}. Mohon laporkan beserta perintah yang dipakai.`,
    other: (message) => message,
  },
  written: (file) => `Laporan ditulis ke ${file}`,
  reading: (done, files, rate, left) => `Menilai: ${done} dari ${files} berkas, ${rate} per detik, sisa ${left} detik`,
  writtenPerUnit: (count, file) => `${count} berkas ditulis: ${file}`,
  doubleClick: {
    begin: (folder) => `Menilai semua penilaian mandiri di folder ${folder}`,
    end: (report, code) =>
      `${code === 2 ? 'Tidak semua dapat dikerjakan: lihat pesan di atas.' : `Buka ${report} di folder ini untuk laporan lengkap.`} Tekan tombol apa saja untuk menutup jendela ini.`,
  },
};
