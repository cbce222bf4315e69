import { COMPONENT_TITLES } from '../../model/component-titles.ts';
import { COMPONENTS, type ComponentId } from '../../model/standards-document.ts';
import { BLANK, knownFacts, type SkeletonBlock, type SkeletonFacts, signatureLines } from './skeleton.ts';

/**
 * What to write for each component, from UU 25/2009 Pasal 21 and its explanation. The linter reports each until it is
 * replaced. Indonesian in every language: so is the document.
 */
const GUIDANCE: Readonly<Record<ComponentId, string>> = {
  persyaratan: 'sebutkan syarat teknis dan administratif yang harus dibawa atau dipenuhi pemohon',
  prosedur: 'uraikan langkah demi langkah, bagi pemberi dan penerima layanan, termasuk cara mengadu',
  'jangka-waktu':
    'sebutkan lamanya seluruh proses sejak berkas lengkap, misalnya dalam hari kerja, bukan jam buka kantor',
  biaya: 'sebutkan besarnya dan peraturan tarifnya, atau nyatakan bahwa layanan ini tidak dipungut biaya',
  produk: 'sebutkan apa yang diterima pemohon, misalnya nama dokumennya',
  pengaduan: 'sebutkan saluran pengaduan, nama dan alamat penanggung jawabnya, serta batas waktu jawabannya',
  'dasar-hukum': 'sebutkan jenis, nomor, tahun, dan judul peraturan, mulai dari UU Nomor 25 Tahun 2009',
  sarana: 'sebutkan ruang dan peralatan yang disediakan, termasuk bagi kelompok rentan',
  kompetensi: 'sebutkan pendidikan, pengetahuan, keahlian, dan keterampilan yang harus dimiliki pelaksana',
  pengawasan: 'sebutkan bagaimana pimpinan satuan kerja atau atasan langsung mengawasi',
  'jumlah-pelaksana': 'sebutkan berapa orang pelaksana, sesuai beban kerjanya',
  'jaminan-pelayanan': 'nyatakan apa yang dijamin, dan apa yang diterima pemohon bila standar tidak dipenuhi',
  'jaminan-keamanan': 'nyatakan bagaimana pemohon, berkas, dan datanya dilindungi dari bahaya dan risiko',
  evaluasi: 'sebutkan bagaimana dan kapan kinerja pelaksana dinilai, paling sedikit sekali dalam 1 tahun',
};

const SERVICE = '[nama layanan]';

/** A decree with its annex: the 14 components of every service in the usual table, to be filled in. */
export function standardSkeleton(facts: SkeletonFacts): readonly SkeletonBlock[] {
  const { unit, office, region } = knownFacts(facts);
  const services = facts.services.length === 0 ? [SERVICE] : facts.services;
  return [
    { kind: 'title', text: `PEMERINTAH ${region.toUpperCase()}` },
    { kind: 'title', text: unit.toUpperCase() },
    { kind: 'title', text: `KEPUTUSAN ${office.toUpperCase()}` },
    { kind: 'title', text: `NOMOR: ${BLANK}` },
    { kind: 'title', text: 'TENTANG' },
    { kind: 'title', text: `STANDAR PELAYANAN PADA ${unit.toUpperCase()}` },
    { kind: 'title', text: `${office.toUpperCase()},` },
    { kind: 'clause', name: 'Menimbang', text: '' },
    {
      kind: 'entries',
      count: 'letters',
      entries: [
        'bahwa berdasarkan Pasal 15 huruf a dan Pasal 20 ayat (1) Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik, penyelenggara wajib menyusun dan menetapkan standar pelayanan;',
        `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan ${office} tentang Standar Pelayanan;`,
      ],
    },
    { kind: 'clause', name: 'Mengingat', text: '' },
    {
      kind: 'entries',
      count: 'numbers',
      entries: [
        'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;',
        'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;',
        'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan;',
      ],
    },
    { kind: 'title', text: 'MEMUTUSKAN:' },
    {
      kind: 'clause',
      name: 'Menetapkan',
      text: `KEPUTUSAN ${office.toUpperCase()} TENTANG STANDAR PELAYANAN PADA ${unit.toUpperCase()}.`,
    },
    { kind: 'clause', name: 'KESATU', text: `Standar Pelayanan pada ${unit} meliputi layanan:` },
    { kind: 'entries', count: 'numbers', entries: services.map((service) => `${service};`) },
    {
      kind: 'clause',
      name: 'KEDUA',
      text: 'Standar Pelayanan sebagaimana dimaksud dalam diktum KESATU tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.',
    },
    {
      kind: 'clause',
      name: 'KETIGA',
      text: 'Standar Pelayanan ini wajib dilaksanakan oleh pelaksana dan menjadi acuan dalam penilaian kinerja pelayanan.',
    },
    { kind: 'clause', name: 'KEEMPAT', text: 'Keputusan ini mulai berlaku pada tanggal ditetapkan.' },
    { kind: 'signature', lines: signatureLines(facts) },
    { kind: 'new-page' },
    { kind: 'title', text: `LAMPIRAN KEPUTUSAN ${office.toUpperCase()}` },
    ...services.flatMap((service): SkeletonBlock[] => [
      { kind: 'heading', text: `Standar Pelayanan ${service}` },
      {
        kind: 'table',
        head: ['NO', 'KOMPONEN', 'URAIAN'],
        rows: COMPONENTS.map(({ id }, index) => [`${index + 1}.`, COMPONENT_TITLES[id], `TODO: ${GUIDANCE[id]}`]),
      },
    ]),
  ];
}
