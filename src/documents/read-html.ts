import { Parser } from 'htmlparser2';
import { fault, type Loaded } from '../model/diagnostic.ts';
import type { TextDocument } from '../model/text-document.ts';
import { refusalOf, refuse, refuseAbove } from '../office/refusal.ts';
import { arrangeFlow } from './arrange-flow.ts';
import { flatText } from './flat-text.ts';
import { blockCounter } from './flow.ts';
import { decodeHtml } from './html/decode-html.ts';
import { BLOCKS, HIDDEN_STYLE, isHeadingName, SKIPPED, UNFOLDS } from './html/element-kinds.ts';
import { findPanels } from './html/find-panels.ts';
import { pageBuilder } from './html/page-builder.ts';

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i;
const PLAIN_STYLE = /font-weight\s*:\s*(?:normal|[1-5]00)\b/i;

/** A button to press; those of an accordion are its headings. */
function isControl(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name !== 'button') return false;
  return !UNFOLDS.some((one) => one in attributes) && !/accordion|collaps/i.test(attributes['class'] ?? '');
}

/**
 * An HTML page as text: headings, lists as they count, tables as their grid, comments to patuh. Places are lines and
 * columns of the source. What a visitor can open is text below the label that opens it.
 */
export function readHtml(bytes: Uint8Array, file: string): Loaded<TextDocument> {
  const decoded = decodeHtml(bytes, file);
  if (!decoded.ok) return decoded;
  const source = decoded.value;
  const page = pageBuilder(source, blockCounter(file));
  const { opened, labels, headers, headings } = findPanels(source.text);
  /** Of each open element, whether its letters are bold. */
  const bold: boolean[] = [];
  let skipped = 0;
  let asWritten = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const style = attributes['style'] ?? '';
      refuseAbove(bold.length, 'nesting', 'documentNesting', { file });
      bold.push(PLAIN_STYLE.test(style) ? false : BOLD.has(name) || BOLD_STYLE.test(style) || bold.at(-1) === true);
      const start = parser.startIndex;
      if (
        skipped > 0 ||
        SKIPPED.has(name) ||
        labels.has(start) ||
        (isControl(name, attributes) && !headers.has(start)) ||
        (('hidden' in attributes || HIDDEN_STYLE.test(style)) && !opened.has(start))
      ) {
        skipped++;
        return;
      }
      const label = headings.get(start);
      if (label !== undefined) page.label(label.text, label.depth, start);
      if (isHeadingName(name)) return page.openHeading(Number(name[1]));
      if (BLOCKS.has(name)) page.flush();
      if (name === 'pre') asWritten++;
      switch (name) {
        case 'br':
          return page.breakLine();
        case 'img':
          return page.picture(attributes['alt'] ?? '', start, parser.endIndex + 1);
        case 'dt':
          return page.openTerm();
        case 'ol':
        case 'ul':
        case 'menu':
          return page.openList(name === 'ol', attributes);
        case 'li':
          return page.openEntry(attributes);
        case 'table':
          return page.openTable(start);
        case 'tr':
          return page.openRow(start);
        case 'td':
        case 'th':
          return page.openCell(start, attributes);
      }
    },
    onclosetag(name) {
      bold.pop();
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (isHeadingName(name)) return page.closeHeading();
      if (BLOCKS.has(name)) page.flush();
      if (name === 'pre') asWritten--;
      switch (name) {
        case 'dt':
          return page.closeTerm();
        case 'ol':
        case 'ul':
        case 'menu':
          return page.closeList();
        case 'li':
          return page.closeEntry();
        case 'table':
          return page.closeTable();
        case 'tr':
          return page.closeRow();
        case 'td':
        case 'th':
          return page.closeCell();
      }
    },
    ontext(text) {
      if (skipped === 0) page.text(text, parser.startIndex, parser.endIndex + 1, bold.at(-1) === true, asWritten > 0);
    },
    oncomment(text) {
      const words = flatText(text).replaceAll('\n', ' ');
      if (/^patuh-/i.test(words)) page.comment(words, parser.startIndex, parser.endIndex + 1);
    },
  });
  try {
    parser.end(source.text);
    page.flush();
    const blocks = arrangeFlow(page.items, file);
    if (blocks.length === 0) refuse(fault('empty-file', { file }, {}));
    return { ok: true, value: { file, format: 'html', blocks }, warnings: [] };
  } catch (error) {
    return refusalOf(error);
  }
}
