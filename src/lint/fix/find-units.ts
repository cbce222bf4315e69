import type { Place } from '../../model/diagnostic.ts';
import type { ComponentId, FoundComponent, ServiceStandard } from '../../model/standards-document.ts';
import type { Block, Heading, Table, TableRow } from '../../model/text-document.ts';

/** The lines of one component: a row with those that go on with it, or a section with its heading. */
export interface Unit {
  readonly component: ComponentId;
  /** From the first line to behind the last, counted from 0; blank lines at the end are not its own. */
  readonly start: number;
  readonly end: number;
}

/** All components of a service in one plain layout, in the document's order. */
export interface Units {
  readonly units: readonly Unit[];
  readonly layout:
    | { readonly kind: 'sections'; readonly depth: number }
    | {
        readonly kind: 'rows';
        readonly columns: number;
        /** Where the names of components, what is said of them, and their numbers stand. */
        readonly name: number;
        readonly content: number;
        readonly number: number | undefined;
      };
}

/** How a service is laid out; undefined where that is not plain enough to change it without looking. */
export function findUnits(
  lines: readonly string[],
  blocks: readonly Block[],
  service: ServiceStandard,
): Units | undefined {
  const { components } = service;
  if (components.length === 0) return undefined;
  return findRows(lines, blocks, components) ?? findSections(lines, blocks, components);
}

function isAt(one: Place, other: Place): boolean {
  return one.line === other.line && one.column === other.column;
}

function findRows(
  lines: readonly string[],
  blocks: readonly Block[],
  components: readonly FoundComponent[],
): Units | undefined {
  const [first] = components;
  const table = blocks.find(
    (block): block is Table =>
      block.kind === 'table' &&
      block.rows.some(({ cells }) => cells.some(({ at }) => isAt(at, first?.heading.at ?? at))),
  );
  if (table === undefined) return undefined;
  const { rows } = table;
  const places = components.map(({ heading }) => {
    const row = rows.findIndex(({ cells }) => cells.some(({ at }) => isAt(at, heading.at)));
    return { row, column: rows[row]?.cells.findIndex(({ at }) => isAt(at, heading.at)) ?? -1 };
  });
  const name = places[0]?.column ?? -1;
  const rising = places.every(({ row, column }, index) => row > (places[index - 1]?.row ?? 0) && column === name);
  // Lines in quotations carry marks of their own.
  if (!rising || name < 0 || rows.some(({ at }) => /^\s*>/.test(lines[(at.line ?? 1) - 1] ?? ''))) return undefined;
  const units = components.map(({ component }, index): Unit => {
    const start = places[index]?.row ?? 0;
    let end = start + 1;
    while (end < rows.length && goesOn(rows[end], name)) end++;
    if (index === components.length - 1) while (countsOn(rows[end - 1], rows[end], name)) end++;
    return { component, start: lineOf(rows[start]), end: lineOf(rows[end - 1]) + 1 };
  });
  const width = rows[0]?.cells.length ?? 0;
  const contents = components.map(({ content }, index) =>
    rows[places[index]?.row ?? 0]?.cells.findIndex((cell) => content.text !== '' && isAt(cell.at, content.at)),
  );
  const content = contents.find((column) => column !== undefined && column > name) ?? name + 1;
  if (content >= width) return undefined;
  return { units, layout: { kind: 'rows', columns: width, name, content, number: name > 0 ? name - 1 : undefined } };
}

function lineOf(row: TableRow | undefined): number {
  return (row?.at.line ?? 1) - 1;
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
  const [before, number] = [above, row].map((one) => /^\(?(\d{1,3})[.)]*$/.exec(one?.cells[name - 1]?.text ?? '')?.[1]);
  return before !== undefined && number !== undefined && Number(number) === Number(before) + 1;
}

function findSections(
  lines: readonly string[],
  blocks: readonly Block[],
  components: readonly FoundComponent[],
): Units | undefined {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const own = components.flatMap(({ heading }) => headings.find(({ at }) => isAt(at, heading.at)) ?? []);
  const depth = own[0]?.depth ?? 0;
  const plain = own.every(
    (heading) => heading.depth === depth && /^ {0,3}#/.test(lines[(heading.at.line ?? 1) - 1] ?? ''),
  );
  if (own.length !== components.length || !plain) return undefined;
  const starts = own.map((heading) => (heading.at.line ?? 1) - 1);
  if (starts.some((start, index) => start <= (starts[index - 1] ?? -1))) return undefined;
  const begins = starts.map((start) => withComments(lines, blocks, start));
  const units = components.map(({ component, content }, index): Unit => {
    const heading = starts[index] ?? 0;
    const next = headings.find((one) => (one.at.line ?? 1) - 1 > heading && one.depth <= depth);
    const limit = Math.min(
      begins[index + 1] ?? lines.length,
      next === undefined ? lines.length : (next.at.line ?? 1) - 1,
    );
    const last = index === components.length - 1;
    const end = last ? endOfContent(lines, blocks, content.text, heading, limit) : limit;
    return { component, start: begins[index] ?? heading, end: withoutBlanks(lines, heading + 1, end) };
  });
  return { units, layout: { kind: 'sections', depth } };
}

/** Comments right above a heading are about what it heads. */
function withComments(lines: readonly string[], blocks: readonly Block[], start: number): number {
  let begin = start;
  for (const { kind, at } of blocks.toReversed()) {
    const line = (at.line ?? 1) - 1;
    if (line >= start) continue;
    const between = lines.slice(line + 1, begin).every((text) => text.trim() === '');
    if (kind !== 'comment' || !between || !/^\s*<!--.*-->\s*$/.test(lines[line] ?? '')) break;
    begin = line;
  }
  return begin;
}

/** Behind the last block that the component was found to hold: what stands below, a signature perhaps, is not its own. */
function endOfContent(
  lines: readonly string[],
  blocks: readonly Block[],
  content: string,
  heading: number,
  limit: number,
): number {
  let end = heading + 1;
  for (const block of blocks) {
    const start = (block.at.line ?? 1) - 1;
    if (start <= heading || block.kind === 'comment') continue;
    const words = wordsOf(block);
    if (start >= limit || (words !== '' && !content.includes(words))) break;
    end = endOfBlock(lines, block, start, limit);
  }
  return end;
}

function wordsOf(block: Block): string {
  if (block.kind !== 'table') return block.text.split('\n', 1)[0] ?? '';
  return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).find((text) => text !== '') ?? '';
}

function endOfBlock(lines: readonly string[], block: Block, start: number, limit: number): number {
  if (block.kind === 'table') return lineOf(block.rows.at(-1)) + 1;
  const fence = /^\s*(`{3,}|~{3,})/.exec(lines[start] ?? '')?.[1];
  let end = start + 1;
  while (
    end < limit &&
    (fence === undefined ? (lines[end] ?? '').trim() !== '' : !(lines[end] ?? '').trim().startsWith(fence))
  ) {
    end++;
  }
  return fence === undefined ? end : Math.min(limit, end + 1);
}

function withoutBlanks(lines: readonly string[], least: number, end: number): number {
  let last = end;
  while (last > least && (lines[last - 1] ?? '').trim() === '') last--;
  return last;
}
