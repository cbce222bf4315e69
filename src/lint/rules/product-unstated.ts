import { quoted } from '../../messages/quoted.ts';
import { excerpt, type LintRule, onContent } from './rule.ts';

const SAYS_NOTHING =
  /^(?:produk|hasil|jenis|pelayanan|layanan|publik|sesuai|dengan|yang|di|dan|pemohon|permohonan|permintaan|kebutuhan|dimohon|diminta|dimohonkan|diajukan|jasa|administrasi|administratif|berupa|adalah|dari)$/i;

/** A product that does not say what the user gets. */
export const productUnstated: LintRule<{ readonly written: string }> = {
  level: 'warning',
  law: ['UU 25/2009 Pasal 21 huruf f'],
  check: onContent('produk', (text) => {
    const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    return words.every((word) => SAYS_NOTHING.test(word)) ? { written: excerpt(text) } : undefined;
  }),
  words: {
    id: {
      title: 'Produk tidak disebut',
      message: ({ written }) => `produk pelayanan tidak menyebut apa yang diterima pengguna: ${quoted(written)}`,
      remedy: 'Sebut hasilnya, misalnya "KTP Elektronik" atau "Surat Izin Praktik"',
      explanation: [
        'Produk pelayanan adalah hasil yang diterima pengguna: dokumen, barang, atau jasa yang dapat ditunjuk. Kalimat umum tentang mutu pelayanan bukan produk.',
      ],
    },
    en: {
      title: 'Product not stated',
      message: ({ written }) => `the service product does not say what the user receives: ${quoted(written)}`,
      remedy: 'Name the result, for example "KTP Elektronik" or "Surat Izin Praktik"',
      explanation: [
        'The product is what the user receives: a document, a thing or a service that can be pointed at. General sentences on quality are no product.',
      ],
    },
  },
  example: {
    wrong: '## Produk Pelayanan\n\nPelayanan prima',
    right: '## Produk Pelayanan\n\nKutipan Akta Kelahiran',
  },
};
