import type { Citation } from '../model/standards-document.ts';
import { stripEnd } from '../text/strip-end.ts';
import { allMatches } from './all-matches.ts';
import type { TextPiece } from './text-pieces.ts';

/** How regulations are named, and what this program calls them; who issued them follows. */
const TYPES: readonly (readonly [string, string])[] = [
  ['Perppu', 'peraturan\\s+pemerintah\\s+pengganti\\s+undang[\\s-]*undang|perppu'],
  ['UU', 'undang\\s*-?\\s*undang(?!\\s+dasar)|uu'],
  ['PP', 'peraturan\\s+pemerintah(?!\\s+(?:daerah|kabupaten|kota|provinsi))|pp'],
  ['Perpres', 'peraturan\\s+presiden|perpres'],
  ['PermenPANRB', 'permen\\s*-?\\s*pan(?:\\s*-?\\s*(?:dan|&|\\/)?\\s*-?\\s*rb)?'],
  ['Permen', 'peraturan\\s+menteri|permen\\p{L}+'],
  ['Kepmen', 'keputusan\\s+menteri|kepmen\\p{L}*'],
  ['PO', 'peraturan\\s+ombudsman'],
  ['Perda', 'peraturan\\s+daerah|perda|qanun'],
  ['Pergub', 'peraturan\\s+gubernur|pergub'],
  ['Perbup', 'peraturan\\s+bupati|perbup'],
  ['Perwal', 'peraturan\\s+wali\\s?kota|perwali?|perwako'],
];
/** `02/Permentan/OT.140/1/2010` is a number: what is in it behind a digit and a slash names no further regulation. */
const TYPE = new RegExp(
  `(?<![\\p{L}])(?<!\\d\\s{0,2}\\/\\s{0,2})(?:${TYPES.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}])`,
  'giu',
);
/** Spares most texts the search. */
const HINT = /undang|peraturan|keputusan|\buu\b|\bpp\b|per(?:mu|pp|pr|da|gub|bup|wal|wak|men)|kepmen|qanun/i;
/** Characters behind a regulation's name in which its number, year and subject are. */
const TAIL = 260;
const SHORT = /^\s*(?:nomor|nomer|no|n0)?\s*[.:]*\s*(\d{1,4})\s*\/\s*((?:19|20)\d{2})(?![\d/])/iu;
const BARE = /^\s*(\d{1,3})\s*(?:tahun|thn|th)\s*\.?\s*(\d{4})/iu;
const ISSUER =
  /^[\p{L}\s&/.,()-]*?(?=(?<!\p{L})(?:nomor|nomer|no|n0|nmr|tahun|thn|th|tentang|ttg)(?!\p{L})|[^\p{L}\s&/.,()-]|$)/iu;
const NUMBER =
  /^[\s,]*(?:nomor\s+)?(?:nomor|nomer|no|n0|nmr)\s*[.:]*\s*(?:nomor\s*)?((?:\p{L}{1,10}\s*[./-]\s*)?\d[\p{L}\d./-]*(?:\s*\/\s*[\p{L}\d.-]+)*?(?=tahun|[\s,;)(]|$))/iu;
const YEAR = /^[\s,]*(?:tahun|thn|th)\s*\.?\s*:?\s*(\d{4})/iu;
const SUBJECT = /^[\s,]*(?:\([^)]*\)\s*)?(?:tentang|tetang|ttg)\s+([^;(]{3,120})/iu;
/** `Perda tentang Retribusi Nomor 8 Tahun 2018`. */
const BEHIND = /(?<!\p{L})(?:nomor|no)\s*[.:]*\s*(\d[\p{L}\d./-]*)\s*(?:tahun|thn|th)\s*\.?\s*(\d{4})/iu;

/** Every regulation that a text names with its number or its year; `written` is what names it. */
export function findCitations({ text, placeAt }: TextPiece): Citation[] {
  if (!HINT.test(text)) return [];
  const flat = text.replaceAll('\n', ' ');
  const matches = allMatches(TYPE, flat);
  return matches.flatMap((match, index) => {
    const end = match.index + match[0].length;
    const next = matches[index + 1]?.index ?? Number.POSITIVE_INFINITY;
    // `63/ KEP/M.PAN/7/2003` is one number.
    const behind = flat.slice(end, Math.min(end + TAIL, next));
    const tail = behind.includes('/') ? behind.replace(/\s{0,5}\/\s{0,5}/g, '/') : behind;
    const parts = readTail(tail);
    if (parts.number === undefined && parts.year === undefined) return [];
    const written = {
      text: stripEnd(`${match[0]}${tail.slice(0, parts.length)}`, /[\s,.;]/),
      at: placeAt(match.index),
    };
    const type = typeOf(nameOf(match), parts.issuer);
    const { number, year, subject, issuer } = parts;
    const revoked = isRevoked(flat, match.index, end + parts.length);
    return [{ type, number, year: year === undefined ? undefined : Number(year), subject, issuer, revoked, written }];
  });
}

/** What this program calls the type that a match of `TYPE` has found: each has a group of its own. */
function nameOf(match: RegExpExecArray): string {
  return TYPES.find((_, index) => match[index + 1] !== undefined)?.[0] ?? '';
}

const REVOKED = /dicabut|mencabut|pencabutan|mengganti|digantikan|diganti\s|pengganti|tidak\s+(?:lagi\s+)?berlaku/i;

/** Whether the words around a regulation, within its sentence, say that it is no longer in force. */
function isRevoked(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[;.]\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + 160).split(/;|\.\s/, 1)[0] ?? '';
  return REVOKED.test(before) || REVOKED.test(after);
}

function typeOf(type: string, issuer: string | undefined): string {
  const panrb = /pendayagunaan\s+aparatur|^(?:negara\s+)?pan(?:\s*-?\s*(?:dan|&|\/)?\s*-?\s*rb)?\b/i.test(issuer ?? '');
  return type === 'Permen' && panrb ? 'PermenPANRB' : type;
}

interface Tail {
  readonly issuer: string | undefined;
  readonly number: string | undefined;
  readonly year: string | undefined;
  readonly subject: string | undefined;
  /** Characters that name the regulation. */
  readonly length: number;
}

function readTail(tail: string): Tail {
  const direct = SHORT.exec(tail) ?? BARE.exec(tail);
  if (direct !== null) {
    const subject = SUBJECT.exec(tail.slice(direct[0].length));
    return {
      issuer: undefined,
      number: direct[1],
      year: direct[2],
      subject: subject?.[1]?.trim(),
      length: direct[0].length,
    };
  }
  const issuer = ISSUER.exec(tail)?.[0] ?? '';
  let at = issuer.length;
  const number = NUMBER.exec(tail.slice(at));
  at += number?.[0].length ?? 0;
  const written = number?.[1]?.replace(/[.,-]+$/, '').replace(/\s/g, '');
  const short = /^(\d{1,4})\/((?:19|20)\d{2})$/.exec(written ?? '');
  const year = YEAR.exec(tail.slice(at));
  at += year?.[0].length ?? 0;
  const subject = SUBJECT.exec(tail.slice(at));
  const behind = number === null && year === null && subject !== null ? BEHIND.exec(tail) : null;
  return {
    issuer: issuer.trim() === '' ? undefined : issuer.trim(),
    number: behind?.[1] ?? short?.[1] ?? written,
    year: behind?.[2] ?? year?.[1] ?? short?.[2] ?? /[/-]((?:19|20)\d{2})$/.exec(written ?? '')?.[1],
    subject: subject?.[1]?.trim(),
    length: behind === null ? at : behind.index + behind[0].length,
  };
}

/** A list entry's marker at the start of a line. */
const ENTRY = /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]\s+|[-•*]\s+)?/i;

/**
 * Regulations at the head of an entry of a list of legal bases that are named with neither number nor year; elsewhere
 * texts may speak of a law in passing.
 */
export function findUnnumbered({ text, placeAt }: TextPiece): Citation[] {
  const entries: { readonly text: string; readonly index: number }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const marker = ENTRY.exec(line)?.[0] ?? '';
    TYPE.lastIndex = 0;
    const begins = marker.trim() !== '' || TYPE.exec(line)?.index === 0;
    const last = entries.at(-1);
    if (begins || last === undefined) entries.push({ text: line, index: offset });
    else entries[entries.length - 1] = { ...last, text: `${last.text} ${line}` };
    offset += line.length + 1;
  }
  return entries.flatMap(({ text: entry, index }) => {
    const bare = entry.replace(ENTRY, '');
    TYPE.lastIndex = 0;
    const match = TYPE.exec(bare);
    TYPE.lastIndex = 0;
    // `UU` on its own, or `peraturan yang berlaku`, names no regulation at all.
    if (match === null || match.index !== 0 || /\d/.test(bare.slice(0, TAIL)) || !/\b(?:tentang|ttg)\b/i.test(bare))
      return [];
    const type = nameOf(match);
    const written = { text: stripEnd(bare, /[\s,.;]/), at: placeAt(index) };
    return [
      { type, number: undefined, year: undefined, subject: undefined, issuer: undefined, revoked: false, written },
    ];
  });
}
