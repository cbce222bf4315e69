import type { RuleExplanations } from '../lint-texts.ts';

/** What the page of each rule explains. */
export const explanations: RuleExplanations = {
  'nothing-recognised': [
    'patuh membaca dua jenis dokumen: standar pelayanan (keputusan beserta lampirannya) dan maklumat pelayanan. Keduanya dikenali dari judul dan dari judul komponennya. Dalam berkas ini tidak ada yang dikenali, jadi tidak ada yang diperiksa.',
    'Aturan ini hanya berlaku untuk berkas yang disebut langsung. Berkas lain di dalam folder dilewati, dan jumlahnya disebut dalam laporan.',
  ],
  'components-only-named': [
    'Standar pelayanan memuat uraian setiap komponen untuk satu layanan. Halaman profil, daftar periksa, dan peraturan tentang standar pelayanan sering hanya menyebut nama ke-14 komponen. Dari halaman seperti itu tidak dibuat layanan, dan komponennya tidak dinilai kosong.',
    'Tabel NO, KOMPONEN, URAIAN yang kolom uraiannya kosong tetap dinilai: tabel itu formulir yang belum diisi.',
  ],
  'annex-missing': [
    'Keputusan menetapkan standar pelayanan, sedangkan komponennya ada dalam lampiran. Nomor dan tanggal keputusan diperiksa, tetapi komponennya tidak dapat diperiksa tanpa lampiran.',
  ],
  'decree-missing': [
    'Lampiran yang berdiri sendiri hanya menyebut nomor dan judul keputusan. Tanggal, pejabat, dan tanda tangan ada dalam keputusan, jadi ketiadaannya di sini bukan pelanggaran.',
  ],
  'document-unfinished': [
    'Titik-titik, garis bawah, "[isi ...]", atau "{{...}}" dalam tiga bagian atau lebih menandakan rancangan. Setiap komponen yang masih kosong juga disebut satu per satu.',
  ],
  'service-without-name': [
    'Standar pelayanan dibuat untuk setiap jenis layanan. Tanpa nama, pengguna tidak tahu layanan mana yang dimaksud, dan standar tidak dapat dicocokkan dengan daftar layanan dalam keputusan, dengan tempat publikasi, atau dengan penilaian mandiri.',
  ],
  'delivery-component-missing': [
    'UU 25/2009 Pasal 21 mewajibkan 14 komponen. PermenPANRB 15/2014 membaginya menjadi komponen penyampaian layanan (persyaratan, prosedur, jangka waktu, biaya, produk, pengaduan), yang wajib dipublikasikan, dan komponen pengelolaan layanan.',
    'Aturan ini mencari keenam komponen penyampaian layanan dalam setiap standar. Judul yang lazim dikenali, begitu pula nomor, tanda baca, dan salah ketik. Pakai `--explain` untuk melihat apa yang dikenali.',
  ],
  'manufacturing-component-missing': [
    'Delapan komponen pengelolaan layanan (dasar hukum, sarana, kompetensi, pengawasan, jumlah pelaksana, kedua jaminan, evaluasi) wajib ada dalam standar, walaupun tidak wajib dipublikasikan.',
    'Banyak unit memajang hanya enam komponen di papan. Untuk dokumen seperti itu tingkat aturan ini dapat diturunkan menjadi peringatan dalam `patuh.yaml`.',
  ],
  'component-empty': [
    'Judul komponen ada, tetapi uraiannya kosong. Bagi pengguna, komponen yang kosong sama saja dengan komponen yang tidak ada.',
  ],
  'component-placeholder': [
    'Uraian masih berisi tanda tempat dari contoh: titik-titik, garis, "xxx", "TODO", "diisi kemudian", dan semacamnya.',
  ],
  'component-twice': [
    'Dua bagian dari satu layanan dibaca sebagai komponen yang sama. Bila isinya berbeda, pengguna tidak tahu mana yang berlaku; bila salah satu judulnya keliru, ada komponen lain yang terlewat.',
  ],
  'heading-unusual': [
    'Judul dibaca sebagai komponen karena mirip, atau tidak mirip komponen mana pun. Nama menurut undang-undang memudahkan pengguna, penilai, dan program membacanya.',
    'Ini catatan, bukan pelanggaran. `--fix` mengganti judul dalam berkas Markdown bila komponennya dikenali.',
  ],
  'component-order': [
    'Dua urutan lazim dan sama-sama diterima: urutan lampiran PermenPANRB 15/2014 (persyaratan lebih dahulu) dan urutan huruf a sampai n Pasal 21 (dasar hukum lebih dahulu). Urutan yang lain menyulitkan pemeriksaan. `--fix` mengurutkan ulang berkas Markdown.',
  ],
  'time-without-duration': [
    'Jangka waktu penyelesaian adalah waktu untuk menyelesaikan seluruh proses setiap jenis layanan. Jam buka kantor bukan jangka waktu penyelesaian.',
    'Aturan ini mencari lama waktu: angka atau bilangan dengan menit, jam, hari, minggu, atau bulan.',
  ],
  'cost-unclear': [
    'Pengguna harus tahu berapa yang dibayar sebelum memohon. Tarif ditetapkan dengan peraturan (UU 25/2009 Pasal 31, PP 96/2012 Pasal 29).',
    'Yang diterima: jumlah rupiah, peraturan yang menetapkan tarifnya, atau pernyataan bahwa layanan tidak dipungut biaya.',
  ],
  'product-unstated': [
    'Produk pelayanan adalah hasil yang diterima pengguna: dokumen, barang, atau jasa yang dapat ditunjuk. Kalimat umum tentang mutu pelayanan bukan produk.',
  ],
  'complaint-without-channel': [
    'Penyelenggara wajib menyediakan sarana pengaduan (UU 25/2009 Pasal 36 ayat (1)). Uraian komponen ini harus menyebut ke mana pengguna mengadu.',
    'Yang dicari: loket atau ruang, telepon, surel, situs, media sosial, kotak saran, atau SP4N-LAPOR!.',
  ],
  'complaint-without-person': [
    'Nama dan alamat penanggung jawab pengelola pengaduan wajib diumumkan (UU 25/2009 Pasal 36 ayat (4)). Nama jabatan diterima.',
  ],
  'complaint-clock': [
    'SP4N-LAPOR! memakai batas waktu dalam hari kerja (PermenPANRB 62/2018): 5 untuk permintaan informasi, 14 untuk pengaduan yang tidak berkadar pengawasan, 60 untuk pengaduan berkadar pengawasan.',
    'Janji yang lain dari itu membuat unit terikat pada dua batas yang berbeda.',
  ],
  'basis-without-uu25': [
    'Standar pelayanan disusun berdasarkan UU 25/2009. Dasar hukum yang tidak menyebutnya hampir selalu salinan yang terpotong.',
  ],
  'uu25-miscited': [
    'Undang-Undang tentang Pelayanan Publik bernomor 25 dan bertahun 2009. Dalam dokumen yang terbit ditemukan tahun 1999 dan 2014 serta nomor 29.',
  ],
  'regulation-repealed': [
    'Peraturan yang sudah diganti tidak lagi menjadi dasar. Yang dikenali: PermenPANRB 36/2012 tentang standar pelayanan (diganti 15/2014) dan PermenPANRB 16/2014 tentang survei kepuasan masyarakat (diganti 14/2017).',
  ],
  'citation-form': [
    'Kutipan peraturan terdiri atas jenis, nomor, tahun, dan judul. Tanpa nomor atau tahun, peraturannya tidak dapat dicari.',
  ],
  'decree-without-number': [
    'Standar pelayanan ditetapkan dengan keputusan (UU 25/2009 Pasal 20 ayat (1)). Nomor yang masih berisi titik-titik atau bagian kosong menandakan rancangan yang belum ditetapkan.',
  ],
  'decree-without-date': [
    'Tanpa tanggal lengkap tidak diketahui sejak kapan standar berlaku dan kapan harus ditinjau ulang.',
  ],
  'other-region': [
    'Keputusan sering disalin dari daerah lain. Nama daerah asal yang tertinggal, misalnya peraturan daerahnya, membuat dasar hukumnya keliru.',
    'Nama daerah sendiri dibaca dari kepala dokumen, atau dari `lint: region:` dalam `patuh.yaml`, atau dari `--region`.',
  ],
  'guarantee-circular': [
    'Jaminan pelayanan memberi kepastian bahwa layanan dilaksanakan sesuai standar. Menyebut "maklumat pelayanan" saja tidak menjamin apa pun: maklumat sendiri menunjuk kembali ke standar.',
  ],
  'persons-uncounted': ['Jumlah pelaksana harus sesuai dengan beban kerja, jadi harus berupa angka.'],
  'competence-unstated': [
    'Kompetensi pelaksana meliputi pengetahuan, keahlian, keterampilan, dan pengalaman. Uraian harus menyebut sekurang-kurangnya satu: pendidikan, keahlian, pelatihan, atau sertifikat.',
  ],
  'supervision-without-superior': [
    'Pengawasan internal dilakukan oleh pimpinan satuan kerja atau atasan langsung pelaksana (penjelasan Pasal 21 huruf i dan Pasal 35).',
  ],
  'evaluation-not-yearly': [
    'Penilaian kinerja dilakukan secara berkala, paling sedikit 1 kali setahun (UU 25/2009 Pasal 38 ayat (1)).',
  ],
  'review-overdue': [
    'Standar pelayanan ditinjau ulang setiap 3 tahun (PP 96/2012 Pasal 33 ayat (1)). Umurnya dihitung dari tanggal keputusan sampai tanggal pemeriksaan (`--as-of`, bawaan: hari ini).',
  ],
  'review-yearly': [
    'PEKPPP memberi nilai tertinggi bila standar ditinjau setiap tahun. Ini petunjuk, bukan pelanggaran: batas yang wajib adalah 3 tahun.',
  ],
  'maklumat-without-statement': [
    'Maklumat pelayanan unit memuat tiga pernyataan: sanggup melayani sesuai standar pelayanan, melakukan perbaikan secara terus-menerus, dan siap menerima sanksi dan/atau memberikan kompensasi.',
    'Maklumat pemerintah daerah (UU 23/2014 Pasal 347) adalah dokumen lain dan tidak diperiksa dengan aturan ini.',
  ],
  'maklumat-unsigned': [
    'Maklumat adalah pernyataan tertulis pimpinan. Tempat, tanggal, jabatan, nama, dan NIP menunjukkan siapa yang berjanji dan sejak kapan.',
  ],
  'services-differ': [
    'Daftar layanan dalam keputusan dan tabel dalam lampiran harus sama. Yang hanya ada di salah satunya tidak jelas berlaku atau tidak. Nama dibandingkan tanpa melihat besar kecil huruf dan tanda baca.',
  ],
  'service-unpublished': [
    'Komponen penyampaian layanan wajib dipublikasikan (PermenPANRB 15/2014). Aturan ini berlaku bila `patuh.yaml` menyebut tempat publikasinya (`lint: published:`), misalnya salinan halaman situs unit.',
  ],
  'suppression-without-reason': [
    'Aturan boleh diabaikan di satu tempat, tetapi orang berikutnya harus tahu mengapa. Tanpa alasan, pengabaian tidak berlaku.',
  ],
  'suppression-unused': [
    'Temuan yang diabaikan sudah tidak ada. Pengabaian yang tertinggal dapat menutupi temuan baru.',
  ],
  'suppression-unknown-rule': ['Pengabaian menyebut aturan yang tidak ada, jadi tidak mengabaikan apa pun.'],
};
