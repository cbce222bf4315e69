import type { ErrorObject, ValidateFunction } from 'ajv';
import { type Diagnostic, type Expectation, fault } from '../../model/diagnostic.ts';
import { indonesianKey, indonesianValue } from '../../model/indonesian-names.ts';
import { nearest, nearestFact } from '../../text/nearest.ts';
import { proposeDate } from '../../text/whole-date.ts';
import { entriesOf, itemsOf, type Node, toPlain, tornNumber } from './node.ts';
import type { SourceFile } from './parse-source.ts';
import { nameOf } from './read-indonesian-keys.ts';
import { MOST_GATHERED } from './report-faults.ts';

/**
 * Every departure from what a file may look like: what has no place in any tree, and its JSON Schema, each at its
 * place. Every loader begins with it, so that none makes a value of a tree with faults. `validate` is the schema
 * compiled; each loader brings its own, so that none pays for the others'.
 */
export function checkShape(file: SourceFile, validate: ValidateFunction): Diagnostic[] {
  validate(toPlain(file.root));
  const departures = (validate.errors ?? []).slice(0, MOST_GATHERED);
  const indonesian = departures.length > 0 && isIndonesian(file.root);
  return [...file.faults, ...departures.flatMap((error) => toDiagnostic(file, error, indonesian) ?? [])];
}

interface Found {
  readonly node: Node;
  readonly key: string;
  readonly keyNode: Node;
}

/** The node at a JSON pointer; its key where the pointer ends in a mapping. */
function resolve(root: Node, pointer: string): Found {
  let found: Found = { node: root, key: '', keyNode: root };
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    found = { ...found, ...within(found.node, name) };
  }
  return found;
}

/** The value of a key or index; undefined where `node` has none. An item of a list goes by the list's key. */
function within(node: Node, name: string): Partial<Found> | undefined {
  if (node.kind === 'mapping') {
    const entry = node.entries.get(name);
    return entry && { node: entry.value, key: nameOf(entry.key), keyNode: entry.key };
  }
  const item = itemsOf(node)[Number(name)];
  return item && { node: item, keyNode: item };
}

const NOTHING_MORE_TO_SAY = new Set(['if', 'propertyNames']);

function toDiagnostic({ source, root }: SourceFile, error: ErrorObject, indonesian: boolean): Diagnostic | undefined {
  if (NOTHING_MORE_TO_SAY.has(error.keyword)) return undefined;
  const { node, key, keyNode } = resolve(root, error.instancePath);
  const parentSchema: Readonly<Record<string, unknown>> = { ...error.parentSchema };
  const at = (target: Node) => source.place(target.start, target.kind === 'scalar' ? target.end : undefined);
  switch (error.keyword) {
    case 'required': {
      const missing = error.params['missingProperty'] as string;
      return fault('missing-key', at(keyNode), { key: indonesian ? indonesianKey(missing) : missing });
    }
    case 'additionalProperties': {
      const unknown = error.params['additionalProperty'] as string;
      const { keyNode: target = node } = { ...within(node, unknown) };
      const number = tornNumber(node, unknown);
      if (number !== undefined) return fault('comma-in-braces', at(target), { number });
      const known = Object.keys({ ...(parentSchema['properties'] as object | undefined) });
      return fault('unknown-key', at(target), { key: unknown, ...nearestKey(unknown, known, indonesian) });
    }
    default: {
      // A fault of a key itself carries the key as `propertyName`.
      const badKey = error.propertyName;
      const { keyNode: target = node } = { ...(badKey !== undefined && within(node, badKey)) };
      const value = target.kind === 'scalar' ? target.text.trim() : undefined;
      const allowed = error.keyword === 'enum' ? (error.params['allowedValues'] as string[]) : undefined;
      const expected = expectation(error, parentSchema);
      const close = value === undefined ? undefined : nearestValue(value, expected, allowed);
      const limit = error.params['limit'] as number | undefined;
      return fault('invalid-value', at(target), {
        key: badKey ?? key,
        ...(value === undefined || value === '' ? {} : { value }),
        expected,
        ...(allowed === undefined ? {} : { allowed }),
        ...(close === undefined ? {} : { nearest: close }),
        ...(limit === undefined ? {} : { limit }),
      });
    }
  }
}

/** The value that was meant, in the language of the one that was written; a date in the form that files have. */
function nearestValue(
  value: string,
  expected: Expectation,
  allowed: readonly string[] | undefined,
): string | undefined {
  if (expected === 'date') return proposeDate(value);
  if (allowed === undefined) return undefined;
  return nearest(value, [...allowed, ...allowed.flatMap((one) => indonesianValue(one) ?? [])]);
}

/** Whether the keys of a file are in Indonesian. */
function isIndonesian(root: Node): boolean {
  return entriesOf(root).some(({ key }) => key.written !== undefined);
}

/** The nearest key in the language of the file, or else in the other one. */
function nearestKey(name: string, known: readonly string[], indonesian: boolean): { readonly nearest?: string } {
  const names = [known, known.map(indonesianKey)];
  const [own = [], other = []] = indonesian ? names.reverse() : names;
  const found = nearestFact(name, own);
  return found.nearest === undefined ? nearestFact(name, other) : found;
}

function expectation(error: ErrorObject, parentSchema: Readonly<Record<string, unknown>>): Expectation {
  switch (error.keyword) {
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return 'not-empty';
    case 'maxLength':
      return 'shorter';
    case 'maxItems':
    case 'maxProperties':
      return 'fewer';
    default:
      return (parentSchema['x-expects'] as Expectation | undefined) ?? 'text';
  }
}
