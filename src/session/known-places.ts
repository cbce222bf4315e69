import type { FileSource, Unreadable } from './file-source.ts';
import type { FolderNames } from './folder-names.ts';

/** So often a folder is asked about before it is listed: most folders have evidence of one unit. */
const ASKED_BEFORE_LISTING = 2;
/** So many heads of files are kept: units of one office share what proves their answers. */
const MOST_HEADS = 1000;

/**
 * The same files, without asking the system the same again: where a folder leads behind all links is asked once, and a name that
 * its listing calls a file or a folder is no link, so that its place is known. Names that are not in the listing, such as those in
 * another case, and links are looked up as before.
 */
export function rememberPlaces(source: FileSource, names: Pick<FolderNames, 'kindOf'>): FileSource {
  const { basename, dirname, join } = source.paths;
  const folders = new Map<string, { readonly real: string | Unreadable; asked: number }>();
  const heads = new Map<string, ReturnType<FileSource['readHead']>>();
  const folderOf = (folder: string) => {
    const known = folders.get(folder) ?? { real: source.realPath(folder), asked: 0 };
    folders.set(folder, known);
    return known;
  };
  return {
    ...source,
    realPath(path) {
      if (folders.has(path)) return folderOf(path).real;
      const above = dirname(path);
      const folder = folderOf(above);
      if (typeof folder.real === 'object' || ++folder.asked <= ASKED_BEFORE_LISTING) return source.realPath(path);
      const name = basename(path);
      const kind = names.kindOf(above, name);
      return kind === 'file' || kind === 'folder' ? join(folder.real, name) : source.realPath(path);
    },
    readHead(path, length) {
      if (length > SMALL) return source.readHead(path, length);
      const key = `${length} ${path}`;
      const known = heads.get(key) ?? source.readHead(path, length);
      if (heads.size >= MOST_HEADS) heads.clear();
      heads.set(key, known);
      return known;
    },
  };
}

/** Longer heads are not kept. */
const SMALL = 4096;
