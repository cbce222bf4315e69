import type { Citation } from '../model/standards-document.ts';

/** Years that documents were found to give the law; where its subject is named there is no need to guess. */
const MISTAKEN: ReadonlySet<number> = new Set([1999, 2014]);

/** Whether a citation means UU 25/2009 tentang Pelayanan Publik, and gives its number or its year wrongly. */
export function miscitesUu25({ type, number, year, subject }: Citation): boolean {
  if (type !== 'UU' || number === undefined || year === undefined || (number === '25' && year === 2009)) return false;
  if (subject !== undefined) return /^pelayanan\s+publik/i.test(subject);
  return number === '25' && MISTAKEN.has(year);
}
