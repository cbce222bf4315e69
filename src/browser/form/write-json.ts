import { OrderedEntries } from './controls.ts';

/** Content as JSON, two spaces a level; entries in their order, keys that are numbers too. */
export function writeJson(value: unknown, indent = ''): string {
  const deeper = `${indent}  `;
  const block = (open: string, lines: readonly string[], close: string) =>
    lines.length === 0 ? open + close : `${open}\n${lines.map((line) => deeper + line).join(',\n')}\n${indent}${close}`;
  if (Array.isArray(value)) {
    return block(
      '[',
      value.map((one) => writeJson(one, deeper)),
      ']',
    );
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = value instanceof OrderedEntries ? value.entries : Object.entries(value);
  return block(
    '{',
    entries.map(([key, one]) => `${JSON.stringify(key)}: ${writeJson(one, deeper)}`),
    '}',
  );
}
