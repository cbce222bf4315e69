import type { Place } from '../../model/diagnostic.ts';
import { flatText } from '../flat-text.ts';
import type { FlowItem } from '../flow.ts';
import { goesOn, joinLines, type Line, lineText } from './lines.ts';

/** In heights of letters: lines that are further apart are of two paragraphs. */
const PARAGRAPH_GAP = 2;
const MARKER = /^(\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|[ivxIVX]{1,5}[.)])\s+(?=\S)/;
const BULLET = /^[•▪◦●○■□❖➢✓\uE000-\uF8FF]\s*/;

/**
 * Lines as paragraphs, entries of lists, and headings, which are recognised by their capitals; `right` is where lines
 * end.
 */
export function readParagraphs(lines: readonly Line[], right: number, at: Place): FlowItem[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const before = open?.at(-1);
    if (open !== undefined && before !== undefined && isSame(before, line, right)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.flatMap((paragraph) => itemOf(paragraph, at));
}

function isSame(before: Line, line: Line, right: number): boolean {
  return (
    line.baseline - before.baseline <= PARAGRAPH_GAP * line.size &&
    isBold(before) === isBold(line) &&
    goesOn(before, line, right)
  );
}

function isBold({ segments }: Line): boolean {
  return segments.every(({ bold }) => bold);
}

function itemOf(lines: readonly Line[], at: Place): FlowItem[] {
  const text = flatText(joinLines(lines.map((line) => lineText(line).trim())));
  if (text === '') return [];
  const bold = lines.every(isBold) ? ({ bold: true } as const) : {};
  if (isCapitals(text)) return [{ kind: 'heading', depth: 2, text, at }];
  const [whole, marker] = MARKER.exec(text) ?? [];
  if (whole !== undefined && marker !== undefined && !('bold' in bold)) {
    return [{ kind: 'list-item', depth: 1, marker, text: text.slice(whole.length), at }];
  }
  if (BULLET.test(text)) return [{ kind: 'list-item', depth: 1, text: text.replace(BULLET, ''), ...bold, at }];
  return [{ kind: 'paragraph', text, ...bold, at }];
}

function isCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  return text.length <= 160 && capitals > digits && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}
