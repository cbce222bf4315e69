import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/model/limits.ts';
import { ONE, parseDecimal, whole } from '../../../src/model/rational.ts';
import { checklist, describe as codes, factsOf, loadedOf, noted, timed } from '../support/loading.ts';
import { change, SMALL_CHECKLIST } from '../support/small-checklist.ts';

const changed = (from: string, to: string) => checklist(change(SMALL_CHECKLIST, from, to));

describe('a checklist that is right', () => {
  const value = loadedOf(checklist(SMALL_CHECKLIST));

  it('has no warnings', () => {
    expect(noted(checklist(SMALL_CHECKLIST))).toEqual([]);
  });

  it('is read whole', () => {
    expect(value).toMatchObject({
      id: 'kecil',
      title: 'Instrumen Kecil',
      version: 3,
      scale: { max: whole(100), decimals: 2 },
      rollup: 'mean-of-units',
      zones: {
        source: 'po',
        levels: [
          { min: whole(81), zone: 'green', label: 'Tinggi' },
          { min: whole(51), zone: 'yellow', label: 'Sedang' },
          { min: whole(0), zone: 'red', label: 'Rendah' },
        ],
        disputed: [],
      },
      sources: [
        { id: 'po', title: 'Peraturan', status: 'verified', url: 'https://contoh.example/po' },
        { id: 'lkj', title: 'Laporan', status: 'single-source' },
      ],
    });
    expect(value.items.map(({ id, per, na, source }) => [id, per, na, source])).toEqual([
      ['persyaratan', 'service', true, 'po'],
      ['toilet', 'unit', false, 'po'],
      ['nilai', 'unit', true, 'lkj'],
    ]);
    expect(value.items.map(({ worst }) => worst)).toEqual([whole(0), whole(0), { n: 20n, d: 437n }]);
    expect(value.answers[0]).toMatchObject({
      kind: 'choice',
      choices: [
        { answer: 'tidak', points: whole(0), also: ['belum ada'] },
        { answer: 'ada', points: ONE, also: ['ya', 'tersedia'] },
      ],
    });
    expect(value.answers[1]).toMatchObject({ kind: 'number', min: ONE, max: { n: 437n, d: 20n } });
  });

  it('has two decimals where it does not say', () => {
    expect(loadedOf(changed(', decimals: 2', ''))).toMatchObject({ scale: { max: whole(100), decimals: 2 } });
  });

  it('gives a section without weight the sum of its children', () => {
    expect(value.root.children.map(({ weight }) => weight)).toEqual([whole(9), ONE]);
  });

  it('keeps what an item says', () => {
    const more = `code: 1.10, law: [Pasal 21, "7"], severity: 6, effort: "1", guidance: g, remedy: r, owner: o,
        evidence: { ask: Foto, required: true, valid: 12 months }, answers: ada-tidak, na: never }`;
    const [item] = loadedOf(changed('answers: ada-tidak, na: allowed }', more)).items;
    expect(item).toMatchObject({
      ...{ code: '1.10', law: ['Pasal 21', '7'], severity: 6, effort: 1, guidance: 'g', remedy: 'r', owner: 'o' },
      ...{ evidence: { ask: 'Foto', required: true, valid: '12 months' }, na: false },
    });
  });

  it('reads decimals exactly, with point or comma', () => {
    const text = change(change(SMALL_CHECKLIST, 'total: 10', 'total: 10.37'), '    weight: 1\n', '    weight: 1,37\n');
    expect(loadedOf(checklist(text)).root.children[1]?.weight).toEqual(parseDecimal('1.37'));
  });

  it('takes blanks around a value that came along by copying', () => {
    expect(noted(changed('weight: 6', 'weight: "6\u00a0"'))).toEqual([]);
    expect(noted(changed('id: persyaratan', 'id: "persyaratan "'))).toEqual([]);
  });
});

describe('assumed weights', () => {
  const shares = (weights: string, first: string, second: string) =>
    SMALL_CHECKLIST.replace(
      '    source: po\n    items',
      `    source: po\n    weight: 9\n    weights: ${weights}\n    items`,
    )
      .replace('weight: 6, ', first)
      .replace('weight: 3, ', second);

  it('are equal where none is written', () => {
    const [section] = loadedOf(checklist(shares('assumed', '', ''))).root.children;
    expect(section).toMatchObject({
      weights: 'assumed',
      weight: whole(9),
      children: [{ weight: ONE }, { weight: ONE }],
    });
  });

  it('are as written where all are', () => {
    const [section] = loadedOf(checklist(shares('assumed', 'weight: 2, ', 'weight: 1, '))).root.children;
    expect(section).toMatchObject({ weights: 'assumed', children: [{ weight: whole(2) }, { weight: ONE }] });
  });

  it('are never mixed', () => {
    expect(codes(noted(checklist(shares('assumed', 'weight: 2, ', ''))))).toEqual(['weights-mixed 28:9']);
  });

  it('cannot give their section a weight', () => {
    const text = shares('assumed', '', '').replace('    weight: 9\n', '');
    expect(codes(noted(checklist(text)))).toEqual(['weight-missing 21:5']);
  });
});

describe('standing', () => {
  it.each([
    ['the weakest source in use', 'source: lkj', 'source: lkj', 'single-source'],
    ['all verified', 'source: lkj', 'source: po', 'verified'],
    ['a weight without a source', '    source: lkj\n', '', 'assumption'],
    ['an assumption of an item', 'weight: 3, answers', 'weight: 3, source: dugaan, answers', 'assumption'],
    ['zones without a source', '  source: po\n  levels', '  levels', 'assumption'],
    ['a source that nothing cites', 'version: 3', 'version: 3', 'single-source'],
  ])('%s', (_, from, to, standing) => {
    const text = change(SMALL_CHECKLIST, 'basis:\n', 'basis:\n  dugaan: { title: Dugaan, status: assumption }\n');
    expect(loadedOf(checklist(change(text, from, to))).standing).toBe(standing);
  });

  it('names a section whose weight has no source', () => {
    expect(codes(noted(changed('    source: lkj\n', '')))).toEqual(['warning unsourced-weight 27:9']);
  });
});

describe('one fault, at its place', () => {
  it.each([
    // The shape: check-shape.test.ts has all its kinds.
    ['id: kecil\n', '', 'missing-key 1:1'],
    ['version: 3', 'version: 0', 'invalid-value 3:10'],
    ['title: Peraturan', 'judul: x, title: Peraturan', 'unknown-key 5:9'],
    ['scale: { max: 100, decimals: 2 }', 'scale: { max: 100.005, decimals: 2 }', 'invalid-value 7:15'],
    ['scale: { max: 100, decimals: 2 }', 'scale: { max: 100.5, decimals: 0 }', 'invalid-value 7:15'],
    ['decimals: 2 }', 'decimals: 1.5 }', 'invalid-value 7:30'],
    // Sources.
    ['  source: po\n  levels', '  source: pp\n  levels', 'unknown-source 10:11'],
    ['source: lkj', 'source: lkk', 'unknown-source 29:13'],
    ['weight: 3, answers', 'weight: 3, source: x, answers', 'unknown-source 26:57'],
    // Scales.
    ['answers: poin,', 'answers: point,', 'unknown-scale 32:56'],
    ['points: 1', 'points: 0', 'scale-without-points 17:5'],
    ['points: 0', 'points: 2', 'scale-not-rising 18:30'],
    ['[ya, tersedia]', '[ya, Belum  Ada]', 'ambiguous-answer 18:7'],
    ['[ya, tersedia]', '[ya, ADA]', 'ambiguous-answer 18:7'],
    ['[ya, tersedia]', '[ya, ya, ya]', 'ambiguous-answer 18:7'],
    ['[belum ada]', '[N/A]', 'reserved-answer 17:7'],
    ['answer: tidak,', 'answer: Tidak Berlaku,', 'reserved-answer 17:7'],
    ['min: 1, max: 21.85', 'min: 22, max: 21.85', 'range-empty 19:19'],
    ['min: 1, max: 21.85', 'max: 0', 'range-empty 19:19'],
    // Zones.
    ['min: 81', 'min: 51', 'zones-not-descending 13:14'],
    ['min: 81', 'min: 50.5', 'zones-not-descending 13:14'],
    ['min: 0, zone', 'min: 0.5, zone', 'zones-last-not-zero 14:14'],
    ['min: 81', 'min: 100.01', 'zones-above-scale 12:14'],
    ['zone: green', 'zone: red', 'zones-order 13:24'],
    // Weights.
    ['total: 10', 'total: 10.5', 'weights-total 8:8'],
    ['weight: 6', 'weight: 6.5', 'weights-total 8:8'],
    ['weight: 3, ', '', 'weight-missing 26:9'],
    [
      '    weight: 1\n    items:\n      - { id: nilai, title: Nilai, weight: 1,',
      '    items:\n      - { id: nilai, title: Nilai,',
      'weight-missing 31:9',
    ],
    ['title: Nilai, weight: 1', 'title: Nilai, weight: 0', 'warning weights-zero 27:5'],
    // Ids and sections.
    ['id: toilet', 'id: persyaratan', 'duplicate-id 26:15'],
    ['id: angka', 'id: standar', 'duplicate-id 27:9'],
    [
      '    items:\n      - { id: nilai, title: Nilai, weight: 1, answers: poin, na: allowed }\n',
      '',
      'section-empty 27:5',
    ],
  ])('%j becomes %j: %s', (from, to, fault) => {
    expect(codes(noted(changed(from ?? '', to ?? '')))).toEqual([fault]);
  });

  it.each([
    [
      'scale: { max: 100,',
      'scale: { max: 0,',
      ['scale-max-zero 7:15', 'zones-above-scale 12:14', 'zones-above-scale 13:14'],
    ],
    ['weight: 6', 'weight: satu', ['invalid-value 25:56']],
    ['weight: 6', 'weight: 1_000', ['invalid-value 25:56']],
    ['weight: 6', 'weight: -6', ['invalid-value 25:56']],
    ['weight: 6', 'weight: 6e0', ['invalid-value 25:56']],
    ['weight: 6', 'weight: ٦', ['invalid-value 25:56']],
    ['weight: 6', 'weight: ６', ['invalid-value 25:56']],
    ['weight: 6', 'weight: .6', ['invalid-value 25:56']],
    ['weight: 6', 'weight: "1.000,5"', ['invalid-value 25:56']],
    ['title: Angka\n', 'title: " "\n', ['invalid-value 28:12']],
    ['id: toilet, title: Toilet', 'id: toilet, judul: x', ['missing-key 26:9', 'unknown-key 26:23']],
    ['    title: Angka\n', '', ['missing-key 27:5']],
  ])('%j becomes %j: no second fault follows from the first', (from, to, faults) => {
    expect(codes(noted(changed(from, to)))).toEqual(faults);
  });

  it('of the weights when none weighs anything', () => {
    const text = SMALL_CHECKLIST.replaceAll(/weight: [0-9]/g, 'weight: 0').replace('total: 10', 'total: 0');
    expect(codes(noted(checklist(text)))).toEqual(['weights-zero 21:3']);
  });

  it('is found below one in the section above', () => {
    const text = change(SMALL_CHECKLIST, '    title: Standar\n', '');
    expect(codes(noted(checklist(change(text, 'answers: ada-tidak }', 'answers: ada }'))))).toEqual([
      'missing-key 21:5',
      'unknown-scale 25:58',
    ]);
  });
});

describe('facts', () => {
  it.each([
    ['source: lkj', 'source: lkk', 'unknown-source', { name: 'lkk', nearest: 'lkj' }],
    ['answers: poin,', 'answers: point,', 'unknown-scale', { name: 'point', nearest: 'poin' }],
    ['answers: poin,', 'answers: lain,', 'unknown-scale', { name: 'lain' }],
    ['total: 10', 'total: 10,50', 'weights-total', { sum: '10', total: '10.5' }],
    ['min: 81', 'min: 50.50', 'zones-not-descending', { min: '51', before: '50.50' }],
    ['min: 81', 'min: 101', 'zones-above-scale', { min: '101', max: '100' }],
    ['zone: green', 'zone: red', 'zones-order', { zone: 'yellow', before: 'red' }],
    ['min: 0, zone', 'min: 3, zone', 'zones-last-not-zero', { min: '3' }],
    ['min: 1, max: 21.85', 'max: 0', 'range-empty', { min: '0', max: '0' }],
    ['id: toilet', 'id: persyaratan', 'duplicate-id', { id: 'persyaratan', firstLine: 25 }],
    ['points: 0', 'points: 2', 'scale-not-rising', { scale: 'ada-tidak' }],
    ['[ya, tersedia]', '[ya, ADA]', 'ambiguous-answer', { scale: 'ada-tidak', answer: 'ADA' }],
    ['[belum ada]', '[N/A]', 'reserved-answer', { answer: 'N/A' }],
  ] as const)('of %s -> %s', (from, to, code, facts) => {
    expect(factsOf(changed(from, to), code)).toEqual(facts);
  });

  it('compare a zone with the one before it, across keys in between', () => {
    const text = change(SMALL_CHECKLIST, '    - { min: 51', '    - { min: x, zone: green, label: x }\n    - { min: 90');
    expect(factsOf(checklist(text), 'zones-not-descending')).toEqual({ min: '90', before: '81' });
  });
});

describe('several faults', () => {
  it('come at once, in order of place', () => {
    const text = [
      ['version: 3', 'versi: 3'],
      ['total: 10', 'total: 11'],
      ['min: 51', 'min: 90'],
      ['points: 0', 'points: 5'],
      ['source: lkj', 'source: tidak-ada'],
      ['id: nilai', 'id: toilet'],
      ['max: 21.85', 'max: 21.85, maks: 3'],
    ].reduce((whole, [from, to]) => change(whole, from ?? '', to ?? ''), SMALL_CHECKLIST);
    expect(codes(noted(checklist(`${text}id: lagi\n`)))).toEqual([
      'missing-key 1:1',
      'unknown-key 3:1',
      'weights-total 8:8',
      'zones-not-descending 13:14',
      'scale-not-rising 18:30',
      'unknown-key 19:41',
      'unknown-source 29:13',
      'duplicate-id 32:15',
      'duplicate-key 33:1',
    ]);
  });

  it('come at once where what is named, allowed, added or cited is no text', () => {
    const text = [
      ['[ya, tersedia]', '[[ya], tersedia]'],
      ['id: toilet, title: Toilet,', 'id: toilet, title: Toilet, law: [[Pasal 21]],'],
      ['    - { min: 81', '    - { min: 181'],
    ].reduce((whole, [from, to]) => change(whole, from ?? '', to ?? ''), SMALL_CHECKLIST);
    const zones = change(text, 'answers:\n', '  disputed: [{ above: 80 }]\nanswers:\n');
    expect(codes(noted(checklist(`${zones}additions:\n  - { label: x, answer: ada }\n`)))).toEqual([
      'zones-above-scale 12:14',
      'missing-key 15:14',
      'missing-key 15:14',
      'invalid-value 19:40',
      'invalid-value 27:44',
      'missing-key 35:5',
    ]);
  });

  it('are no more than the limit, and it says so', () => {
    const many = Array.from({ length: 300 }, (_, index) => `lebih-${index}: x\n`).join('');
    const faults = noted(checklist(SMALL_CHECKLIST + many));
    expect(faults).toHaveLength(LIMITS.diagnostics + 1);
    expect(faults.at(-1)).toMatchObject({ code: 'too-many-diagnostics', facts: { limit: LIMITS.diagnostics } });
  });

  it('show errors before warnings when there are too many', () => {
    const section = (index: number) =>
      `  - { id: s${index}, title: S, weight: 0, items: [{ id: i${index}, title: I, weight: 1, answers: poin }] }\n`;
    const many = SMALL_CHECKLIST + Array.from({ length: 200 }, (_, index) => section(index)).join('');
    const told = checklist(many);
    expect(told.ok).toBe(true);
    expect(noted(told).at(-1)).toMatchObject({ code: 'too-many-diagnostics', severity: 'warning' });
    const refused = checklist(`${many}x: y\n`);
    expect(codes(noted(refused))).toContain('unknown-key 233:1');
    expect(noted(refused)).toHaveLength(LIMITS.diagnostics + 1);
  });
});

describe('limits', () => {
  const withItems = (count: number) =>
    SMALL_CHECKLIST.replace('total: 10\n', '') +
    Array.from({ length: count }, (_, index) => `      - { id: i${index}, title: I, weight: 1, answers: poin }\n`).join(
      '',
    );

  it('number of items', () => {
    expect(checklist(withItems(LIMITS.items - 3)).ok).toBe(true);
    expect(factsOf(checklist(withItems(LIMITS.items - 2)), 'invalid-value')).toMatchObject({
      expected: 'fewer',
      limit: LIMITS.items,
    });
  });

  it('number of answers of a scale, and of words for one', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `kata ${index}`).join(', ');
    expect(changed('[ya, tersedia]', `[${words(100)}]`).ok).toBe(true);
    expect(codes(noted(changed('[ya, tersedia]', `[${words(101)}]`)))).toEqual(['invalid-value 18:39']);
    const choices = Array.from({ length: 99 }, (_, index) => `    - { answer: a${index}, points: 2 }\n`).join('');
    expect(codes(noted(changed('  poin:', `${choices}  poin:`)))).toEqual(['invalid-value 17:5']);
  });

  it.each([
    ['sources', 'source: s', (index: number) => `  b${index}: { title: x, status: verified }\n`, 'basis:\n', 25_000],
    ['scales', 'answers: x', (index: number) => `  b${index}: { number: { max: 1 } }\n`, 'answers:\n', 25_000],
    ['zones', 'id: x', (index: number) => `    - { min: ${index}, zone: red, label: x }\n`, '  levels:\n', 20_000],
  ])('many %s take no more time than reading them', (_, citing, line, after, count) => {
    const known = Array.from({ length: count }, (_value, index) => line(index)).join('');
    const items = Array.from({ length: 5_000 }, (_value, index) => `      - { ${citing}${index} }\n`).join('');
    expect(timed(() => checklist(change(SMALL_CHECKLIST, after, after + known) + items))).toBeLessThan(10_000);
  });
});

describe('weights that are assumed at the top', () => {
  it('and not written need not add up to a total: there is nothing to add up', () => {
    const sections = ['a', 'b', 'c'].map(
      (id) =>
        `  - { id: ${id}, title: T, source: po, weights: assumed, items: [{ id: ${id}1, title: T, answers: ada-tidak }] }\n`,
    );
    const text = SMALL_CHECKLIST.replace('total: 10', 'total: 100\nweights: assumed').replace(
      /sections:[\s\S]*/,
      `sections:\n${sections.join('')}`,
    );
    const { root } = loadedOf(checklist(text));
    expect(root.children.map(({ weight }) => weight)).toEqual([ONE, ONE, ONE]);
  });

  it('are the sums of those below where these are written: assumed is not unknown', () => {
    const text = SMALL_CHECKLIST.replace('total: 10', 'weights: assumed').replace('    weight: 1\n', '');
    const { root } = loadedOf(checklist(text));
    expect(root.children.map(({ weight }) => weight)).toEqual([whole(9), ONE]);
  });
});

describe('weights below an assumed split', () => {
  it.each(['3', '30'])('all weigh the same where one is not made of written weights: items of %s', (weight) => {
    const items = (weights: string) =>
      ['', '2'].map((id) => `{ id: a${weights.length}${id}, title: T, answers: ada-tidak${weights} }`).join(', ');
    const text = SMALL_CHECKLIST.replace('total: 10', 'weights: assumed').replace(
      /sections:[\s\S]*/,
      `sections:
  - { id: tulis, title: T, source: po, items: [${items(`, weight: ${weight}`)}] }
  - { id: anggap, title: T, source: po, weights: assumed, items: [${items('')}] }
`,
    );
    expect(loadedOf(checklist(text)).root.children.map(({ weight: own }) => own)).toEqual([ONE, ONE]);
  });
});

describe('zones with several faults', () => {
  it('are all told: a misspelt zone hides no wrong bound', () => {
    const text = SMALL_CHECKLIST.replace('{ min: 81, zone: green', '{ min: 50, zone: gren');
    expect(codes(noted(checklist(text)))).toEqual(['invalid-value 12:24', 'zones-not-descending 13:14']);
  });
});

describe('ids that a person takes for one', () => {
  it.each([
    ['items', 'id: toilet', 'id: Persyaratan', '26:15', { name: 'Persyaratan', other: 'persyaratan', firstLine: 25 }],
    ['items of two sections', 'id: nilai', 'id: TOILET', '32:15', { name: 'TOILET', other: 'toilet', firstLine: 26 }],
    ['sections', 'id: angka', 'id: STANDAR', '27:9', { name: 'STANDAR', other: 'standar', firstLine: 21 }],
    ['scales', '  poin: {', '  Ada-Tidak: {', '19:3', { name: 'Ada-Tidak', other: 'ada-tidak', firstLine: 16 }],
    ['sources', '  lkj: {', '  PO: {', '6:3', { name: 'PO', other: 'po', firstLine: 5 }],
  ])('are refused: %s', (_, from, to, place, facts) => {
    const result = checklist(change(SMALL_CHECKLIST, from, to));
    const similar = noted(result).filter(({ code }) => code === 'similar-name');
    expect(result.ok).toBe(false);
    expect(codes(similar)).toEqual([`similar-name ${place}`]);
    expect(similar[0]?.facts).toEqual(facts);
  });

  it('may be those of an item and a section', () => {
    expect(noted(checklist(change(SMALL_CHECKLIST, 'id: toilet', 'id: Standar')))).toEqual([]);
  });
});
