import { utf16Of } from '../text/decode-text.ts';

const OWN_KEY =
  /(?:^|[{,])[ \t]*["']?(?:sections|zones|basis|answers|scale|items|checklist|unit|units|institution|instansi|instrumen|jawaban)["']?[ \t]*:/m;

/**
 * Whether a file that is not what was asked for may be quoted: it looks like a file of ours. The command line, or a link, may
 * have led to any file of the computer, and a CI job prints its output for many to read.
 */
export function isRecognised(bytes: Uint8Array): boolean {
  return OWN_KEY.test(new TextDecoder(utf16Of(bytes)).decode(bytes));
}
