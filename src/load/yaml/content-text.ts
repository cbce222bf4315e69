import type { Content } from '../../model/content.ts';

/** Whether content is empty: no value, or only entries and elements without any. */
export function isNothing(value: Content): boolean {
  if (value === null || value === '') return true;
  if (value instanceof Map) return [...value.values()].every(isNothing);
  return isList(value) && value.length === 0;
}

export function isList(value: Content | undefined): value is readonly Content[] {
  return Array.isArray(value);
}

/** Content as a text that does not depend on the order of keys, without empty entries. */
export function contentText(value: Content): string {
  if (typeof value === 'string') return value;
  if (value instanceof Map) {
    const said = [...value].filter(([, one]) => !isNothing(one));
    return `{ ${said
      .map(([key, one]) => `${key}: ${contentText(one)}`)
      .sort()
      .join(', ')} }`;
  }
  return isList(value) ? `[${value.map(contentText).join(', ')}]` : '';
}
