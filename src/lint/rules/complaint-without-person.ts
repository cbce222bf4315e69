import { type LintRule, type NoFacts, onContent } from './rule.ts';

const PERSON =
  /petugas|pejabat|penanggung\s?jawab|kepala|kasi\b|kasie|kasub|kabid|sekretaris|sekretariat|camat|lurah|direktur|koordinator|ketua|\btim\b|admin|operator|humas|pengelola|narahubung|contact\s+person|\bcp\b|a\.n\.?|atas\s+nama|bapak|\bibu\b|\bsdr\.?i?|\bdr\.|\bns\.|,\s*(?:s|m)\.|\b(?:a\.md|s\.\p{L}{1,4}|m\.\p{L}{1,4})|customer\s+(?:service|care)|unit\s+pengaduan|seksi|bidang|bagian|sub\s?bag|staf|pelaksana|analis|guru|wakil|manajer|inspektorat|supervisor|jabatan|\bka\.|\bka\s?tu\b|\bsek(?:des|cam|lur|dis|da)\b|\bka(?:des|dis|pus|nit)\b/iu;

/** UU 25/2009 Pasal 36 ayat (4): who is in charge, with name and address. */
export const complaintWithoutPerson: LintRule<NoFacts> = {
  level: 'warning',
  law: ['UU 25/2009 Pasal 36 ayat (4)'],
  check: onContent('pengaduan', (text) => (PERSON.test(text) ? undefined : {})),
  words: {
    id: {
      title: 'Pengaduan tanpa penanggung jawab',
      message: () => 'penanganan pengaduan tidak menyebut siapa penanggung jawabnya dan alamatnya',
      remedy: 'Tulis nama atau jabatan penanggung jawab pengaduan beserta alamatnya',
      explanation: [
        'Nama dan alamat penanggung jawab pengelola pengaduan wajib diumumkan (UU 25/2009 Pasal 36 ayat (4)). Nama jabatan diterima.',
      ],
    },
    en: {
      title: 'Complaints without a person in charge',
      message: () => 'the handling of complaints does not name the person in charge and the address',
      remedy: 'Write the name or office of the person in charge, with the address',
      explanation: [
        'Name and address of the person in charge of complaints must be published (UU 25/2009 Article 36(4)). The name of the office is accepted.',
      ],
    },
  },
  example: {
    wrong: 'Pengaduan melalui kotak saran dan SP4N-LAPOR!.',
    right:
      'Pengaduan melalui kotak saran dan SP4N-LAPOR!. Penanggung jawab: Sekretaris Dinas, Jalan Merdeka Nomor 1, lantai 2.',
  },
};
