import { quoted } from '../../messages/quoted.ts';
import { excerpt, type LintRule, onContent } from './rule.ts';

const CIRCULAR =
  /^(?:adanya|ada|terdapat|maklumat|pelayanan|layanan|jaminan|publik|sesuai|dengan|yang|telah|sudah|ditetapkan|dipasang|dipajang|dan|janji|berdasarkan|dalam|pada|di|tercantum|tertuang|diwujudkan|melalui|berupa|adalah|lihat|terlampir)$/i;

/** A guarantee that only names itself, or the maklumat. */
export const guaranteeCircular: LintRule<{ readonly written: string }> = {
  level: 'warning',
  law: ['UU 25/2009 Pasal 21 huruf l'],
  check: onContent('jaminan-pelayanan', (text) => {
    const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '');
    return words.every((word) => CIRCULAR.test(word)) ? { written: excerpt(text) } : undefined;
  }),
  words: {
    id: {
      title: 'Jaminan pelayanan berputar',
      message: ({ written }) => `jaminan pelayanan tidak menyebut apa yang dijamin: ${quoted(written)}`,
      remedy: 'Sebut jaminannya, misalnya layanan selesai tepat waktu atau diulang tanpa biaya bila keliru',
      explanation: [
        'Jaminan pelayanan memberi kepastian bahwa layanan dilaksanakan sesuai standar. Menyebut "maklumat pelayanan" saja tidak menjamin apa pun: maklumat sendiri menunjuk kembali ke standar.',
      ],
    },
    en: {
      title: 'Circular service guarantee',
      message: ({ written }) => `the service guarantee does not say what is guaranteed: ${quoted(written)}`,
      remedy: 'Say what is guaranteed, for example completion in time, or a repetition free of charge',
      explanation: [
        'The service guarantee makes certain that the service follows the standard. Naming the maklumat alone guarantees nothing: the maklumat points back to the standard.',
      ],
    },
  },
  example: {
    wrong: '## Jaminan Pelayanan\n\nMaklumat Pelayanan',
    right: '## Jaminan Pelayanan\n\nBila KTP Elektronik salah cetak, dicetak ulang pada hari yang sama tanpa biaya.',
  },
};
