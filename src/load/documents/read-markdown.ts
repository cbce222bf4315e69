import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Table,
  TableCell,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { fault, type Loaded, type Place } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import type { Block, Cell, TextDocument } from '../../model/text-document.ts';
import type { SourceText } from '../source-text.ts';
import { decodeDocument } from './decode-document.ts';
import { flatText } from './flat-text.ts';

/** Reads Markdown with the tables of GitHub; front matter is passed over. */
export function readMarkdown(bytes: Uint8Array, file: string): Loaded<TextDocument> {
  const decoded = decodeDocument(bytes, file);
  if (!decoded.ok) return decoded;
  const source = decoded.value;
  const tree = fromMarkdown(source.text, {
    extensions: [gfmTable(), frontmatter()],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown()],
  });
  const blocks: Block[] = [];
  const walk: Walk = { source, blocks, tooDeep: undefined };
  addBlocks(tree.children, 0, walk);
  if (walk.tooDeep !== undefined) {
    return { ok: false, diagnostics: [fault('too-deep', walk.tooDeep, { limit: LIMITS.nesting })] };
  }
  return { ok: true, value: { file, format: 'markdown', blocks }, warnings: decoded.warnings };
}

interface Walk {
  readonly source: SourceText;
  readonly blocks: Block[];
  tooDeep: Place | undefined;
}

type Positioned = Pick<Nodes, 'position'>;

function placeOf({ source }: Walk, first: Positioned, last: Positioned = first): Place {
  return source.place(first.position?.start.offset ?? 0, last.position?.end.offset);
}

function addBlocks(nodes: readonly Nodes[], depth: number, walk: Walk): void {
  for (const node of nodes) addBlock(node, depth, walk);
}

function addBlock(node: Nodes, depth: number, walk: Walk): void {
  if (depth > LIMITS.nesting) {
    walk.tooDeep ??= placeOf(walk, node);
    return;
  }
  switch (node.type) {
    case 'heading':
      addComments(node.children, walk);
      walk.blocks.push({ kind: 'heading', depth: node.depth, text: textOf(node.children), at: placeOf(walk, node) });
      break;
    case 'paragraph':
      addParagraph(node, walk);
      break;
    case 'list':
      addList(node, depth, walk);
      break;
    case 'table':
      addTable(node, walk);
      break;
    case 'blockquote':
      addBlocks(node.children, depth + 1, walk);
      break;
    case 'code':
      addText(node.value, placeOf(walk, node), walk);
      break;
    case 'html':
      addHtml(node.value, placeOf(walk, node), walk);
      break;
  }
}

function addText(text: string, at: Place, { blocks }: Walk): void {
  const flat = flatText(text);
  if (flat !== '') blocks.push({ kind: 'paragraph', text: flat, at });
}

const COMMENT = /<!--([\s\S]*?)-->/g;

/** Comments to this program become blocks, others vanish, and what is left of the tags' text is a paragraph. */
function addHtml(html: string, at: Place, walk: Walk): void {
  for (const { 1: comment = '' } of html.matchAll(COMMENT)) addComment(comment, at, walk);
  addText(
    html
      .replace(COMMENT, ' ')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<[^<>]*>/g, ' '),
    at,
    walk,
  );
}

function addComment(comment: string, at: Place, { blocks }: Walk): void {
  const text = flatText(comment).replaceAll('\n', ' ');
  if (/^patuh-/i.test(text)) blocks.push({ kind: 'comment', text, at });
}

function addComments(nodes: readonly PhrasingContent[], walk: Walk): void {
  for (const node of nodes) {
    if (node.type !== 'html') continue;
    for (const { 1: comment = '' } of node.value.matchAll(COMMENT)) addComment(comment, placeOf(walk, node), walk);
  }
}

function addParagraph(node: Paragraph, walk: Walk): void {
  addComments(node.children, walk);
  const text = textOf(node.children);
  if (text === '') return;
  walk.blocks.push({ kind: 'paragraph', text, ...boldOf(node.children), at: placeOf(walk, node) });
}

function boldOf(nodes: readonly PhrasingContent[]): { readonly bold?: true } {
  const shown = nodes.filter((node) => node.type !== 'html' && !(node.type === 'text' && /^[\s:.]*$/.test(node.value)));
  return shown.length > 0 && shown.every(isBold) ? { bold: true } : {};
}

function isBold(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true;
  return node.type === 'emphasis' && node.children.length > 0 && node.children.every(isBold);
}

function addList(list: List, depth: number, walk: Walk): void {
  list.children.forEach((item, index) => {
    addItem(item, markerOf(list, item, index, walk), depth + 1, walk);
  });
}

function markerOf(list: List, item: ListItem, index: number, { source }: Walk): { readonly marker?: string } {
  if (list.ordered !== true) return {};
  // As the author counted, where that is told: Markdown itself goes by the first number alone.
  const written = /^\d{1,9}[.)]/.exec(
    source.text.slice(item.position?.start.offset ?? 0, (item.position?.start.offset ?? 0) + 12),
  );
  return { marker: written?.[0] ?? `${(list.start ?? 1) + index}.` };
}

function addItem(item: ListItem, marker: { readonly marker?: string }, depth: number, walk: Walk): void {
  const [first, ...rest] = item.children as (BlockContent | DefinitionContent)[];
  if (first?.type === 'paragraph') {
    addComments(first.children, walk);
    const at = placeOf(walk, first);
    walk.blocks.push({
      kind: 'list-item',
      depth,
      ...marker,
      text: textOf(first.children),
      ...boldOf(first.children),
      at,
    });
    addBlocks(rest, depth, walk);
    return;
  }
  if (first?.type === 'heading') {
    // `1. ## Persyaratan`: the number belongs to the heading.
    const text = [marker.marker, textOf(first.children)].filter((part) => part !== undefined).join(' ');
    walk.blocks.push({ kind: 'heading', depth: first.depth, text, at: placeOf(walk, first) });
    addBlocks(rest, depth, walk);
    return;
  }
  walk.blocks.push({ kind: 'list-item', depth, ...marker, text: '', at: placeOf(walk, item) });
  addBlocks(item.children, depth, walk);
}

function addTable(table: Table, walk: Walk): void {
  const rows = table.children.map((row) => ({
    cells: row.children.map((cell) => cellOf(cell, walk)),
    at: placeOf(walk, row),
  }));
  walk.blocks.push({ kind: 'table', rows, at: placeOf(walk, table) });
  for (const row of table.children) for (const cell of row.children) addComments(cell.children, walk);
}

function cellOf(cell: TableCell, walk: Walk): Cell {
  const [first] = cell.children;
  const last = cell.children.at(-1);
  const at = first === undefined || last === undefined ? placeOf(walk, cell) : placeOf(walk, first, last);
  return { text: textOf(cell.children), at };
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return flatText(plain(nodes, 0));
}

function plain(nodes: readonly PhrasingContent[], depth: number): string {
  return nodes.map((node) => plainOne(node, depth)).join('');
}

function plainOne(node: PhrasingContent, depth: number): string {
  if ('children' in node) return depth > LIMITS.nesting ? '' : plain(node.children, depth + 1);
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<(?:br|\/?p|\/?li|\/?div)\b/i.test(node.value) ? '\n' : '';
  if ('value' in node) return node.value;
  return 'alt' in node ? (node.alt ?? '') : '';
}
