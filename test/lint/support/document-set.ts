import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { readMarkdown } from '../../../src/documents/read-markdown.ts';
import { readText } from '../../../src/documents/read-text.ts';
import { lintDocument } from '../../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../../src/lint/recognise-document.ts';
import type { LintFinding } from '../../../src/model/lint-run.ts';
import { AS_OF } from './markdown.ts';

const folder = new URL('../documents/', import.meta.url);

/** A finding by what it says and where. */
export interface Expected {
  readonly rule: string;
  readonly line: number;
}

/** What was planted in each document of the set, by its path in the folder. */
export function expectations(): ReadonlyMap<string, readonly Expected[]> {
  const text = readFileSync(new URL('expected.yaml', folder), 'utf8');
  return new Map(Object.entries(load(text) as Record<string, readonly Expected[]>));
}

/** The documents that are in the folder. */
export function documentsInSet(): readonly string[] {
  return ['bersih', 'cacat', 'kantor']
    .flatMap((part) => readdirSync(new URL(`${part}/`, folder)).map((name) => `${part}/${name}`))
    .sort();
}

/** What is found in a document of the set; suppressed findings are left out. */
export function findingsOf(path: string): readonly LintFinding[] {
  const bytes = readFileSync(new URL(path, folder));
  const read = path.endsWith('.md') ? readMarkdown(bytes, path) : readText(bytes, path);
  if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.diagnostics)}`);
  const { findings } = lintDocument(recogniseDocument(read.value), { asOf: AS_OF, levels: {} });
  return findings.filter(({ suppressed }) => suppressed === null);
}
