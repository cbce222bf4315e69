import { parseSource, type SourceFile } from '../load/yaml/parse-source.ts';
import type { Diagnostic, Loaded } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { PathRules } from './file-source.ts';

/** Whether a file is read as a filled workbook by its name. */
export function isWorkbook(file: string, { extname }: Pick<PathRules, 'extname'>): boolean {
  return extname(file).toLowerCase() === '.xlsx';
}

/** Whether a file is read as a filled form page by its name. */
export function isPage(file: string, { extname }: Pick<PathRules, 'extname'>): boolean {
  return ['.html', '.htm'].includes(extname(file).toLowerCase());
}

/** The most bytes of a file that are read, by its name. */
export function byteLimit(file: string, paths: Pick<PathRules, 'extname'>): number {
  if (isWorkbook(file, paths)) return LIMITS.workbookBytes;
  return isPage(file, paths) ? LIMITS.formPageBytes : LIMITS.fileBytes;
}

/** The bytes of a file as a tree: a workbook or page as a filled form, everything else as YAML or JSON. */
export async function parseFile(bytes: Uint8Array, file: string, paths: PathRules): Promise<Loaded<SourceFile>> {
  if (isPage(file, paths)) return parsePage(bytes, file);
  if (!isWorkbook(file, paths)) return parseSource(bytes, file);
  const { readForm } = await import('../forms/xlsx/read-form.ts');
  const { sourceOfTree } = await import('../load/yaml/source-of-tree.ts');
  const form = readForm(bytes, file);
  return form.ok ? { ...form, value: sourceOfTree(form.value) } : form;
}

/** The lines of the assessment in a page are not those of the page: its diagnostics name the file alone. */
async function parsePage(bytes: Uint8Array, file: string): Promise<Loaded<SourceFile>> {
  const { readFormPage } = await import('../forms/html/read-page.ts');
  const page = readFormPage(bytes, file);
  if (!page.ok) return page;
  const parsed = parseSource(new TextEncoder().encode(page.value), file);
  const atFile = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((one): Diagnostic => ({ ...one, at: { file } }));
  if (!parsed.ok) return { ok: false, diagnostics: atFile(parsed.diagnostics) };
  const { source, faults } = parsed.value;
  const value = { ...parsed.value, source: { ...source, place: () => ({ file }) }, faults: atFile(faults) };
  return { ok: true, value, warnings: atFile(parsed.warnings) };
}
