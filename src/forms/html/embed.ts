/**
 * A style, script or block of data as an element. Its content cannot be escaped as other markup is, so one that could end
 * the element or open a comment is refused; in JSON those signs are written as escapes before.
 */
export function embed(tag: 'style' | 'script', content: string, attributes = ''): string {
  if (/<\/(?:script|style)|<!--/i.test(content)) throw new Error(`${tag}: text that ends its element`);
  return `<${tag}${attributes}>${content}</${tag}>`;
}

/** A value as JSON that may be in a page. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
