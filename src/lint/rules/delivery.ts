import { findDurations } from './duration.ts';
import { excerpt, onContent } from './rule.ts';

const CLOCK = '\\d{1,2}[.:]\\d{2}(?:\\s*(?:wib|wita|wit))?';
const DAY = '(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)';
/** What tells when the office is open: days with hours, hours, breaks, round the clock. */
const OFFICE_HOURS = new RegExp(
  `${DAY}|(?:pukul|jam)\\s*:?\\s*${CLOCK}|${CLOCK}\\s*(?:-|–|—|s\\.?\\s?/?\\s?d\\.?|sampai|hingga)|jam\\s+(?:kerja|pelayanan|operasional|buka|layanan)|hari\\s+kerja\\s*:|24\\s*jam`,
  'i',
);
/** Spans that say how long the office is open rather than how long the work takes. */
const OPENING_SPANS = [
  /(?:buka|siaga|nonstop|jaga|operasional|pelayanan|layanan|igd|ugd|setiap\s+hari)[^.;\n]{0,30}?\b24\s*(?:\([^()]{0,60}\)\s*)?jam(?!\s*(?:sejak|setelah))/gi,
  /\b24\s*(?:\([^()]{0,60}\)\s*)?jam\s*(?:sehari|nonstop|setiap\s+hari|per\s+hari|\/\s*hari)/gi,
  /istirahat[^.;\n]{0,30}?\d\s*(?:jam|menit)/gi,
  /(?<!\d)\d{1,9}\s*(?:\([^()]{0,60}\)\s*)?hari\s+kerja\s*(?:dalam\s+)?(?:per\s*|se)minggu/gi,
  /(?<!\d)\d{1,9}\s*(?:\([^()]{0,60}\)\s*)?(?:hari|jam)\s+(?:kerja\s+)?(?:dalam\s+)?(?:se|per\s*|satu\s+|1\s+)(?:minggu|hari)\b/gi,
];
const AT_ONCE =
  /seketika|saat\s+itu\s+juga|(?:se)?hari\s+(?:yang\s+sama|itu\s+juga)|\bsehari\b|\bseminggu\b|\bsebulan\b|setengah\s+(?:jam|hari)|\b(?:se)?real[\s-]?time\b|langsung\s+(?:jadi|selesai|ditunggu|dilayani|diterbitkan|diberikan|terbit|ditangani|diproses)|(?:ditunggu|selesai|diproses|dilayani|diterbitkan|ditangani)\s+(?:secara\s+)?(?:langsung|seketika)|secara\s+langsung|^\W*langsung\W*$|one\s+day\s+service|\d\s*[x×]\s*24|\d\s*(?:'|′)/i;

/** A duration of the whole process, not only the hours in which the office is open. */
export const timeWithoutDuration = onContent<'time-without-duration'>('jangka-waktu', (text) => {
  const process = OPENING_SPANS.reduce((left, pattern) => left.replace(pattern, ' '), text);
  if (AT_ONCE.test(process) || findDurations(process).length > 0) return undefined;
  return { officeHours: OFFICE_HOURS.test(text) ? 'yes' : 'no' };
});

const AMOUNT = /\brp\b|\brp\.?\s*\d|rupiah|\d{1,3}(?:\.\d{3})+|\d\s*(?:ribu|juta)\b|\d,-|\d\s*%|\b0\s*\(nol\)|\bidr\b/i;
const FREE =
  /gratis|cuma[\s-]*cuma|(?:tidak|tdk|tanpa|bebas|nol)\s+(?:ada\s+|di\s?-?\s?)?(?:pungut\w*|kena(?:kan)?|biaya|bayar\w*|tarif|bea|retribusi|pungutan|rupiah)|tidak\s+(?:ada|di\s?(?:pungut|kenakan|bebankan|tarik)|bayar|berbayar|memungut|membayar)|^\W*(?:nihil|nol|free|0|tidak\s+ada)\W*$|(?:^|\n)\W*(?:nihil|nol)\b|non[\s-]?retribusi|ditanggung|dibebankan|dibiayai|free\s+of/i;
const TARIFF_RULE =
  /perda\b|peraturan\s+(?:daerah|bupati|wali\s?kota|gubernur|pemerintah|menteri|presiden|kepala|direktur)|keputusan\s+(?:bupati|wali\s?kota|gubernur|menteri|kepala|direktur|dekan)|\b(?:perbup|perwali?|pergub|permen\w*|pmk|kepmen\w*|pnbp|pp|sk)\b|undang[\s-]*undang|\buu\b|ina[\s-]?cbg|\bbpjs\b|\bjkn\b|\bkis\b|terlampir|lampiran|daftar\s+tarif|tabel/i;

/** An amount, the rule that sets it, or that there is none. */
export const costUnclear = onContent<'cost-unclear'>('biaya', (text) =>
  AMOUNT.test(text) || FREE.test(text) || TARIFF_RULE.test(text) ? undefined : { written: excerpt(text) },
);

const SAYS_NOTHING =
  /^(?:produk|hasil|jenis|pelayanan|layanan|publik|sesuai|dengan|yang|di|dan|pemohon|permohonan|permintaan|kebutuhan|dimohon|diminta|dimohonkan|diajukan|jasa|administrasi|administratif|berupa|adalah|dari)$/i;

export const productUnstated = onContent<'product-unstated'>('produk', (text) => {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.every((word) => SAYS_NOTHING.test(word)) ? { written: excerpt(text) } : undefined;
});
