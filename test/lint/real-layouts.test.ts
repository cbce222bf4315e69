import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runMain } from '../support/run-main.ts';

interface Row {
  readonly file: string;
  /** How many things are known to be wrong. */
  readonly known: string;
  readonly notes: string;
}

interface Document {
  readonly file: string;
  readonly findings: readonly { readonly rule: string; readonly component?: string }[];
}

const { expectedRows, judgeDocument } = (await import(join(ROOT, 'bench/judge-document.mjs'))) as {
  expectedRows: (text: string) => Row[];
  judgeDocument: (row: Row, document: Document | undefined) => { readonly wrong: readonly string[] };
};

const FOLDER = join(ROOT, 'test/lint/real-layouts');
const rows = expectedRows(readFileSync(join(FOLDER, 'expected.tsv'), 'utf8'));
const files = rows.map(({ file }) => join(FOLDER, file));
const { stdout } = await runMain(['lint', '-f', 'json', '--as-of', '2026-01-15', ...files]);
const { documents } = JSON.parse(stdout) as { documents: Document[] };
const documentOf = (name: string) => documents.find(({ file }) => basename(file) === name);

describe('documents with the layouts of real ones', () => {
  it.each(rows)('$file is read as a reader expects, but for what is known', (row) => {
    const { wrong } = judgeDocument(row, documentOf(row.file));
    expect(wrong, wrong.join('\n')).toHaveLength(Number(row.known));
  });

  it('are enough to tell', () => {
    expect(rows.length).toBeGreaterThanOrEqual(100);
  });

  it.each(['quad-table', 'quad-headings'])('%s gives the same findings in four formats', (name) => {
    const told = (format: string) =>
      documentOf(`${name}.${format}`)?.findings.map(({ rule, component }) => `${rule} ${component ?? ''}`);
    for (const format of ['pdf', 'html', 'txt']) expect(told(format)).toEqual(told('docx'));
    expect(told('docx')).not.toEqual([]);
  });
});
