import { quoted } from '../../messages/quoted.ts';
import { excerpt, type LintRule, onContent } from './rule.ts';

const COUNT = /\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seorang)\b/i;

/** A number of officers without a number. */
export const personsUncounted: LintRule<{ readonly written: string }> = {
  level: 'warning',
  law: ['UU 25/2009 Pasal 21 huruf k'],
  check: onContent('jumlah-pelaksana', (text) => {
    const unnumbered = text
      .split('\n')
      .map((line) => line.replace(/^\(?(?:\d{1,2}|[a-z])\s*[.)]\s+(?=\p{L})/iu, ''))
      .join('\n');
    return COUNT.test(unnumbered) ? undefined : { written: excerpt(text) };
  }),
  words: {
    id: {
      title: 'Jumlah pelaksana tanpa angka',
      message: ({ written }) => `jumlah pelaksana tidak menyebut jumlah: ${quoted(written)}`,
      remedy: 'Tulis jumlah orangnya, sesuai beban kerja, misalnya "4 orang"',
      explanation: ['Jumlah pelaksana harus sesuai dengan beban kerja, jadi harus berupa angka.'],
    },
    en: {
      title: 'Number of staff without a number',
      message: ({ written }) => `the number of staff gives no number: ${quoted(written)}`,
      remedy: 'Write how many people, to match the workload, for example "4 orang"',
      explanation: ['The number of staff has to match the workload, so it has to be a number.'],
    },
  },
  example: {
    wrong: '## Jumlah Pelaksana\n\nSesuai kebutuhan',
    right: '## Jumlah Pelaksana\n\n4 (empat) orang',
  },
};
