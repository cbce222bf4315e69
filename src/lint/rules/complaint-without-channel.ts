import { type LintRule, type NoFacts, onContent } from './rule.ts';

const CHANNEL =
  /tele(?:pon|fon|pun)|telp|tlp|\bhp\b|handphone|\bwa\b|whats?\s?app|\bsms\b|e-?mail|surel|@|kotak|website|situs|\bweb\b|https?:|www\.|\.go\.id|lapor!?|sp4n|loket|meja|ruang|datang|langsung|tatap\s+muka|media\s+sosial|medsos|facebook|instagram|twitter|tiktok|telegram|aplikasi|surat|hotline|call\s*cent|contact|kontak|nomor|\d{3,4}[-\s]?\d{3,}|formulir|qr|barcode|online|daring|lisan|tertulis|petugas\s+informasi|customer|buku\s+(?:tamu|pengaduan)|link|survei|survey|chat/i;

/** Complaints without a single way to lodge one. */
export const complaintWithoutChannel: LintRule<NoFacts> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 21 huruf j', 'UU 25/2009 Pasal 36 ayat (1)'],
  check: onContent('pengaduan', (text) => (CHANNEL.test(text) ? undefined : {})),
  words: {
    id: {
      title: 'Pengaduan tanpa saluran',
      message: () => 'penanganan pengaduan tidak menyebut saluran pengaduan',
      remedy: 'Sebut salurannya: loket pengaduan, nomor telepon, surel, kotak saran, atau SP4N-LAPOR!',
      explanation: [
        'Penyelenggara wajib menyediakan sarana pengaduan (UU 25/2009 Pasal 36 ayat (1)). Uraian komponen ini harus menyebut ke mana pengguna mengadu.',
        'Yang dicari: loket atau ruang, telepon, surel, situs, media sosial, kotak saran, atau SP4N-LAPOR!.',
      ],
    },
    en: {
      title: 'Complaints without a channel',
      message: () => 'the handling of complaints names no channel',
      remedy: 'Name the channels: a desk, a telephone number, e-mail, a suggestion box, or SP4N-LAPOR!',
      explanation: [
        'Complaint facilities are a duty (UU 25/2009 Article 36(1)). The component must say where users complain.',
        'Looked for: a desk or room, telephone, e-mail, website, social media, suggestion box, or SP4N-LAPOR!.',
      ],
    },
  },
  example: {
    wrong: '## Penanganan Pengaduan, Saran, dan Masukan\n\nPengaduan akan ditindaklanjuti.',
    right:
      '## Penanganan Pengaduan, Saran, dan Masukan\n\nLoket pengaduan di lantai 1, kotak saran, dan SP4N-LAPOR! (www.lapor.go.id).',
  },
};
