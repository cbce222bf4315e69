import { flatText } from '../flat-text.ts';
import { type FlowItem, PICTURE } from '../flow.ts';
import type { Marker } from './count-lists.ts';
import type { Style, Styles } from './read-styles.ts';

/** A paragraph while it is read. */
export interface OpenParagraph {
  text: string;
  style: string | undefined;
  heading: number | undefined;
  list: string | undefined;
  level: number | undefined;
  /** Letters, and how many of them are bold. */
  letters: number;
  boldLetters: number;
  pictures: number;
}

/** Letters of one look within a paragraph. */
export interface OpenRun {
  style: string | undefined;
  bold: boolean | undefined;
  hidden: boolean | undefined;
}

export function openParagraph(): OpenParagraph {
  return {
    text: '',
    style: undefined,
    heading: undefined,
    list: undefined,
    level: undefined,
    letters: 0,
    boldLetters: 0,
    pictures: 0,
  };
}

/** What a paragraph is, once it is read; entries of a table of contents are nothing. */
export function paragraphItems(
  { text: raw, style: id, heading: own, list: ownList, level, letters, boldLetters, pictures }: OpenParagraph,
  styles: Styles,
  mark: (list: string, level: number) => Marker | undefined,
): FlowItem[] {
  const style: Style = styles.get(id ?? '') ?? {};
  const list = ownList ?? style.list;
  const marker = list === undefined ? undefined : mark(list, level ?? style.listLevel ?? 0);
  if (style.contents) return [];
  const words = flatText(raw);
  const text = words === '' && pictures > 0 ? PICTURE : words;
  const heading = own ?? style.heading ?? 0;
  if (heading > 0 && text !== '') {
    const numbered = marker?.text === undefined ? text : `${marker.text} ${text}`;
    return [{ kind: 'heading', depth: Math.min(6, heading), text: numbered }];
  }
  const bold = letters > 0 && boldLetters === letters ? ({ bold: true } as const) : {};
  if (marker === undefined) return text === '' ? [] : [{ kind: 'paragraph', text, ...bold }];
  const written = marker.text === undefined ? {} : { marker: marker.text };
  return [{ kind: 'list-item', depth: marker.depth, ...written, text, ...bold }];
}

export function openRun(): OpenRun {
  return { style: undefined, bold: undefined, hidden: undefined };
}

/** Adds what a run shows to its paragraph; the run's own look goes before that of its style and of the paragraph's. */
export function addText(paragraph: OpenParagraph, run: OpenRun | undefined, text: string, styles: Styles): void {
  const own = run?.style === undefined ? undefined : styles.get(run.style);
  const base = styles.get(paragraph.style ?? '');
  if (run?.hidden ?? own?.hidden ?? base?.hidden) return;
  paragraph.text += text;
  const letters = text.replace(/\s+/g, '').length;
  paragraph.letters += letters;
  if (run?.bold ?? own?.bold ?? base?.bold) paragraph.boldLetters += letters;
}
