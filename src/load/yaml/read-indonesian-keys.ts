import { type Diagnostic, fault, warning } from '../../model/diagnostic.ts';
import { INDONESIAN_KEYS, type NamedKey } from '../../model/indonesian-names.ts';
import type { SourceText } from '../../text/source-text.ts';
import { itemsOf, type Mapping, type Node, type Scalar } from './node.ts';

/** English names by the Indonesian ones, of the keys that may be at one place. */
type Names = ReadonlyMap<string, NamedKey>;

function namesOf(...keys: readonly NamedKey[]): Names {
  return new Map(keys.map((key) => [INDONESIAN_KEYS[key], key]));
}

/** Keys at the top of an assessment, a verification or a workspace, but for those in `UNITS`. */
const TOP = namesOf(
  ...(['answers', 'by', 'checklist', 'date', 'evidence', 'institution', 'lang', 'lint', 'period'] as const),
  ...(['services', 'verification', 'waivers'] as const),
);
const UNITS = namesOf('units');
const UNIT = namesOf('name', 'kind', 'head');
const VERIFICATION = namesOf('answers', 'by', 'date');
const WAIVER = namesOf('item', 'reason', 'until');
/** What `lint` adds to what is known of regulations and words. */
const POLICY = ['complaint-days', 'months', 'repealed', 'synonyms'] as const;
const LINT = namesOf('fail-on', 'published', 'region', 'rules', ...POLICY);
const REPEALED = namesOf('regulation', 'replacement', 'since');
const ANSWER = namesOf('answer', 'evidence', 'note', 'reason', 'services');
const SERVICE_ANSWER = namesOf('answer', 'note', 'reason');
const EVIDENCE = namesOf('dated', 'file', 'link', 'note', 'until');
/** Their English names are in Indonesian files, too: they had no other for long. */
const LATER: ReadonlySet<string> = new Set<NamedKey>([...POLICY, ...REPEALED.values(), 'head']);
const ENGLISH: ReadonlySet<string> = new Set(Object.keys(INDONESIAN_KEYS).filter((key) => !LATER.has(key)));

/**
 * Gives every key of an assessment, verification or workspace that is in Indonesian its English name, in the tree itself, so
 * that nothing after this has to know both. A key in both languages in one mapping is there twice; a file that mixes the
 * languages is read, with one warning.
 */
export function readIndonesianKeys(root: Node, source: SourceText): Diagnostic[] {
  const told: Diagnostic[] = [];
  /** The first key that has names in both languages, and the first one after it in the other language. */
  let first: Scalar | undefined;
  let other: Scalar | undefined;
  if (root.kind !== 'mapping' || root.entries.has('sections') || root.entries.has('schemaVersion')) return told;
  // Of a workspace, `unit` lists the units; of an assessment it describes one.
  if (listsUnits(root.entries.get('unit')?.value) && !hasAnswers(root)) rename(root, UNITS);
  rename(root, TOP);
  const under = (key: string, node: Mapping = root as Mapping) => node.entries.get(key)?.value;
  rename(under('unit'), UNIT);
  const lint = under('lint');
  rename(lint, LINT);
  if (lint?.kind === 'mapping') for (const one of itemsOf(under('repealed', lint))) rename(one, REPEALED);
  for (const waiver of itemsOf(under('waivers'))) rename(waiver, WAIVER);
  renameAnswers(under('answers'));
  const verification = under('verification');
  rename(verification, VERIFICATION);
  if (verification?.kind === 'mapping') renameAnswers(under('answers', verification));
  // A key that is there twice is said to be, which is enough.
  if (first !== undefined && other !== undefined && told.length === 0) {
    const facts = { key: nameOf(other), other: nameOf(first) };
    told.push(warning('mixed-keys', source.place(other.start, other.end), facts));
  }
  return told;

  function renameAnswers(answers: Node | undefined): void {
    if (answers?.kind !== 'mapping') return;
    for (const { value } of answers.entries.values()) {
      if (value.kind !== 'mapping') continue;
      rename(value, ANSWER);
      const services = value.entries.get('services')?.value;
      if (services?.kind === 'mapping') {
        for (const service of services.entries.values()) rename(service.value, SERVICE_ANSWER);
      }
      for (const evidence of itemsOf(value.entries.get('evidence')?.value)) rename(evidence, EVIDENCE);
    }
  }

  function rename(node: Node | undefined, names: Names): void {
    if (node?.kind !== 'mapping') return;
    let isIndonesian = false;
    for (const [text, { key }] of node.entries) {
      const isNamed = names.has(text);
      isIndonesian ||= isNamed;
      if (isNamed || (ENGLISH.has(text) && key.written === undefined)) noteLanguage(key, isNamed);
    }
    if (!isIndonesian) return;
    const entries = new Map<string, { readonly key: Scalar; readonly value: Node }>();
    for (const [text, { key, value }] of node.entries) {
      const english = names.get(text);
      const known = entries.get(english ?? text);
      if (known === undefined) {
        entries.set(english ?? text, {
          key: english === undefined ? key : { ...key, text: english, written: text },
          value,
        });
        continue;
      }
      const { line: firstLine = 1 } = source.place(known.key.start);
      told.push(fault('duplicate-key', source.place(key.start, key.end), { key: text, firstLine }));
    }
    (node as { entries: Mapping['entries'] }).entries = entries;
  }

  function noteLanguage(key: Scalar, isIndonesian: boolean): void {
    first ??= isIndonesian ? { ...key, written: key.text } : key;
    if ((first.written !== undefined) !== isIndonesian) other ??= key;
  }
}

function hasAnswers({ entries }: Mapping): boolean {
  return entries.has('answers') || entries.has(INDONESIAN_KEYS.answers);
}

/** A key as the file has it. */
export function nameOf({ text, written }: Scalar): string {
  return written ?? text;
}

/** Whether what is below `unit` are the units of a workspace: a list, or names by ids. */
function listsUnits(unit: Node | undefined): boolean {
  if (unit?.kind === 'sequence') return true;
  return (
    unit?.kind === 'mapping' && unit.entries.size > 0 && !['id', 'name', 'nama'].some((key) => unit.entries.has(key))
  );
}
