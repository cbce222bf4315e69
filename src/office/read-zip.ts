import { Inflate } from 'fflate/browser';
import { fault, type Place } from '../model/diagnostic.ts';
import { crc32 } from './crc32.ts';
import { refuse, refuseAbove } from './refusal.ts';

/** A file in a ZIP archive. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MOST_COMMENT = 0xffff;
/** Bytes that are unpacked at a time; each can become a thousand. */
const PIECE = 16 * 1024;
/** Below this, a ratio is no danger. */
const SMALL = 1024 * 1024;

/** The files of a ZIP archive by name. Sizes are what it claims: nothing is unpacked, and nothing believed, yet. */
export function readZip(bytes: Uint8Array, at: Place): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () => refuse(fault('document-damaged', at, { format: 'docx' }));
  const end = findEnd(view);
  if (end === undefined) return damaged();
  const amount = view.getUint16(end + 10, true);
  refuseAbove(amount, 'entries', 'packedEntries', at);
  let offset = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < amount; index++) {
    if (offset + CENTRAL_BYTES > end || view.getUint32(offset, true) !== CENTRAL) return damaged();
    const nameBytes = view.getUint16(offset + 28, true);
    const more = nameBytes + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
    const start = offset + CENTRAL_BYTES;
    if (start + more > end) return damaged();
    const name = new TextDecoder().decode(bytes.subarray(start, start + nameBytes));
    // Two files of one name, and two programs see different documents.
    if (entries.has(name)) return damaged();
    entries.set(name, {
      name,
      encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      method: view.getUint16(offset + 10, true),
      crc: view.getUint32(offset + 16, true),
      packedBytes: view.getUint32(offset + 20, true),
      offset: view.getUint32(offset + 42, true),
    });
    offset = start + more;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let offset = last; offset >= Math.max(0, last - MOST_COMMENT); offset--) {
    if (view.getUint32(offset, true) === END) return offset;
  }
  return undefined;
}

/** Unpacks one file piece by piece, no further than its limits; it must be what its checksum says. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, at: Place, take: (piece: Uint8Array) => void): void {
  const damaged = () => refuse(fault('document-damaged', at, { format: 'docx' }));
  if (entry.encrypted) refuse(fault('document-encrypted', at, { format: 'docx' }));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedBytes } = entry;
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL) damaged();
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedBytes);
  if (packed.length < packedBytes) damaged();
  let size = 0;
  let crc = 0;
  const receive = (piece: Uint8Array) => {
    size += piece.length;
    refuseAbove(size, 'inflated-bytes', 'partBytes', at);
    if (size > SMALL) refuseAbove(size / packedBytes, 'ratio', 'partRatio', at);
    crc = crc32(piece, crc);
    take(piece);
  };
  if (entry.method === 0) receive(packed);
  else if (entry.method === 8) inflate(packed, receive, damaged);
  else damaged();
  if (crc !== entry.crc) damaged();
}

function inflate(packed: Uint8Array, receive: (piece: Uint8Array) => void, damaged: () => never): void {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let start = 0; start < packed.length || start === 0; start += PIECE) {
    try {
      stream.push(packed.subarray(start, start + PIECE), start + PIECE >= packed.length);
    } catch {
      damaged();
    }
    for (const piece of pieces.splice(0)) receive(piece);
  }
}
