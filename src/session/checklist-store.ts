import { type Unpacked, unpackChecklist } from '../load/checklist/packed-checklist.ts';
import { parseSource } from '../load/yaml/parse-source.ts';
import type { Checklist } from '../model/checklist.ts';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { displayPath, type FileSource, textOfBytes } from './file-source.ts';
import { isRecognised } from './recognise-text.ts';

/** The instrument where none is named. */
export const DEFAULT_CHECKLIST = 'kepatuhan-2016';

/** A checklist with the file it came from. */
export interface LoadedChecklist {
  readonly value: Checklist;
  readonly sha256: string;
  /** Absolute. */
  readonly path: string;
  readonly file: string;
  readonly warnings: readonly Diagnostic[];
}

type ChecklistResult =
  | { readonly kind: 'loaded'; readonly checklist: LoadedChecklist }
  | { readonly kind: 'unknown'; readonly nearest: string | undefined }
  /** `text` is empty where the file could not be read. */
  | {
      readonly kind: 'faulty';
      readonly diagnostics: readonly Diagnostic[];
      readonly file: string;
      readonly text: string;
    };

/** Checklists by name, each file read once. */
export interface ChecklistStore {
  /** Ids of the checklists that ship. */
  readonly shipped: () => readonly string[];
  /** Where a name leads: an id that ships, or a path relative to `folder`. */
  readonly locate: (name: string, folder: string) => string;
  /** Whether a path is that of a checklist that ships. */
  readonly isShipped: (path: string) => boolean;
  /** Copies of one checklist are one: units may each have been sent their own. */
  readonly load: (path: string) => Promise<ChecklistResult>;
  /** Every path that was loaded, or tried to be. */
  readonly tried: () => readonly string[];
}

/** A name with a folder or an ending is a path; anything else an id. */
function isPath(name: string): boolean {
  return /[\\/]|\.(ya?ml|json)$/i.test(name);
}

/**
 * The checklist of a file that ships, as it was packed when the program was built; undefined where the file has changed
 * since.
 */
function readPacked(
  folder: string | undefined,
  id: string,
  yaml: Uint8Array,
  { paths, read }: FileSource,
): Unpacked | undefined {
  if (folder === undefined) return undefined;
  const path = paths.join(folder, `${id}.txt`);
  const packed = read(path, path);
  try {
    return packed.ok ? unpackChecklist(textOfBytes(packed.value), textOfBytes(yaml)) : undefined;
  } catch {
    return undefined;
  }
}

/** Where the checklists that ship are. */
export interface ShippedChecklists {
  /** Folder of their YAML files, absolute. */
  readonly folder: string;
  /** Folder of the same, packed when the program was built; without it the YAML is read. */
  readonly packed?: string | undefined;
}

/** Checklists by name. Opened once a run: each file is read once. */
export function openChecklistStore(source: FileSource, { folder, packed }: ShippedChecklists): ChecklistStore {
  const { basename, dirname, join, resolve } = source.paths;
  const results = new Map<string, ChecklistResult>();
  let ids: readonly string[] | undefined;
  const shipped = () => {
    if (ids !== undefined) return ids;
    const entries = source.list(folder);
    // Without its checklists the program is not whole.
    if ('reason' in entries) throw new Error(`${entries.reason}: ${folder}`);
    ids = entries.flatMap(({ name }) => (name.endsWith('.yaml') ? [basename(name, '.yaml')] : [])).sort();
    return ids;
  };
  const read = async (path: string): Promise<ChecklistResult> => {
    const file = displayPath(path, source);
    const bytes = source.read(path, file);
    if (!bytes.ok) {
      return bytes.diagnostics.some(({ code }) => code === 'not-found')
        ? { kind: 'unknown', nearest: nearest(basename(path, '.yaml'), shipped()) }
        : { kind: 'faulty', diagnostics: bytes.diagnostics, file, text: '' };
    }
    const packedHere =
      dirname(path) === folder ? readPacked(packed, basename(path, '.yaml'), bytes.value, source) : undefined;
    const sha256 = packedHere?.sha256 ?? (await source.digest(bytes.value));
    const copy = [...results.values()].find((one) => one.kind === 'loaded' && one.checklist.sha256 === sha256);
    if (copy !== undefined) return copy;
    if (packedHere !== undefined) return { kind: 'loaded', checklist: { ...packedHere, path, file, warnings: [] } };
    const document = parseSource(bytes.value, file);
    const text = textOfBytes(bytes.value);
    const isOther = bytes.value.length > 0 && !isRecognised(bytes.value);
    if (isOther) return { kind: 'faulty', diagnostics: [fault('not-a-checklist', { file }, {})], file, text: '' };
    if (!document.ok) return { kind: 'faulty', diagnostics: document.diagnostics, file, text };
    const { loadChecklist } = await import('../load/checklist/load-checklist.ts');
    const checklist = loadChecklist(document.value);
    if (!checklist.ok) {
      return { kind: 'faulty', diagnostics: checklist.diagnostics, file, text: document.value.source.text };
    }
    return { kind: 'loaded', checklist: { ...checklist, sha256, path, file } };
  };
  return {
    shipped,
    locate: (name, from) => (isPath(name) ? resolve(from, name) : join(folder, `${name}.yaml`)),
    isShipped: (path) => dirname(path) === folder,
    async load(path) {
      const result = results.get(path) ?? (await read(path));
      results.set(path, result);
      return result;
    },
    tried: () => [...results.keys()],
  };
}
