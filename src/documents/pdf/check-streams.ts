import { Inflate } from 'fflate/browser';
import { fault, type Place } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { refuse, refuseAbove } from '../../office/refusal.ts';

/**
 * Looks at what a PDF would unpack to before anything unpacks it for use: pdf.js itself has no limits. Every stream of
 * a file is in its bytes, also those that its object lists leave out.
 */
export function checkStreams(bytes: Uint8Array, at: Place): void {
  const text = new TextDecoder('latin1').decode(bytes);
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text)) refuse(fault('document-encrypted', at, { format: 'pdf' }));
  for (const [notes] of text.matchAll(/\/Annots\s*\[[^\]]*/g)) {
    refuseAbove(notes.length / NOTE, 'drawing', 'pdfNotes', at);
  }
  let total = 0;
  for (const { start, dictionary } of streamsOf(text)) {
    const picture = /\/Subtype\s*\/Image\b/.test(dictionary);
    const end = text.indexOf('endstream', start);
    // Packed in ways that are not looked into, and that text of any size does not need.
    if (!picture && OTHER_FILTER.test(dictionary) && (end < 0 ? bytes.length : end) - start > MOST_OTHER) {
      refuse(fault('document-too-big', at, { measure: 'inflated-bytes', limit: LIMITS.pdfStreamBytes }));
    }
    if (!isZlib(bytes.subarray(start))) continue;
    const size = measure(bytes, start, at);
    if (!picture) total += size;
    refuseAbove(total, 'inflated-bytes', 'pdfBytes', at);
  }
}

/** Characters of a reference to a note. */
const NOTE = 6;
const OTHER_FILTER =
  /\/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx|LZWDecode|LZW|RunLengthDecode|RL)\b|\/Filter\s+\d+\s+\d+\s+R/;
const MOST_OTHER = 64 * 1024;
/** Characters in front of a stream in which its dictionary is looked for. */
const DICTIONARY = 1_000;
/** Bytes that are unpacked at a time. */
const PIECE = 32 * 1024;
/** Bytes that a block may take before it gives any: one that is stored as it is has up to 65,535, and its head. */
const LONGEST_BLOCK = 66_000;
/** What no stream may contain, longer than a block. */
const NONSENSE = new Uint8Array(70_000).fill(0xff);
/** Streams inside one another. */
const MOST_PACKINGS = 3;

function* streamsOf(text: string): Generator<{ readonly start: number; readonly dictionary: string }> {
  let lineEnd = -1;
  for (let found = text.indexOf('stream'); found >= 0; found = text.indexOf('stream', found + 6)) {
    if (text.startsWith('end', found - 3)) continue;
    // Whatever is behind the word on its line is passed over.
    if (lineEnd < found) lineEnd = nextLineEnd(text, found);
    const start = text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : lineEnd + 1;
    const before = text.slice(Math.max(0, found - DICTIONARY), found);
    yield { start, dictionary: before.slice(Math.max(0, before.lastIndexOf(' obj'))) };
  }
}

function nextLineEnd(text: string, from: number): number {
  const line = /[\r\n]/g;
  line.lastIndex = from;
  return line.exec(text)?.index ?? text.length;
}

function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

/** Bytes that a stream unpacks to, those of streams packed inside it included. */
function measure(bytes: Uint8Array, start: number, at: Place): number {
  let size = 0;
  const count = (more: number) => {
    size += more;
    refuseAbove(size, 'inflated-bytes', 'pdfStreamBytes', at);
  };
  const unpack = unpacker(count, 1);
  for (let from = start; from < bytes.length; from += PIECE) {
    const state = unpack(bytes.subarray(from, from + PIECE));
    // Empty blocks one after the other are written only to hide what follows.
    if (state === 'stalled') refuse(fault('document-damaged', at, { format: 'pdf' }));
    if (state === 'ended') break;
  }
  return size;
}

type State = 'more' | 'ended' | 'stalled';

/** Unpacks piece by piece; only sizes are kept. What is damaged ends, as it does for those who read it. */
function unpacker(count: (bytes: number) => void, depth: number): (piece: Uint8Array) => State {
  let inner: ((piece: Uint8Array) => State) | undefined;
  let first = true;
  let out: Uint8Array[] = [];
  const stream = new Inflate((piece) => out.push(piece));
  const push = (piece: Uint8Array): boolean => {
    try {
      stream.push(piece);
      return true;
    } catch {
      return false;
    }
  };
  let header = true;
  let idle = 0;
  return (piece) => {
    const body = header ? piece.subarray(2) : piece;
    header = false;
    const fine = push(body);
    const pieces = out.filter(({ length }) => length > 0);
    out = [];
    for (const one of pieces) {
      count(one.length);
      if (first && depth < MOST_PACKINGS && isZlib(one)) inner = unpacker(count, depth + 1);
      first = false;
      if (inner !== undefined && inner(one) !== 'more') inner = undefined;
    }
    if (!fine) return 'ended';
    idle = pieces.length > 0 ? 0 : idle + body.length;
    if (idle <= LONGEST_BLOCK) return 'more';
    // Behind the end nothing is read, not even what no stream may contain: longer than what a block begun may still
    // take.
    return push(NONSENSE) ? 'ended' : 'stalled';
  };
}
