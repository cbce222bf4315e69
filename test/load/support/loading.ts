import { readFileSync } from 'node:fs';
import { loadAssessment } from '../../../src/load/assessment/load-assessment.ts';
import { loadChecklist } from '../../../src/load/checklist/load-checklist.ts';
import type { Node, Scalar } from '../../../src/load/yaml/node.ts';
import { parseSource, type SourceFile } from '../../../src/load/yaml/parse-source.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Checklist } from '../../../src/model/checklist.ts';
import type { Diagnostic, Loaded, Place } from '../../../src/model/diagnostic.ts';

/** A text as a file named `f.yaml`. */
export function parse(text: string): Loaded<SourceFile> {
  return parseSource(new TextEncoder().encode(text), 'f.yaml');
}

/** The value that must have been made. */
export function loadedOf<T>(loaded: Loaded<T>): T {
  if (!loaded.ok) throw new Error(`refused: ${describe(loaded.diagnostics).join(', ')}`);
  return loaded.value;
}

export function rootOf(text: string): Node {
  return loadedOf(parse(text)).root;
}

/** The node under these keys and indexes. */
export function nodeAt(root: Node, ...path: readonly (string | number)[]): Node {
  return path.reduce((node, step) => {
    const next =
      node.kind === 'mapping'
        ? node.entries.get(String(step))?.value
        : node.kind === 'sequence'
          ? node.items[Number(step)]
          : undefined;
    if (next === undefined) throw new Error(`nothing at ${path.join('/')}`);
    return next;
  }, root);
}

export function scalarAt(root: Node, ...path: readonly (string | number)[]): Scalar {
  const node = nodeAt(root, ...path);
  if (node.kind !== 'scalar') throw new Error(`a ${node.kind} at ${path.join('/')}`);
  return node;
}

/** `line:column`, with `-endColumn` where there is one. */
export function written({ line, column, endColumn }: Place): string {
  return line === undefined ? '' : `${line}:${column}${endColumn === undefined ? '' : `-${endColumn}`}`;
}

/** `code line:column` of each; a warning begins with `warning `. */
export function describe(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, severity, at: { line, column } }) =>
    `${severity === 'warning' ? 'warning ' : ''}${code} ${line === undefined ? '' : `${line}:${column}`}`.trim(),
  );
}

/** What was noted, whatever became of the value. */
export function noted(loaded: Loaded<unknown>): readonly Diagnostic[] {
  return loaded.ok ? loaded.warnings : loaded.diagnostics;
}

/** What the reading of a text found fault with, whether or not it left a tree. */
export function refused(text: string): readonly Diagnostic[] {
  const document = parse(text);
  return document.ok ? document.value.faults : document.diagnostics;
}

/** The facts of the only diagnostic with a code. */
export function factsOf(loaded: Loaded<unknown>, code: Diagnostic['code']): unknown {
  const found = noted(loaded).filter((diagnostic) => diagnostic.code === code);
  if (found.length !== 1) throw new Error(`${found.length} x ${code}: ${describe(noted(loaded)).join(', ')}`);
  return found[0]?.facts;
}

/** Reads a text as a checklist. */
export function checklist(text: string): Loaded<Checklist> {
  const document = parse(text);
  return document.ok ? loadChecklist(document.value) : document;
}

/** Reads a text as an assessment. */
export function assessment(text: string, by: Checklist): Loaded<Assessment> {
  const document = parse(text);
  return document.ok ? loadAssessment(document.value, by) : document;
}

const ROOT = new URL('../../../', import.meta.url);

export function repositoryFile(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** The processor time that a call takes, in milliseconds: however busy the machine is with other things. */
export function timed(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
