/** A standard without a fault: each component with a text. */
const TEXTS: Readonly<Record<string, string>> = {
  Persyaratan: 'Fotokopi kartu keluarga',
  Prosedur: 'Pemohon menyerahkan berkas; petugas memeriksa; kepala menandatangani',
  'Jangka waktu': '2 (dua) hari kerja',
  'Biaya/tarif': 'Tidak dipungut biaya',
  'Produk pelayanan': 'Surat izin usaha',
  'Penanganan pengaduan': 'Kotak saran dan telepon (021) 000000; penanggung jawab Sekretaris, Jalan Contoh 1',
  'Dasar hukum': 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  'Sarana dan prasarana': 'Ruang tunggu, komputer, kursi roda',
  'Kompetensi pelaksana': 'Lulusan SMA yang menguasai komputer',
  'Pengawasan internal': 'Atasan langsung secara berjenjang',
  'Jumlah pelaksana': '3 (tiga) orang',
  'Jaminan pelayanan': 'Selesai tepat waktu; bila terlambat, surat diantar ke rumah',
  'Jaminan keamanan': 'Surat berstempel dan data pribadi dijaga',
  'Evaluasi kinerja': 'Satu kali setahun melalui survei kepuasan',
};

/** The same as plain text, with other texts of some components; its first line is its title. */
export function standardWith(
  others: Readonly<Record<string, string>>,
  { capitals = false, numbered = true }: { readonly capitals?: boolean; readonly numbered?: boolean } = {},
): string {
  const parts = Object.entries({ ...TEXTS, ...others }).map(([heading, text], index) => {
    const set = capitals ? heading.toUpperCase() : heading;
    return `${numbered ? `${index + 1}. ` : ''}${set}\n${text}\n`;
  });
  return `STANDAR PELAYANAN IZIN USAHA\n\n${parts.join('\n')}`;
}
