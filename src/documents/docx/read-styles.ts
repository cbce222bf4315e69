import type { XmlHandler } from '../../office/read-xml.ts';

/** What a style says of a paragraph or its letters; what it does not say comes from the style that it is based on. */
export interface Style {
  /** 1 to 9. */
  readonly heading?: number;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** The list that its paragraphs are counted in. */
  readonly list?: string;
  readonly listLevel?: number;
  /** An entry of a table of contents. */
  readonly contents?: boolean;
}

/** Styles by id; the one of paragraphs that name none is under ''. */
export type Styles = ReadonlyMap<string, Style>;

interface Draft {
  readonly id: string;
  name: string;
  basedOn: string | undefined;
  own: { -readonly [K in keyof Style]: Style[K] | undefined };
}

/** Word calls its headings `heading 1` in every language; LibreOffice and people write what they like. */
const HEADING = /^(?:heading|judul|tajuk|kepala)\s*([1-9])$/i;
const TITLE = /^(?:title|judul)$/i;
const CONTENTS = /^(?:toc|daftar isi|contents)\s*\d?$/i;
/** A chain of styles that is longer is a circle. */
const LONGEST_CHAIN = 32;

/** Reads `word/styles.xml`. */
export function styleReader(): { readonly handler: XmlHandler; readonly styles: () => Styles } {
  const drafts = new Map<string, Draft>();
  let draft: Draft | undefined;
  let fallback: string | undefined;
  const handler: XmlHandler = {
    open(name, attributes) {
      const value = attributes['val'];
      if (name === 'style') {
        draft = { id: attributes['styleId'] ?? '', name: '', basedOn: undefined, own: {} };
        drafts.set(draft.id, draft);
        if (attributes['type'] === 'paragraph' && isOn(attributes['default'] ?? '0')) fallback = draft.id;
      }
      if (draft === undefined) return;
      const { own } = draft;
      if (name === 'name') draft.name = value ?? '';
      else if (name === 'basedOn') draft.basedOn = value;
      else if (name === 'outlineLvl') own.heading = outlineHeading(value);
      else if (name === 'b') own.bold = isOn(value);
      else if (name === 'vanish') own.hidden = isOn(value);
      else if (name === 'numId') own.list = value ?? '0';
      else if (name === 'ilvl') own.listLevel = levelOf(value);
    },
    close(name) {
      if (name === 'style') draft = undefined;
    },
  };
  const styles = () => {
    const resolved = new Map<string, Style>();
    for (const id of drafts.keys()) resolved.set(id, resolve(id, drafts));
    if (fallback !== undefined) resolved.set('', resolve(fallback, drafts));
    return resolved;
  };
  return { handler, styles };
}

function resolve(id: string, drafts: ReadonlyMap<string, Draft>): Style {
  const chain: Draft[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
    const draft = drafts.get(next);
    if (draft === undefined) break;
    chain.unshift(draft);
    next = draft.basedOn;
  }
  return Object.assign({}, ...chain.map(({ name, own }) => ({ ...byName(name), ...own }))) as Style;
}

function byName(name: string): Style {
  const heading = HEADING.exec(name.trim());
  if (heading !== null) return { heading: Number(heading[1]) };
  if (TITLE.test(name.trim())) return { heading: 1 };
  return CONTENTS.test(name.trim()) ? { contents: true } : {};
}

/** 0 is the highest level; 9 is that of text. */
export function outlineHeading(value: string | undefined): number | undefined {
  const level = Number(value);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : undefined;
}

/** Levels of lists are 0 to 8. */
export function levelOf(value: string | undefined): number {
  const level = Number(value);
  return Number.isInteger(level) ? Math.max(0, Math.min(8, level)) : 0;
}

/** A property that is there is on unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}
