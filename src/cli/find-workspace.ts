import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadWorkspace } from '../load/load-workspace.ts';
import { parseDocument } from '../load/parse-document.ts';
import { type Diagnostic, type Loaded, warning } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { displayPath, type Found } from './find-files.ts';
import { readBounded } from './read-file.ts';

/** Name of the workspace file. */
const WORKSPACE_FILE = 'patuh.yaml';

/** A workspace and where it stands. */
export interface FoundWorkspace {
  readonly workspace: Workspace;
  /** Folder of the workspace file, absolute. */
  readonly folder: string;
  readonly text: string;
}

/** The nearest workspace file in a folder or above it. */
function findUpward(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    const path = join(current, WORKSPACE_FILE);
    if (existsSync(path)) return path;
    if (dirname(current) === current) return undefined;
  }
}

/**
 * The workspace of the inputs: looked for upward from each. Where inputs have different ones, the first in order of path
 * counts, and a warning says so. A workspace with faults is refused: it would silently change what is expected.
 */
export function findWorkspace({ inputs }: Pick<Found, 'inputs'>, cwd: string): Loaded<FoundWorkspace | undefined> {
  const paths = [...new Set(inputs.flatMap(({ folder }) => findUpward(folder) ?? []))].sort();
  const [path, other] = paths;
  if (path === undefined) return { ok: true, value: undefined, warnings: [] };
  const file = displayPath(path, cwd);
  const warnings: Diagnostic[] =
    other === undefined
      ? []
      : [
          warning(
            'several-workspaces',
            { file: displayPath(other, cwd) },
            { used: file, other: displayPath(other, cwd) },
          ),
        ];
  const bytes = readBounded(path, file);
  if (!bytes.ok) return bytes;
  const document = parseDocument(bytes.value, file);
  if (!document.ok) return document;
  const workspace = loadWorkspace(document.value);
  if (!workspace.ok) return workspace;
  const value = { workspace: workspace.value, folder: dirname(path), text: document.value.source.text };
  return { ok: true, value, warnings: [...warnings, ...workspace.warnings] };
}
