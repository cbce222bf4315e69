import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { en } from '../../src/messages/en/en.ts';
import { id } from '../../src/messages/id/id.ts';
import { DOCUMENT_FORMATS } from '../../src/model/text-document.ts';
import { diagnosticText } from '../../src/report/wording.ts';
import { tries } from '../support/how-often.ts';
import { cell, p, row, table, wordFile } from './support/word-file.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url)));

/** Reads it, and words what was found wrong; whatever the bytes, there is an answer. */
async function judge(bytes: Uint8Array, file: string): Promise<void> {
  const loaded = await readDocument(bytes, file);
  const found = loaded.ok ? loaded.warnings : loaded.diagnostics;
  if (!loaded.ok) expect(found.length).toBeGreaterThan(0);
  for (const diagnostic of found) {
    expect(diagnostic.at.file).toBe(file);
    for (const messages of [id, en]) expect(diagnosticText(diagnostic, messages).fault).not.toMatch(/undefined|NaN/);
  }
  if (!loaded.ok) return;
  for (const block of loaded.value.blocks) {
    const texts =
      block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text];
    for (const text of texts)
      expect(text).toBe(
        text
          .split('\n')
          .map((line) => line.replace(/\s+/g, ' ').trim())
          .filter((line) => line !== '')
          .join('\n'),
      );
  }
}

const EXTENSIONS = { markdown: 'md', docx: 'docx', html: 'html', text: 'txt', pdf: 'pdf' } as const;
const WHOLE = {
  markdown: strToU8('# Standar\n\n| NO | KOMPONEN |\n|---|---|\n| 1 | Biaya |\n\n- a\n  - b\n'),
  text: strToU8('STANDAR PELAYANAN\n1. Persyaratan\na. KTP\n| a | b |\n'),
  html: fixture('standar.html'),
  docx: fixture('standar-libreoffice.docx'),
  pdf: fixture('standar-libreoffice.pdf'),
} as const;
/** A PDF costs more. */
const RUNS = { markdown: 200, text: 200, html: 200, docx: 300, pdf: 60 } as const;

type Edit = { readonly at: number; readonly length: number; readonly bytes: Uint8Array };
function edited(bytes: Uint8Array, edits: readonly Edit[], cut: number): Uint8Array {
  let result = Buffer.from(bytes);
  for (const { at, length, bytes: inserted } of edits) {
    const start = Math.floor((at / 1_000_000) * result.length);
    result = Buffer.concat([result.subarray(0, start), inserted, result.subarray(start + length)]);
  }
  return new Uint8Array(result.subarray(0, Math.ceil(((1_000_000 - cut) / 1_000_000) * result.length)));
}

describe.each(DOCUMENT_FORMATS)('%s', (format) => {
  const file = `f.${EXTENSIONS[format]}`;

  it('has an answer for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => judge(bytes, file)),
      tries(100),
    );
  });

  it('has an answer for what is damaged', async () => {
    const edit = fc.record({
      at: fc.integer({ min: 0, max: 1_000_000 }),
      length: fc.integer({ min: 0, max: 40 }),
      bytes: fc.uint8Array({ maxLength: 40 }),
    });
    const cut = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 1_000_000 }));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 4 }), cut, (edits, end) =>
        judge(edited(WHOLE[format], edits, end), file),
      ),
      tries(RUNS[format]),
    );
  });
});

it('has an answer for any XML inside a Word document', async () => {
  const tags = [
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:tcPr',
    'w:sdt',
    'w:sdtPr',
    'w:sdtContent',
    'w:pPr',
    'w:rPr',
    'w:trPr',
    'w:txbxContent',
    'mc:AlternateContent',
    'mc:Choice',
    'mc:Fallback',
    'w:del',
  ];
  const leaves = [
    'a',
    '<w:tab/>',
    '<w:br/>',
    '<w:b/>',
    '<w:vMerge/>',
    '<w:gridSpan w:val="3"/>',
    '<w:numPr><w:ilvl w:val="9"/><w:numId w:val="1"/></w:numPr>',
    '<w:showingPlcHdr/>',
    '<a:blip/>',
    '<w:del/>',
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6, depthSize: 'large' },
      fc.constantFrom(...leaves),
      fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 6 }), (parts) => judge(wordFile(parts.join('')), 'f.docx')),
    tries(300),
  );
});

it.each([
  ['lines', '- a\n'],
  ['cells', '|a|b|\n'],
  ['columns', '|'],
  ['tabs', 'a\tb\tc\n'],
])('refuses text with more %s than a document has, before anything is made of them', async (_, piece) => {
  const bytes = strToU8(piece.repeat(Math.floor(1_900_000 / piece.length)));
  for (const file of ['f.md', 'f.txt']) {
    const loaded = await readDocument(bytes, file);
    expect(loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code)).toEqual(['document-too-big']);
  }
});

it('reads large tables in bounded time', async () => {
  const rows = Array.from({ length: 8_000 }, (_, index) =>
    row(cell(p(`${index}`)), cell(p('Persyaratan')), cell(p('Fotokopi KTP'))),
  );
  const start = performance.now();
  await judge(wordFile(table(...rows)), 'f.docx');
  await judge(strToU8(`<table>${'<tr><td>1<td>Persyaratan<td>Fotokopi KTP'.repeat(8_000)}`), 'f.html');
  expect(performance.now() - start).toBeLessThan(20_000);
});
