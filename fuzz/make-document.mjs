// Standards documents: the repository's own in every format, mutated.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mutate } from './mutate.mjs';
import { ROOT } from './seeds.mjs';

/** The kinds of inputs that are documents: the formats of `patuh lint`. */
export const DOCUMENT_KINDS = ['markdown', 'text', 'html', 'docx', 'pdf'];

const KIND_OF = { '.md': 'markdown', '.txt': 'text', '.html': 'html', '.docx': 'docx', '.pdf': 'pdf' };
const FOLDERS = ['samples/dokumen-standar', 'test/lint/documents', 'test/fixtures/documents'];

/** Every document: `{ name, kind, bytes }`, in order of name. */
export function readDocuments() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(folder, name)),
  )
    .sort()
    .flatMap((name) => {
      const kind = KIND_OF[extname(name)];
      const path = join(ROOT, name);
      return kind === undefined
        ? []
        : [{ name: relative(ROOT, path).split(sep).join('/'), kind, bytes: readFileSync(path) }];
    });
}

/** What a pattern that looks too far would stumble over, many times in a row. */
const ROWS = [
  ...[
    ' ',
    '\n',
    '*',
    '**',
    '_',
    '`',
    '~~',
    '\\',
    '>',
    '> ',
    '#',
    '|',
    '| ',
    '|-',
    '- ',
    '1. ',
    '1.',
    'a) ',
    '(',
    '[',
    '](',
    '![',
  ],
  ...[
    '<',
    '<b>',
    '</p>',
    '<td>',
    '<table><tr><td>',
    '<!--',
    '-->',
    '&amp;',
    '&',
    ':',
    '=',
    ',',
    ';',
    '.',
    '…',
    '/',
    '-',
    '0',
    '9 ',
  ],
  ...[
    'a',
    'A',
    'A ',
    'é',
    'İ',
    '\u00a0',
    '“',
    'Peraturan ',
    'Nomor 1 ',
    'UU ',
    'Tahun 2009 ',
    'Kota ',
    'Kab. ',
    'Dinas ',
    'hari ',
    '1 jam ',
  ],
  ...[
    'Biaya ',
    'dan ',
    'Jaminan ',
    'Penanganan Pengaduan, ',
    'Standar Pelayanan ',
    'NIP ',
    'Rp. ',
    '1.000.',
    '08',
    'Persyaratan: ',
  ],
];

const inRows = (text, random) => {
  const at = random.oneIn(2)
    ? text.lastIndexOf('\n', random.below(text.length + 1)) + 1
    : random.below(text.length + 1);
  const row = random.pick(ROWS).repeat(random.pick([2, 20, 200, 200, 2_000, random.oneIn(4) ? 20_000 : 500]));
  return text.slice(0, at) + row + text.slice(at);
};

/** A document with one to four things done to it; of a Word document most often to what is packed in it. */
export function mutateDocument({ kind, bytes }, others, random) {
  if (kind === 'docx' && random.percent(85)) {
    const parts = unzipSync(bytes);
    const name = random.pick(Object.keys(parts).filter((part) => random.oneIn(4) || part === 'word/document.xml'));
    if (name === undefined) return bytes;
    const part = Buffer.from(parts[name]);
    parts[name] = random.oneIn(4) ? strToU8(inRows(strFromU8(part), random)) : mutate(part, [{ bytes: part }], random);
    return Buffer.from(zipSync(parts, { level: 1, mtime: new Date('2026-01-02T00:00:00') }));
  }
  if (kind === 'docx' || kind === 'pdf') return mutate(bytes, [{ bytes }], random);
  const same = others.filter((other) => other.kind === kind);
  const mutated = mutate(bytes, same, random);
  return random.oneIn(4) ? Buffer.from(inRows(mutated.toString(), random)) : mutated;
}
