import type { Content, ContentMap } from '../../model/content.ts';
import { splitEvidence as piecesIn } from './read-evidence.ts';
import type { RestEntry } from './rest.ts';

/** A piece of evidence that needs more than a line of a cell. */
export interface EvidenceRow {
  readonly item: string;
  readonly evidence: string;
  readonly dated: string;
  readonly until: string;
  readonly note: string;
}

/** What a file says of one item, as the cells of its row; what has no cell is in the other lists. */
export interface ItemCells {
  readonly answer: string;
  readonly services: ReadonlyMap<string, string>;
  readonly reason: string;
  readonly evidence: string;
  readonly dated: string;
  readonly note: string;
  readonly evidenceRows: readonly EvidenceRow[];
  readonly rest: readonly RestEntry[];
}

export const NO_CELLS: ItemCells = {
  answer: '',
  services: new Map(),
  reason: '',
  evidence: '',
  dated: '',
  note: '',
  evidenceRows: [],
  rest: [],
};

/** Characters of a cell that pieces of evidence are joined in; Excel takes 32,767. */
const CELL = 30_000;

/** Splits what a file says of an item into cells. `path` leads to the items in the file; the sheet may have no cells for evidence. */
export function itemCells(
  item: string,
  content: Content | undefined,
  path: readonly string[],
  hasEvidence: boolean,
): ItemCells {
  if (content === undefined || content === null) return NO_CELLS;
  if (!isMap(content)) return { ...NO_CELLS, answer: textOf(content) };
  const services = new Map<string, string>();
  const rest: RestEntry[] = [];
  for (const [id, own] of mapAt(content, 'services')) {
    const at = [...path, item, 'services', id];
    if (isMap(own)) {
      const answer = textAt(own, 'answer');
      if (answer === '') rest.push({ path: [...at, 'answer'], value: null });
      else services.set(id, answer);
      for (const key of ['reason', 'note']) {
        const text = textAt(own, key);
        if (text !== '') rest.push({ path: [...at, key], value: text });
      }
    } else if (textOf(own) === '') rest.push({ path: at, value: null });
    else services.set(id, textOf(own));
  }
  return {
    answer: textAt(content, 'answer'),
    services,
    reason: textAt(content, 'reason'),
    note: textAt(content, 'note'),
    rest,
    ...splitEvidence(item, content.get('evidence'), hasEvidence),
  };
}

function splitEvidence(
  item: string,
  list: Content | undefined,
  hasCells: boolean,
): Pick<ItemCells, 'evidence' | 'dated' | 'evidenceRows'> {
  const pieces = Array.isArray(list) ? (list as readonly Content[]).map((one) => evidenceRow(item, one)) : [];
  const lines = pieces.map(({ evidence }) => evidence);
  const dates = pieces.map(({ dated }) => dated);
  const isPlain =
    pieces.every(({ until, note }) => until === '' && note === '') &&
    JSON.stringify(piecesIn(lines.join('\n'))) === JSON.stringify(lines);
  if (!hasCells || !isPlain || lines.join('\n').length > CELL) return { evidence: '', dated: '', evidenceRows: pieces };
  const [first = ''] = dates;
  const same = dates.every((date) => date === first);
  return {
    evidence: lines.join('\n'),
    dated: same ? first : dates.map((date) => (date === '' ? '-' : date)).join('\n'),
    evidenceRows: [],
  };
}

function evidenceRow(item: string, piece: Content): EvidenceRow {
  if (!isMap(piece)) return { item, evidence: textOf(piece), dated: '', until: '', note: '' };
  return {
    item,
    evidence: textAt(piece, 'file') || textAt(piece, 'link'),
    dated: textAt(piece, 'dated'),
    until: textAt(piece, 'until'),
    note: textAt(piece, 'note'),
  };
}

export function isMap(content: Content | undefined): content is ContentMap {
  return content instanceof Map;
}

export function mapAt(content: ContentMap | undefined, key: string): ContentMap {
  const value = content?.get(key);
  return isMap(value) ? value : new Map();
}

export function textAt(content: ContentMap | undefined, key: string): string {
  return textOf(content?.get(key));
}

function textOf(content: Content | undefined): string {
  return typeof content === 'string' ? content.trim() : '';
}
