// Makes the Word documents of samples/dokumen-standar from its Markdown ones: headings, paragraphs, numbered lines and
// tables, as Word would keep them. The same bytes every time. Usage: node scripts/make-sample-documents.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

const root = fileURLToPath(new URL('../samples/dokumen-standar/', import.meta.url));
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const run = (text) => `<w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
const paragraph = (text, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`;

function table(rows) {
  const cells = (row) => row.map((text) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`).join('');
  const grid = rows[0].map(() => '<w:gridCol w:w="3000"/>').join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** Only what the samples need: a block a line, tables of lines that begin with a bar. */
function bodyOf(markdown) {
  const parts = [];
  let rows = [];
  const flush = () => {
    if (rows.length > 0) parts.push(table(rows));
    rows = [];
  };
  for (const line of markdown.split('\n')) {
    if (line.startsWith('|')) {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      if (!cells.every((cell) => /^-+$/.test(cell))) rows.push(cells);
      continue;
    }
    flush();
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading !== null) parts.push(paragraph(heading[2], `Heading${heading[1].length}`));
    else if (line.trim() !== '') parts.push(paragraph(line.replaceAll('**', '').trim()));
  }
  flush();
  return parts.join('');
}

const styles = [1, 2, 3]
  .map(
    (depth) =>
      `<w:style w:type="paragraph" w:styleId="Heading${depth}"><w:name w:val="heading ${depth}"/><w:pPr><w:outlineLvl w:val="${depth - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  )
  .join('');

function docx(markdown) {
  const type = (part, name) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  const parts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('word/document.xml', 'document.main')}${type('word/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${W}"><w:body>${bodyOf(markdown)}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `${HEAD}<w:styles xmlns:w="${W}">${styles}</w:styles>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) });
}

for (const name of readdirSync(`${root}markdown`, { recursive: true })) {
  const path = String(name).replaceAll('\\', '/');
  if (!path.endsWith('.md')) continue;
  const target = `${root}word/${path.replace(/\.md$/, '.docx')}`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, docx(readFileSync(`${root}markdown/${path}`, 'utf8')));
}
