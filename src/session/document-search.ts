import { DOCUMENT_READERS, OLD_EXTENSIONS } from '../documents/document-readers.ts';
import type { FileSearch } from './find-files.ts';

const EXTENSIONS = [...Object.values(DOCUMENT_READERS).flatMap(({ extensions }) => extensions), ...OLD_EXTENSIONS];

/** What Word keeps beside a file that is open, and files about a folder. */
const NO_DOCUMENT = /^(?:~\$.*|(?:readme|changelog|contributing|license)(?:\.\w+)*)$/i;

/** How folders are searched for documents. */
export const DOCUMENTS: FileSearch = {
  extensions: new Set(EXTENSIONS.map((extension) => `.${extension}`)),
  skips: (name) => NO_DOCUMENT.test(name),
};
