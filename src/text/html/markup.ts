import { disarmMarkup } from '../ci-commands.ts';
import { visible } from '../visible.ts';
import { readTemplate, type Slot } from './read-template.ts';

/**
 * HTML in which every value is escaped by construction. The text of a page comes only from the literal parts of `html`
 * templates; what they interpolate is text, and becomes markup only where another such template made it. A value may be
 * only where escaping makes it harmless: in text, or between the double quotes of an attribute.
 */

const TEXT = Symbol('html');
const URL_TEXT = Symbol('url');

/** Markup that a template made; there is no other way to get one. */
export interface Html {
  readonly [TEXT]: string;
}

/** A web address that is allowed in `href`. */
export interface WebAddress {
  readonly [URL_TEXT]: string;
}

type Value = string | number | Html | readonly Html[] | WebAddress;

/**
 * Makes markup of a template; indentation is left out. Throws where a value is in a place where it cannot be escaped.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const { parts, slots } = readTemplate(strings);
  let text = `${parts[0]}`;
  for (const [index, value] of values.entries()) text += write(value, slots[index]) + parts[index + 1];
  return { [TEXT]: text };
}

/** Nothing. */
export const nothing: Html = { [TEXT]: '' };

/** The markup as text, to be written to a file. */
export function markupText(markup: Html): string {
  return markup[TEXT];
}

/** An address of the web, or undefined where the text is no such one: `javascript:` and its kin never become links. */
export function webAddress(text: string): WebAddress | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? { [URL_TEXT]: url.href } : undefined;
}

/** The address of a file by its path from the page's own folder, whose parts `/` or `\\` separate. No part of it is a scheme. */
export function fileAddress(path: string): WebAddress {
  return { [URL_TEXT]: path.split(/[/\\]/).map(encodeURIComponent).join('/') };
}

/**
 * A style, script or block of data as an element. Its content cannot be escaped as other markup is, so one that could end
 * the element or open a comment is refused; in JSON those signs are written as escapes before. `attributes` is written as it is.
 */
export function embed(tag: 'style' | 'script', content: string, attributes = ''): Html {
  if (/<\/(?:script|style)|<!--/i.test(content)) throw new Error(`${tag}: text that ends its element`);
  return { [TEXT]: `<${tag}${attributes}>${content}</${tag}>` };
}

/** Attributes that contain the id of an element. */
const IDS: ReadonlySet<string> = new Set(['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls']);

/**
 * The same markup with a prefix before every id in it and every reference to one, so that it may be on a page with
 * others of its kind. Values are escaped: a tag ends at its first `>`, and an attribute at its second quote.
 */
export function prefixAnchors(markup: Html, prefix: string): Html {
  const text = markup[TEXT].replace(/<[a-z][^>]*>/g, (tag) =>
    tag.replace(/([\w:-]+)="([^"]*)"/g, (attribute, name: string, value: string) => {
      if (IDS.has(name)) return `${name}="${prefix}${value}"`;
      return name === 'href' && value.startsWith('#') ? `href="#${prefix}${value.slice(1)}"` : attribute;
    }),
  );
  return { [TEXT]: text };
}

function write(value: Value, slot: Slot | undefined): string {
  if (typeof value === 'number') return String(value);
  if (slot === 'address') {
    if (typeof value === 'string' || !(URL_TEXT in value)) throw new Error('an address that was not checked');
    return escapeText(value[URL_TEXT]);
  }
  if (typeof value === 'string') return escapeText(value);
  if (slot !== 'text') throw new Error('markup inside an attribute');
  if (TEXT in value) return value[TEXT];
  if (URL_TEXT in value) return escapeText(value[URL_TEXT]);
  let text = '';
  for (const markup of value) text += markup[TEXT];
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Most texts: nothing in them to change. */
const PLAIN = /^(?!.*(?:::|section_))[\w .,;:()/%+-]*$/;

/** Text as a page may contain it: on one line, its control and bidi characters visible, nothing of it markup. */
function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  const escaped = visible(text.replace(/\s*[\r\n]+\s*/g, ' ')).replace(/[&<>"']/g, (sign) => `${ENTITIES[sign]}`);
  return disarmMarkup(escaped);
}
