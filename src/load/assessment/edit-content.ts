import type { Content, ContentMap } from '../../model/content.ts';
import { INDONESIAN_KEYS } from '../../model/indonesian-names.ts';
import type { Node } from '../../model/source-node.ts';
import { startOfLine } from '../../text/source-text.ts';
import { contentOf } from '../yaml/content-of.ts';
import { contentText, isList, isNothing } from '../yaml/content-text.ts';
import { parseSource, type SourceFile } from '../yaml/parse-source.ts';
import {
  additions,
  endOfValue,
  type SourceEntry,
  type TextChange,
  valueChange,
  withChanges,
} from '../yaml/text-changes.ts';

/**
 * The text of an assessment changed so that it says something else: what it says already stays as it is written, with its
 * comments and its order. Undefined where that cannot be done: the outcome is read again, and must say exactly what it is to.
 */
export function editContent({ source, root, faults }: SourceFile, target: ContentMap): string | undefined {
  const { text, file } = source;
  if (root.kind !== 'mapping' || faults.length > 0) return undefined;
  const keys = keysOf(root);
  const isIndonesian = keys.some(({ written }) => written !== undefined);
  const changes: TextChange[] = [];
  const added: string[] = [];
  for (const [key, want] of target) {
    const entry = root.entries.get(key);
    if (entry !== undefined) changes.push(...entryChanges(text, entry, want, [key], isIndonesian));
    else if (!isNothing(want)) added.push(entryText(key, want, [], isIndonesian));
  }
  for (const [key, entry] of root.entries) {
    if (!target.has(key) && !isNothing(contentOf(entry.value))) changes.push(removal(text, entry));
  }
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const edited = withChanges(text, changes);
  const isOpen = added.length > 0 && !/[\r\n]$/.test(edited);
  const whole = edited + (isOpen ? newline : '') + added.map((line) => line + newline).join('');
  const again = parseSource(new TextEncoder().encode(whole), file);
  if (!again.ok || again.value.faults.length > 0) return undefined;
  return contentText(normal(contentOf(again.value.root))) === contentText(normal(target)) ? whole : undefined;
}

function keysOf(node: Node): { readonly written?: string }[] {
  if (node.kind === 'sequence') return node.items.flatMap(keysOf);
  return node.kind === 'scalar' ? [] : [...node.entries.values()].flatMap(({ key, value }) => [key, ...keysOf(value)]);
}

/** Answers and evidence in their long form as the short one, where they have nothing else. */
function normal(content: Content): Content {
  if (isList(content)) return content.map(normal);
  if (!(content instanceof Map)) return content;
  const said = [...content].flatMap(([key, value]): [string, Content][] => {
    const one = normal(value);
    return isNothing(one) ? [] : [[key, one]];
  });
  const [first, second] = said;
  return first !== undefined && SHORT.has(first[0]) && second === undefined ? first[1] : new Map(said);
}

/** Keys whose value alone says the same. */
const SHORT = new Set(['answer', 'file', 'link']);

function entryChanges(
  text: string,
  entry: SourceEntry,
  target: Content,
  path: readonly string[],
  isIndonesian: boolean,
): TextChange[] {
  const { value } = entry;
  const have = contentOf(value);
  if (contentText(normal(have)) === contentText(normal(target))) return [];
  const isLong = have instanceof Map && have.has('answer') && typeof target === 'string';
  const want = isLong ? new Map<string, Content>([['answer', target]]) : target;
  const isEmptyPart = path.length === 1 && value.kind === 'scalar' && value.empty && value.end === value.start;
  if (isEmptyPart && want instanceof Map) {
    const lines = [...want].flatMap(([key, one]) => (isNothing(one) ? [] : [entryText(key, one, path, isIndonesian)]));
    return [additions(text, entry, lines)];
  }
  if (value.kind !== 'mapping' || value.entries.size === 0 || !(want instanceof Map)) {
    return [replacement(text, entry, flowText(want, path, isIndonesian))];
  }
  const gone = [...value.entries].filter(
    ([key, one]) => !isNothing(contentOf(one.value)) && isNothing(want.get(key) ?? null),
  );
  // Commas would be left in a row.
  if (gone.length > 0 && text[value.start] === '{')
    return [replacement(text, entry, flowText(want, path, isIndonesian))];
  const changes = gone.map(([, one]) => removal(text, one));
  const added: string[] = [];
  for (const [key, one] of want) {
    if (isNothing(one)) continue;
    const known = value.entries.get(key);
    if (known === undefined) added.push(entryText(key, one, path, isIndonesian));
    else changes.push(...entryChanges(text, known, one, [...path, key], isIndonesian));
  }
  if (added.length === 0) return changes;
  const last = [...value.entries.values()].at(-1);
  if (text[value.start] !== '{' || last === undefined) return [...changes, additions(text, entry, added)];
  const end = Math.max(endOfValue(text, last.value), last.key.end);
  return [...changes, { start: end, end, text: `, ${added.join(', ')}` }];
}

/** Another value in the place of one; of a block, from its key on. */
function replacement(text: string, entry: SourceEntry, inserted: string): TextChange {
  const { key, value } = entry;
  if (value.kind === 'scalar') return valueChange(text, entry, inserted);
  const isFlow = /[[{]/.test(text[value.start] ?? '');
  const start = isFlow ? value.start : text.indexOf(':', key.end) + 1;
  return { start, end: endOfValue(text, value), text: isFlow ? inserted : ` ${inserted}` };
}

/** The lines of an entry of a block mapping are taken out. */
function removal(text: string, { key, value }: SourceEntry): TextChange {
  const end = Math.max(endOfValue(text, value), key.end);
  const rest = /^[^\r\n]*(?:\r\n|\r|\n|$)/.exec(text.slice(end))?.[0] ?? '';
  return { start: startOfLine(text, key.start), end: end + rest.length, text: '' };
}

function entryText(key: string, value: Content, path: readonly string[], isIndonesian: boolean): string {
  return `${keyText(key, path, isIndonesian)}: ${flowText(value, [...path, key], isIndonesian)}`;
}

/** Ids of items and services are no words of the language. */
function keyText(key: string, path: readonly string[], isIndonesian: boolean): string {
  const isId = ['answers', 'services'].includes(path.at(-1) ?? '');
  const known: Readonly<Record<string, string>> = INDONESIAN_KEYS;
  return scalarText(isIndonesian && !isId && Object.hasOwn(known, key) ? (known[key] ?? key) : key, true);
}

function flowText(value: Content, path: readonly string[], isIndonesian: boolean): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return scalarText(value, path.includes('answers'));
  if (value instanceof Map) {
    const entries = [...value].map(([key, one]) => entryText(key, one, path, isIndonesian));
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return isList(value) ? `[${value.map((one) => flowText(one, path, isIndonesian)).join(', ')}]` : '';
}

const PLAIN = /^\p{L}[\p{L}\p{N}_./-]*(?: [\p{L}\p{N}_./-]+)*$/u;
/** Words that YAML takes for something else than text. */
const RESERVED = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** A text as YAML, without quotation marks where none are needed; a number only where numbers are read as texts. */
function scalarText(text: string, isNumberPlain: boolean): string {
  if (isNumberPlain && /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(text)) return text;
  return PLAIN.test(text) && !RESERVED.has(text.toLowerCase()) ? text : JSON.stringify(text);
}
