import type { Diagnostic } from '../../model/diagnostic.ts';
import { INDONESIAN_KEYS } from '../../model/indonesian-names.ts';
import { allNearest } from '../../text/nearest.ts';
import { entriesOf, itemsOf, type Mapping, type Node, type Scalar } from './node.ts';
import { parseSource, type SourceFile } from './parse-source.ts';
import { nameOf } from './read-indonesian-keys.ts';

/** A word of a file that was changed to the one proposed, at its place when it was changed. */
export interface AppliedProposal {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** A file's text with proposals applied; the text as it was where there are none. */
export interface AppliedProposals {
  readonly text: string;
  readonly applied: readonly AppliedProposal[];
}

interface Occurrence {
  readonly scalar: Scalar;
  /** The mapping that the scalar is a key of. */
  readonly keyOf?: Mapping;
}

interface Change extends AppliedProposal {
  readonly start: number;
  readonly end: number;
  readonly scalar: Scalar;
}

/**
 * Writes what the diagnostics of a file propose into its text: one word for another, and nothing else. Every other byte stays,
 * quotation marks and comments included. Left alone are proposals of several words, keys that the mapping has already, and
 * texts over several lines. The outcome is read again: where it would differ in anything else, nothing is changed.
 */
export function applyProposals({ root, source }: SourceFile, diagnostics: readonly Diagnostic[]): AppliedProposals {
  const { text, file } = source;
  const unchanged = { text, applied: [] };
  const places = new Map<string, Occurrence>();
  for (const one of occurrencesIn(root)) {
    const { line, column } = source.place(one.scalar.start);
    places.set(`${line}:${column}`, one);
  }
  const changes = new Map<Scalar, Change>();
  const newKeys = new Set<string>();
  for (const diagnostic of diagnostics) {
    const { line = 0, column = 0 } = diagnostic.at;
    const found = places.get(`${line}:${column}`);
    const proposed = proposedWord(diagnostic);
    if (found === undefined || proposed === undefined || changes.has(found.scalar)) continue;
    const { scalar, keyOf } = found;
    if (nameOf(scalar).trim() !== proposed.from.trim()) continue;
    if (keyOf !== undefined) {
      const own = `${keyOf.start} ${proposed.to}`;
      if (hasKey(keyOf, proposed.to) || newKeys.has(own)) continue;
      newKeys.add(own);
    }
    const written = rewritten(text.slice(scalar.start, scalar.end), proposed.to);
    if (written === undefined) continue;
    changes.set(scalar, { file, line, column, ...proposed, start: scalar.start, end: scalar.end, scalar });
  }
  if (changes.size === 0) return unchanged;
  const sorted = [...changes.values()].sort((a, b) => a.start - b.start);
  const edited = sorted.reduceRight(
    (whole, { start, end, to }) => whole.slice(0, start) + rewritten(text.slice(start, end), to) + whole.slice(end),
    text,
  );
  const again = parseSource(new TextEncoder().encode(edited), file);
  if (!again.ok || !isOnlyChangedIn(root, again.value.root, changes)) return unchanged;
  const applied = sorted.map(({ line, column, from, to }) => ({ file, line, column, from, to }));
  return { text: edited, applied };
}

/** The single word that a diagnostic proposes in the place of another. */
function proposedWord(diagnostic: Diagnostic): { readonly from: string; readonly to: string } | undefined {
  const make = (from: string | undefined, to: string | undefined) =>
    from === undefined || to === undefined ? undefined : { from, to };
  switch (diagnostic.code) {
    case 'unknown-item':
      return make(diagnostic.facts.item, diagnostic.facts.nearest);
    case 'unknown-answer':
      return make(diagnostic.facts.answer, diagnostic.facts.nearest);
    case 'unknown-service':
      return make(diagnostic.facts.service, diagnostic.facts.nearest);
    case 'unknown-key':
      return make(diagnostic.facts.key, diagnostic.facts.nearest);
    case 'invalid-value': {
      const { value, nearest, allowed = [] } = diagnostic.facts;
      const isSingle = value === undefined || allNearest(value, allowed).length < 2;
      return isSingle ? make(value, nearest) : undefined;
    }
    default:
      return undefined;
  }
}

const BARE = /^[\p{L}\p{N}_][\p{L}\p{N}_ ./-]*$/u;

/** A word in the quotation marks of the one that it replaces; undefined for a text over several lines. */
function rewritten(old: string, word: string): string | undefined {
  if (/[\r\n]/.test(old) || /^[|>]/.test(old)) return undefined;
  if (old.startsWith('"')) return JSON.stringify(word);
  if (old.startsWith("'")) return `'${word.replaceAll("'", "''")}'`;
  return BARE.test(word) ? word : JSON.stringify(word);
}

/** Whether a mapping has a key, by either of its names. */
function hasKey({ entries }: Mapping, name: string): boolean {
  if (entries.has(name)) return true;
  return Object.entries(INDONESIAN_KEYS).some(([english, word]) => word === name && entries.has(english));
}

function occurrencesIn(node: Node): Occurrence[] {
  if (node.kind === 'scalar') return [{ scalar: node }];
  if (node.kind === 'sequence') return itemsOf(node).flatMap(occurrencesIn);
  return entriesOf(node).flatMap(({ key, value }) => [{ scalar: key, keyOf: node }, ...occurrencesIn(value)]);
}

/** Whether two trees have the same words in the same order, but for those that were changed. */
function isOnlyChangedIn(before: Node, after: Node, changes: ReadonlyMap<Scalar, Change>): boolean {
  const expected = occurrencesIn(before).map(({ scalar }) => changes.get(scalar)?.to ?? nameOf(scalar));
  const found = occurrencesIn(after).map(({ scalar }) => nameOf(scalar));
  return expected.length === found.length && expected.every((word, index) => word === found[index]);
}
