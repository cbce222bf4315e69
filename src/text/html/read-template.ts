/** Where a value is: in text, in an attribute, or as the whole address of a link. */
export type Slot = 'text' | 'attribute' | 'address';

interface Template {
  readonly parts: readonly string[];
  readonly slots: readonly Slot[];
}

/** Each template is looked at once. */
const templates = new WeakMap<TemplateStringsArray, Template>();

/** Style and script whole: no value is in them. */
const RAW = /<(style|script)>[\s\S]*?<\/\1>/g;
const ATTRIBUTES = '(?:\\s+[\\w:-]+(?:="[^"]*")?)*';
const TAG = new RegExp(`<!doctype html>|</?[a-z][\\w-]*${ATTRIBUTES}\\s*/?>`, 'gi');
const OPEN_ATTRIBUTE = new RegExp(`^<[a-z][\\w-]*${ATTRIBUTES}\\s+([\\w:-]+)="([^"]*)$`, 'i');
/** Attributes in which escaped text still acts. */
const ACTIVE = /^(?:on.*|style|srcdoc|http-equiv)$/i;
const ADDRESSES = /^(?:href|src|action|formaction|data|poster|xlink:href)$/i;

/** A template with its indentation left out. Throws where a value is in a place that escaping cannot make harmless. */
export function readTemplate(strings: TemplateStringsArray): Template {
  const known = templates.get(strings);
  if (known !== undefined) return known;
  const parts = strings.map((part) => part.replace(/\s*\n\s*/g, '\n'));
  let before = '';
  const slots = parts.slice(0, -1).map((part, index) => {
    before += part;
    const slot = slotAfter(before);
    if (slot === 'address' && !parts[index + 1]?.startsWith('"')) throw new Error(`an address of pieces: ${before}`);
    before += 'x';
    return slot;
  });
  if (slotAfter(before + parts.at(-1)) !== 'text') throw new Error(`a tag that does not end: ${before}`);
  const template = { parts, slots };
  templates.set(strings, template);
  return template;
}

function slotAfter(before: string): Slot {
  const rest = before.replace(RAW, '');
  const open = rest.replace(TAG, '');
  if (/<(?:style|script)\b/i.test(rest)) throw new Error(`a value inside style or script: ${before}`);
  if (!open.includes('<')) return 'text';
  const [, name = '', start] = OPEN_ATTRIBUTE.exec(open.slice(open.lastIndexOf('<'))) ?? [];
  if (name === '' || ACTIVE.test(name)) throw new Error(`a value where it cannot be escaped: ${before}`);
  if (!ADDRESSES.test(name) || start?.startsWith('#')) return 'attribute';
  if (start !== '') throw new Error(`an address of pieces: ${before}`);
  return 'address';
}
