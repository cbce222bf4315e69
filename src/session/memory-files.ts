import { fault, type Loaded } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { sha256 } from '../text/sha256.ts';
import type { FileSource, FolderEntry, Unreadable } from './file-source.ts';
import { POSIX_PATHS } from './posix-paths.ts';

const ABSENT: Unreadable = { reason: 'ENOENT', isAbsent: true };

/** The content of files by path: relative ones start at the root, `/`. Text is UTF-8. */
export type MemoryFiles = ReadonlyMap<string, string | Uint8Array> | Readonly<Record<string, string | Uint8Array>>;

/** What files in memory are besides their content. */
export interface MemorySettings {
  /** The folder that relative paths start at and that reports name files from; the root by default. */
  readonly cwd?: string;
  /** What `-` stands for; nothing by default. */
  readonly input?: Uint8Array;
}

/** Files in memory, for tests, browsers and programs that have the texts already. There are no links, and nothing changes. */
export function memoryFiles(
  files: MemoryFiles,
  { cwd = '/', input = new Uint8Array() }: MemorySettings = {},
): FileSource {
  const contents = new Map<string, string | Uint8Array>();
  const folders = new Map<string, Map<string, FolderEntry['kind']>>([['/', new Map()]]);
  const given: Iterable<readonly [string, string | Uint8Array]> = isMap(files) ? files : Object.entries(files);
  for (const [path, content] of given) {
    const full = POSIX_PATHS.resolve(path);
    contents.set(full, content);
    addToFolder(full, 'file', folders);
  }
  const bytesOf = (path: string): Uint8Array | undefined => {
    const content = contents.get(POSIX_PATHS.resolve(path));
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const isFolder = (path: string) => folders.has(POSIX_PATHS.resolve(path));
  const isThere = (path: string) => contents.has(POSIX_PATHS.resolve(path)) || isFolder(path);
  const read = (path: string, file: string, limit: number = LIMITS.fileBytes): Loaded<Uint8Array> => {
    const bytes = bytesOf(path);
    if (bytes === undefined) {
      const refusal = isFolder(path) ? fault('not-a-file', { file }, {}) : fault('not-found', { file }, { path: file });
      return { ok: false, diagnostics: [refusal] };
    }
    if (bytes.length <= limit) return { ok: true, value: bytes, warnings: [] };
    return { ok: false, diagnostics: [fault('too-large', { file }, { bytes: bytes.length, limit })] };
  };
  return {
    paths: POSIX_PATHS,
    cwd,
    list: (folder) => {
      const names = folders.get(POSIX_PATHS.resolve(folder));
      return names === undefined ? ABSENT : [...names].map(([name, kind]) => ({ name, kind }));
    },
    stat: (path) => (isFolder(path) ? 'folder' : isThere(path) ? 'file' : 'none'),
    isThere,
    realPath: (path) => (isThere(path) ? POSIX_PATHS.resolve(path) : ABSENT),
    read,
    readHead: (path, length) => {
      const bytes = bytesOf(path);
      if (bytes !== undefined) return { size: bytes.length, bytes: bytes.subarray(0, length) };
      return isFolder(path) ? 'not-a-file' : ABSENT;
    },
    readInput: async () => ({ ok: true, value: input, warnings: [] }),
    hash: async (path, onBytes) => {
      const bytes = bytesOf(path);
      if (bytes === undefined) return { kind: 'missing' };
      onBytes?.(bytes.length);
      return { kind: 'hashed', fingerprint: { sha256: sha256(bytes), size: bytes.length, date: null } };
    },
    digest: async (bytes) => sha256(bytes),
  };
}

function isMap(files: MemoryFiles): files is ReadonlyMap<string, string | Uint8Array> {
  return files instanceof Map;
}

/** Enters a path, and the folders above it. */
function addToFolder(
  path: string,
  kind: FolderEntry['kind'],
  folders: Map<string, Map<string, FolderEntry['kind']>>,
): void {
  const folder = POSIX_PATHS.dirname(path);
  const known = folders.get(folder);
  const names = known ?? new Map<string, FolderEntry['kind']>();
  folders.set(folder, names.set(POSIX_PATHS.basename(path), kind));
  if (known === undefined) addToFolder(folder, 'folder', folders);
}
