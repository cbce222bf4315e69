import { startOfLine } from '../../text/source-text.ts';

/** Spaces that look like one and that YAML takes for letters: no-break, narrow no-break, ideographic. */
const BLANK = '\\u00A0\\u202F\\u3000';
const ANY_BLANK = new RegExp(`[${BLANK}]`);
/** Blanks where a line needs spaces: in front of it, behind the dash of a list, behind the colon of its key. */
const STRUCTURAL = new RegExp(
  `^(?:[ ${BLANK}]*(?:-(?:[${BLANK}][ ${BLANK}]*| +))*(?:[^\\s${BLANK}#:'"{[,-][^:'"{[,\\r\\n]*:(?=[${BLANK}])[ ${BLANK}]*)?)`,
  'gm',
);
const ALL_BLANKS = new RegExp(`[${BLANK}]`, 'g');

/**
 * The text with plain spaces for such blanks where they separate; undefined where there are none. Offsets are the same.
 * Inside a text they stay.
 */
export function withPlainSpaces(text: string): string | undefined {
  if (!ANY_BLANK.test(text)) return undefined;
  const plain = text.replace(STRUCTURAL, (part) => part.replace(ALL_BLANKS, ' '));
  return plain === text ? undefined : plain;
}

/** The first such blank on the line of `offset` or on the one above it. */
export function findBlank(text: string, offset: number): number | undefined {
  const plain = withPlainSpaces(text);
  if (plain === undefined) return undefined;
  const line = startOfLine(text, offset);
  const ends = /[\r\n]|$/g;
  ends.lastIndex = offset;
  const end = ends.exec(text)?.index ?? text.length;
  for (let index = line === 0 ? 0 : startOfLine(text, line - 1); index < end; index++) {
    if (text[index] !== plain[index]) return index;
  }
  return undefined;
}
