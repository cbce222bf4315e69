import stringWidth from 'string-width';

/** Characters that are one column wide everywhere: Latin, and the punctuation and blocks that reports draw with. */
const NARROW = /^[\x20-\x7E\xA1-\xAC\xAE-\u024F\u2010-\u2027\u2030-\u205E\u2500-\u259F\u25CF]*$/;

/**
 * Columns that a text takes on a terminal. Nearly all text here is Latin, and need not pay for the tables of the others.
 * The package is the version that cli-table3 measures with, so that both agree.
 */
export function textWidth(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}
