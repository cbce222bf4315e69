import { findDurations } from '../find-durations.ts';
import { type LintRule, onContent } from './rule.ts';

/** `officeHours`: it gives the hours in which the office is open instead. */
type Facts = { readonly officeHours: 'yes' | 'no' };

const CLOCK = '\\d{1,2}[.:]\\d{2}(?:\\s*(?:wib|wita|wit))?';
const DAY = '(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)';
/** What says when the office is open: days with hours, hours, breaks, round the clock. */
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

/** A completion time without a duration of the whole process: nothing, or the hours in which the office is open. */
export const timeWithoutDuration: LintRule<Facts> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 21 huruf d'],
  check: onContent('jangka-waktu', (text) => {
    const process = OPENING_SPANS.reduce((left, pattern) => left.replace(pattern, ' '), text);
    if (AT_ONCE.test(process) || findDurations(process).length > 0) return undefined;
    return { officeHours: OFFICE_HOURS.test(text) ? 'yes' : 'no' };
  }),
  words: {
    id: {
      title: 'Jangka waktu tanpa lama penyelesaian',
      message: ({ officeHours }) =>
        officeHours === 'yes'
          ? 'jangka waktu penyelesaian hanya berisi jam buka kantor'
          : 'jangka waktu penyelesaian tidak menyebut berapa lama layanan selesai',
      remedy:
        'Tulis lama penyelesaian sejak berkas lengkap, misalnya "3 hari kerja"; jam buka kantor boleh menyusul di bawahnya',
      explanation: [
        'Jangka waktu penyelesaian adalah waktu untuk menyelesaikan seluruh proses setiap jenis layanan. Jam buka kantor bukan jangka waktu penyelesaian.',
        'Aturan ini mencari lama waktu: angka atau bilangan dengan menit, jam, hari, minggu, atau bulan.',
      ],
    },
    en: {
      title: 'Completion time without a duration',
      message: ({ officeHours }) =>
        officeHours === 'yes'
          ? 'the completion time gives only the office hours'
          : 'the completion time does not say how long the service takes',
      remedy: 'Write how long it takes from a complete file, for example "3 hari kerja"; office hours may follow below',
      explanation: [
        'The completion time is the time of the whole process of each service. Office hours are no completion time.',
        'The rule looks for a duration: a number with minutes, hours, days, weeks or months.',
      ],
    },
  },
  example: {
    wrong: '## Jangka Waktu Penyelesaian\n\nSenin sampai Kamis pukul 08.00-15.00',
    right: '## Jangka Waktu Penyelesaian\n\n2 hari kerja sejak berkas dinyatakan lengkap',
  },
};
