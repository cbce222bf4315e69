import type { Entry, Line } from './entries.ts';
import { PLAIN } from './entries.ts';
import type { HeadingRecogniser } from './recognise-heading.ts';

/** Lines that must end in a heading before any is split: a sentence may end in the same words once. */
const LEAST = 3;
/** No heading of a component has more letters. */
const LONGEST = 80;

/**
 * Parts headings from the paragraphs that a PDF has joined them to: without bold or a number, a heading below a full last
 * line looks as if that went on. `... sebagaimana mestinya. Jangka Waktu Penyelesaian`.
 */
export function splitTrailingHeadings(
  entries: readonly Entry[],
  recogniseHeading: HeadingRecogniser,
): readonly Entry[] {
  const split = entries.map((entry) =>
    entry.kind === 'line' && entry.rank === PLAIN ? splitLine(entry, recogniseHeading) : undefined,
  );
  if (split.filter((lines) => lines !== undefined).length < LEAST) return entries;
  return entries.flatMap((entry, index) => split[index] ?? entry);
}

/** A text that ends a sentence, and the heading behind it; undefined where the line ends otherwise. */
function splitLine(line: Line, recogniseHeading: HeadingRecogniser): readonly Line[] | undefined {
  const { text } = line;
  const start = Math.max(0, text.length - LONGEST);
  const end = text.slice(start).search(/(?<=[.;!?])\s+\p{Lu}[^.;!?]*$/u);
  if (end < 0) return undefined;
  const heading = text.slice(start + end).trim();
  if (recogniseHeading(heading, 'none')?.likeness !== 'exact') return undefined;
  return [
    { ...line, text: text.slice(0, start + end) },
    { ...line, text: heading, first: true },
  ];
}
