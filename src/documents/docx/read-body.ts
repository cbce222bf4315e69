import type { XmlHandler } from '../../office/read-xml.ts';
import type { FlowItem } from '../flow.ts';
import { addText, openParagraph, openRun, paragraphItems } from './build-paragraph.ts';
import type { Marker } from './count-lists.ts';
import { type Level, type OpenTable, readProperty } from './read-property.ts';
import type { Styles } from './read-styles.ts';

/** What is not read: deleted text, hidden text, and properties. */
const SKIPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'sdtPr',
  'sdtEndPr',
  'tblPr',
  'tblGrid',
  'tblPrEx',
  'sectPr',
  'rubyPr',
  'rt',
  'pPrChange',
  'rPrChange',
  'trPrChange',
  'tcPrChange',
  'numPrChange',
  'footnoteReference',
  'endnoteReference',
]);
const PICTURES: ReadonlySet<string> = new Set(['a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds', 'object']);

/** A cell or a text box knows what it is in. */
interface NestedLevel extends Level {
  readonly outer: NestedLevel | undefined;
}

/**
 * Reads `word/document.xml`: what is in the body, in its order, as Word shows it with all changes accepted. `mark`
 * counts lists, `count` is called for every paragraph and cell.
 */
export function bodyReader(
  styles: Styles,
  mark: (list: string, level: number) => Marker | undefined,
  count: () => void,
): { readonly handler: XmlHandler; readonly items: readonly FlowItem[] } {
  const body: NestedLevel = { items: [], paragraph: undefined, run: undefined, outer: undefined };
  let innermost = body;
  const tables: OpenTable[] = [];
  /** Elements that are open, from the one that is skipped. */
  let skipped = 0;
  /** Of each mc:AlternateContent that is open, whether one of its forms was read. */
  const alternatives: boolean[] = [];
  const properties: string[] = [];
  /** Of each content control that is open, whether it still shows its prompt. */
  let prompting = 0;
  const prompts: boolean[] = [];
  let collecting = false;

  const here = () => innermost;
  const add = (text: string) => {
    const { paragraph, run } = here();
    if (paragraph !== undefined && prompting === 0) addText(paragraph, run, text, styles);
  };
  const enter = () => {
    innermost = { items: [], paragraph: undefined, run: undefined, outer: innermost };
  };
  const leave = (): readonly FlowItem[] => {
    const { items, outer = body } = innermost;
    innermost = outer;
    return items;
  };
  const handler: XmlHandler = {
    open(name, attributes) {
      if (skipped > 0) {
        skipped++;
        return;
      }
      const inside = properties.at(-1);
      if (name === 'del' && inside === 'trPr') {
        const row = tables.at(-1)?.row;
        if (row !== undefined) row.deleted = true;
      }
      if (name === 'showingPlcHdr') {
        prompts[prompts.length - 1] = true;
        prompting++;
      }
      if (name === 'sdtPr') return void properties.push(name);
      if (
        SKIPPED.has(name) ||
        (name === 'mc:Fallback' && alternatives.at(-1) === true) ||
        (name === 'mc:Choice' && alternatives.at(-1) === true)
      ) {
        skipped = 1;
        return;
      }
      switch (name) {
        case 'pPr':
        case 'rPr':
        case 'trPr':
        case 'tcPr':
          properties.push(inside === 'pPr' ? 'mark' : name);
          return;
        case 'mc:AlternateContent':
          alternatives.push(false);
          return;
        case 'mc:Choice':
        case 'mc:Fallback':
          if (alternatives.length > 0) alternatives[alternatives.length - 1] = true;
          return;
        case 'sdt':
          prompts.push(false);
          return;
        case 'p':
          count();
          here().paragraph = openParagraph();
          return;
        case 'r':
          here().run = openRun();
          return;
        case 't':
        case 'm:t':
          collecting = true;
          return;
        case 'tab':
        case 'ptab':
          if (inside === undefined) add(' ');
          return;
        case 'br':
        case 'cr':
          add('\n');
          return;
        case 'noBreakHyphen':
          add('-');
          return;
        case 'tbl':
          tables.push({ rows: [], row: undefined, cell: undefined });
          return;
        case 'tr': {
          count();
          const table = tables.at(-1);
          if (table !== undefined) table.row = { cells: [], deleted: false, before: 0 };
          return;
        }
        case 'tc': {
          const table = tables.at(-1);
          count();
          if (table !== undefined) table.cell = { columns: 1, continued: false };
          enter();
          return;
        }
        case 'txbxContent':
          enter();
          return;
      }
      if (inside !== undefined && inside !== 'mark' && inside !== 'sdtPr')
        readProperty(name, attributes['val'], here(), tables.at(-1));
      else if (PICTURES.has(name)) {
        const { paragraph } = here();
        if (paragraph !== undefined) paragraph.pictures++;
      }
    },
    text(text) {
      if (collecting && skipped === 0) add(text);
    },
    close(name) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      const level = here();
      const table = tables.at(-1);
      switch (name) {
        case 'pPr':
        case 'rPr':
        case 'trPr':
        case 'tcPr':
        case 'sdtPr':
          properties.pop();
          return;
        case 'mc:AlternateContent':
          alternatives.pop();
          return;
        case 'sdt':
          if (prompts.pop() === true) prompting--;
          return;
        case 't':
        case 'm:t':
          collecting = false;
          return;
        case 'r':
          level.run = undefined;
          return;
        case 'p':
          if (level.paragraph !== undefined) level.items.push(...paragraphItems(level.paragraph, styles, mark));
          level.paragraph = undefined;
          return;
        case 'tc': {
          const items = leave();
          if (table?.row !== undefined && table.cell !== undefined) {
            const { columns, continued } = table.cell;
            table.row.cells.push({ items, columns, rows: 1, ...(continued ? { continued } : {}) });
            table.cell = undefined;
          }
          return;
        }
        case 'tr':
          if (table?.row !== undefined && !table.row.deleted) {
            const { cells, before } = table.row;
            table.rows.push({ cells: before > 0 ? [{ items: [], columns: before, rows: 1 }, ...cells] : cells });
          }
          if (table !== undefined) table.row = undefined;
          return;
        case 'tbl':
          for (const { rows } of tables.splice(-1)) level.items.push({ kind: 'table', rows });
          return;
        case 'txbxContent': {
          const items = leave();
          // In front of the paragraph that it is anchored in.
          here().items.push(...items);
          return;
        }
      }
    },
  };
  return { handler, items: body.items };
}
