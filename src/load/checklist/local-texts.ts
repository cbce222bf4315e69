import { maskPersonalData } from '../../model/personal-data.ts';
import { entriesOf, itemsOf, type Node, textAt, valueAt } from '../yaml/node.ts';

/** Keys whose text may be given in several languages: `title: { id: Toilet tersedia, en: A toilet is available }`. */
const LOCAL = new Set(['ask', 'example', 'guidance', 'institution', 'label', 'note', 'remedy', 'title']);

/** The Indonesian text under a key, be it the only one or one of several languages. */
export function localTextAt(node: Node | undefined, key: string): string | undefined {
  const value = valueAt(node, key);
  const text = value?.kind === 'mapping' ? textAt(value, 'id') : undefined;
  return text === undefined ? textAt(node, key) : maskPersonalData(text);
}

/** The Indonesian texts under keys that may be absent, by key. */
export function localTextsAt<K extends string>(node: Node | undefined, keys: readonly K[]): { [P in K]?: string } {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = localTextAt(node, key);
      return text === undefined ? [] : [[key, text]];
    }),
  ) as { [P in K]?: string };
}

/** The English texts of a checklist, by the Indonesian text that each translates; undefined where it has none. */
export function readEnglish(root: Node): Readonly<Record<string, string>> | undefined {
  const english: Record<string, string> = {};
  const visit = (node: Node): void => {
    for (const item of itemsOf(node)) visit(item);
    for (const { key, value } of entriesOf(node)) {
      const translation = LOCAL.has(key.text) ? textAt(value, 'en') : undefined;
      const text = localTextAt(node, key.text);
      if (translation !== undefined && text !== undefined) english[text] = maskPersonalData(translation);
      else visit(value);
    }
  };
  visit(root);
  return Object.keys(english).length === 0 ? undefined : english;
}
