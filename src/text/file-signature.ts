/** How files of a kind begin: bytes, and where. */
interface Signature {
  readonly bytes: readonly number[];
  readonly at: number;
  /** Whether other bytes may come before, within what is looked at: PDF readers allow it. */
  readonly later?: boolean;
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const ZIP: Signature = { bytes: [0x50, 0x4b, 0x03, 0x04], at: 0 };
const OLE: Signature = { bytes: [0xd0, 0xcf, 0x11, 0xe0], at: 0 };
const JPEG: Signature = { bytes: [0xff, 0xd8, 0xff], at: 0 };

/** By extension, in lower case. Files of other extensions may begin as they like. */
const SIGNATURES: Readonly<Record<string, Signature>> = {
  jpg: JPEG,
  jpeg: JPEG,
  png: { bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a], at: 0 },
  gif: { bytes: ascii('GIF8'), at: 0 },
  webp: { bytes: ascii('WEBP'), at: 8 },
  heic: { bytes: ascii('ftyp'), at: 4 },
  mp4: { bytes: ascii('ftyp'), at: 4 },
  pdf: { bytes: ascii('%PDF-'), at: 0, later: true },
  docx: ZIP,
  xlsx: ZIP,
  pptx: ZIP,
  zip: ZIP,
  doc: OLE,
  xls: OLE,
  ppt: OLE,
};

/** Bytes from the beginning of a file that are enough to recognise it. */
export const SIGNATURE_BYTES = 1024;

/** Whether the first bytes of a file are those of its extension (without the dot, in any case). */
export function matchesExtension(head: Uint8Array, extension: string): boolean {
  const name = extension.toLowerCase();
  const signature = Object.hasOwn(SIGNATURES, name) ? SIGNATURES[name] : undefined;
  if (signature === undefined) return true;
  const { bytes, at, later = false } = signature;
  const isAt = (start: number) => bytes.every((byte, index) => head[start + index] === byte);
  if (!later) return isAt(at);
  return Array.from({ length: Math.max(0, head.length - bytes.length + 1) }, (_, index) => index).some(isAt);
}
