import { visible } from '../text/visible.ts';

declare const escaped: unique symbol;

/** Markup whose texts are escaped: made by `xml` alone, so that no text can pass for markup. */
export interface Xml {
  readonly markup: string;
  readonly [escaped]: true;
}

/** What markup is made of: texts, which are escaped, and other markup, which is not. */
type Part = string | number | Xml | readonly Xml[] | undefined;

/** XML from a template: every text in it is made plain and escaped. */
export function xml(literal: TemplateStringsArray, ...parts: readonly Part[]): Xml {
  let markup = `${literal[0]}`;
  parts.forEach((part, index) => {
    markup += markupOf(part) + literal[index + 1];
  });
  return { markup } as Xml;
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeXml(plainText(part));
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `${ENTITIES[character]}`);
}

/**
 * Text on one line, as XML 1.0 allows it: control and bidi characters, lone surrogates and noncharacters as visible
 * escapes.
 */
export function plainText(text: string): string {
  return visible(text.replace(/[\r\n]+/g, ' '));
}

/**
 * Text exactly as it is, line breaks too; what XML cannot contain, or would change, in the escapes of Office (`_x000D_`).
 */
export function exactXml(text: string): Xml {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNSPEAKABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return { markup: escapeXml(escaped) } as Xml;
}

/** Control characters but tab and line feed, half pairs, and the two code points that are no characters. */
const UNSPEAKABLE =
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
