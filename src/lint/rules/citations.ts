import type { Citation } from '../../model/standards-document.ts';
import { findCitations } from '../find-citations.ts';
import { excerpt, onContent, type Rule } from './rule.ts';

/** The law on public service, the basis of every standard. */
function isUu25({ type, number, year }: Citation): boolean {
  return type === 'UU' && number === '25' && year === 2009;
}

/** Means that law, and gives its number or its year wrongly. */
function misciting(citation: Citation): boolean {
  if (citation.type !== 'UU' || isUu25(citation) || citation.number === undefined || citation.year === undefined)
    return false;
  if (citation.subject !== undefined) return /^pelayanan\s+publik/i.test(citation.subject);
  return citation.number === '25' && MISTAKEN.has(citation.year);
}

/** Years in which others have been found to put it; where its subject is named there is no need to guess. */
const MISTAKEN: ReadonlySet<number> = new Set([1999, 2014]);

export const uu25Miscited: Rule<'uu25-miscited'> = ({ document }) =>
  document.citations
    .filter(misciting)
    .map(({ written }) => ({ facts: { written: excerpt(written.text) }, at: written.at }));

/** Only what is cited matters there, not where. */
const NOWHERE = { file: '' };
/** Number and year, however written, or the decree itself, which cites it. */
const BASIS =
  /\b25\s*(?:tahun|tahin|thn|th\.?|\/|-)\s*2009\b|undang\s*-?\s*undang\s+(?:tentang\s+)?pelayanan\s+publik/i;

export const basisWithoutUu25 = onContent<'basis-without-uu25'>('dasar-hukum', (text) =>
  BASIS.test(text) || findCitations({ text, placeAt: () => NOWHERE }).some(misciting) ? undefined : {},
);

/** Regulations that another has taken the place of. */
const REPEALED: readonly {
  readonly type: string;
  readonly number: string;
  readonly year: number;
  readonly replacement: string;
  readonly since: string;
}[] = [
  { type: 'PermenPANRB', number: '36', year: 2012, replacement: 'PermenPANRB 15/2014', since: '2014-12-31' },
  { type: 'PermenPANRB', number: '16', year: 2014, replacement: 'PermenPANRB 14/2017', since: '2017-12-31' },
  { type: 'PO', number: '22', year: 2016, replacement: 'Peraturan Ombudsman 61/2025', since: '2025-12-31' },
];

export const regulationRepealed: Rule<'regulation-repealed'> = ({ document, settings }) =>
  document.citations.flatMap(({ type, number, year, written, revoked }) => {
    const found = REPEALED.find((one) => one.type === type && one.number === number && one.year === year);
    if (found === undefined || revoked || settings.asOf < found.since) return [];
    return [{ facts: { written: excerpt(written.text), replacement: found.replacement }, at: written.at }];
  });

export const citationForm: Rule<'citation-form'> = ({ document }) =>
  document.citations
    .filter(({ number, year }) => number === undefined || year === undefined)
    .map(({ number, written }) => ({
      facts: { written: excerpt(written.text), lacks: number === undefined ? 'number' : 'year' },
      at: written.at,
    }));
