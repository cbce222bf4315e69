/** What is no text of the document: programs, looks, forms, menus, what was deleted. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'svg',
  'nav',
  'select',
  'textarea',
  'iframe',
  'object',
  'del',
]);

/** What begins on a line of its own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body button caption center dd div dl fieldset figcaption figure footer form header hr html legend main p pre section summary details'.split(
    ' ',
  ),
);

const OTHER_BOUNDARIES: ReadonlySet<string> = new Set(['br', 'li', 'ul', 'ol', 'dt', 'table', 'tr', 'td', 'th']);

/** Attributes of an element that opens a text, and so heads it. */
export const UNFOLDS = [
  'aria-expanded',
  'aria-controls',
  'data-toggle',
  'data-bs-toggle',
  'data-target',
  'data-bs-target',
];

export const HIDDEN_STYLE = /display\s*:\s*none\b/i;

export function isHeadingName(name: string): boolean {
  return /^h[1-6]$/.test(name);
}

/** Whether text before and behind the beginning or end of an element is not one line. */
export function isBoundary(name: string): boolean {
  return BLOCKS.has(name) || OTHER_BOUNDARIES.has(name) || isHeadingName(name);
}
