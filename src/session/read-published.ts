import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { LintPolicy } from '../model/lint-policy.ts';
import type { Published } from '../model/lint-run.ts';
import { DOCUMENTS } from './document-search.ts';
import { displayPath, type FileSource, isBelow, type YieldNow } from './file-source.ts';
import { findFiles } from './find-files.ts';
import type { FoundWorkspace } from './find-workspace.ts';
import { loadDocument } from './gather-documents.ts';
import { staysInside } from './stays-inside.ts';

/** What is published of the services. */
export interface PublishedDocuments {
  /** Undefined where the workspace names no place. */
  readonly documents: readonly Published[] | undefined;
  /** Absolute. */
  readonly paths: ReadonlySet<string>;
  readonly rejected: readonly { readonly file: string; readonly diagnostics: readonly Diagnostic[] }[];
}

/**
 * Reads what the workspace says is published, as it is written there. What cannot be read is rejected: it cannot be
 * compared with.
 */
export async function readPublished(
  workspace: FoundWorkspace | undefined,
  policy: LintPolicy,
  source: FileSource,
  yieldNow: YieldNow,
): Promise<PublishedDocuments> {
  const places = workspace?.workspace.lint?.published ?? [];
  if (workspace === undefined || places.length === 0) return { documents: undefined, paths: new Set(), rejected: [] };
  const { folder } = workspace;
  const at = { file: workspace.workspace.file };
  const inside = places.filter((place) => isBelow(source.paths.resolve(folder, place), folder, source.paths));
  const found = await findFiles(inside, { ...source, cwd: folder }, yieldNow, DOCUMENTS);
  const outside = places.filter((place) => !inside.includes(place));
  const faults = [
    ...outside.map((path) => fault('path-outside', at, { path })),
    ...found.diagnostics.map((diagnostic) => ({ ...diagnostic, at })),
  ];
  const rejected = faults.map((one) => ({ file: at.file, diagnostics: [one] }));
  const documents: Published[] = [];
  for (const { path, file, searched } of found.files) {
    await yieldNow();
    const shown = displayPath(path, source);
    if (!staysInside(path, [folder], source)) {
      rejected.push({ file: shown, diagnostics: [fault('link-outside', { file: shown }, {})] });
      continue;
    }
    const loaded = await loadDocument({ path, file: shown, searched }, { source, stdinFormat: undefined, policy });
    if (loaded.ok) documents.push({ place: file, document: loaded.value.document });
    else rejected.push({ file: shown, diagnostics: [...loaded.diagnostics] });
  }
  return { documents, paths: new Set(found.files.map(({ path }) => path)), rejected };
}
