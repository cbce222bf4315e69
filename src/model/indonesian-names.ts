/**
 * The Indonesian names of keys in the files that people write (assessments, verifications, `patuh.yaml`), by the English ones.
 * Keys without an entry have one name (`unit`, `id`, `target`). Two English keys may share a name: the place tells them apart.
 */
export const INDONESIAN_KEYS = {
  answer: 'jawaban',
  answers: 'jawaban',
  by: 'oleh',
  checklist: 'instrumen',
  'complaint-days': 'hari-pengaduan',
  date: 'tanggal',
  dated: 'tanggal',
  evidence: 'bukti',
  'fail-on': 'gagal-pada',
  file: 'berkas',
  head: 'kepala',
  institution: 'instansi',
  item: 'butir',
  kind: 'jenis',
  lang: 'bahasa',
  link: 'tautan',
  lint: 'telaah',
  months: 'bulan',
  name: 'nama',
  note: 'catatan',
  period: 'periode',
  published: 'publikasi',
  reason: 'alasan',
  region: 'wilayah',
  regulation: 'peraturan',
  repealed: 'dicabut',
  replacement: 'pengganti',
  rules: 'aturan',
  services: 'layanan',
  since: 'sejak',
  synonyms: 'sinonim',
  until: 'sampai',
  units: 'unit',
  verification: 'verifikasi',
  waivers: 'pengecualian',
} as const satisfies Readonly<Record<string, string>>;

export type NamedKey = keyof typeof INDONESIAN_KEYS;

/** The Indonesian words for values that are one of a few, in `patuh.yaml` and in options, by the English ones. */
const INDONESIAN_VALUES = {
  green: 'hijau',
  yellow: 'kuning',
  red: 'merah',
  error: 'galat',
  warning: 'peringatan',
  note: 'catatan',
  off: 'mati',
  never: 'tidak-pernah',
  named: 'disebut',
  folders: 'folder',
  claimed: 'klaim',
  evidenced: 'berbukti',
  verified: 'terverifikasi',
  score: 'nilai',
  name: 'nama',
  gaps: 'kekurangan',
  month: 'bulan',
  quarter: 'triwulan',
  year: 'tahun',
  units: 'unit',
  respondents: 'responden',
  checklist: 'instrumen',
  assessment: 'penilaian',
  verification: 'verifikasi',
} as const satisfies Readonly<Record<string, string>>;

/** The Indonesian name of a key; the key itself where it has none. */
export function indonesianKey(key: string): string {
  return Object.hasOwn(INDONESIAN_KEYS, key) ? INDONESIAN_KEYS[key as NamedKey] : key;
}

const INDONESIAN: Readonly<Record<string, string>> = INDONESIAN_VALUES;

/** The Indonesian word for a value; undefined where it has none. */
export function indonesianValue(value: string): string | undefined {
  return Object.hasOwn(INDONESIAN, value) ? INDONESIAN[value] : undefined;
}

/** The one of some values that a word means, in either language and case; undefined where it is none of them. */
export function chooseValue<T extends string>(word: string, values: readonly T[]): T | undefined {
  const lower = word.trim().toLowerCase();
  return values.find((one) => one.toLowerCase() === lower || indonesianValue(one) === lower);
}
