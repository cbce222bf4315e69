import { type FileSource, textOfBytes } from './file-source.ts';
import type { FoundFile } from './find-files.ts';

/** How much of a file is looked at for the mark of an own report, in bytes. */
export const HEAD_BYTES = 64 * 1024;

/** Reports that may lie where other files are looked for: among sources, workbooks, documents, or anywhere. */
export type ReportFamily = 'source' | 'workbook' | 'document' | 'any';

/** How reports of earlier runs are told from other files. Formats are not known here: the command line knows them. */
export interface ReportRecognition {
  readonly source: FileSource;
  /** Whether a text is the beginning of a report that patuh wrote. */
  readonly isReport: (head: string, family: ReportFamily) => boolean;
}

/**
 * Whether a file that was found in a folder is a report of an earlier run. A large one is above every limit for input, and
 * `audit . -f json:hasil.json` must work twice. One that cannot be read is taken for none.
 */
export function isOwnReport(
  { path, searched }: FoundFile,
  family: ReportFamily,
  { source, isReport }: ReportRecognition,
): boolean {
  if (!searched) return false;
  const head = source.readHead(path, HEAD_BYTES);
  return typeof head === 'object' && 'bytes' in head && isReport(textOfBytes(head.bytes), family);
}

/** The same of a file that was read. */
export function isOwnHead(bytes: Uint8Array, family: ReportFamily, { isReport }: ReportRecognition): boolean {
  return isReport(textOfBytes(bytes.subarray(0, HEAD_BYTES)), family);
}
