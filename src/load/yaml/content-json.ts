import type { Content } from '../../model/content.ts';

/** Content as JSON text, two spaces a level; entries in their order, keys that are numbers too. */
export function contentJson(value: Content, indent = ''): string {
  const deeper = `${indent}  `;
  const block = (open: string, lines: readonly string[], close: string) =>
    lines.length === 0 ? open + close : `${open}\n${lines.map((line) => deeper + line).join(',\n')}\n${indent}${close}`;
  if (value === null || typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Map) {
    const lines = [...value].map(([key, one]) => `${JSON.stringify(key)}: ${contentJson(one, deeper)}`);
    return block('{', lines, '}');
  }
  const entries = (value as readonly Content[]).map((one) => contentJson(one, deeper));
  return block('[', entries, ']');
}
