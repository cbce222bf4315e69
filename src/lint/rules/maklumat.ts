import type { RuleFacts } from '../../model/lint-rules.ts';
import { readDate } from '../../text/indonesian-date.ts';
import type { Rule } from './rule.ts';

type Statement = RuleFacts['maklumat-without-statement']['statement'];

const STATEMENTS: Readonly<Record<Statement, (text: string) => boolean>> = {
  promise: (text) =>
    /sanggup|siap|bersedia|berjanji|berkomitmen|komitmen|menjamin|akan\s+me/i.test(text) &&
    /standar|pelayanan|layanan/i.test(text),
  improvement: (text) =>
    /perbaikan|peningkatan|meningkatkan|memperbaiki|penyempurnaan/i.test(text) &&
    /terus[\s-]*menerus|berkelanjutan|berkesinambungan|kontinyu|kontinu|senantiasa|secara\s+terus|selalu/i.test(text),
  sanction: (text) => /sanksi|sangsi|kompensasi|ganti\s+rugi/i.test(text),
};

/** The three statements of a unit's maklumat. */
export const maklumatWithoutStatement: Rule<'maklumat-without-statement'> = ({ document: { kind, maklumat } }) => {
  if (maklumat === undefined || kind === 'maklumat-pemda') return [];
  return (Object.keys(STATEMENTS) as Statement[])
    .filter((statement) => !STATEMENTS[statement](maklumat.text.text))
    .map((statement) => ({ facts: { statement }, at: maklumat.text.at }));
};

type Part = RuleFacts['maklumat-unsigned']['lacks'][number];

/** Place, date, office, name and NIP; heads of regions are elected and have no NIP. */
export const maklumatUnsigned: Rule<'maklumat-unsigned'> = ({ document: { kind, maklumat } }) => {
  if (maklumat === undefined) return [];
  const lacks = (['place', 'date', 'office', 'name', 'nip'] as const).filter((part: Part) => {
    if (part === 'nip' && kind === 'maklumat-pemda') return false;
    const written = maklumat[part]?.text;
    return written === undefined || (part === 'date' && readDate(written) === undefined);
  });
  return lacks.length === 0 ? [] : [{ facts: { lacks }, at: maklumat.text.at }];
};
