import { quoted } from '../../messages/quoted.ts';
import { excerpt, type LintRule, onContent } from './rule.ts';

const AMOUNT = /\brp\b|\brp\.?\s*\d|rupiah|\d{1,3}(?:\.\d{3})+|\d\s*(?:ribu|juta)\b|\d,-|\d\s*%|\b0\s*\(nol\)|\bidr\b/i;
const FREE =
  /gratis|cuma[\s-]*cuma|(?:tidak|tdk|tanpa|bebas|nol)\s+(?:ada\s+|di\s?-?\s?)?(?:pungut\w*|kena(?:kan)?|biaya|bayar\w*|tarif|bea|retribusi|pungutan|rupiah)|tidak\s+(?:ada|di\s?(?:pungut|kenakan|bebankan|tarik)|bayar|berbayar|memungut|membayar)|^\W*(?:nihil|nol|free|0|tidak\s+ada)\W*$|(?:^|\n)\W*(?:nihil|nol)\b|non[\s-]?retribusi|ditanggung|dibebankan|dibiayai|free\s+of/i;
const TARIFF_RULE =
  /perda\b|peraturan\s+(?:daerah|bupati|wali\s?kota|gubernur|pemerintah|menteri|presiden|kepala|direktur)|keputusan\s+(?:bupati|wali\s?kota|gubernur|menteri|kepala|direktur|dekan)|\b(?:perbup|perwali?|pergub|permen\w*|pmk|kepmen\w*|pnbp|pp|sk)\b|undang[\s-]*undang|\buu\b|ina[\s-]?cbg|\bbpjs\b|\bjkn\b|\bkis\b|terlampir|lampiran|daftar\s+tarif|tabel/i;

/** A cost without an amount, the rule that sets it, or that there is none. */
export const costUnclear: LintRule<{ readonly written: string }> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 21 huruf e', 'UU 25/2009 Pasal 31'],
  check: onContent('biaya', (text) =>
    AMOUNT.test(text) || FREE.test(text) || TARIFF_RULE.test(text) ? undefined : { written: excerpt(text) },
  ),
  words: {
    id: {
      title: 'Biaya tidak jelas',
      message: ({ written }) =>
        `biaya/tarif tidak menyebut jumlah, peraturan tarif, atau "tidak dipungut biaya": ${quoted(written)}`,
      remedy: 'Tulis jumlah rupiahnya, peraturan yang menetapkan tarifnya, atau "tidak dipungut biaya"',
      explanation: [
        'Pengguna harus tahu berapa yang dibayar sebelum memohon. Tarif ditetapkan dengan peraturan (UU 25/2009 Pasal 31, PP 96/2012 Pasal 29).',
        'Yang diterima: jumlah rupiah, peraturan yang menetapkan tarifnya, atau pernyataan bahwa layanan tidak dipungut biaya.',
      ],
    },
    en: {
      title: 'Cost unclear',
      message: ({ written }) =>
        `the cost gives no amount, no tariff regulation and no "tidak dipungut biaya": ${quoted(written)}`,
      remedy: 'Write the amount in rupiah, the regulation that sets the tariff, or "tidak dipungut biaya"',
      explanation: [
        'Users must know what they pay before they apply. Tariffs are set by regulation (UU 25/2009 Article 31, PP 96/2012 Article 29).',
        'Accepted: an amount in rupiah, the regulation that sets the tariff, or a statement that the service is free.',
      ],
    },
  },
  example: { wrong: '## Biaya/Tarif\n\nSesuai ketentuan', right: '## Biaya/Tarif\n\nTidak dipungut biaya' },
};
