import stringWidth from 'string-width';

/** Characters that are one column wide everywhere: Latin, and the punctuation and blocks that reports draw with. */
const NARROW = /^[\x20-\x7E\xA1-\xAC\xAE-\u024F\u2010-\u2027\u2030-\u205E\u2500-\u259F\u25CF]*$/;

/** What chalk puts around a text. */
const COLORS = /\u001B\[\d+m/g;

/**
 * Columns that a text takes on a terminal. Nearly all text here is Latin, and need not pay for the tables of the others.
 * The bundle makes cli-table3 measure with it as well.
 */
export function textWidth(text: string): number {
  const plain = text.replace(COLORS, '');
  return NARROW.test(plain) ? plain.length : stringWidth(plain);
}
