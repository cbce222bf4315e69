import { fixMarkdown } from '../lint/fix-markdown.ts';
import type { LintSettings } from '../model/lint-run.ts';
import { type GatheredDocument, understandDocument } from './gather-documents.ts';
import { type WriteProblem, writeReport } from './write-report.ts';

/** What became of a document that was to be mended. */
export type Fixed =
  | { readonly kind: 'unchanged' }
  /**
   * What would come of it would have to be mended again, for its parts are not what they seem, or be larger than a file may
   * be. It is left as it is.
   */
  | { readonly kind: 'unsettled' }
  | { readonly kind: 'fixed'; readonly document: GatheredDocument }
  | { readonly kind: 'problem'; readonly problem: WriteProblem };

/** Whose file it is does not matter: the user asked for it. */
const ANY_FILE = { format: { isOwn: () => true }, force: true, inputs: () => [], written: [] };
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Mends what is mechanical in a Markdown document, as far as its rules are on, and writes it whole or not at all. What is
 * to be written is read first: it must be a document with nothing left to mend, and the run goes on with it.
 */
export async function fixDocument(gathered: GatheredDocument, settings: Pick<LintSettings, 'levels'>): Promise<Fixed> {
  const { found, bytes, text, document } = gathered;
  const written = Buffer.from(bytes).toString();
  const mark = written.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const source = written.slice(mark.length);
  const fixed = fixMarkdown(source, text, document, settings);
  if (fixed === source) return { kind: 'unchanged' };
  const mended = await understandDocument(found, Buffer.from(mark + fixed));
  if (!mended.ok) return { kind: 'unsettled' };
  const again = fixMarkdown(fixed, mended.value.text, mended.value.document, settings);
  if (again !== fixed) return { kind: 'unsettled' };
  const problem = writeReport(found.path, mark + fixed, ANY_FILE);
  return problem === undefined ? { kind: 'fixed', document: mended.value } : { kind: 'problem', problem };
}
