import { extname, resolve } from 'node:path';
import { FORM_FORMATS, type FormFormatName } from '../forms/form-formats.ts';
import type { CommandMessages } from '../messages/messages.ts';
import { nearest } from '../text/nearest.ts';
import { UsageError } from './usage-error.ts';

/** What forms are drawn as, and where they go. Paths are absolute; `screen` is standard output. */
export interface FormTarget {
  readonly format: FormFormatName;
  readonly place:
    | { readonly kind: 'screen' }
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'folder'; readonly path: string };
}

const NAMES = Object.keys(FORM_FORMATS) as readonly FormFormatName[];

/**
 * Reads `-f` and `-o` of a command that writes forms: one format, and one file (whose ending may tell the format), folder or
 * `-`. Without `-o` they go into the working directory.
 */
export function readFormTarget(
  { format, output }: { readonly format: readonly string[]; readonly output: readonly string[] },
  cwd: string,
  { commands: { errors, new: words } }: CommandMessages,
): FormTarget {
  const [asked, ...otherFormats] = format;
  const [place = '.', ...otherPlaces] = output;
  if (otherFormats.length + otherPlaces.length > 0) throw new UsageError(words.oneTarget);
  const named = NAMES.find((name) => name === asked);
  if (asked !== undefined && named === undefined) {
    const close = nearest(asked, NAMES);
    throw new UsageError(
      errors.unknownFormat(asked, `${NAMES.join(', ')}${close === undefined ? '' : ` (${close}?)`}`),
    );
  }
  const byEnding = formatOfFile(place);
  if (place === '-') return { format: named ?? 'yaml', place: { kind: 'screen' } };
  const path = resolve(cwd, place);
  if (byEnding === undefined) return { format: named ?? 'yaml', place: { kind: 'folder', path } };
  if (named !== undefined && named !== byEnding) throw new UsageError(words.otherEnding(place, named));
  return { format: byEnding, place: { kind: 'file', path } };
}

/** The format that the ending of a file tells. */
function formatOfFile(file: string): FormFormatName | undefined {
  const extension = extname(file).slice(1).toLowerCase();
  return NAMES.find((name) => (FORM_FORMATS[name].extensions as readonly string[]).includes(extension));
}
