import { describe, expect, it } from 'vitest';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import type { RuleId } from '../../src/model/lint-rules.ts';
import { AS_OF, markdown } from './support/markdown.ts';

/** The rules that fire on one row of a table. */
function rulesOn(heading: string, content: string): string[] {
  const table = `| NO | KOMPONEN | URAIAN |\n|--|--|--|\n| 1 | Persyaratan | KTP |\n| 2 | ${heading} | ${content} |\n`;
  const { findings } = lintDocument(recogniseDocument(markdown(table)), { asOf: AS_OF, levels: {} });
  return findings.map(({ rule }) => rule);
}

interface Phrases {
  readonly heading: string;
  readonly rule: RuleId;
  readonly harmless: readonly string[];
  readonly faulty: readonly string[];
}

const PHRASES: readonly Phrases[] = [
  {
    heading: 'Jangka Waktu Penyelesaian',
    rule: 'time-without-duration',
    harmless: [
      '5 (lima) hari kerja sejak berkas lengkap',
      '± 15 menit',
      '1x24 jam',
      '2 x 24 Jam',
      'lima belas menit',
      'Selesai pada hari yang sama',
      'Langsung',
      'Langsung jadi',
      'Seketika',
      'Saat itu juga',
      'Satu hari',
      'Maksimal 1 jam',
      '10–15 menit',
      '“10-15” Menit',
      '3 s.d. 5 hari kerja',
      '30 (tiga puluh) menit',
      "15'",
      'setengah jam',
      '3 HK',
      '14 hr kerja',
      'Paling lambat satu minggu',
      'Pelayanan 24 jam; waktu tunggu 10 menit',
      'Senin–Jumat 08.00–15.00; penyelesaian 20 menit',
      '5 hari kerja, dilayani Senin s.d. Jumat pukul 08.00–15.00',
      'Pelayanan rawat jalan: 60 menit<br>Farmasi: 30 menit',
      '0,5 jam',
      'Real time',
      'One day service',
    ],
    faulty: [
      'Senin–Kamis 08:00–15:00',
      'Hari kerja pukul 07.30 s.d. 15.30 WIB',
      'Jam kerja',
      'Pelayanan 24 jam',
      'IGD buka 24 (dua puluh empat) jam setiap hari',
      'Sesuai antrean',
      'Tergantung kelengkapan berkas',
      'Buka 5 hari kerja dalam seminggu, Senin sampai Jumat',
      'Senin s.d. Jumat 08.00–16.00, istirahat 1 jam',
      'Sesuai SOP',
    ],
  },
  {
    heading: 'Biaya/Tarif',
    rule: 'cost-unclear',
    harmless: [
      'Gratis',
      'GRATIS',
      'Rp 0,-',
      'Rp. 0,00 (nol rupiah)',
      'Rp0',
      'Tidak dipungut biaya',
      'Tidak ada',
      'Tanpa biaya',
      'Nihil',
      'Nol rupiah',
      'Bebas biaya',
      'Cuma-cuma',
      'Tidak dikenakan tarif',
      'Rp10.000,00 per lembar',
      '50.000',
      'sesuai Perda No. 3 Tahun 2024 tentang Retribusi',
      'Sesuai Peraturan Bupati tentang Tarif Layanan BLUD',
      'Umum: 15 ribu; BPJS: ditanggung',
      'Tarif INA-CBG',
      'PNBP sesuai PP Nomor 59 Tahun 2020',
      'Tidak berbayar',
      'Daftar tarif terlampir',
      'Dibebankan pada APBD',
      'Rp. 25.000,- (dua puluh lima ribu rupiah)',
    ],
    faulty: ['Sesuai ketentuan yang berlaku', 'Menyesuaikan', 'Sukarela', 'Ada', 'Seikhlasnya', 'Biaya administrasi'],
  },
  {
    heading: 'Produk Pelayanan',
    rule: 'product-unstated',
    harmless: ['KTP-el', 'Surat rujukan', 'Pendaftaran', 'Pelayanan imunisasi', 'Jasa konsultasi hukum', 'Rekomendasi'],
    faulty: ['Produk pelayanan', 'Sesuai permohonan', 'Jenis pelayanan yang dimohon', 'Pelayanan administrasi'],
  },
  {
    heading: 'Penanganan Pengaduan, Saran dan Masukan',
    rule: 'complaint-without-channel',
    harmless: [
      'Kotak saran, petugas loket',
      'WA 0812 3456 7890 (Kasi Umum)',
      'Surel: aduan@example.go.id, admin',
      'SP4N-LAPOR!, pejabat pengelola',
      'Menemui Lurah secara langsung',
      'www.example.go.id, tim pengaduan',
      'Instagram dan Facebook dinas, admin humas',
      'Aplikasi JAKI, operator',
      'Call center 112, petugas',
      'Mengisi formulir di ruang tunggu, petugas',
    ],
    faulty: [
      'Ditangani oleh Sekretaris',
      'Setiap aduan ditindaklanjuti Kepala Seksi',
      'Tim pengelola menindaklanjuti aduan',
    ],
  },
  {
    heading: 'Penanganan Pengaduan, Saran dan Masukan',
    rule: 'complaint-without-person',
    harmless: [
      'Kotak saran, dikelola petugas',
      'Telepon 0351-1234 a.n. Budi',
      'WA 0812 (Ibu Sri)',
      'Kasubbag Umum, telepon kantor',
      'drg. Wati, M.Kes., telepon 0812',
      'Unit pengaduan lantai 1',
      'Loket pengaduan; Sekretaris Dinas',
    ],
    faulty: [
      'Kotak saran',
      'Telepon (0351) 452345',
      'SP4N-LAPOR!',
      'Surel aduan@example.go.id dan situs www.example.go.id',
    ],
  },
  {
    heading: 'Penanganan Pengaduan, Saran dan Masukan',
    rule: 'complaint-clock',
    harmless: [
      'SP4N-LAPOR! petugas, 14 hari kerja',
      'SP4N-LAPOR!: informasi 5, pengaduan 14, pengawasan 60 hari kerja; petugas',
      'LAPOR! diverifikasi 3 hari kerja, diselesaikan 14 hari kerja, petugas',
      'Kotak saran, petugas, ditindaklanjuti 7 hari',
      'SP4N-LAPOR!, petugas<br>Pengaduan langsung diselesaikan 1 hari',
      'Telepon, petugas, 3 hari kerja. SP4N-LAPOR! 14 hari kerja',
      'SP4N-LAPOR!, petugas; tanggapan awal 1x24 jam',
      'SP4N-LAPOR!, petugas; pengaduan diajukan paling lambat 30 hari sejak menerima pelayanan',
      'Laporkan kepada petugas, selesai 10 hari',
    ],
    faulty: [
      'SP4N-LAPOR! petugas, 30 hari kerja',
      'Melalui LAPOR!, diselesaikan paling lambat 7 (tujuh) hari kerja oleh petugas',
      'SP4N-LAPOR!; petugas menyelesaikan dalam 3 hari kerja',
      'lapor.go.id, petugas, dua puluh hari',
    ],
  },
  {
    heading: 'Dasar Hukum',
    rule: 'basis-without-uu25',
    harmless: [
      'UU 25/2009',
      'UU No. 25 Tahun 2009',
      'Undang - Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      'UU RI No 25 Th. 2009',
      'Undang-Undang Nomor: 25 tahun 2009',
      'UU N0 25 tahun 2009',
      'Undang-undang Republik Indonesia Nomor 25 Tahun2009',
    ],
    faulty: ['UU 36/2009', 'Permenkes Nomor 43 Tahun 2019', 'Peraturan yang berlaku', 'PP Nomor 96 Tahun 2012'],
  },
  {
    heading: 'Dasar Hukum',
    rule: 'uu25-miscited',
    harmless: [
      'UU 25/2009; UU Nomor 25 Tahun 2007 tentang Penanaman Modal',
      'UU 25/2009; UU Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional',
      'PP Nomor 96 Tahun 2012 tentang Pelaksanaan UU Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      'UU 25/2009; Peraturan Daerah Nomor 15 Tahun 2011 tentang Pelayanan Publik',
    ],
    faulty: [
      'Undang-Undang Nomor 25 Tahun 2014 tentang Pelayanan Publik',
      'UU Nomor 29 Tahun 2009 tentang Pelayanan Publik',
      'UU No. 25 Tahun 1999',
      'UU 25/2014',
      'PP Nomor 96 Tahun 2012 tentang Pelaksanaan UU Nomor 25 Tahun 2019 tentang Pelayanan Publik',
    ],
  },
  {
    heading: 'Dasar Hukum',
    rule: 'regulation-repealed',
    harmless: [
      'UU 25/2009; PermenPANRB Nomor 15 Tahun 2014',
      'UU 25/2009; PermenPANRB Nomor 15 Tahun 2014 yang mencabut PermenPANRB Nomor 36 Tahun 2012',
      'UU 25/2009; Permenpan RB Nomor 14 Tahun 2017 sebagai pengganti Permenpan RB Nomor 16 Tahun 2014',
      'UU 25/2009; Permenkes Nomor 36 Tahun 2012 tentang Rahasia Kedokteran',
      'UU 25/2009; PermenPANRB 36/2012 (telah dicabut)',
    ],
    faulty: [
      'UU 25/2009; PermenPANRB Nomor 36 Tahun 2012',
      'UU 25/2009; Permenpan 36/2012',
      'UU 25/2009; Permen PAN dan RB No. 36 Tahun 2012',
      'UU 25/2009; Peraturan Menteri PANRB Nomor 16 Tahun 2014',
      'UU 25/2009; Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 16 Tahun 2014 tentang Pedoman Survei',
      'UU 25/2009; Peraturan Ombudsman Republik Indonesia Nomor 22 Tahun 2016',
    ],
  },
  {
    heading: 'Dasar Hukum',
    rule: 'citation-form',
    harmless: [
      'UU 25/2009; Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
      'UU 25/2009; Peraturan Menteri PAN Nomor 63/KEP/M.PAN/7/2003',
      'UU 25/2009; Permenkes Nomor 741/ MENKES/PER/VII/2008',
      'UU 25/2009; PP Nomor 6 Tahun 1988',
      'UU 25/2009; peraturan perundang-undangan lain',
      'UU 25/2009; Peraturan Menteri Dalam Negeri Nomor 74 Tahun 2015 tentang Tata Cara',
      'UU 25/2009; Perda Kabupaten Pati tentang Retribusi Nomor 8 Tahun 2018',
      'UU 25/2009; Surat Edaran Bupati',
    ],
    faulty: [
      '1. UU 25/2009<br>2. Undang-Undang tentang Administrasi Kependudukan',
      'UU 25/2009; Peraturan Bupati Nomor 8 tentang Tarif',
      'UU 25/2009; Permenkes Tahun 2019 tentang Puskesmas',
    ],
  },
  {
    heading: 'Jaminan Pelayanan',
    rule: 'guarantee-circular',
    harmless: [
      'Pelayanan diberikan sesuai standar pelayanan',
      'Maklumat pelayanan: bila terlambat, biaya dikembalikan',
      'Tepat waktu',
      'Kompensasi bila terlambat',
    ],
    faulty: [
      'Maklumat Pelayanan',
      'Sesuai maklumat pelayanan',
      'Adanya Maklumat Pelayanan yang telah ditetapkan',
      'Jaminan pelayanan',
    ],
  },
  {
    heading: 'Jumlah Pelaksana',
    rule: 'persons-uncounted',
    harmless: [
      '5 orang',
      '1 (satu) orang',
      'Tiga petugas',
      'Dokter 2, perawat 4',
      '1. Dokter: 2<br>2. Perawat: 4',
      'Minimal seorang',
    ],
    faulty: [
      'Sesuai kebutuhan',
      '1. Petugas loket<br>2. Verifikator',
      'Menyesuaikan beban kerja',
      'a. Kepala<br>b. Staf',
    ],
  },
  {
    heading: 'Kompetensi Pelaksana',
    rule: 'competence-unstated',
    harmless: [
      'D3',
      'S-1 Hukum',
      'SMA/sederajat',
      'Mampu mengoperasikan komputer',
      'Dokter',
      'Menguasai peraturan',
      'Pernah mengikuti diklat',
      'Ramah dan teliti',
    ],
    faulty: ['Sesuai jabatan', 'ASN', 'Petugas', 'Sesuai ketentuan'],
  },
  {
    heading: 'Pengawasan Internal',
    rule: 'supervision-without-superior',
    harmless: [
      'Atasan langsung',
      'Lurah',
      'Kasi dan Sekcam',
      'Satuan Pengawas Internal',
      'Inspektorat',
      'Secara berjenjang',
      'Koordinator ruangan',
      'Kepala Sekolah',
    ],
    faulty: ['Dilakukan secara rutin', 'Melalui rapat', 'Ada', 'Pemantauan berkala'],
  },
  {
    heading: 'Evaluasi Kinerja Pelaksana',
    rule: 'evaluation-not-yearly',
    harmless: [
      'Setiap tahun',
      'setahun sekali',
      'Tahunan',
      '1 tahun sekali',
      'SKM tiap semester',
      'Per triwulan',
      'Bulanan',
      '6 bulan sekali',
      'enam bulan sekali',
      'Minimal 1 (satu) kali dalam 1 (satu) tahun',
      'Rapat mingguan',
      'dua kali setahun',
      'tiap akhir semester',
      'setiap 3 bulan',
    ],
    faulty: [
      'Melalui survei kepuasan',
      'Dilakukan secara berkala',
      'Setiap 3 tahun',
      'Dua tahun sekali',
      'Oleh atasan',
    ],
  },
  {
    heading: 'Sarana dan Prasarana',
    rule: 'component-placeholder',
    harmless: [
      'Meja',
      'Ruang isi ulang air',
      'Contoh formulir tersedia di loket',
      'Kursi, meja, dll.',
      'Komputer; printer …',
    ],
    faulty: [
      '-',
      '--',
      '…',
      '.....',
      'TODO',
      'TODO: lengkapi',
      'diisi',
      '(diisi kemudian)',
      'xxx',
      'XXXX',
      '[...]',
      '[isi sarana]',
      'lorem ipsum dolor sit amet',
      'N/A',
      'n/a',
      'sda',
      's.d.a.',
      'idem',
      'belum ada',
      'Belum diisi',
      '1. ...<br>2. ...',
      '-<br>-',
      '_____',
      'TBD',
      '&lt;isi&gt;',
    ],
  },
];

describe.each(PHRASES)('$rule', ({ heading, rule, harmless, faulty }) => {
  it.each([...harmless])('lets pass: %s', (text) => {
    expect(rulesOn(heading, text)).not.toContain(rule);
  });

  it.each([...faulty])('finds: %s', (text) => {
    expect(rulesOn(heading, text)).toContain(rule);
  });
});
