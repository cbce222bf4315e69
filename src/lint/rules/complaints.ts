import { findDurations } from './duration.ts';
import { onContent } from './rule.ts';

const CHANNEL =
  /tele(?:pon|fon|pun)|telp|tlp|\bhp\b|handphone|\bwa\b|whats?\s?app|\bsms\b|e-?mail|surel|@|kotak|website|situs|\bweb\b|https?:|www\.|\.go\.id|lapor!?|sp4n|loket|meja|ruang|datang|langsung|tatap\s+muka|media\s+sosial|medsos|facebook|instagram|twitter|tiktok|telegram|aplikasi|surat|hotline|call\s*cent|contact|kontak|nomor|\d{3,4}[-\s]?\d{3,}|formulir|qr|barcode|online|daring|lisan|tertulis|petugas\s+informasi|customer|buku\s+(?:tamu|pengaduan)|link|survei|survey|chat/i;

/** At least one way to lodge a complaint. */
export const complaintWithoutChannel = onContent<'complaint-without-channel'>('pengaduan', (text) =>
  CHANNEL.test(text) ? undefined : {},
);

const PERSON =
  /petugas|pejabat|penanggung\s?jawab|kepala|kasi\b|kasie|kasub|kabid|sekretaris|sekretariat|camat|lurah|direktur|koordinator|ketua|\btim\b|admin|operator|humas|pengelola|narahubung|contact\s+person|\bcp\b|a\.n\.?|atas\s+nama|bapak|\bibu\b|\bsdr\.?i?|\bdr\.|\bns\.|,\s*(?:s|m)\.|\b(?:a\.md|s\.\p{L}{1,4}|m\.\p{L}{1,4})|customer\s+(?:service|care)|unit\s+pengaduan|seksi|bidang|bagian|sub\s?bag|staf|pelaksana|analis|guru|wakil|manajer|inspektorat|supervisor|jabatan|\bka\.|\bka\s?tu\b|\bsek(?:des|cam|lur|dis|da)\b|\bka(?:des|dis|pus|nit)\b/iu;

/** UU 25/2009 Pasal 36 ayat (4): who is in charge, with name and address. */
export const complaintWithoutPerson = onContent<'complaint-without-person'>('pengaduan', (text) =>
  PERSON.test(text) ? undefined : {},
);

/** Working days of SP4N-LAPOR!: information, complaint, complaint that needs supervision. */
const ALLOWED = [5, 14, 60];
const LAPOR = /sp4n|\bLAPOR\b/;
const LAPOR_ANY = /sp4n|\bLAPOR\b|lapor!|lapor\.go\.id/i;
const OTHER_CHANNEL = /telepon|telp|whats?\s?app|\bwa\b|sms|kotak|loket|langsung|surel|e-?mail|tatap\s+muka/i;
/** Spans that are no promise: of the complainant, or of another step. */
const OTHER_STEP =
  /verifikasi|telaah|diajukan|menyampaikan|melengkapi|kelengkapan|keberatan|sejak\s+menerima\s+pelayanan|jam\s+kerja|disposisi/i;
const DAYS: Readonly<Record<string, number>> = { hari: 1, hr: 1, hk: 1, minggu: 5, pekan: 5 };

/** What is promised for SP4N-LAPOR! where it differs from 5, 14 or 60 working days. */
export const complaintClock = onContent<'complaint-clock'>('pengaduan', (text) => {
  if (!LAPOR.test(text) && !LAPOR_ANY.test(text)) return undefined;
  for (const sentence of text.split(/[;\n]|(?<=[\p{L})])\.\s/u)) {
    // What is promised for another way to complain is that way's affair.
    if (OTHER_CHANNEL.test(sentence) && !LAPOR_ANY.test(sentence)) continue;
    const promised = promiseIn(sentence);
    if (promised !== undefined) return { promised, allowed: ALLOWED.join('/') };
  }
  return undefined;
});

/** The first promise in days that is none of those allowed, as written. */
function promiseIn(sentence: string): string | undefined {
  for (const clause of sentence.split(',')) {
    if (OTHER_STEP.test(clause)) continue;
    for (const { amount, unit, written } of findDurations(clause)) {
      const days = amount * (DAYS[unit] ?? 0);
      if (days > 0 && !ALLOWED.includes(days)) return written;
    }
  }
  return undefined;
}
