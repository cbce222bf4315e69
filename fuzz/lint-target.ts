/** What `patuh lint -` does, in memory, as `run-lint.ts` puts it together; see target.ts. */
import { drawingOptions } from '../src/cli/context.ts';
import type { Io } from '../src/cli/io.ts';
import { printFindings } from '../src/cli/print-diagnostics.ts';
import { VERSION } from '../src/cli/version.ts';
import { readDocument } from '../src/documents/read-document.ts';
import { assembleLintRun } from '../src/lint/assemble-lint-run.ts';
import { fixMarkdown } from '../src/lint/fix-markdown.ts';
import { lintDocument } from '../src/lint/lint-document.ts';
import { recogniseDocument } from '../src/lint/recognise-document.ts';
import { LOAD_MESSAGES } from '../src/messages/languages.ts';
import type { Loaded } from '../src/model/diagnostic.ts';
import type { LintRun } from '../src/model/lint-run.ts';
import type { StandardsDocument } from '../src/model/standards-document.ts';
import type { DocumentFormat, TextDocument } from '../src/model/text-document.ts';
import type { Language } from '../src/model/workspace.ts';
import type { Format } from '../src/report/formats.ts';
import { LINT_FORMATS } from '../src/report/lint/lint-formats.ts';

const SETTINGS = { asOf: '2026-01-02', levels: {} };
const FILE = '-';

interface LintedInput {
  readonly run: LintRun;
  readonly printed: readonly { readonly name: string; readonly text: string }[];
  /** What `--fix` makes of a Markdown document, where it would write it. */
  readonly fixed?: string;
}

/** What to make of an input, and where it is drawn. */
interface Options {
  readonly io: Io;
  /** What was written since it was asked the last time. */
  readonly text: () => string;
  /** The first for the reports, both for what is found. */
  readonly languages: readonly [Language, Language];
  /** All formats, or only those that most people look at. */
  readonly all: boolean;
}

/** A document of a format, read, understood, judged, drawn; a Markdown document mended as well. */
export async function lint(
  bytes: Uint8Array,
  format: DocumentFormat,
  { io, text, languages, all }: Options,
): Promise<LintedInput> {
  const read = await understand(bytes, format);
  const source = Buffer.from(bytes)
    .toString()
    .replace(/^\uFEFF/, '');
  const run = assembleLintRun({
    version: VERSION,
    asOf: SETTINGS.asOf,
    documents: read.ok ? [{ ...lintDocument(read.value.document, SETTINGS), sha256: '0'.repeat(64) }] : [],
    rejected: read.ok ? [] : [{ file: FILE, diagnostics: [...read.diagnostics] }],
    warnings: read.ok ? read.warnings : [],
    failOn: 'error',
  });
  const sources = new Map([[FILE, source]]);
  const printed: { readonly name: string; readonly text: string }[] = [];
  for (const language of languages) {
    await printFindings(run, {}, { io, messages: await LOAD_MESSAGES[language](), colorAllowed: true, sources });
    printed.push({ name: `findings ${language}`, text: text() });
  }
  const messages = await LOAD_MESSAGES[languages[0]]();
  for (const [name, chosen] of Object.entries(LINT_FORMATS)) {
    if (!all && name !== 'terminal' && name !== 'json') continue;
    const drawn: Format<LintRun> = chosen;
    const render = await drawn.load();
    const content = await render(run, {
      messages,
      ...drawingOptions(io, io.stdout, true),
      command: 'patuh lint -',
      toFile: name !== 'csv',
      sources,
    });
    printed.push({ name, text: typeof content === 'string' ? content : [...(content as Iterable<string>)].join('') });
  }
  if (!read.ok || format !== 'markdown') return { run, printed };
  const first = fixMarkdown(source, read.value.text, read.value.document);
  const reread = first === source ? read : await understand(Buffer.from(first), format);
  if (!reread.ok) throw new Error(`what was mended cannot be read: ${JSON.stringify(reread.diagnostics)}`);
  const again = fixMarkdown(first, reread.value.text, reread.value.document);
  return again === first ? { run, printed, fixed: first } : { run, printed };
}

async function understand(
  bytes: Uint8Array,
  format: DocumentFormat,
): Promise<Loaded<{ readonly text: TextDocument; readonly document: StandardsDocument }>> {
  const text = await readDocument(bytes, FILE, format);
  return text.ok ? { ...text, value: { text: text.value, document: recogniseDocument(text.value) } } : text;
}
