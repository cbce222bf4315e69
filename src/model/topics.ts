/**
 * What the items of different instruments ask alike. A topic names one observable fact, so that the answer to an item of
 * one instrument says something true of every item of another that carries the same topic. Facts that a unit either shows
 * to the public (`dipublikasikan`), has (`tersedia`), or does are different topics: to have a maklumat is not to publish it.
 */

/** By id, in the order of a visit: what every service must state, then the unit's premises, people and systems. */
export const TOPICS = {
  // The service standard, and the components of UU 25/2009 Pasal 21.
  'standar.ditetapkan': 'Standar pelayanan ditetapkan',
  'standar.lengkap': 'Standar pelayanan memuat 14 komponen',
  'standar.melibatkan-masyarakat': 'Penyusunan standar pelayanan melibatkan masyarakat',
  'standar.dipublikasikan': 'Standar pelayanan dipublikasikan',
  'standar.diterapkan': 'Standar pelayanan diterapkan',
  'standar.dievaluasi': 'Standar pelayanan dievaluasi setiap tahun',
  'standar.ditinjau': 'Standar pelayanan ditinjau ulang secara berkala',
  'standar.rancangan-dipublikasikan': 'Rancangan standar pelayanan dipublikasikan untuk ditanggapi',
  'dasar-hukum.tersedia': 'Dasar hukum layanan dicantumkan',
  'persyaratan.dipublikasikan': 'Persyaratan layanan dipublikasikan',
  'persyaratan.mudah': 'Persyaratan mudah dipenuhi pengguna',
  'prosedur.dipublikasikan': 'Sistem, mekanisme, dan prosedur dipublikasikan',
  'prosedur.mudah': 'Prosedur mudah diikuti pengguna',
  'prosedur.sop': 'SOP tersedia dan dijalankan',
  'jangka-waktu.dipublikasikan': 'Jangka waktu penyelesaian dipublikasikan',
  'jangka-waktu.dipenuhi': 'Layanan selesai dalam jangka waktu yang dijanjikan',
  'biaya.dipublikasikan': 'Biaya/tarif dipublikasikan',
  'biaya.sesuai': 'Biaya yang ditarik sesuai dengan tarif yang diumumkan',
  'biaya.ditetapkan-peraturan': 'Biaya/tarif ditetapkan dengan peraturan',
  'produk.dipublikasikan': 'Produk layanan dipublikasikan',
  'produk.sesuai': 'Produk yang diterima sesuai dengan yang dijanjikan',
  'jaminan.pelayanan': 'Jaminan pelayanan dinyatakan',
  'jaminan.keamanan': 'Jaminan keamanan dan keselamatan pelayanan',
  'jam-layanan.memudahkan': 'Waktu pelayanan memudahkan pengguna',
  'jam-layanan.ditepati': 'Pelayanan dibuka sesuai waktu yang ditetapkan',
  // Maklumat.
  'maklumat.ditetapkan': 'Maklumat pelayanan ditetapkan',
  'maklumat.dipublikasikan': 'Maklumat pelayanan dipublikasikan',
  'maklumat.isi-lengkap': 'Isi maklumat sesuai ketentuan',
  // Information.
  'sipp.tersedia': 'Informasi pelayanan tersedia secara elektronik atau nonelektronik',
  'sipp.lengkap': 'Sistem informasi memuat semua isi yang diwajibkan',
  'sipp.profil-penyelenggara': 'Profil penyelenggara diinformasikan',
  'sipp.profil-pelaksana': 'Profil pelaksana diinformasikan',
  'sipp.elektronik': 'Sistem informasi elektronik mudah digunakan',
  'sipp.mutakhir': 'Informasi pelayanan dimutakhirkan',
  'sipp.media': 'Standar pelayanan dipublikasikan di beberapa media',
  'sippn.terhubung': 'Informasi layanan dimuat di SIPPN',
  'antrean.informasi': 'Pengguna dapat mengikuti antrean sampai hasil layanannya',
  'visi-misi.dipublikasikan': 'Visi dan misi dipublikasikan',
  'moto.dipublikasikan': 'Moto pelayanan dipublikasikan',
  // Premises.
  'sarana.memadai': 'Sarana, prasarana, dan fasilitas pelayanan memadai',
  'ruang-tunggu.tersedia': 'Ruang tunggu tersedia',
  'toilet.tersedia': 'Toilet pengguna layanan tersedia',
  'loket.tersedia': 'Loket atau meja pelayanan tersedia',
  'parkir.tersedia': 'Tempat parkir tersedia',
  'penunjang.tersedia': 'Sarana penunjang tersedia',
  'sarana-khusus.tersedia': 'Sarana bagi pengguna berkebutuhan khusus tersedia',
  'layanan-khusus.tersedia': 'Pelayanan khusus bagi kelompok rentan tersedia',
  'layanan-khusus.tanpa-biaya': 'Pelayanan khusus diberikan tanpa biaya tambahan',
  'menyusui.tersedia': 'Ruang bagi ibu hamil dan menyusui tersedia',
  'pelayanan-terpadu.tersedia': 'Layanan terintegrasi dalam pelayanan terpadu',
  'front-office.tersedia': 'Meja informasi (front office) tersedia',
  // People.
  'pelaksana.kompeten': 'Pelaksana kompeten',
  'pelaksana.jumlah': 'Jumlah pelaksana sesuai dengan analisis beban kerja',
  'pelaksana.atribut': 'Petugas memakai tanda pengenal atau seragam',
  'pelaksana.perilaku': 'Petugas bersikap ramah, sopan, dan patut',
  'pelaksana.responsif': 'Petugas tanggap terhadap pengguna',
  'pelaksana.kode-etik': 'Kode etik atau kode perilaku pelaksana ditetapkan',
  'pelaksana.budaya': 'Budaya pelayanan diterapkan pelaksana',
  'pelaksana.motivasi': 'Mekanisme peningkatan motivasi kerja tersedia',
  'pelaksana.penghargaan': 'Kriteria penghargaan bagi pegawai berprestasi tersedia',
  'pelaksana.perlindungan': 'Pegawai dilindungi dalam bekerja (K3 dan keamanan kerja)',
  'pelaksana.tahu-standar': 'Petugas memahami komponen standar pelayanan',
  'pelaksana.tahu-tugas': 'Petugas memahami tugas dan wewenang jabatannya',
  'pelaksana.tahu-ombudsman': 'Petugas mengetahui lembaga Ombudsman',
  'pelaksana.tahu-maladministrasi': 'Petugas mengenali bentuk maladministrasi',
  'pelaksana.tahu-rekomendasi': 'Petugas mengetahui rekomendasi Ombudsman',
  'pelaksana.tahu-kelompok-rentan': 'Petugas memahami layanan ramah kelompok rentan',
  // Complaints and consultation.
  'pengaduan.sarana': 'Sarana pengaduan tersedia',
  'pengaduan.prosedur': 'Informasi prosedur dan tata cara pengaduan tersedia',
  'pengaduan.petugas': 'Pejabat atau petugas pengelola pengaduan ditunjuk',
  'pengaduan.penanggung-jawab-diumumkan': 'Nama dan alamat penanggung jawab pengaduan diumumkan',
  'pengaduan.tindak-lanjut': 'Pengaduan ditindaklanjuti',
  'pengaduan.tepat-waktu': 'Pengaduan diselesaikan dalam batas waktu',
  'pengaduan.sp4n-lapor': 'Pengaduan dikelola melalui SP4N-LAPOR!',
  'pengaduan.dianalisis': 'Pengaduan dianalisis untuk memperbaiki layanan',
  'pengaduan.hasil-dipublikasikan': 'Hasil pengelolaan pengaduan dipublikasikan',
  'pengaduan.mudah': 'Konsultasi dan pengaduan mudah diakses pengguna',
  'konsultasi.tatap-muka': 'Sarana konsultasi tatap muka tersedia',
  'konsultasi.media': 'Media konsultasi dan pengaduan menjangkau semua lapisan',
  'ombudsman.tindak-lanjut': 'Produk pengawasan Ombudsman ditindaklanjuti seluruhnya',
  // What the users met.
  'maladministrasi.tanpa-penundaan': 'Pengguna tidak mengalami penundaan berlarut',
  'maladministrasi.tanpa-imbalan': 'Pengguna tidak dimintai imbalan',
  'maladministrasi.tanpa-penyimpangan': 'Pengguna tidak mengalami penyimpangan prosedur',
  'maladministrasi.tanpa-tidak-kompeten': 'Pengguna menilai petugas kompeten',
  'maladministrasi.tanpa-tidak-patut': 'Pengguna diperlakukan dengan patut',
  'spm.capaian': 'Capaian standar pelayanan minimal (SPM)',
  // Measuring and improving.
  'skm.sarana': 'Sarana pengukuran kepuasan pengguna tersedia',
  'skm.dilaksanakan': 'Survei kepuasan masyarakat dilaksanakan',
  'skm.dipublikasikan': 'Hasil survei kepuasan masyarakat dipublikasikan',
  'skm.media': 'Hasil survei kepuasan masyarakat dipublikasikan di beberapa media',
  'skm.tindak-lanjut': 'Hasil survei kepuasan masyarakat ditindaklanjuti',
  'skm.tindak-lanjut-cepat': 'Hasil survei kepuasan masyarakat ditindaklanjuti dengan cepat',
  'skm.indeks': 'Indeks kepuasan masyarakat',
  'kinerja.dinilai': 'Kinerja pelayanan dinilai sekurang-kurangnya sekali setahun',
  'kinerja.pelaksana-dinilai': 'Kinerja pelaksana dievaluasi dengan instrumen',
  'pengawasan.internal': 'Pengawasan internal dilakukan secara berkala',
  'penjaminan-mutu.dilakukan': 'Penjaminan mutu pelayanan dilakukan',
  'pemantauan.dilakukan': 'Pemantauan dan evaluasi pelayanan dilakukan secara berkala',
  'masyarakat.penyuluhan': 'Penyuluhan kepada masyarakat dilakukan',
  'masyarakat.konsultasi-publik': 'Forum konsultasi publik diselenggarakan',
  'masyarakat.kepercayaan': 'Kepercayaan masyarakat terhadap pelayanan',
  'inovasi.dilaksanakan': 'Inovasi pelayanan dilaksanakan',
  'inovasi.keberlanjutan': 'Inovasi pelayanan dijaga keberlanjutannya',
  'mpp.tergabung': 'Layanan tersedia di Mal Pelayanan Publik',
  'kepemimpinan.komitmen': 'Pimpinan berkomitmen terhadap mutu pelayanan',
} as const satisfies Readonly<Record<string, string>>;

/** The id of a topic. */
export type Topic = keyof typeof TOPICS;

const TITLES: ReadonlyMap<string, string> = new Map(Object.entries(TOPICS));

/** Whether a word names a topic. */
export function isTopic(word: string): word is Topic {
  return TITLES.has(word);
}
