import type { PathRules } from './file-source.ts';

/** `dishub.yaml.txt`, `dishub.yaml~`, `dishub.yaml.bak`, `dishub.yml (1)`. */
export const HIDDEN_EXTENSION = /^(.+?)\.(ya?ml|json)(?:[.~_ (-].*)$/i;
/** Endings under which an assessment may have been saved; what such a file is depends on its content. */
const OTHER_EXTENSIONS = new Set(['', '.txt', '.text', '.bak', '.tmp', '.old', '.orig', '.yam', '.yalm', '.ymal']);
export const WORKBOOKS = new Set(['.xlsx', '.xls', '.xlsm', '.xlsb', '.ods']);

/** Whether a name may be that of an assessment that no search reads. An open workbook's lock file (`~$x.xlsx`) is no file of a person's. */
export function mayBeUnread(name: string, { extname }: PathRules): boolean {
  if (name.startsWith('~$')) return false;
  const extension = extname(name).toLowerCase();
  return HIDDEN_EXTENSION.test(name) || OTHER_EXTENSIONS.has(extension) || WORKBOOKS.has(extension);
}

/** The id that a file's name gives its unit: without its endings and what a copy gets (`u (1)`, `u - Copy`, `u - Salin`). */
export function unitByName(file: string, { basename, extname }: PathRules): string {
  const name = basename(file);
  const stem = HIDDEN_EXTENSION.exec(name)?.[1] ?? basename(name, extname(name));
  return stem.replace(/(?: - (?:copy|salin))?(?: ?\(\d+\))?$/i, '');
}
