import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import type { TextDocument } from '../../src/model/text-document.ts';
import { loadedOf } from '../load/support/loading.ts';
import { isTried } from '../support/how-often.ts';
import { convert, TRIES_LIBREOFFICE } from '../support/libreoffice.ts';
import { asDocx, asHtml } from './support/twins.ts';

/** The Markdown documents of the test set, by path. */
const FOLDER = new URL('documents/', import.meta.url);
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replaceAll('\\', '/'))
  // Word keeps no comments to programs.
  .filter((name) => !readFileSync(new URL(name, FOLDER), 'utf8').includes('<!-- patuh-'))
  .toSorted();

async function read(bytes: Uint8Array, file: string): Promise<TextDocument> {
  return loadedOf(await readDocument(bytes, file));
}
const source = (name: string) => read(readFileSync(new URL(name, FOLDER)), name);

/** Comments to patuh can be written in Markdown and HTML alone. */
const hasComments = ({ blocks }: TextDocument) => blocks.some(({ kind }) => kind === 'comment');

/** What a printed page does not tell: a heading below a component, and one beside it. */
const UNTOLD: ReadonlySet<string> = new Set(['heading-unusual']);

/** What the linter finds, wherever it is: the rule, and the component that it is about. */
function findings(text: TextDocument): string[] {
  const document = recogniseDocument(text);
  const found = lintDocument(document, { asOf: '2026-01-02', levels: {} }).findings;
  return [
    `${document.kind}, ${document.services.map(({ components }) => components.length).join(' + ')}`,
    ...found
      .filter(({ suppressed }) => suppressed === null)
      .map(({ rule, component }) => `${rule} ${component ?? ''}`.trim())
      .toSorted(),
  ];
}

describe.each(names)('%s', (name) => {
  it('says the same as a Word document and as a page', async () => {
    const text = await source(name);
    const expected = findings(text);
    if (!hasComments(text)) expect(findings(await read(asDocx(text), 'f.docx'))).toEqual(expected);
    expect(findings(await read(new TextEncoder().encode(asHtml(text)), 'f.html'))).toEqual(expected);
  });
});

it('a standard that other programs made says the same in every format', async () => {
  const fixtures = ['standar.html', 'standar-libreoffice.docx', 'standar-libreoffice.pdf', 'standar-chromium.pdf'];
  const all = await Promise.all(
    fixtures.map((name) => read(readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url)), name)),
  );
  for (const text of all) expect(findings(text)).toEqual(['standar, 14', 'component-empty biaya', 'review-yearly']);
});

it.skipIf(!TRIES_LIBREOFFICE)(
  'all say the same as LibreOffice saves them, as Word documents and PDF',
  async () => {
    const texts = new Map(
      await Promise.all(
        names
          .filter((_, index) => isTried(index, 10))
          .map(async (name) => [name.replaceAll('/', '--').replace(/\.md$/, ''), await source(name)] as const),
      ),
    );
    const ours = Object.fromEntries([...texts].map(([name, text]) => [`${name}.docx`, asDocx(text)]));
    const pdf = convert(ours, 'pdf');
    const word = convert(
      Object.fromEntries([...texts].map(([name, text]) => [`${name}.docx`, asDocx(text)])),
      'docx:MS Word 2007 XML',
    );
    for (const [name, text] of texts) {
      if (hasComments(text)) continue;
      const expected = { name, findings: findings(text) };
      const told = (list: readonly string[]) => list.filter((finding) => !UNTOLD.has(finding));
      const [docx, print] = [word.get(`${name}.docx`), pdf.get(`${name}.pdf`)];
      if (docx === undefined || print === undefined) throw new Error(`${name} was not converted`);
      expect.soft({ name, findings: findings(await read(docx, 'f.docx')) }).toEqual(expected);
      // Columns that are narrower than their words are cut anywhere.
      if (text.blocks.some((block) => block.kind === 'table' && (block.rows[0]?.cells.length ?? 0) > 6)) continue;
      expect
        .soft({ name, findings: told(findings(await read(print, 'f.pdf'))) })
        .toEqual({ name, findings: told(expected.findings) });
    }
  },
  300_000,
);
