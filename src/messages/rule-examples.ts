import type { RuleId } from '../model/lint-rules.ts';

/** How a fault looks in a document and how it is mended, as Markdown. Documents are Indonesian in every language. */
interface RuleExample {
  readonly wrong: string;
  readonly right: string;
}

export const RULE_EXAMPLES: Readonly<Record<RuleId, RuleExample>> = {
  'nothing-recognised': {
    wrong: '# Profil Dinas\n\nDinas ini berdiri sejak ...',
    right: '# Standar Pelayanan Penerbitan KTP Elektronik\n\n## Persyaratan\n\n1. Fotokopi kartu keluarga',
  },
  'components-only-named': {
    wrong: '# Standar Pelayanan\n\nStandar pelayanan memuat:\n\n1. Persyaratan\n2. Prosedur\n3. Biaya/tarif',
    right:
      '# Standar Pelayanan Kartu Keluarga\n\n## Persyaratan\n\n1. Buku nikah\n\n## Biaya/Tarif\n\nTidak dipungut biaya',
  },
  'annex-missing': {
    wrong: 'KESATU : Standar Pelayanan sebagaimana tercantum dalam Lampiran.',
    right:
      'KESATU : Standar Pelayanan sebagaimana tercantum dalam Lampiran.\n\nLAMPIRAN\n\n| NO | KOMPONEN | URAIAN |\n|---|---|---|\n| 1 | Persyaratan | Buku nikah |',
  },
  'decree-missing': {
    wrong: 'LAMPIRAN\nKEPUTUSAN CAMAT CONTOH\nNOMOR 5 TAHUN 2026',
    right:
      'KEPUTUSAN CAMAT CONTOH\nNOMOR 5 TAHUN 2026\n\nMEMUTUSKAN: ...\n\nDitetapkan di Contoh\npada tanggal 5 Januari 2026\n\nLAMPIRAN\nKEPUTUSAN CAMAT CONTOH\nNOMOR 5 TAHUN 2026',
  },
  'document-unfinished': {
    wrong:
      '| 3 | Jangka Waktu Penyelesaian | .... hari kerja |\n| 4 | Biaya/Tarif | Rp ........ |\n| 11 | Jumlah Pelaksana | ___ orang |',
    right:
      '| 3 | Jangka Waktu Penyelesaian | 2 hari kerja |\n| 4 | Biaya/Tarif | Tidak dipungut biaya |\n| 11 | Jumlah Pelaksana | 4 orang |',
  },
  'service-without-name': {
    wrong: '# Standar Pelayanan\n\n## Persyaratan',
    right: '# Standar Pelayanan Penerbitan Kartu Keluarga\n\n## Persyaratan',
  },
  'delivery-component-missing': {
    wrong: '## Persyaratan\n...\n\n## Sistem, Mekanisme, dan Prosedur\n...\n\n## Biaya/Tarif\n...',
    right:
      '## Persyaratan\n...\n\n## Sistem, Mekanisme, dan Prosedur\n...\n\n## Jangka Waktu Penyelesaian\n\n3 hari kerja\n\n## Biaya/Tarif\n...',
  },
  'manufacturing-component-missing': {
    wrong: '## Kompetensi Pelaksana\n...\n\n## Jumlah Pelaksana\n...',
    right:
      '## Kompetensi Pelaksana\n...\n\n## Pengawasan Internal\n\nPengawasan melekat oleh Kepala Bidang sebagai atasan langsung.\n\n## Jumlah Pelaksana\n...',
  },
  'component-empty': { wrong: '| 4 | Biaya/Tarif |  |', right: '| 4 | Biaya/Tarif | Tidak dipungut biaya |' },
  'component-placeholder': {
    wrong: '| 11 | Jumlah Pelaksana | ........ |',
    right: '| 11 | Jumlah Pelaksana | 4 orang |',
  },
  'component-twice': {
    wrong: '## Produk Pelayanan\n\nKTP Elektronik\n\n## Produk Layanan\n\nKTP',
    right: '## Produk Pelayanan\n\nKTP Elektronik',
  },
  'heading-unusual': { wrong: '## Waktiu pelayanan', right: '## Jangka Waktu Penyelesaian' },
  'component-order': {
    wrong: '## Biaya/Tarif\n...\n\n## Jangka Waktu Penyelesaian\n...',
    right: '## Jangka Waktu Penyelesaian\n...\n\n## Biaya/Tarif\n...',
  },
  'time-without-duration': {
    wrong: '## Jangka Waktu Penyelesaian\n\nSenin sampai Kamis pukul 08.00-15.00',
    right: '## Jangka Waktu Penyelesaian\n\n2 hari kerja sejak berkas dinyatakan lengkap',
  },
  'cost-unclear': { wrong: '## Biaya/Tarif\n\nSesuai ketentuan', right: '## Biaya/Tarif\n\nTidak dipungut biaya' },
  'product-unstated': {
    wrong: '## Produk Pelayanan\n\nPelayanan prima',
    right: '## Produk Pelayanan\n\nKutipan Akta Kelahiran',
  },
  'complaint-without-channel': {
    wrong: '## Penanganan Pengaduan, Saran, dan Masukan\n\nPengaduan akan ditindaklanjuti.',
    right:
      '## Penanganan Pengaduan, Saran, dan Masukan\n\nLoket pengaduan di lantai 1, kotak saran, dan SP4N-LAPOR! (www.lapor.go.id).',
  },
  'complaint-without-person': {
    wrong: 'Pengaduan melalui kotak saran dan SP4N-LAPOR!.',
    right:
      'Pengaduan melalui kotak saran dan SP4N-LAPOR!. Penanggung jawab: Sekretaris Dinas, Jalan Merdeka Nomor 1, lantai 2.',
  },
  'complaint-clock': {
    wrong: 'Pengaduan tanpa pengawasan diselesaikan dalam 30 hari kerja.',
    right: 'Pengaduan tanpa pengawasan diselesaikan paling lama 14 hari kerja.',
  },
  'basis-without-uu25': {
    wrong: '## Dasar Hukum\n\n1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
    right: '## Dasar Hukum\n\n1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  },
  'uu25-miscited': {
    wrong: 'Undang-Undang Nomor 29 Tahun 2009 tentang Pelayanan Publik',
    right: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  },
  'regulation-repealed': {
    wrong: 'Peraturan Menteri PANRB Nomor 36 Tahun 2012 tentang Standar Pelayanan',
    right: 'Peraturan Menteri PANRB Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan',
  },
  'citation-form': {
    wrong: 'Peraturan Pemerintah tentang Pelaksanaan Undang-Undang Pelayanan Publik',
    right: 'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Pelayanan Publik',
  },
  'decree-without-number': { wrong: 'NOMOR : 188.4/   /I/2026', right: 'NOMOR : 188.4/12/I/2026' },
  'decree-without-date': { wrong: 'pada tanggal      Januari 2026', right: 'pada tanggal 5 Januari 2026' },
  'other-region': {
    wrong: 'Peraturan Daerah Kota Medan Nomor 2 Tahun 2017 (dalam keputusan Kabupaten Empat Lawang)',
    right: 'Peraturan Daerah Kabupaten Empat Lawang ...',
  },
  'guarantee-circular': {
    wrong: '## Jaminan Pelayanan\n\nMaklumat Pelayanan',
    right: '## Jaminan Pelayanan\n\nBila KTP Elektronik salah cetak, dicetak ulang pada hari yang sama tanpa biaya.',
  },
  'persons-uncounted': {
    wrong: '## Jumlah Pelaksana\n\nSesuai kebutuhan',
    right: '## Jumlah Pelaksana\n\n4 (empat) orang',
  },
  'competence-unstated': {
    wrong: '## Kompetensi Pelaksana\n\nBaik',
    right:
      '## Kompetensi Pelaksana\n\nPaling rendah SMA, mampu mengoperasikan komputer, sudah mengikuti pelatihan SIAK.',
  },
  'supervision-without-superior': {
    wrong: '## Pengawasan Internal\n\nDilakukan secara berkala',
    right:
      '## Pengawasan Internal\n\nOleh Kepala Bidang sebagai atasan langsung setiap hari, dan Inspektorat setiap tahun.',
  },
  'evaluation-not-yearly': {
    wrong: '## Evaluasi Kinerja Pelaksana\n\nMelalui rapat',
    right: '## Evaluasi Kinerja Pelaksana\n\nPaling sedikit 1 kali setahun melalui survei kepuasan masyarakat.',
  },
  'review-overdue': {
    wrong: 'Ditetapkan pada tanggal 5 Januari 2019 (diperiksa tahun 2026)',
    right: 'Ditetapkan pada tanggal 5 Januari 2025',
  },
  'review-yearly': {
    wrong: 'Ditetapkan pada tanggal 5 Januari 2024 (diperiksa tahun 2026)',
    right: 'Ditetapkan pada tanggal 5 Januari 2026',
  },
  'maklumat-without-statement': {
    wrong: 'Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan.',
    right:
      'Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan, melakukan perbaikan secara terus-menerus, serta siap menerima sanksi dan/atau memberikan kompensasi apabila tidak menepatinya.',
  },
  'maklumat-unsigned': {
    wrong: 'Kepala Dinas,\n\n\n(..................)',
    right: 'Kota Contoh, 5 Januari 2026\n\nKepala Dinas,\n\nNama Pejabat\n\nNIP 197001011995031001',
  },
  'services-differ': {
    wrong: 'KESATU: 1. KTP Elektronik; 2. Kartu Keluarga\n\n(lampiran hanya memuat KTP Elektronik)',
    right: 'KESATU: 1. KTP Elektronik; 2. Kartu Keluarga\n\n(lampiran memuat keduanya)',
  },
  'service-unpublished': {
    wrong: 'situs/layanan.html hanya memuat KTP Elektronik',
    right: 'situs/layanan.html memuat KTP Elektronik dan Kartu Keluarga',
  },
  'suppression-without-reason': {
    wrong: '<!-- patuh-abaikan cost-unclear -->',
    right: '<!-- patuh-abaikan cost-unclear: tarif diatur dalam lampiran perda yang sedang diubah -->',
  },
  'suppression-unused': {
    wrong: '<!-- patuh-abaikan cost-unclear: menunggu perda -->\n\n## Biaya/Tarif\n\nTidak dipungut biaya',
    right: '## Biaya/Tarif\n\nTidak dipungut biaya',
  },
  'suppression-unknown-rule': {
    wrong: '<!-- patuh-abaikan biaya: menunggu perda -->',
    right: '<!-- patuh-abaikan cost-unclear: menunggu perda -->',
  },
};
