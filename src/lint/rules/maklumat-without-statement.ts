import type { LintRule } from './rule.ts';

type Facts = { readonly statement: 'promise' | 'improvement' | 'sanction' };

type Statement = Facts['statement'];

const STATED: Readonly<Record<Statement, (text: string) => boolean>> = {
  promise: (text) =>
    /sanggup|siap|bersedia|berjanji|berkomitmen|komitmen|menjamin|akan\s+me/i.test(text) &&
    /standar|pelayanan|layanan/i.test(text),
  improvement: (text) =>
    /perbaikan|peningkatan|meningkatkan|memperbaiki|penyempurnaan/i.test(text) &&
    /terus[\s-]*menerus|berkelanjutan|berkesinambungan|kontinyu|kontinu|senantiasa|secara\s+terus|selalu/i.test(text),
  sanction: (text) => /sanksi|sangsi|kompensasi|ganti\s+rugi/i.test(text),
};
/** What a document may say, in its own language. */
const EXAMPLES: Readonly<Record<Statement, string>> = {
  promise: 'Kami sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan',
  improvement: 'Kami melakukan perbaikan secara terus-menerus',
  sanction: 'Kami siap menerima sanksi dan/atau memberikan kompensasi bila tidak menepatinya',
};
const INDONESIAN: Readonly<Record<Statement, string>> = {
  promise: 'kesanggupan menyelenggarakan pelayanan sesuai standar pelayanan',
  improvement: 'kesediaan melakukan perbaikan secara terus-menerus',
  sanction: 'kesediaan menerima sanksi dan/atau memberikan kompensasi',
};
const ENGLISH: Readonly<Record<Statement, string>> = {
  promise: 'the ability to serve according to the service standard',
  improvement: 'continuous improvement',
  sanction: 'the readiness to accept sanctions and/or give compensation',
};

/** The three statements of a unit's maklumat. */
export const maklumatWithoutStatement: LintRule<Facts> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 22 ayat (1)'],
  check: ({ document: { kind, maklumat } }) => {
    if (maklumat === undefined || kind === 'maklumat-pemda') return [];
    return (Object.keys(STATED) as Statement[])
      .filter((statement) => !STATED[statement](maklumat.text.text))
      .map((statement) => ({ facts: { statement }, at: maklumat.text.at }));
  },
  words: {
    id: {
      title: 'Maklumat kurang pernyataan',
      message: ({ statement }) => `maklumat tidak menyatakan ${INDONESIAN[statement]}`,
      remedy: ({ statement }) => `Tambahkan pernyataan, misalnya "${EXAMPLES[statement]}"`,
      explanation: [
        'Maklumat pelayanan unit memuat tiga pernyataan: sanggup melayani sesuai standar pelayanan, melakukan perbaikan secara terus-menerus, dan siap menerima sanksi dan/atau memberikan kompensasi.',
        'Maklumat pemerintah daerah (UU 23/2014 Pasal 347) adalah dokumen lain dan tidak diperiksa dengan aturan ini.',
      ],
    },
    en: {
      title: 'Maklumat lacks a statement',
      message: ({ statement }) => `the maklumat does not state ${ENGLISH[statement]}`,
      remedy: ({ statement }) => `Add the statement, for example "${EXAMPLES[statement]}"`,
      explanation: [
        'The maklumat of a unit makes three statements: the ability to serve according to the standard, continuous improvement, and readiness to accept sanctions and/or give compensation.',
        'The maklumat of a regional government (UU 23/2014 Article 347) is another document and not checked by this rule.',
      ],
    },
  },
  example: {
    wrong: 'Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan.',
    right:
      'Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan, melakukan perbaikan secara terus-menerus, serta siap menerima sanksi dan/atau memberikan kompensasi apabila tidak menepatinya.',
  },
};
