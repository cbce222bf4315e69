import { excerpt, onContent } from './rule.ts';

const CIRCULAR =
  /^(?:adanya|ada|terdapat|maklumat|pelayanan|layanan|jaminan|publik|sesuai|dengan|yang|telah|sudah|ditetapkan|dipasang|dipajang|dan|janji|berdasarkan|dalam|pada|di|tercantum|tertuang|diwujudkan|melalui|berupa|adalah|lihat|terlampir)$/i;

/** A guarantee that only names itself, or the maklumat. */
export const guaranteeCircular = onContent<'guarantee-circular'>('jaminan-pelayanan', (text) => {
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.every((word) => CIRCULAR.test(word)) ? { written: excerpt(text) } : undefined;
});

const COUNT = /\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seorang)\b/i;

export const personsUncounted = onContent<'persons-uncounted'>('jumlah-pelaksana', (text) => {
  const unnumbered = text
    .split('\n')
    .map((line) => line.replace(/^\(?(?:\d{1,2}|[a-z])\s*[.)]\s+(?=\p{L})/iu, ''))
    .join('\n');
  return COUNT.test(unnumbered) ? undefined : { written: excerpt(text) };
});

const QUALIFIED =
  /\b(?:sd|smp|sma|smk|slta|sltp|smu|d\s?-?\s?(?:i{1,3}|iv|[1-4])|s\s?-?\s?[1-3]|ners|str|sip|sik|diploma|sarjana|magister|profesi|sederajat|pendidikan|ijazah|lulusan|jurusan|mampu|menguasai|memahami|mengetahui|mengerti|memiliki|mempunyai|kompeten|berkompeten|terampil|terlatih|pengetahuan|ke?terampilan|keahlian|kemampuan|pelatihan|diklat|bimtek|bersertifikat|sertifikat|sertifikasi|pengalaman|berpengalaman|mengoperasikan|komputer|dokter|perawat|bidan|apoteker|analis|guru|tenaga|ramah|sopan|santun|teliti|cakap|cekatan|jujur|disiplin|komunikatif|komunikasi)\b/i;

/** Education, knowledge or skill that the officers have. */
export const competenceUnstated = onContent<'competence-unstated'>('kompetensi', (text) =>
  QUALIFIED.test(text) || text.split(/\s+/).length > 12 ? undefined : { written: excerpt(text) },
);

const SUPERIOR =
  /atasan|kepala|pimpinan|camat|lurah|direktur|direksi|bupati|wali\s?kota|gubernur|kasi\b|kasie|kasub\w*|kabid|kabag|sekretaris|sekcam|seklur|inspektorat|inspektur|\bspi\b|koordinator|penanggung\s?jawab|ketua|pejabat|pengawas|supervis|manaj|berjenjang|struktural|\btim\b|satuan|auditor|komite|dewan|apip|waskat|melekat|\bka\.|\bsek(?:des|dis|da)\b|\bka(?:des|dis|pus|nit)\b/i;

/** UU 25/2009 Pasal 35: by the direct superior, and by those whose office it is. */
export const supervisionWithoutSuperior = onContent<'supervision-without-superior'>('pengawasan', (text) =>
  SUPERIOR.test(text) ? undefined : { written: excerpt(text) },
);

const NUMBER = '(?:\\d{1,9}\\s*(?:\\([^()]{0,60}\\)\\s*)?|satu|dua|tiga|empat|enam|dua belas)';
const YEARLY = new RegExp(
  [
    'tahunan|setahun|bulanan|mingguan|harian|semesteran?|triwulan|tri\\s?wulan|kuartal|catur\\s?wulan|sebulan|seminggu|sehari',
    '(?:se)?tiap\\s+(?:(?:akhir|awal|satu|1)\\s+)?(?:hari|minggu|bulan|semester|triwulan|tahun)',
    'per\\s?-?\\s?(?:hari|minggu|bulan|semester|tahun|triwulan)',
    '\\b(?:1|satu)\\s*(?:\\(satu\\)\\s*)?tahun',
    'dalam\\s+(?:1\\s*(?:\\(satu\\)\\s*)?|satu\\s+|se)tahun',
    `${NUMBER}\\s*(?:hari|minggu|bulan)\\s+sekali`,
    `(?:setiap|tiap|per|dalam)\\s+${NUMBER}\\s*(?:hari|minggu|bulan)`,
    '\\b(?:kali|x)\\s*(?:/|se|per|dalam|setiap)\\s*(?:se)?(?:hari|minggu|bulan|tahun|semester)',
  ].join('|'),
  'i',
);

/** UU 25/2009 Pasal 38 ayat (1): at least once a year. */
export const evaluationNotYearly = onContent<'evaluation-not-yearly'>('evaluasi', (text) =>
  YEARLY.test(text) ? undefined : { written: excerpt(text) },
);
