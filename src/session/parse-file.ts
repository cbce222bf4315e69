import { parseSource, type SourceFile } from '../load/yaml/parse-source.ts';
import type { Loaded } from '../model/diagnostic.ts';
import type { PathRules } from './file-source.ts';

/** Whether a file is read as a filled form by its name. */
export function isWorkbook(file: string, { extname }: Pick<PathRules, 'extname'>): boolean {
  return extname(file).toLowerCase() === '.xlsx';
}

/** The bytes of a file as a tree: a workbook as a filled form, everything else as YAML or JSON. */
export async function parseFile(bytes: Uint8Array, file: string, paths: PathRules): Promise<Loaded<SourceFile>> {
  if (!isWorkbook(file, paths)) return parseSource(bytes, file);
  const { readForm } = await import('../forms/xlsx/read-form.ts');
  const { sourceOfTree } = await import('../load/yaml/source-of-tree.ts');
  const form = readForm(bytes, file);
  return form.ok ? { ...form, value: sourceOfTree(form.value) } : form;
}
