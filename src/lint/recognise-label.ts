import type { ComponentId } from '../model/standards-document.ts';
import type { RecognisedHeading } from '../text/known-headings.ts';
import type { HeadingRecogniser } from './recognise-heading.ts';

/** No heading of a component is longer. */
const LONGEST = 160;

/** A heading with the text that follows it. */
export interface LabelledText {
  readonly found: RecognisedHeading;
  readonly label: string;
  readonly rest: string;
}

/** A line `Persyaratan: fotokopi KTP` as heading and what follows it. */
export function recogniseLabel(text: string, recogniseHeading: HeadingRecogniser): LabelledText | undefined {
  const colon = /\s*[:=]\s*/.exec(text.slice(0, LONGEST));
  if (colon === null || colon.index === 0) return undefined;
  const label = text.slice(0, colon.index);
  const found = recogniseHeading(label, 'extended');
  return found === undefined ? undefined : { found, label, rest: text.slice(colon.index + colon[0].length) };
}

/** Words that a heading has at most: `jaminan keamanan, keselamatan, dan kenyamanan pelayanan`. */
const HEADING_WORDS = 8;

/** A row of a table whose columns are gone: `4 Waktu Pelayanan 3-5 menit`, by the longest known heading behind a number. */
export function recogniseFlatRow(text: string, recogniseHeading: HeadingRecogniser): LabelledText | undefined {
  const [number] = /^\(?\d{1,2}\s*[.)]?\s+(?=\p{L})/u.exec(text) ?? [];
  if (number === undefined) return undefined;
  return longestLabel(text, number.length, recogniseHeading) ?? recogniseBroken(text, number);
}

/** The longest known heading with which a text begins at `start`, where something follows it. */
function longestLabel(text: string, start: number, recogniseHeading: HeadingRecogniser): LabelledText | undefined {
  const words = text.slice(start).split(' ', HEADING_WORDS + 1);
  for (let count = Math.min(HEADING_WORDS, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count).join(' ');
    const found = recogniseHeading(label, 'none');
    // `dan` and `/` bind to what follows.
    if (found === undefined || /(?:^|[\s,])(?:dan|atau|dan\/atau|[&/])$|,$/i.test(label)) continue;
    const length = start + label.length;
    return { found, label: text.slice(0, length), rest: text.slice(length).replace(/^[\s:]+/, '') };
  }
  return undefined;
}

/** What a component says rather than what it is called: amounts, spans, that something is free or done. */
const VALUE =
  /\d|\brp\b|^(?:hasil|tidak|tanpa|gratis|nihil|paling|maksimal|selama|sesuai|setiap|dilakukan|dilaksanakan)\b/i;

/** A heading with its text behind it, although a colon ends the line: `4. Biaya/tarif Hasil perkalian Rp15.000 dengan:`. */
export function recogniseValued(text: string, recogniseHeading: HeadingRecogniser): LabelledText | undefined {
  const colon = text.slice(0, LONGEST).indexOf(':');
  const start = /^\(?(?:\d{1,2}|[a-z])\s*[.)]\s*/i.exec(text)?.[0].length ?? 0;
  const found = longestLabel(text, start, recogniseHeading);
  if (found === undefined || (colon >= 0 && colon <= found.label.length + 1)) return undefined;
  return VALUE.test(found.rest.split(/:/, 1)[0] ?? '') ? found : undefined;
}

/** The same without its number: `Jangka Waktu Penyelesaian 3 hari`. */
export function recogniseBareRow(text: string, recogniseHeading: HeadingRecogniser): LabelledText | undefined {
  return /^\p{Lu}/u.test(text) ? longestLabel(text, 0, recogniseHeading) : undefined;
}

/** Words that begin one heading alone, where the rest of it has slipped below its text. */
const BEGINNINGS: Readonly<Record<string, ComponentId>> = {
  penanganan: 'pengaduan',
  pengelolaan: 'pengaduan',
  sistem: 'prosedur',
  jumlah: 'jumlah-pelaksana',
  // `Sarana, prasarana, Loket pelayanan`, below it `dan/atau fasilitas`.
  sarana: 'sarana',
};
/** What follows `Jumlah` where `Pelaksana` has slipped below: so many persons. `Jumlah kendaraan` counts something else. */
const PERSONS =
  /^\s*(?:\d|(?:\p{L}+\s+)?\(\d|.{0,60}\borang\b|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b)/iu;

function recogniseBroken(text: string, number: string): LabelledText | undefined {
  const [word = ''] = text.slice(number.length).split(' ', 1);
  const component = BEGINNINGS[word.replace(/,$/, '').toLowerCase()];
  if (component === undefined) return undefined;
  const length = number.length + word.length;
  if (component === 'jumlah-pelaksana' && !PERSONS.test(text.slice(length))) return undefined;
  if (component === 'sarana' && !word.endsWith(',')) return undefined;
  // `Penanganan dan pembuatan berita acara` is whole.
  if (!word.endsWith(',') && /^\s+(?:dan|atau|serta)\b/i.test(text.slice(length))) return undefined;
  return { found: { component, likeness: 'variant' }, label: text.slice(0, length), rest: text.slice(length).trim() };
}
