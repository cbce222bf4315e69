import { fixMarkdown } from '../lint/fix-markdown.ts';
import type { LintSettings } from '../model/lint-run.ts';
import { type GatheredDocument, loadDocument } from './gather-documents.ts';
import { type WriteProblem, writeReport } from './write-report.ts';

/** What became of a document that was to be mended. */
export type Fixed =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'fixed'; readonly document: GatheredDocument }
  | { readonly kind: 'problem'; readonly problem: WriteProblem };

/** Whose file it is does not matter: the user asked for it. */
const ANY_FILE = { format: { isOwn: () => true }, force: true, inputs: () => [], written: [] };
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Mends what is mechanical in a Markdown document, as far as its rules are on, and writes it whole or not at all. What was
 * written is read back: the run goes on with what stands in the file now.
 */
export async function fixDocument(gathered: GatheredDocument, settings: Pick<LintSettings, 'levels'>): Promise<Fixed> {
  const { found, bytes, text, document } = gathered;
  const written = Buffer.from(bytes).toString();
  const mark = written.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const source = written.slice(mark.length);
  const fixed = fixMarkdown(source, text, document, settings);
  if (fixed === source) return { kind: 'unchanged' };
  const problem = writeReport(found.path, mark + fixed, ANY_FILE);
  if (problem !== undefined) return { kind: 'problem', problem };
  const loaded = await loadDocument(found, { stdin: async () => new Uint8Array(), stdinFormat: undefined });
  if (!loaded.ok) throw new Error(`${found.file} cannot be read any more after it was mended`);
  return { kind: 'fixed', document: loaded.value };
}
