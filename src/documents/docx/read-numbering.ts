import type { XmlHandler } from '../../office/read-xml.ts';
import { levelOf } from './read-styles.ts';

/** One level of a list. */
export interface ListLevel {
  start: number;
  format: string;
  /** What is in front, for example `%1.`; `%1` is the number of the first level. */
  text: string;
}

/** A list of a document: who shares its `counter` counts on where it stopped, unless it starts anew. */
export interface List {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** By level, where this list starts however far others have counted. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Abstract {
  readonly levels: Map<number, ListLevel>;
  /** A style that names the list to take instead. */
  link: string | undefined;
}

/** A list while it is read: the description that it takes, and what it has of its own. */
interface OpenList {
  abstract: string;
  readonly restarts: Map<number, number>;
  readonly own: Map<number, ListLevel>;
}

/** Lists by their ids. */
export type Lists = ReadonlyMap<string, List>;

/** Reads `word/numbering.xml`; `listOfStyle` knows which list a style of lists names. */
export function numberingReader(listOfStyle: (style: string) => string | undefined) {
  const abstracts = new Map<string, Abstract>();
  const lists = new Map<string, OpenList>();
  let abstract: Abstract | undefined;
  let list: OpenList | undefined;
  let overridden = 0;
  let level: ListLevel | undefined;
  const handler: XmlHandler = {
    open(name, attributes) {
      const value = attributes['val'];
      if (name === 'abstractNum') {
        abstract = { levels: new Map(), link: undefined };
        abstracts.set(attributes['abstractNumId'] ?? '', abstract);
      } else if (name === 'num') {
        list = { abstract: '', restarts: new Map(), own: new Map() };
        lists.set(attributes['numId'] ?? '', list);
      } else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', text: '' };
        const number = levelOf(attributes['ilvl']);
        (list?.own ?? abstract?.levels)?.set(number, level);
      } else if (name === 'numStyleLink' && abstract !== undefined) abstract.link = value;
      else if (name === 'abstractNumId' && list !== undefined) list.abstract = value ?? '';
      else if (name === 'lvlOverride') overridden = levelOf(attributes['ilvl']);
      else if (name === 'startOverride') list?.restarts.set(overridden, numberOf(value));
      else if (level !== undefined && name === 'start') level.start = numberOf(value);
      else if (level !== undefined && name === 'numFmt') level.format = value ?? 'decimal';
      else if (level !== undefined && name === 'lvlText') level.text = value ?? '';
    },
    close(name) {
      if (name === 'abstractNum') abstract = undefined;
      else if (name === 'num') list = undefined;
      else if (name === 'lvl') level = undefined;
    },
  };
  const found = (): Lists => {
    const resolved = new Map<string, List>();
    for (const [id, { abstract: own, restarts, own: ownLevels }] of lists) {
      const link = abstracts.get(own)?.link;
      const linked = link === undefined ? undefined : lists.get(listOfStyle(link) ?? '')?.abstract;
      const levels = abstracts.get(linked ?? own)?.levels ?? new Map<number, ListLevel>();
      resolved.set(id, { counter: linked ?? own, levels: new Map([...levels, ...ownLevels]), restarts });
    }
    return resolved;
  };
  return { handler, lists: found };
}

function numberOf(value: string | undefined): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 && number < 100_000 ? number : 1;
}
