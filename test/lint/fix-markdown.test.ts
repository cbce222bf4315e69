import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/documents/read-markdown.ts';
import { fixMarkdown } from '../../src/lint/fix-markdown.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import { COMPONENT_TITLES } from '../../src/model/component-titles.ts';
import type { LintSettings } from '../../src/model/lint-run.ts';
import { COMPONENTS } from '../../src/model/standards-document.ts';
import { loadedOf } from '../load/support/loading.ts';
import { tries } from '../support/how-often.ts';

const read = (source: string) => loadedOf(readMarkdown(new TextEncoder().encode(source), 'f.md'));
const fix = (source: string, levels: LintSettings['levels'] = {}) => {
  const text = read(source);
  return fixMarkdown(source, text, recogniseDocument(text), { levels });
};
const fixable = (source: string) =>
  lintDocument(recogniseDocument(read(source)), { asOf: '2026-01-02', levels: {} })
    .findings.filter((finding) => finding.fixable)
    .map(({ rule, component }) => `${rule} ${component}`);

const TITLES = COMPONENTS.map(({ id }) => COMPONENT_TITLES[id]);
const TODO = 'TODO: lengkapi uraian komponen ini';
const table = (rows: readonly string[]) =>
  `# Standar Pelayanan KTP-el\n\n| NO | KOMPONEN | URAIAN |\n|---|---|---|\n${rows.join('\n')}\n`;
const sections = (parts: readonly string[]) => `# Standar Pelayanan KTP-el\n\n${parts.join('\n\n')}\n`;
const allRows = TITLES.map((title, index) => `| ${index + 1}. | ${title} | isi ${index} |`);
const allSections = TITLES.map((title, index) => `## ${index + 1}. ${title}\n\nisi ${index}\n\n- butir`);
const without = (list: readonly string[], ...indexes: number[]) => list.filter((_, index) => !indexes.includes(index));
const swapped = (list: readonly string[], one: number, other: number) =>
  list.map((item, index) => (index === one ? list[other] : index === other ? list[one] : item)) as string[];

describe('what is whole', () => {
  it.each<[what: string, source: string]>([
    ['a table', table(allRows)],
    ['sections', sections(allSections)],
    ['Windows line ends', table(allRows).replaceAll('\n', '\r\n')],
    ['no standard', '# Catatan\n\nBukan standar.\n'],
    ['usual variants of names', table(allRows.map((row) => row.replace('Biaya/Tarif', 'Biaya (Tarif)')))],
  ])('stays: %s', (_, source) => {
    expect(fix(source)).toBe(source);
  });
});

it('a document of another format stays', () => {
  const source = table(without(allRows, 3));
  const text = { ...read(source), format: 'html' as const };
  expect(fixMarkdown(source, text, recogniseDocument(text))).toBe(source);
});

describe('counts', () => {
  it('in letters as in numbers', () => {
    const lettered = (titles: readonly string[]) =>
      titles.map((title, index) => `## ${'ABCDEFGHIJKLMN'[index]}. ${title}`);
    const parts = lettered(without(swapped(TITLES, 1, 3), 13)).map((heading) => `${heading}\n\nisi`);
    expect(fix(sections(parts)).match(/^## .*$/gm)).toEqual(lettered(TITLES));
  });

  it('on behind a row of no component', () => {
    const rows = [...allRows.slice(0, 5), '| 6. | Penilaian Pelayanan | SKM |'];
    const mended = fix(table(rows)).match(/^\| \d.*$/gm) ?? [];
    expect(mended.slice(4, 8).map((row) => row.split('|').slice(1, 3).join('').trim())).toEqual([
      '5.  Produk Pelayanan',
      '6.  Penilaian Pelayanan',
      `7.  ${TITLES[5]}`,
      `8.  ${TITLES[6]}`,
    ]);
  });
});

describe('names', () => {
  it.each<[what: string, source: string, expected: string]>([
    ['in a table', '| 3. | Waktu Penyelesian | 3 hari |', '| 3. | Jangka Waktu Penyelesaian | 3 hari |'],
    ['with what is around them', '| 3. | **Jangka  waktu** |', '| 3. | **Jangka  waktu** |'],
    [
      'in bold and capitals',
      '| 3. | **JANGKA WAKTU PENYELESIAN** | 3 hari |',
      '| 3. | **JANGKA WAKTU PENYELESAIAN** | 3 hari |',
    ],
    [
      'with remarks and colons',
      '| 3. | Jangka Waktu Penyelesian (hari): | 3 hari |',
      '| 3. | Jangka Waktu Penyelesaian (hari): | 3 hari |',
    ],
  ])("become the law's: %s", (_, row, expected) => {
    const rows = allRows.map((one, index) => (index === 2 ? row : one));
    expect(fix(table(rows))).toBe(table(rows.map((one, index) => (index === 2 ? expected : one))));
  });

  it.each<[what: string, row: string]>([
    ['a reference to a character in the name', '| 3. | Jangka &amp; Waktu Penyelesian | 3 hari |'],
    ['bold in the middle of the name', '| 3. | Jangka **Waktu** Penyelesian | 3 hari |'],
  ])('stay where they are not written as they read: %s', (_, row) => {
    const source = table(allRows.map((one, index) => (index === 2 ? row : one)));
    expect(fixable(source)).toEqual(['heading-unusual jangka-waktu']);
    expect(fix(source)).toBe(source);
  });

  it("become the law's: in headings", () => {
    const source = sections(allSections).replace('## 5. Produk Pelayanan', '## 5. Prodak Pelayanan');
    expect(fix(source)).toBe(sections(allSections));
  });
});

describe('missing components', () => {
  it('are added to a table, and its rows numbered again', () => {
    const rows = without(allRows, 1).map((row, index) => row.replace(/^\| \d+/, `| ${index + 1}`));
    const expected = allRows.map((row, index) => (index === 1 ? row.replace('isi 1', TODO) : row));
    expect(fix(table(rows))).toBe(table(expected));
  });

  it('are added as sections, and those numbered again', () => {
    const parts = without(allSections, 0, 13).map((part, index) => part.replace(/^## \d+/, `## ${index + 1}`));
    const expected = allSections.map((part, index) =>
      index === 0 || index === 13 ? part.replace(/\n\n[\s\S]*$/, `\n\n${TODO}`) : part,
    );
    expect(fix(sections(parts))).toBe(sections(expected));
  });

  it('are inserted before the text that follows the last component', () => {
    const end = '\n---\n\nDitetapkan di Contoh\n\nKEPALA DINAS\n';
    const source = sections(without(allSections, 13)) + end;
    const fixed = fix(source);
    expect(fixed).toContain(`## 14. Evaluasi Kinerja Pelaksana\n\n${TODO}\n${end}`);
    expect(fixed.endsWith(end)).toBe(true);
  });

  it('stay missing where their rule is off', () => {
    const source = table(without(allRows, 8));
    expect(fix(source, { 'manufacturing-component-missing': 'off' })).toBe(source);
  });

  it('are placeholders for the linter then', () => {
    const fixed = recogniseDocument(read(fix(table(without(allRows, 3)))));
    const { findings } = lintDocument(fixed, { asOf: '2026-01-02', levels: {} });
    expect(findings.filter(({ rule }) => rule === 'component-placeholder').map(({ component }) => component)).toEqual([
      'biaya',
    ]);
  });

  it('go to the end where the document has no order, and none is asked for', () => {
    const source = table(without(swapped(allRows, 1, 3), 8));
    const fixed = fix(source, { 'component-order': 'off' });
    expect(fixed).toBe(`${source}|  | ${TITLES[8]} | ${TODO} |\n`);
  });

  it.each<[what: string, number: (index: number) => string]>([
    ['with a nought in front', (index) => String(index + 1).padStart(2, '0')],
    ['in brackets', (index) => `(${index + 1})`],
    ['from 3', (index) => `${index + 3}.`],
  ])('are numbered as the others are: %s', (_, number) => {
    const rows = (titles: readonly string[]) => titles.map((title, index) => `| ${number(index)} | ${title} | isi |`);
    expect(fix(table(rows(without(TITLES, 4))))).toBe(
      table(rows(TITLES).map((row, index) => (index === 4 ? row.replace('isi', TODO) : row))),
    );
  });

  it.each<[what: string, rows: (titles: readonly string[]) => string[]]>([
    ['numbers come twice', (titles) => titles.map((title) => `| 1 | ${title} | isi |`)],
    ['some are not numbered', (titles) => titles.map((title, index) => `| ${index % 2 || ''} | ${title} | isi |`)],
  ])('have no number where %s', (_, rows) => {
    const whole = table(rows(without(TITLES, 6)));
    const lines = fix(whole).split('\n');
    expect(lines.filter((line) => line.includes(TODO))).toEqual([`|  | ${TITLES[6]} | ${TODO} |`]);
    expect(lines.filter((line) => !line.includes(TODO)).join('\n')).toBe(whole);
  });

  it('are not numbered after what is numbered below the headings', () => {
    const parts = TITLES.slice(0, 13).map((title, index) => `## ${title}\n\n### ${index + 1}. Bagian\n\nisi`);
    expect(fix(sections(parts))).toBe(sections([...parts, `## ${TITLES[13]}\n\n${TODO}`]));
  });

  it('are added to each of two services, also to one of which the document has a single component', () => {
    const services = [TITLES.slice(0, 2), TITLES.slice(0, 1)].map(
      (titles, index) =>
        `# Standar Pelayanan Layanan ${index}\n\n${titles.map((title) => `## ${title}\n\nisi\n`).join('\n')}`,
    );
    const fixed = fix(services.join('\n'));
    expect(fixed.split(TODO)).toHaveLength(1 + 12 + 13);
    expect(fixable(fixed)).toEqual([]);
  });

  it('are added behind a last component that ends in code, or in an empty table', () => {
    const signature = '\nContoh, 2 Januari 2026\n';
    for (const end of ['```\nisi\n\nisi\n```\n', 'isi\n\n|  |  |\n|---|---|\n|  |  |\n']) {
      const source = `${sections([...allSections.slice(0, 12), `## 13. ${TITLES[12]}\n\n${end}`])}${signature}`;
      expect(fix(source)).toContain(`${end}\n## 14. ${TITLES[13]}\n\n${TODO}\n`);
    }
  });

  it.each<[what: string, source: string]>([
    ['in a quotation', table(without(allRows, 4)).replaceAll(/^(?=\|)/gm, '> ')],
    [
      'without a column for what is said',
      `${table([]).replace(/^\|[\s\S]*/m, '')}| KOMPONEN |\n|---|\n${without(TITLES, 4)
        .map((title) => `| ${title} |\n`)
        .join('')}`,
    ],
    [
      'without a head',
      `${table([]).replace(/^\|[\s\S]*/m, '')}${allRows[0]}\n|---|---|---|\n${without(allRows, 0, 4).join('\n')}\n`,
    ],
    ['in two tables', `${table(allRows.slice(0, 4))}\n${table(allRows.slice(5)).replace(/^# .*\n\n/, '')}`],
    ['in a table and below headings', `${table(allRows.slice(0, 4))}\n${allSections.slice(5).join('\n\n')}\n`],
    [
      'below headings of two ranks',
      sections(without(allSections, 4).map((part, index) => (index > 6 ? `#${part}` : part))),
    ],
    ['below underlined headings', sections(without(allSections, 4).map((part) => part.replace(/^## (.*)/, '$1\n---')))],
  ])('stay missing where the layout is not plain: %s', (_, source) => {
    expect(fixable(source)).toContain('delivery-component-missing produk');
    expect(fix(source)).toBe(source);
  });

  it('have as many cells as the table, and its line ends', () => {
    const wide = (row: string) => `${row} ada |`;
    const source = `Standar Pelayanan KTP\r\n\r\n| KOMPONEN | URAIAN | KET |\r\n|---|---|---|\r\n${without(TITLES, 6)
      .map((title) => wide(`| ${title} | isi |`))
      .join('\r\n')}`;
    expect(fix(source)).toContain(`|\r\n| Dasar Hukum | ${TODO} |  |\r\n|`);
    expect(fix(source).endsWith('ada |')).toBe(true);
  });
});

describe('order', () => {
  it('is mended in a table; numbers stay where they are, rows that go on move along', () => {
    const rows = swapped(allRows, 1, 3).map((row, index) => row.replace(/^\| \d+/, `| ${index + 1}`));
    rows.splice(4, 0, '|  |  | masih mekanisme |');
    const expected = [...allRows];
    expected.splice(2, 0, '|  |  | masih mekanisme |');
    expect(fix(table(rows))).toBe(table(expected));
  });

  it('is mended in sections with all that they contain', () => {
    const parts = swapped(allSections, 0, 12).map((part, index) => part.replace(/^## \d+/, `## ${index + 1}`));
    expect(fix(sections(parts))).toBe(sections(allSections));
  });

  it('takes comments above a heading along', () => {
    const marked = allSections.map((part, index) =>
      index === 2 ? `<!-- patuh-abaikan time-without-duration: menunggu perwal -->\n${part}` : part,
    );
    expect(fix(sections(swapped(marked, 2, 5).map((part, index) => part.replace(/## \d+/, `## ${index + 1}`))))).toBe(
      sections(marked),
    );
  });

  it.each<[what: string, comment: string, part: (part: string, comment: string) => string]>([
    [
      'over several lines, and side by side, with the heading below',
      '<!-- patuh-abaikan x:\ny -->\n\n<!-- patuh-abaikan y: z --> <!-- patuh-abaikan z: x -->',
      (part, comment) => `${comment}\n${part}`,
    ],
    [
      'in a list with the section that it is in',
      '- <!-- patuh-abaikan x: y -->',
      (part, comment) => `${part}\n\n${comment}`,
    ],
  ])('takes comments along: %s', (_, comment, commented) => {
    const expected = allSections.map((part, index) => (index === 5 ? commented(part, comment) : part));
    const renumbered = swapped(expected, 2, 5).map((part, index) => part.replace(/## \d+/, `## ${index + 1}`));
    expect(fix(sections(renumbered))).toBe(sections(expected));
  });

  it('by the letters of the article is an order too', () => {
    const byLetter = COMPONENTS.toSorted((a, b) => (a.letter < b.letter ? -1 : 1)).map(
      ({ id }, index) => `| ${index + 1} | ${COMPONENT_TITLES[id]} | isi |`,
    );
    expect(fix(table(byLetter))).toBe(table(byLetter));
    const fixed = fix(table(without(byLetter, 0)));
    expect(fixed.indexOf('Dasar Hukum')).toBeLessThan(fixed.indexOf('Persyaratan'));
  });

  it('stays where something else is in between', () => {
    const parts = [...swapped(allSections, 0, 12)];
    parts.splice(6, 0, '## Lampiran foto\n\nfoto');
    const source = sections(parts);
    expect(fix(source)).toBe(source);
  });
});

describe('mending', () => {
  const names = fc.constantFrom(
    (title: string) => title,
    (title: string) => title.toUpperCase(),
    (title: string) => title.replace('aian', 'ian'),
    (title: string) => title.replace('Pelaksana', 'Pelakasana'),
    (title: string) => `**${title}**`,
  );
  const service = fc.record({
    order: fc.shuffledSubarray([...COMPONENTS.keys()], { minLength: 2 }),
    sorted: fc.boolean(),
    name: names,
    layout: fc.constantFrom('table', 'numbered', 'headings', 'numbered headings'),
    content: fc.constantFrom(
      'isi',
      '',
      'a<br>b',
      'x\n\n- y\n- z',
      '```\n# bukan judul\n\n```',
      '| a | b |\n|---|---|\n| 1 | 2 |',
    ),
    end: fc.constantFrom('', '\n---\n', '\nDitetapkan di Contoh\n', '\n## Penutup\n\nSekian.\n'),
  });
  const write = (parts: readonly (typeof service extends fc.Arbitrary<infer T> ? T : never)[]) =>
    parts
      .map(({ order, sorted, name, layout, content, end }, number) => {
        const titles = (sorted ? order.toSorted((a, b) => a - b) : order).map((index) => name(TITLES[index] ?? ''));
        const inCell = content.replaceAll(/[\n|]+/g, ' ');
        const body =
          layout === 'table'
            ? `| KOMPONEN | URAIAN |\n|---|---|\n${titles.map((title) => `| ${title} | ${inCell} |\n`).join('')}`
            : layout === 'numbered'
              ? `NO | KOMPONEN | URAIAN\n---|---|---\n${titles.map((title, index) => `${index + 1} | ${title} | ${inCell}\n`).join('')}`
              : titles
                  .map((title, index) => `## ${layout === 'headings' ? '' : `${index + 1}. `}${title}\n\n${content}\n`)
                  .join('\n');
        return `# Standar Pelayanan Layanan ${number}\n\n${body}${end}`;
      })
      .join('\n');

  it('twice is mending once, loses no line, and leaves nothing to mend but what is not plain', () => {
    fc.assert(
      fc.property(fc.array(service, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\r\n'), (parts, end) => {
        const source = write(parts).replaceAll('\n', end);
        const once = fix(source);
        expect(fix(once)).toBe(once);
        const left = new Set(once.split(/\r?\n/).map((line) => line.replace(/\d+/g, '')));
        const lost = source
          .split(/\r?\n/)
          .filter((line) => !left.has(line.replace(/\d+/g, '')) && !/ian|Pelak/i.test(line));
        expect(lost).toEqual([]);
        expect(once.replaceAll('\r\n', '').includes('\r')).toBe(false);
        if (end === '\r\n') expect(once.replaceAll('\r\n', '')).not.toContain('\n');
        const again = fixable(once).filter((finding) => finding.includes('missing'));
        expect(again).toEqual([]);
      }),
      tries(150),
    );
  });

  it('ends for any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...TITLES,
            '#',
            '## ',
            '| ',
            '|---|---|\n',
            '\n',
            '\n\n',
            'Persyaratn',
            '> ',
            '- ',
            '1. ',
            'TODO',
            ': ',
            '<!-- patuh-abaikan x: y -->',
            '```',
          ),
          { maxLength: 60 },
        ),
        (tokens) => {
          const source = `a${tokens.join('')}`;
          const once = fix(source);
          expect(fix(once)).toBe(once);
        },
      ),
      tries(300),
    );
  });
});
