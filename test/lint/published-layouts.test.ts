import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runMain } from '../support/run-main.ts';

interface Lint {
  readonly documents: readonly {
    readonly file: string;
    readonly services: readonly {
      readonly name: string | null;
      readonly components: readonly { readonly component: string; readonly state: string }[];
    }[];
    readonly findings: readonly { readonly rule: string; readonly component?: string; readonly level: string }[];
  }[];
}

const FOLDER = join(ROOT, 'test/fixtures/layouts');

const DELIVERY = ['persyaratan', 'prosedur', 'jangka-waktu', 'biaya', 'produk', 'pengaduan'];
const MANUFACTURING = [
  'dasar-hukum',
  'sarana',
  'kompetensi',
  'pengawasan',
  'jumlah-pelaksana',
  'jaminan-pelayanan',
  'jaminan-keamanan',
  'evaluasi',
];
const ALL = [...DELIVERY, ...MANUFACTURING];
const without = (...components: string[]) => ALL.filter((one) => !components.includes(one));
const missing = (...components: string[]) =>
  components.map((one) => `${DELIVERY.includes(one) ? 'delivery' : 'manufacturing'}-component-missing ${one}`);

const USAHA = 'SURAT KETERANGAN USAHA';
const DOMISILI = 'SURAT KETERANGAN DOMISILI';

/** A document: the name of its service, the components that are filled, and all findings; no name: no service. */
type Case = readonly [
  file: string,
  service: string | undefined,
  filled: readonly string[],
  findings: readonly string[],
];

const CASES: readonly Case[] = [
  // What a visitor can open is text below its label.
  ['accordion-hidden-panels.html', USAHA, ALL, []],
  ['tab-pills.html', USAHA, ALL, []],
  ['tabs-in-nav.html', USAHA, ALL, []],
  // Tables: text left of the column headed as it, numbers in a column of their own, no drawn lines.
  ['text-left-of-uraian.html', USAHA, ALL, []],
  [
    'number-column-and-text-column.html',
    'PENERBITAN KARTU KELUARGA',
    ['persyaratan', 'prosedur', 'jangka-waktu', 'biaya', 'pengaduan'],
    missing('produk', ...MANUFACTURING),
  ],
  [
    'number-beside-heading-and-text.html',
    'PENERBITAN SURAT PENGANTAR',
    ['persyaratan', 'prosedur', 'jangka-waktu', 'sarana', 'kompetensi', 'pengaduan'],
    [
      ...missing(
        'produk',
        'dasar-hukum',
        'pengawasan',
        'jumlah-pelaksana',
        'jaminan-pelayanan',
        'jaminan-keamanan',
        'evaluasi',
      ),
      'component-empty biaya',
      'component-order jangka-waktu',
    ],
  ],
  ['table-without-lines.pdf', DOMISILI, ALL, []],
  // No service: the document only names or defines the components.
  ['sentence-lists-components.txt', undefined, [], ['components-only-named']],
  ['page-names-components.html', undefined, [], ['components-only-named']],
  ['page-defines-components.html', undefined, [], ['nothing-recognised']],
  // A text behind its heading, and entries of a list that look like headings.
  ['value-behind-biaya.txt', USAHA, ALL, []],
  ['value-behind-waktu.txt', USAHA, ALL, []],
  ['jumlah-in-a-list.txt', USAHA, without('jumlah-pelaksana'), missing('jumlah-pelaksana')],
  ['capital-abbreviations.txt', USAHA, ALL, []],
  // Titles and headings.
  ['title-over-two-lines.pdf', 'PENERBITAN KARTU TANDA PENDUDUK ELEKTRONIK', ALL, []],
  ['title-over-two-lines.docx', 'PENERBITAN SURAT KETERANGAN PINDAH', ALL, []],
  ['capital-heading-below-full-line.pdf', DOMISILI, ALL, []],
  // Decrees, numbers, words.
  ['surat-keputusan-other-region.txt', USAHA, ALL, ['review-overdue', 'other-region']],
  ['annex-without-decree.txt', USAHA, ALL, ['decree-missing']],
  ['decree-without-annex.txt', undefined, [], ['annex-missing']],
  ['number-with-slashes.txt', USAHA, ALL, []],
  ['tidak-di-pungut.txt', USAHA, ALL, []],
];

const { stdout } = await runMain([
  'lint',
  '-f',
  'json',
  '--as-of',
  '2026-01-15',
  ...CASES.map(([file]) => join(FOLDER, file)),
]);
const { documents } = JSON.parse(stdout) as Lint;

describe('layouts in which offices publish their standards', () => {
  it.each(CASES)('%s', (file, service, filled, findings) => {
    const document = documents.find((one) => basename(one.file) === file);
    const services = (document?.services ?? []).map(({ name, components }) => ({
      name,
      filled: components.filter(({ state }) => state === 'filled').map(({ component }) => component),
    }));
    expect({
      services,
      findings: document?.findings.map(({ rule, component }) => (component ? `${rule} ${component}` : rule)).toSorted(),
    }).toEqual({
      services: service === undefined ? [] : [{ name: service, filled: ALL.filter((one) => filled.includes(one)) }],
      findings: findings.toSorted(),
    });
  });

  it('are all of the folder', () => {
    expect(CASES.map(([file]) => file).toSorted()).toEqual(readdirSync(FOLDER).toSorted());
  });
});
