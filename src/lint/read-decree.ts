import type { Decree, PlacedText } from '../model/standards-document.ts';
import { recogniseHeading } from './component-headings.ts';
import { splitMarker } from './heading-words.ts';
import { readSignature } from './read-signature.ts';

const TITLE = /^(?:surat\s+)?keputusan\b/i;
const NUMBER = /^(?:nomor|nomer|no)\s*\.?\s*:?\s*(.*)$/i;
const PARTS = /^(?:menimbang|mengingat|memutuskan|menetapkan)\b/i;
const DICTUM = /^(?:kesatu|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|pertama)\b/i;
const LISTING = /(?:meliputi|terdiri\s+(?:dari|atas)|sebagai\s+berikut|antara\s+lain|yaitu)\s*:?\s*$/i;
/** A decree's parts stand within so many lines of its title. */
const NEAR = 12;

/** Reads the decree among lines that belong to no component; undefined where there is none. */
export function readDecree(lines: readonly PlacedText[]): Decree | undefined {
  const start = lines.findIndex(({ text }) => TITLE.test(text));
  const hasParts = lines.some(({ text }) => PARTS.test(text));
  if (start < 0 || !hasParts) return undefined;
  const body = lines.slice(start);
  const number = body.slice(0, NEAR).find(({ text }) => NUMBER.test(text));
  const written = number === undefined ? undefined : (NUMBER.exec(number.text)?.[1] ?? '').trim();
  const signature = readSignature(body);
  return {
    number: number === undefined || written === undefined ? undefined : { text: written, at: number.at },
    ...signature,
    services: listedServices(body),
    at: (lines[start] as PlacedText).at,
  };
}

function listedServices(lines: readonly PlacedText[]): PlacedText[] {
  const decided = lines.findIndex(({ text }) => /^memutuskan\b/i.test(text.replace(/\s/g, '')));
  const found: PlacedText[] = [];
  let listing = false;
  for (const line of decided < 0 ? [] : lines.slice(decided + 1)) {
    if (/^(?:ditetapkan\s+di|lampiran)\b/i.test(line.text)) break;
    const { marker, rest } = splitMarker(line.text);
    if (LISTING.test(line.text)) listing = true;
    else if (DICTUM.test(line.text)) listing = false;
    else if (listing && (marker !== '' || rest.length < 120))
      found.push({ text: rest.replace(/[;.,]+(?:\s*dan)?$/, '').trim(), at: line.at });
  }
  // A list of the components, or of what kinds of service there are at all, is none of services.
  const components = found.filter(({ text }) => recogniseHeading(text, true) !== undefined).length;
  return components >= 2
    ? []
    : found.filter(
        ({ text }) => text !== '' && !/^(?:pelayanan\s+)?(?:barang|jasa|administra\w+)(?:\s+publik)?$/i.test(text),
      );
}
