import type { Loaded } from '../../model/diagnostic.ts';
import { decodeText } from '../../text/decode-text.ts';
import { withoutHidden } from '../../text/hidden-characters.ts';
import { isPlainAscii } from '../../text/plain-ascii.ts';
import type { SourceText } from '../../text/source-text.ts';
import { valueAt } from './node.ts';
import { MERGE_KEY, parseYaml, type Tree } from './parse-yaml.ts';

/** A file that could be read as YAML or JSON; what it means is for the loaders to say. */
export interface SourceFile extends Tree {
  readonly source: SourceText;
}

/** Bytes to a tree, or what is in the way. `file` is the name that diagnostics carry. */
export function parseSource(bytes: Uint8Array, file: string): Loaded<SourceFile> {
  const source = decodeText(bytes, file);
  if (!source.ok) return source;
  const tree = parseYaml(source.value);
  return tree.ok ? { ok: true, value: { source: source.value, ...tree.value }, warnings: [] } : tree;
}

/** Quotation marks around a key as word processors make them. */
const WORD_QUOTES = /^[\u2018-\u201F\u00AB\u00BB]+|[\u2018-\u201F\u00AB\u00BB]+$/g;

/** What a file is by its keys. */
export type SourceKind = 'assessment' | 'checklist' | 'workspace' | 'verification' | 'nearly-assessment' | 'other';

const KEYS_OF_ASSESSMENTS = ['institution', 'period', 'services', 'verification', 'waivers'] as const;

/**
 * The kind of a source by its keys. `nearly-assessment` has one of the marks of an assessment but not enough of them,
 * or merges in content from elsewhere (`<<`): it is not scored, and is reported. Keys count as they look: one with a
 * hidden character in it, or in a word processor's quotation marks, is a fault of its file, and must not make another
 * kind of it.
 */
export function kindOf({ root }: SourceFile): SourceKind {
  if (root.kind !== 'mapping') return 'other';
  const written = [...root.entries.keys()];
  const keys = written.every((key) => isPlainAscii(key))
    ? root.entries
    : new Set(written.map((key) => withoutHidden(key).replace(WORD_QUOTES, '')));
  const has = (key: string) => keys.has(key);
  if (has('schemaVersion')) return 'other';
  if (has('sections') && !has('unit')) return 'checklist';
  // Only an evaluator's file says by whom and when; it may name the unit, and never describes it.
  const isSigned = has('by') || has('date');
  if (isSigned && has('answers') && valueAt(root, 'unit')?.kind !== 'mapping') return 'verification';
  if (has('verification') && !has('answers')) return 'verification';
  if (has('unit') && (has('checklist') || has('answers'))) return 'assessment';
  if (has('answers') && has('checklist')) return 'assessment';
  if (has('units') || has('target') || has('lang')) return 'workspace';
  // One alone is common in files of other programs.
  if (KEYS_OF_ASSESSMENTS.filter(has).length >= 2) return 'nearly-assessment';
  const nearly = has('unit') || has('answers') || has(MERGE_KEY) || valueAt(root, 'checklist')?.kind === 'scalar';
  return nearly ? 'nearly-assessment' : 'other';
}
