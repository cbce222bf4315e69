import { quoted } from '../../messages/quoted.ts';
import { findDurations } from '../find-durations.ts';
import { type LintRule, onContent } from './rule.ts';

/** Days as promised; `allowed` are those of SP4N-LAPOR!. */
type Facts = { readonly promised: string; readonly allowed: string };

const LAPOR = /sp4n|\bLAPOR\b/;
const LAPOR_ANY = /sp4n|\bLAPOR\b|lapor!|lapor\.go\.id/i;
const OTHER_CHANNEL = /telepon|telp|whats?\s?app|\bwa\b|sms|kotak|loket|langsung|surel|e-?mail|tatap\s+muka/i;
/** Spans that are no promise: of the complainant, or of another step. */
const OTHER_STEP =
  /verifikasi|telaah|diajukan|menyampaikan|melengkapi|kelengkapan|keberatan|sejak\s+menerima\s+pelayanan|jam\s+kerja|disposisi/i;
const DAYS: Readonly<Record<string, number>> = { hari: 1, hr: 1, hk: 1, minggu: 5, pekan: 5 };

/** What is promised for SP4N-LAPOR! where it differs from the working days of the policy. */
export const complaintClock: LintRule<Facts> = {
  level: 'warning',
  law: ['PermenPANRB 62/2018'],
  check: onContent('pengaduan', (text, _, { policy }) => {
    if (!LAPOR.test(text) && !LAPOR_ANY.test(text)) return undefined;
    for (const sentence of text.split(/[;\n]|(?<=[\p{L})])\.\s/u)) {
      // What is promised for another way to complain counts only there.
      if (OTHER_CHANNEL.test(sentence) && !LAPOR_ANY.test(sentence)) continue;
      const promised = promiseIn(sentence, policy.complaintDays);
      if (promised !== undefined) return { promised, allowed: policy.complaintDays.join('/') };
    }
    return undefined;
  }),
  words: {
    id: {
      title: 'Batas waktu pengaduan tidak sesuai',
      message: ({ promised, allowed }) =>
        `batas waktu pengaduan (${quoted(promised)}) berbeda dari SP4N-LAPOR! (${allowed})`,
      remedy:
        'Pakai 5 hari kerja untuk permintaan informasi, 14 hari kerja untuk pengaduan tanpa pengawasan, 60 hari kerja untuk yang berkadar pengawasan',
      explanation: [
        'SP4N-LAPOR! memakai batas waktu dalam hari kerja (PermenPANRB 62/2018): 5 untuk permintaan informasi, 14 untuk pengaduan yang tidak berkadar pengawasan, 60 untuk pengaduan berkadar pengawasan.',
        'Janji yang lain dari itu membuat unit terikat pada dua batas yang berbeda.',
      ],
    },
    en: {
      title: 'Other time limit for complaints',
      message: ({ promised, allowed }) =>
        `the time limit for complaints (${quoted(promised)}) differs from SP4N-LAPOR! (${allowed})`,
      remedy:
        'Use 5 working days for requests for information, 14 for complaints without supervision content, 60 for those with it',
      explanation: [
        'SP4N-LAPOR! counts in working days (PermenPANRB 62/2018): 5 for requests for information, 14 for complaints without supervision content, 60 for those with it.',
        'Another promise binds the unit to two different limits.',
      ],
    },
  },
  example: {
    wrong: 'Pengaduan tanpa pengawasan diselesaikan dalam 30 hari kerja.',
    right: 'Pengaduan tanpa pengawasan diselesaikan paling lama 14 hari kerja.',
  },
};

/** The first promise in days that is none of those allowed, as written. */
function promiseIn(sentence: string, allowed: readonly number[]): string | undefined {
  for (const clause of sentence.split(',')) {
    if (OTHER_STEP.test(clause)) continue;
    for (const { amount, unit, written } of findDurations(clause)) {
      const days = amount * (DAYS[unit] ?? 0);
      if (days > 0 && !allowed.includes(days)) return written;
    }
  }
  return undefined;
}
