import type { Place } from '../../model/diagnostic.ts';
import type { ComponentId, FoundComponent, ServiceStandard } from '../../model/standards-document.ts';
import type { Block, Heading, Table, TableRow } from '../../model/text-document.ts';

/** The lines of one component: a row with those that go on with it, or a section with its heading. */
interface Unit {
  readonly component: ComponentId;
  /** From the first line to behind the last, counted from 0; blank lines at the end are not its own. */
  readonly start: number;
  readonly end: number;
}

/** All components of a service in one plain layout, in the document's order. */
export interface Units {
  readonly units: readonly [Unit, ...Unit[]];
  readonly layout:
    | { readonly kind: 'sections'; readonly depth: number }
    | {
        readonly kind: 'rows';
        readonly columns: number;
        /** Where the names of components, what is said of them, and their numbers are. */
        readonly name: number;
        readonly content: number;
        readonly number: number | undefined;
      };
}

/** How a service is laid out; undefined where that is not plain enough to change it without looking. */
export function findUnits(
  lines: readonly string[],
  blocks: readonly Block[],
  { components }: ServiceStandard,
): Units | undefined {
  return findRows(lines, blocks, components) ?? findSections(lines, blocks, components);
}

function isAt(one: Place, other: Place): boolean {
  return one.line === other.line && one.column === other.column;
}

/** The number of a line from 0, as `lines` counts; Markdown always has one. */
function lineOf({ at: { line = 1 } }: { readonly at: Place }): number {
  return line - 1;
}

function columnOf({ cells }: TableRow, place: Place): number {
  return cells.findIndex(({ at }) => isAt(at, place));
}

function findRows(
  lines: readonly string[],
  blocks: readonly Block[],
  components: readonly FoundComponent[],
): Units | undefined {
  const named = new Set(components.map(({ heading }) => heading.at.line));
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const table = tables.find(({ rows }) => rows.some(({ at }) => named.has(at.line)));
  if (table === undefined) return undefined;
  const { rows } = table;
  const byLine = new Map(rows.map((row, index) => [row.at.line, { row, index }]));
  const found = components.flatMap(({ component, heading, content }) => {
    const at = byLine.get(heading.at.line);
    if (at === undefined) return [];
    return {
      component,
      ...at,
      name: columnOf(at.row, heading.at),
      content: content.text === '' ? -1 : columnOf(at.row, content.at),
    };
  });
  const [first, ...others] = found;
  if (first === undefined || found.length !== components.length) return undefined;
  const { name } = first;
  const columns = first.row.cells.length;
  const content = found.find((one) => one.content > name)?.content ?? name + 1;
  // The first row is the head of the table.
  const rising = found.every((one, place) => one.index > (found[place - 1]?.index ?? 0) && one.name === name);
  // Lines in quotations carry marks of their own.
  const plain = rising && name >= 0 && content < columns && !rows.some((row) => isQuoted(lines[lineOf(row)]));
  if (!plain) return undefined;
  const unitOf = ({ component, row, index }: (typeof found)[number]): Unit => {
    let next = index + 1;
    while (goesOn(rows[next], name)) next++;
    if (index === found.at(-1)?.index) while (countsOn(rows[next - 1], rows[next], name)) next++;
    return { component, start: lineOf(row), end: lineOf(row) + next - index };
  };
  return {
    units: [unitOf(first), ...others.map(unitOf)],
    layout: { kind: 'rows', columns, name, content, number: name > 0 ? name - 1 : undefined },
  };
}

function isQuoted(line = ''): boolean {
  return /^\s*>/.test(line);
}

/** A row without a number and a name says more of the component above. */
function goesOn(row: TableRow | undefined, name: number): boolean {
  return (
    row?.cells.slice(0, name + 1).every(({ text }) => text === '') === true &&
    row.cells.slice(name + 1).some(({ text }) => text !== '')
  );
}

/** A row of no known component, below the last, that is counted with them: what is added comes behind it. */
function countsOn(above: TableRow | undefined, row: TableRow | undefined, name: number): boolean {
  const [before, number] = [above, row].map((one) => Number.parseInt(one?.cells[name - 1]?.text ?? '', 10));
  return number === Number(before) + 1;
}

function findSections(
  lines: readonly string[],
  blocks: readonly Block[],
  components: readonly FoundComponent[],
): Units | undefined {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const named = new Set(components.map(({ heading }) => heading.at.line));
  const byLine = new Map<number | undefined, { readonly block: Heading; readonly index: number }>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && named.has(block.at.line)) byLine.set(block.at.line, { block, index });
  }
  const own = components.flatMap(({ component, heading, content }) => {
    const found = byLine.get(heading.at.line);
    if (found === undefined) return [];
    const { block, index } = found;
    const begin = withComments(lines, blocks, index, lineOf(block));
    return { component, content: content.text, depth: block.depth, start: lineOf(block), begin };
  });
  const [first, ...others] = own;
  if (first === undefined || own.length !== components.length) return undefined;
  const { depth } = first;
  if (!own.every((one) => one.depth === depth && isMarked(lines[one.start]))) return undefined;
  const unitOf = ({ component, content, start, begin }: (typeof own)[number], next: number): Unit => {
    const other = headings.find((one) => lineOf(one) > start && one.depth <= depth);
    const below = own[next]?.begin ?? lines.length;
    const limit = other === undefined ? below : Math.min(below, lineOf(other));
    const end = next < own.length ? limit : endOfContent(lines, blocks, content, start, limit);
    return { component, start: begin, end: withoutBlanks(lines, start + 1, end) };
  };
  return {
    units: [unitOf(first, 1), ...others.map((one, index) => unitOf(one, index + 2))],
    layout: { kind: 'sections', depth },
  };
}

/** A heading with its signs in front; one that is underlined, or in a list, is left alone. */
function isMarked(line = ''): boolean {
  return /^ {0,3}#/.test(line);
}

/** Comments right above a heading, the block of this number, are about what it heads. */
function withComments(lines: readonly string[], blocks: readonly Block[], heading: number, start: number): number {
  let begin = start;
  for (let index = heading - 1, block = blocks[index]; block?.kind === 'comment'; block = blocks[--index]) {
    const line = lineOf(block);
    if (!isComment(lines.slice(line, begin).join(''))) break;
    begin = line;
  }
  return begin;
}

/** Whether a text contains comments, which may go over several lines, and blanks. */
function isComment(text: string): boolean {
  const [before, ...comments] = text.split('<!--');
  return isBlank(before) && comments.every((one) => one.includes('-->') && isBlank(one.slice(one.indexOf('-->') + 3)));
}

function isBlank(line = ''): boolean {
  return line.trim() === '';
}

/** Behind the last block of the component: what is below, perhaps a signature, does not belong to it. */
function endOfContent(
  lines: readonly string[],
  blocks: readonly Block[],
  content: string,
  heading: number,
  limit: number,
): number {
  let end = heading + 1;
  for (const block of blocks) {
    const start = lineOf(block);
    if (start <= heading || block.kind === 'comment') continue;
    if (start >= limit || !content.includes(wordsOf(block))) break;
    end = endOfBlock(lines, block, start, limit);
  }
  return end;
}

/** The first line of a block, or the first cell of a table that contains anything. */
function wordsOf(block: Block): string {
  const texts =
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : block.text.split('\n');
  const [words = ''] = texts.filter((text) => text !== '');
  return words;
}

function endOfBlock(lines: readonly string[], block: Block, start: number, limit: number): number {
  if (block.kind === 'table') return block.rows.reduce((end, row) => Math.max(end, lineOf(row) + 1), start + 1);
  const fence = fenceOf(lines[start]);
  let end = start + 1;
  while (end < limit && (fence === undefined ? !isBlank(lines[end]) : !beginsWith(fence, lines[end]))) end++;
  return fence === undefined ? end : Math.min(limit, end + 1);
}

function fenceOf(line = ''): string | undefined {
  return /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
}

function beginsWith(fence: string, line = ''): boolean {
  return line.trim().startsWith(fence);
}

function withoutBlanks(lines: readonly string[], least: number, end: number): number {
  let last = end;
  while (last > least && isBlank(lines[last - 1])) last--;
  return last;
}
