import { readDocument } from '../documents/read-document.ts';
import { recogniseDocument } from '../lint/recognise-document.ts';
import { type Diagnostic, fault, type Loaded } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { LintPolicy } from '../model/lint-policy.ts';
import type { LintRun, PassedOver } from '../model/lint-run.ts';
import type { StandardsDocument } from '../model/standards-document.ts';
import type { DocumentFormat, TextDocument } from '../model/text-document.ts';
import { DOCUMENTS } from './document-search.ts';
import type { FileSource, YieldNow } from './file-source.ts';
import type { Found, FoundFile } from './find-files.ts';
import { isOwnHead, isOwnReport, type ReportRecognition } from './own-report.ts';
import { staysInside } from './stays-inside.ts';

/** A document that was read and understood. */
export interface GatheredDocument {
  readonly found: FoundFile;
  readonly bytes: Uint8Array;
  readonly text: TextDocument;
  readonly document: StandardsDocument;
}

/** What was made of all documents of the inputs, and what became of every other file. */
export interface GatheredDocuments<T> {
  readonly documents: readonly T[];
  readonly rejected: LintRun['rejected'];
  readonly passedOver: readonly PassedOver[];
  readonly warnings: readonly Diagnostic[];
}

/** Where a document comes from, and in what format standard input is. */
interface DocumentSource {
  readonly source: FileSource;
  readonly stdinFormat: DocumentFormat | undefined;
  readonly policy: LintPolicy;
}

/** What the reading goes by. */
export interface DocumentReading extends DocumentSource, Pick<ReportRecognition, 'isReport'> {
  /** Absolute paths of what is read for what it publishes. */
  readonly published: ReadonlySet<string>;
  /** Folders that the documents of a search must lie in, absolute. */
  readonly folders: readonly string[];
  readonly yieldNow: YieldNow;
}

/**
 * Reads every file found, and keeps what `take` makes of each: the texts of thousands of documents are no load on
 * memory. Nothing is dropped: what cannot be read is rejected with its faults, and what a search came across that is no
 * standard and no maklumat is passed over, and reported.
 */
export async function gatherDocuments<T>(
  found: Found,
  reading: DocumentReading,
  take: (document: GatheredDocument) => T | Promise<T>,
): Promise<GatheredDocuments<T>> {
  const documents: T[] = [];
  const passedOver: PassedOver[] = [];
  const rejected = found.diagnostics.map((diagnostic) => ({ file: diagnostic.at.file, diagnostics: [diagnostic] }));
  const warnings: Diagnostic[] = [];
  const judged = new Set<FoundFile>();
  for (const one of found.files) {
    await reading.yieldNow();
    const reason = passOver(one, reading);
    if (reason !== undefined) {
      passedOver.push({ file: one.file, reason });
      continue;
    }
    if (one.searched && !staysInside(one.path, reading.folders, reading.source)) {
      judged.add(one);
      rejected.push({ file: one.file, diagnostics: [fault('link-outside', { file: one.file }, {})] });
      continue;
    }
    const bytes = await readBytes(one, reading);
    if (
      one.searched &&
      (bytes.ok ? isOwnHead(bytes.value, 'document', reading) : isOwnReport(one, 'document', reading))
    ) {
      passedOver.push({ file: one.file, reason: 'report' });
      continue;
    }
    const loaded = bytes.ok ? await understandDocument(one, bytes.value, reading) : bytes;
    if (!loaded.ok) {
      judged.add(one);
      rejected.push({ file: one.file, diagnostics: [...loaded.diagnostics] });
    } else if (one.searched && loaded.value.document.kind === 'other') {
      passedOver.push({ file: one.file, reason: 'other' });
    } else {
      judged.add(one);
      documents.push(await take(loaded.value));
      warnings.push(...loaded.warnings);
    }
  }
  for (const { argument, files, diagnostics } of found.inputs) {
    if (diagnostics.length > 0 || files.some((file) => judged.has(file))) continue;
    rejected.push({ file: argument, diagnostics: [fault('no-document', { file: argument }, { path: argument })] });
  }
  return { documents, rejected, passedOver, warnings };
}

/** Why a file that a search came across is not read. */
function passOver(found: FoundFile, { published, source }: DocumentReading): PassedOver['reason'] | undefined {
  if (!found.searched) return undefined;
  if (published.has(found.path)) return 'published';
  return DOCUMENTS.extensions.has(source.paths.extname(found.file).toLowerCase()) ? undefined : 'format';
}

/** Reads and understands one document. */
export async function loadDocument(found: FoundFile, source: DocumentSource): Promise<Loaded<GatheredDocument>> {
  const bytes = await readBytes(found, source);
  return bytes.ok ? understandDocument(found, bytes.value, source) : bytes;
}

async function readBytes({ path, file }: FoundFile, { source }: DocumentSource): Promise<Loaded<Uint8Array>> {
  return path === '-' ? source.readInput(file) : source.read(path, file, LIMITS.documentBytes);
}

/** Understands a document whose bytes were read. */
export async function understandDocument(
  found: FoundFile,
  bytes: Uint8Array,
  { stdinFormat, policy }: Pick<DocumentSource, 'stdinFormat' | 'policy'>,
): Promise<Loaded<GatheredDocument>> {
  const text = await readDocument(bytes, found.file, stdinFormat);
  if (!text.ok) return text;
  return { ...text, value: { found, bytes, text: text.value, document: recogniseDocument(text.value, policy) } };
}
