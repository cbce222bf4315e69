import { readMarkdown } from '../../src/documents/read-markdown.ts';
import { assembleLintRun } from '../../src/lint/assemble-lint-run.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import { fault, warning } from '../../src/model/diagnostic.ts';
import type { LintRun, LintSettings } from '../../src/model/lint-run.ts';

/** A standard of one service in which much is wrong: places, names and quoted words all come from the text. */
export function faultyStandard(name: string): string {
  return [
    `## Standar Pelayanan ${name}`,
    '',
    '| NO | KOMPONEN | URAIAN |',
    '|---|---|---|',
    '| 1 | Persyaratan | KTP |',
    '| 2 | Waktiu pelayanan | Senin-Jumat 08.00-15.00 |',
    '| 3 | Biaya | |',
    '| 4 | Produk Pelayanan | ........ |',
    `| 5 | Jumlah Pelaksana | secukupnya ${name} |`,
    '| 6 | Jaminan Pelayanan | Maklumat Pelayanan |',
    '',
  ].join('\n');
}

/** A lint run over Markdown texts by file; each file is also rejected, passed over and warned of under another name. */
export function lintRunOf(files: Readonly<Record<string, string>>, settings: Partial<LintSettings> = {}): LintRun {
  const documents = Object.entries(files).map(([file, text]) => {
    const read = readMarkdown(new TextEncoder().encode(text), file);
    if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
    const result = lintDocument(recogniseDocument(read.value), { asOf: '2026-03-01', levels: {}, ...settings });
    return { ...result, sha256: '0'.repeat(64) };
  });
  const names = Object.keys(files);
  return assembleLintRun({
    version: '0.1.0',
    asOf: '2026-03-01',
    documents,
    rejected: names.map((file) => ({ file: `x${file}`, diagnostics: [fault('empty-file', { file: `x${file}` }, {})] })),
    passedOver: names.map((file) => ({ file: `y${file}`, reason: 'other' })),
    warnings: names.map((file) => warning('document-without-unit', { file }, {})),
    failOn: 'error',
  });
}
