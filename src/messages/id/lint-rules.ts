import type { LintTexts } from '../lint-texts.ts';
import { quoted } from '../quoted.ts';
import { COMPONENT_NAMES as names } from './component-names.ts';

const SIGNATURE = {
  place: 'tempat',
  date: 'tanggal',
  office: 'jabatan',
  name: 'nama pejabat',
  nip: 'NIP',
} as const;

const STATEMENTS = {
  promise: {
    fault: 'kesanggupan menyelenggarakan pelayanan sesuai standar pelayanan',
    example: 'Kami sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan',
  },
  improvement: {
    fault: 'kesediaan melakukan perbaikan secara terus-menerus',
    example: 'Kami melakukan perbaikan secara terus-menerus',
  },
  sanction: {
    fault: 'kesediaan menerima sanksi dan/atau memberikan kompensasi',
    example: 'Kami siap menerima sanksi dan/atau memberikan kompensasi bila tidak menepatinya',
  },
} as const;

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} dan ${words.at(-1)}`;
}

/** The rules in plain official Indonesian. */
export const rules: LintTexts['rules'] = {
  'nothing-recognised': {
    title: 'Dokumen tidak dikenali',
    message: ({ explains }) =>
      explains === undefined
        ? 'berkas ini tidak dikenali sebagai standar pelayanan atau maklumat pelayanan'
        : 'berkas ini menjelaskan arti komponen standar pelayanan, bukan standar sebuah layanan',
    remedy: ({ explains }) =>
      explains !== undefined
        ? 'Periksa dokumen standar pelayanan itu sendiri; halaman penjelasan tidak perlu diperiksa'
        : 'Pakai judul "Standar Pelayanan" atau "Maklumat Pelayanan" dan tulis komponennya sebagai judul atau tabel NO, KOMPONEN, URAIAN',
  },
  'components-only-named': {
    title: 'Hanya menyebut nama komponen',
    message: ({ as }) =>
      as === 'article'
        ? 'berkas ini memuat pasal yang menyebut komponen standar pelayanan, bukan standar sebuah layanan'
        : 'berkas ini hanya menyebut nama komponen standar pelayanan, tanpa uraiannya',
    remedy: ({ as }) =>
      as === 'article'
        ? 'Periksa standar pelayanan yang ditetapkan berdasarkan peraturan ini'
        : 'Tulis uraian di bawah setiap komponen, atau periksa dokumen standar pelayanan yang memuat uraiannya',
  },
  'annex-missing': {
    title: 'Lampiran keputusan tidak ada',
    message: () =>
      'berkas ini memuat keputusan penetapan standar pelayanan, tetapi tidak memuat lampiran dengan komponennya',
    remedy: 'Gabungkan keputusan dengan lampirannya dalam satu berkas, atau periksa juga berkas lampirannya',
  },
  'decree-missing': {
    title: 'Lampiran tanpa keputusan',
    message: () => 'berkas ini memuat lampiran tanpa keputusannya, jadi tanggal dan penetapannya tidak dapat diperiksa',
    remedy: 'Gabungkan lampiran dengan keputusannya dalam satu berkas, atau periksa juga berkas keputusannya',
  },
  'document-unfinished': {
    title: 'Dokumen masih rancangan',
    message: ({ blanks }) => `dokumen ini masih rancangan: ${blanks} bagian memuat isian kosong`,
    remedy: 'Lengkapi semua isian kosong sebelum dokumen ditetapkan dan dipublikasikan',
  },
  'service-without-name': {
    title: 'Layanan tanpa nama',
    message: () => 'standar ini tidak menyebut layanan apa yang diatur',
    remedy: 'Tulis nama layanan di atas tabel atau di judulnya, misalnya "Standar Pelayanan Penerbitan KTP Elektronik"',
  },
  'delivery-component-missing': {
    title: 'Komponen penyampaian layanan tidak ada',
    message: ({ component }) => `komponen ${names[component]} tidak ada, padahal wajib dipublikasikan`,
    remedy: ({ component }) => `Tambahkan bagian "${names[component]}" beserta isinya`,
  },
  'manufacturing-component-missing': {
    title: 'Komponen pengelolaan layanan tidak ada',
    message: ({ component }) => `komponen ${names[component]} tidak ada`,
    remedy: ({ component }) => `Tambahkan bagian "${names[component]}" beserta isinya`,
  },
  'component-empty': {
    title: 'Komponen kosong',
    message: ({ component, heading }) => `komponen ${names[component]} kosong (judul: ${quoted(heading)})`,
    remedy: ({ component }) => `Isi uraian ${names[component]}; bila memang tidak ada, tulis "tidak ada" dan alasannya`,
  },
  'component-placeholder': {
    title: 'Komponen belum diisi sungguhan',
    message: ({ component, written }) => `komponen ${names[component]} masih berisi tanda tempat: ${quoted(written)}`,
    remedy: 'Ganti tanda tempat itu dengan uraian yang sebenarnya',
  },
  'component-twice': {
    title: 'Komponen ditulis dua kali',
    message: ({ component, heading }) => `komponen ${names[component]} ditulis lagi (judul: ${quoted(heading)})`,
    remedy: 'Satukan uraiannya di satu tempat, atau betulkan judul yang keliru',
  },
  'heading-unusual': {
    title: 'Judul komponen tidak lazim',
    message: ({ heading, component }) =>
      component === undefined
        ? `judul ${quoted(heading)} bukan salah satu dari 14 komponen`
        : `judul ${quoted(heading)} dibaca sebagai ${names[component]}`,
    remedy: ({ component }) =>
      component === undefined
        ? 'Pindahkan isinya ke komponen yang sesuai, atau pakai nama komponen menurut undang-undang'
        : `Tulis "${names[component]}"`,
  },
  'component-order': {
    title: 'Urutan komponen berbeda',
    message: ({ component, before }) => `komponen ${names[component]} ditulis sesudah ${names[before]}`,
    remedy: 'Ikuti urutan lampiran PermenPANRB 15/2014 atau urutan huruf a sampai n Pasal 21',
  },
  'time-without-duration': {
    title: 'Jangka waktu tanpa lama penyelesaian',
    message: ({ officeHours }) =>
      officeHours === 'yes'
        ? 'jangka waktu penyelesaian hanya berisi jam buka kantor'
        : 'jangka waktu penyelesaian tidak menyebut berapa lama layanan selesai',
    remedy:
      'Tulis lama penyelesaian sejak berkas lengkap, misalnya "3 hari kerja"; jam buka kantor boleh menyusul di bawahnya',
  },
  'cost-unclear': {
    title: 'Biaya tidak jelas',
    message: ({ written }) =>
      `biaya/tarif tidak menyebut jumlah, peraturan tarif, atau "tidak dipungut biaya": ${quoted(written)}`,
    remedy: 'Tulis jumlah rupiahnya, peraturan yang menetapkan tarifnya, atau "tidak dipungut biaya"',
  },
  'product-unstated': {
    title: 'Produk tidak disebut',
    message: ({ written }) => `produk pelayanan tidak menyebut apa yang diterima pengguna: ${quoted(written)}`,
    remedy: 'Sebut hasilnya, misalnya "KTP Elektronik" atau "Surat Izin Praktik"',
  },
  'complaint-without-channel': {
    title: 'Pengaduan tanpa saluran',
    message: () => 'penanganan pengaduan tidak menyebut saluran pengaduan',
    remedy: 'Sebut salurannya: loket pengaduan, nomor telepon, surel, kotak saran, atau SP4N-LAPOR!',
  },
  'complaint-without-person': {
    title: 'Pengaduan tanpa penanggung jawab',
    message: () => 'penanganan pengaduan tidak menyebut siapa penanggung jawabnya dan alamatnya',
    remedy: 'Tulis nama atau jabatan penanggung jawab pengaduan beserta alamatnya',
  },
  'complaint-clock': {
    title: 'Batas waktu pengaduan tidak sesuai',
    message: ({ promised, allowed }) =>
      `batas waktu pengaduan (${quoted(promised)}) berbeda dari SP4N-LAPOR! (${allowed})`,
    remedy:
      'Pakai 5 hari kerja untuk permintaan informasi, 14 hari kerja untuk pengaduan tanpa pengawasan, 60 hari kerja untuk yang berkadar pengawasan',
  },
  'basis-without-uu25': {
    title: 'Dasar hukum tanpa UU 25/2009',
    message: () => 'dasar hukum tidak menyebut Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
    remedy: 'Tambahkan "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"',
  },
  'uu25-miscited': {
    title: 'UU 25/2009 salah dikutip',
    message: ({ written }) => `Undang-Undang Pelayanan Publik salah dikutip: ${quoted(written)}`,
    remedy: 'Tulis "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"',
  },
  'regulation-repealed': {
    title: 'Peraturan yang sudah dicabut',
    message: ({ written }) => `peraturan yang sudah diganti masih dikutip: ${quoted(written)}`,
    remedy: ({ replacement }) => `Ganti dengan ${replacement}`,
  },
  'citation-form': {
    title: 'Kutipan peraturan tidak lengkap',
    message: ({ written, lacks }) =>
      `kutipan peraturan tanpa ${lacks === 'number' ? 'nomor' : 'tahun'}: ${quoted(written)}`,
    remedy: 'Tulis jenis, nomor, tahun, dan judul peraturannya',
  },
  'decree-without-number': {
    title: 'Keputusan tanpa nomor',
    message: ({ written }) =>
      written === '' ? 'keputusan ini tidak bernomor' : `nomor keputusan belum lengkap: ${quoted(written)}`,
    remedy: 'Isi nomor keputusan selengkapnya',
  },
  'decree-without-date': {
    title: 'Keputusan tanpa tanggal',
    message: ({ written }) =>
      written === '' ? 'keputusan ini tidak bertanggal' : `tanggal keputusan belum lengkap: ${quoted(written)}`,
    remedy: 'Tulis tanggal, bulan, dan tahun penetapannya, misalnya "5 Januari 2026"',
  },
  'other-region': {
    title: 'Nama daerah lain tertinggal',
    message: ({ written, own }) => `nama daerah lain tertinggal: ${quoted(written)}; dokumen ini milik ${own}`,
    remedy: 'Ganti dengan peraturan atau nama daerah sendiri, atau hapus',
  },
  'guarantee-circular': {
    title: 'Jaminan pelayanan berputar',
    message: ({ written }) => `jaminan pelayanan tidak menyebut apa yang dijamin: ${quoted(written)}`,
    remedy: 'Sebut jaminannya, misalnya layanan selesai tepat waktu atau diulang tanpa biaya bila keliru',
  },
  'persons-uncounted': {
    title: 'Jumlah pelaksana tanpa angka',
    message: ({ written }) => `jumlah pelaksana tidak menyebut jumlah: ${quoted(written)}`,
    remedy: 'Tulis jumlah orangnya, sesuai beban kerja, misalnya "4 orang"',
  },
  'competence-unstated': {
    title: 'Kompetensi tidak disebut',
    message: ({ written }) => `kompetensi pelaksana tidak menyebut kompetensinya: ${quoted(written)}`,
    remedy: 'Sebut pendidikan, keahlian, atau pelatihan yang harus dimiliki pelaksana',
  },
  'supervision-without-superior': {
    title: 'Pengawasan tanpa atasan',
    message: ({ written }) => `pengawasan internal tidak menyebut siapa atasan yang mengawasi: ${quoted(written)}`,
    remedy: 'Sebut pengawasan oleh atasan langsung atau kepala unit, dan pengawas fungsional bila ada',
  },
  'evaluation-not-yearly': {
    title: 'Evaluasi tidak tahunan',
    message: ({ written }) => `evaluasi kinerja tidak menyebut paling sedikit sekali setahun: ${quoted(written)}`,
    remedy: 'Tulis bahwa kinerja pelaksana dievaluasi paling sedikit 1 kali setahun, dan dengan cara apa',
  },
  'review-overdue': {
    title: 'Standar melewati batas peninjauan',
    message: ({ date, due }) => `standar ini ditetapkan ${date} dan seharusnya ditinjau paling lambat ${due}`,
    remedy: 'Tinjau ulang standar pelayanan dan tetapkan keputusan yang baru',
  },
  'review-yearly': {
    title: 'Standar berumur lebih dari setahun',
    message: ({ date, due }) => `standar ini ditetapkan ${date}; penilaian PEKPPP melihat peninjauan setahun (${due})`,
    remedy: 'Tinjau setiap tahun bila mengejar nilai tertinggi PEKPPP; batas wajibnya tetap 3 tahun',
  },
  'maklumat-without-statement': {
    title: 'Maklumat kurang pernyataan',
    message: ({ statement }) => `maklumat tidak menyatakan ${STATEMENTS[statement].fault}`,
    remedy: ({ statement }) => `Tambahkan pernyataan, misalnya "${STATEMENTS[statement].example}"`,
  },
  'maklumat-unsigned': {
    title: 'Maklumat tidak ditandatangani lengkap',
    message: ({ lacks }) => `maklumat tanpa ${joined(lacks.map((one) => SIGNATURE[one]))}`,
    remedy: 'Lengkapi tempat, tanggal, jabatan, nama, dan NIP pimpinan yang menandatangani',
  },
  'services-differ': {
    title: 'Layanan di keputusan dan lampiran berbeda',
    message: ({ service, missingIn }) =>
      missingIn === 'annex'
        ? `layanan ${quoted(service)} ada dalam keputusan, tetapi tidak ada dalam lampiran`
        : `layanan ${quoted(service)} ada dalam lampiran, tetapi tidak disebut dalam keputusan`,
    remedy: ({ missingIn }) =>
      missingIn === 'annex'
        ? 'Tambahkan standarnya dalam lampiran, atau hapus dari daftar keputusan'
        : 'Tambahkan dalam daftar keputusan, atau hapus dari lampiran',
  },
  'service-unpublished': {
    title: 'Layanan belum dipublikasikan',
    message: ({ service, place }) =>
      `keenam komponen penyampaian layanan ${quoted(service)} tidak ditemukan lengkap di ${quoted(place)}`,
    remedy: 'Publikasikan keenam komponennya, dan pakai nama layanan yang sama',
  },
  'suppression-without-reason': {
    title: 'Pengabaian tanpa alasan',
    message: ({ rules: ids }) => `aturan ${ids.map((id) => quoted(id)).join(', ')} diabaikan tanpa alasan`,
    remedy: 'Tulis alasannya sesudah titik dua: <!-- patuh-abaikan aturan: alasan -->',
  },
  'suppression-unused': {
    title: 'Pengabaian tidak terpakai',
    message: ({ rule }) => `pengabaian aturan ${quoted(rule)} tidak mengabaikan apa pun`,
    remedy: 'Hapus pengabaian ini',
  },
  'suppression-unknown-rule': {
    title: 'Pengabaian aturan yang tidak dikenal',
    message: ({ rule }) => `aturan ${quoted(rule)} yang diabaikan tidak dikenal`,
    remedy: ({ nearest }) =>
      nearest === undefined ? 'Lihat daftarnya dengan `patuh lint --rules`' : `Maksud Anda \`${nearest}\`?`,
  },
};
