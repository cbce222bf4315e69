import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './run-main.ts';

const FOLDER = join(ROOT, 'checklists');

/** The YAML of the checklists that ship, by id. */
export const CHECKLIST_TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [basename(name, '.yaml'), readFileSync(join(FOLDER, name), 'utf8')]),
);
