import { TOPICS } from '../../model/topics.ts';
import type { FurtherTexts } from '../further-texts.ts';

export const further: FurtherTexts = {
  provisional: (without, score, label, zone) => `Indeks sementara tanpa ${without}: ${score} (${label}), ${zone}`,
  unmet: (zone, label, section, has, min) =>
    `Nilainya mencapai ${zone} (${label}), tetapi ${section} ${has === null ? 'tidak ada yang berlaku' : `baru ${has}`}, padahal syaratnya ${min}`,
  whatIf: {
    heading: 'Andai-andai, bukan keadaan sebenarnya',
    changes: (changes) => `${changes} jawaban diganti dengan --set sebelum dinilai`,
    change: (item, from, to, units) => `${item}: ${from} → ${to} (${units})`,
    units: (units) => `${units} unit`,
    institution: 'Instansi',
    result: (name, before, after) => `${name}: semula ${before}, andai-andai ${after}`,
    more: (units) => `serta ${units} unit lain`,
    proof:
      'jawaban andaian yang lebih baik dihitung tanpa bukti: bukti yang ada hanya membuktikan jawaban semula. Hasil verifikasi atas jawaban itu tidak dipakai',
    column: 'Andai-andai',
  },
  also: 'Menurut instrumen lain, sejauh topiknya sama',
  alsoMeaning:
    'Jawaban yang sama dinilai menurut instrumen lain. Butir yang tidak tercakup dihitung seperti jawaban terendah; rentangnya memuat semua nilai yang masih mungkin',
  alsoSentence: (checklist, result, coverage) => `Menurut ${checklist}: ${result}; cakupan ${coverage}`,
  noSharedTopic: 'tanpa topik yang sama',
  columns: {
    checklist: 'Instrumen',
    coverage: 'Cakupan',
    items: 'Butir tercakup',
    standing: 'Kedudukan',
    of: (column, checklist) => `${column} menurut ${checklist}`,
    provisional: (column) => `${column} sementara`,
    colors: 'Keterangan warna zona',
    years: 'Tahun instrumen',
  },
  percent: (percent) => `${percent} %`,
  someOf: (some, all) => `${some} dari ${all}`,
  coverage: (percent, items) => `${percent} (${items} butir)`,
  colors: (checklist, standing, note) =>
    `Warna zona ${checklist} bukan dari instrumennya, melainkan bacaan sendiri (${standing}): ${note}`,
  standings: { verified: 'terverifikasi', 'single-source': 'satu sumber', assumption: 'asumsi' },
  colorSource: (title) => `sumber warna: ${title}`,
  otherLine: (title, id, version, standing) => `Juga menurut ${title} (${id} versi ${version}): ${standing}`,
  orderLine: 'Kekurangan diurutkan menurut keparahan di mata hukum, lalu poin yang hilang',
  gapsBySeverity: (count) => `Kekurangan: ${count} butir, dari yang paling berat di mata hukum`,
  institutionGapsBySeverity: 'Kekurangan instansi, dari yang paling berat di mata hukum',
  informational: 'informasi',
  informationalMeaning: 'hanya informasi, tidak memengaruhi nilai',
  forInstitution: 'Kategori instansi',
  additions: 'Tambahan pada kategori',
  addition: (label, item, answer) => `**${label}** bila butir ${item} dijawab ${answer}`,
  provisionalSection: 'selama belum dijawab, indeks sementara tanpa bagian ini ikut ditampilkan',
  topics: 'Topik',
  topicTitles: TOPICS,
  topic: 'Fakta yang diamati',
};
