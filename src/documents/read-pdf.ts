import { fault, type Loaded, type Place, warning } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { TextDocument } from '../model/text-document.ts';
import { refusalOf, refuse, refuseAbove } from '../office/refusal.ts';
import { arrangeFlow } from './arrange-flow.ts';
import { checkStreams } from './pdf/check-streams.ts';
import { joinPages } from './pdf/join-pages.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { type ReadPage, readPage } from './pdf/read-page.ts';

/**
 * A PDF as text: lines become paragraphs, drawn lines and columns become tables, a table that goes on over pages is
 * one. Places are pages. A PDF without a text layer is refused; pages without one are reported.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Loaded<TextDocument>> {
  const at: Place = { file };
  try {
    refuseAbove(bytes.length, 'bytes', 'documentBytes', at);
    checkStreams(bytes, at);
    return await readPages(bytes, file);
  } catch (error) {
    return refusalOf(error);
  }
}

async function readPages(bytes: Uint8Array, file: string): Promise<Loaded<TextDocument>> {
  const at: Place = { file };
  const pdf = await openPdf(bytes, at);
  try {
    refuseAbove(pdf.pages, 'pages', 'pdfPages', at);
    const pages: ReadPage[] = [];
    const empty: number[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.pages; number++) {
      const content = await pdf.page(number);
      characters += content.pieces.reduce((sum, { text }) => sum + text.length, 0);
      refuseAbove(characters, 'characters', 'documentCharacters', at);
      if (content.pieces.length === 0) empty.push(number);
      pages.push(readPage(content, { file, page: number }));
    }
    if (characters === 0) refuse(fault('pdf-without-text', at, { pages: pdf.pages }));
    const warnings =
      empty.length === 0
        ? []
        : [warning('pdf-pages-without-text', at, { pages: empty.slice(0, LIMITS.diagnostics).map(String) })];
    return { ok: true, value: { file, format: 'pdf', blocks: arrangeFlow(joinPages(pages), file) }, warnings };
  } finally {
    await pdf.close();
  }
}
