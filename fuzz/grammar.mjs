// Files made by rule: valid for the most part, each with as much that is wrong in it as chance will have. `strangeness`
// is the share, in percent, of the scalars, keys and shapes that are not what belongs there.
import { DATES, ESCAPES, NAMES, NUMBERS, TEXTS } from './hostile-scalars.mjs';
import { list, map, writeTree } from './write-tree.mjs';

/** Texts that a file may contain, and that reports must not be led astray by. */
const PRINTABLE = TEXTS.filter((text) => text.trim() !== '' && !/[\p{C}\u2028\u2029]/u.test(text));

/** What comes with text copied from a chat or a PDF: hidden where a person reads, and taken out there. */
const COPIED = [
  'Dinas\u200b Sosial',
  '\u2068Loket 1\u2069',
  'Papan\u00adpengumuman',
  '\u200eKota Uji',
  'uji\ufeff',
  'Kota\u00a0Uji',
];

/** Choices that know how strange the file is to be. */
function author(random, strangeness) {
  const strange = () => random.percent(strangeness);
  const anything = () => random.pick(random.pick([NUMBERS, DATES, NAMES, TEXTS, ESCAPES]));
  const odd = () => {
    switch (random.below(8)) {
      case 0:
        return map();
      case 1:
        return list();
      case 2:
        return list(anything(), anything());
      case 3:
        return map([anything(), anything()]);
      default:
        return anything();
    }
  };
  const self = {
    ...random,
    strange,
    anything,
    /** What belongs here, or something else. */
    or: (proper) => (strange() ? odd() : proper),
    text: () => {
      if (strange()) return random.pick(TEXTS);
      if (random.percent(3)) return random.pick(COPIED);
      return random.percent(20)
        ? random.pick(PRINTABLE)
        : random.pick(['Dinas Sosial', 'Loket 1', 'Papan pengumuman', 'uji']);
    },
    date: () =>
      strange() ? random.pick(DATES) : `202${random.below(8)}-0${random.between(1, 9)}-1${random.below(10)}`,
    number: (...proper) => (strange() ? random.pick(NUMBERS) : random.pick(proper)),
    name: () => (strange() ? random.pick(NAMES) : random.pick(['a', 'b', 'ktp-el', 'kk', 'x1', 'unit.2'])),
    /** The entries that chance keeps, sometimes one twice, sometimes one under another name. */
    entries(...candidates) {
      const kept = candidates.flatMap(([key, value, share = 100]) =>
        random.percent(share) ? [[strange() ? self.name() : key, self.or(value())]] : [],
      );
      if (strange() && kept.length > 0) kept.push(random.pick(kept));
      return map(...kept);
    },
    times: (low, high, make) => Array.from({ length: random.between(low, high) }, (_, index) => make(index)),
  };
  return self;
}

function answerOf(item, by, services) {
  const na = by.percent(item.na ? 10 : 1) && (item.na || by.strange());
  const word = () => {
    if (na) return 'tidak berlaku';
    if (by.strange()) return by.anything();
    return item.answers === undefined ? by.pick(['0', '50', '78,97', '100', '33.3333']) : by.pick(item.answers);
  };
  if (!na && by.percent(70)) return word();
  return by.entries(
    ['answer', word, 95],
    ['reason', by.text, na ? 95 : 5],
    [
      'services',
      () => map(...services.map((id) => [id, by.or(word())])),
      item.perService && services.length > 0 ? 60 : 2,
    ],
    ['note', by.text, 30],
    ['evidence', () => list(...by.times(0, 3, () => evidence(by))), 30],
  );
}

function evidence(by) {
  if (by.percent(40)) return by.or(by.pick(['bukti/a.jpg', 'bukti/b.pdf', 'a']));
  return by.entries(
    by.oneIn(2)
      ? ['file', () => by.pick(['bukti/a.jpg', 'bukti/c.png'])]
      : ['link', () => by.pick(['https://contoh.example/a', 'http://contoh.example'])],
    ['dated', by.date, 50],
    ['until', by.date, 30],
    ['note', by.text, 30],
  );
}

function assessment(by, { items, checklist }) {
  const services = by.percent(60) ? [...new Set(by.times(0, 4, by.name))] : [];
  const chosen = items.filter(() => by.percent(85));
  const answers = () => {
    const pairs = chosen.map((item) => [by.strange() ? by.name() : item.id, by.or(answerOf(item, by, services))]);
    return map(...pairs);
  };
  return by.entries(
    ['checklist', () => checklist, 97],
    ['institution', by.text, 40],
    ['period', () => by.pick(['2018', '2026', '2015/2016', 'Semester I']), 40],
    ['unit', () => by.entries(['id', by.name], ['name', by.text], ['kind', () => 'opd', 30])],
    ['services', () => map(...services.map((id) => [id, by.text()])), services.length > 0 ? 97 : 2],
    ['answers', answers, 97],
    ['verification', () => by.entries(['by', by.text, 90], ['date', by.date, 90], ['answers', answers]), 15],
    [
      'waivers',
      () =>
        list(
          ...by.times(0, 3, () =>
            by.entries(['item', () => by.pick(items).id], ['until', by.date], ['reason', by.text]),
          ),
        ),
      15,
    ],
  );
}

function verification(by, { items, checklist }) {
  const answers = () =>
    map(
      ...items
        .filter(() => by.percent(60))
        .map((item) => [by.strange() ? by.name() : item.id, by.or(answerOf(item, by, ['s']))]),
    );
  const body = () => by.entries(['by', by.text, 90], ['date', by.date, 90], ['answers', answers]);
  if (by.percent(60))
    return by.entries(
      ['checklist', () => (by.oneIn(2) ? 'uji' : checklist), 50],
      ['unit', () => 'a', 70],
      ['verification', body],
    );
  return map(...body().map, ...(by.oneIn(2) ? [['unit', map(['id', 'a'], ['name', 'A'])]] : []));
}

const weight = (by) => by.number('1', '2', '10', '2,5', '0', '33.33', '100');

function checklist(by) {
  let count = 0;
  const scales = ['ada-tidak', 'indeks', 'tiga'];
  const item = (weighed) =>
    by.entries(
      ['id', () => (by.strange() ? by.name() : `i${count++}`)],
      ['title', by.text],
      ['weight', () => weight(by), weighed ? 100 : 0],
      ['per', () => by.pick(['service', 'unit']), 40],
      ['answers', () => by.pick(scales)],
      ['code', () => '1.10', 20],
      ['law', () => list('UU 25/2009 Pasal 21'), 20],
      ['severity', () => by.number('1', '6', '7'), 30],
      ['effort', () => by.number('1', '5'), 30],
      ['remedy', by.text, 40],
      ['owner', by.text, 20],
      ['guidance', by.text, 20],
      [
        'evidence',
        () =>
          by.entries(
            ['ask', by.text],
            ['required', () => by.pick(['true', 'false'])],
            ['valid', () => '12 months', 50],
          ),
        30,
      ],
      ['na', () => by.pick(['allowed', 'never']), 40],
    );
  // Most often with weights that add up: the sections weigh what the items of a file without weights would.
  const section = (depth, weighed) => {
    // The parts of one section all have weights, or none has and the split is assumed.
    const assumed = by.oneIn(3);
    const children =
      by.oneIn(4) && depth < 3
        ? ['sections', () => list(...by.times(1, 2, () => section(depth + 1, !assumed)))]
        : ['items', () => list(...by.times(1, 4, () => item(!assumed)))];
    return by.entries(
      ['id', () => (by.strange() ? by.name() : `s${count++}`)],
      ['title', by.text],
      ['source', () => 'a', 60],
      ['weight', () => (depth === 0 ? '50' : weight(by)), weighed ? 100 : 0],
      ['weights', () => 'assumed', assumed ? 100 : 0],
      children,
    );
  };
  const choices = (words) =>
    list(
      ...words.map(([answer, points]) =>
        by.entries(['answer', () => answer], ['points', () => points], ['also', () => list(by.text()), 20]),
      ),
    );
  return by.entries(
    ['id', () => 'coba'],
    ['title', by.text],
    ['years', () => '2016-2021', 30],
    ['version', () => '1'],
    ['note', by.text, 20],
    [
      'basis',
      () =>
        map([
          'a',
          by.entries(
            ['title', by.text],
            ['status', () => by.pick(['verified', 'single-source', 'assumption'])],
            ['url', () => 'https://contoh.example', 30],
          ),
        ]),
    ],
    [
      'scale',
      () =>
        by.entries(
          ['max', () => by.number('100', '100', '5', '4', '1')],
          ['decimals', () => by.number('0', '1', '2', '6'), 80],
        ),
    ],
    ['total', () => '100', 40],
    ['rollup', () => by.pick(['mean-of-services', 'mean-of-units']), 50],
    [
      'zones',
      () =>
        by.entries(
          ['source', () => 'a', 60],
          [
            'levels',
            () =>
              list(
                ...[
                  ['0.8', 'green'],
                  ['0.5', 'yellow'],
                  ['0', 'red'],
                ].map(([min, zone]) =>
                  by.entries(
                    ['min', () => (by.strange() ? by.pick(NUMBERS) : min)],
                    ['zone', () => zone],
                    ['label', by.text],
                  ),
                ),
              ),
          ],
        ),
    ],
    [
      'answers',
      () =>
        map(
          [
            'ada-tidak',
            choices([
              ['tidak', '0'],
              ['ada', '1'],
            ]),
          ],
          [
            'indeks',
            map(['number', by.entries(['min', () => by.number('0', '1')], ['max', () => by.number('100', '4')])]),
          ],
          [
            'tiga',
            choices([
              ['belum', '0'],
              ['sebagian', by.number('1', '2', '0,5')],
              ['penuh', '3'],
            ]),
          ],
        ),
    ],
    ['sections', () => list(section(0, true), section(0, true))],
  );
}

function workspace(by) {
  return by.entries(
    ['institution', by.text, 80],
    ['period', () => '2026', 80],
    [
      'checklist',
      () => by.pick(['instrumen.yaml', 'kepatuhan-2016', 'ombudsman-2022', 'tidak-ada', '../../x.yaml']),
      60,
    ],
    ['units', () => list(...by.times(0, 5, () => by.pick(['a', 'b', 'c', by.name()]))), 70],
    ['target', () => by.pick(['green', 'yellow', 'red']), 30],
    ['lang', () => by.pick(['id', 'en']), 30],
  );
}

/** Values without a meaning: deep, wide, or of the wrong kind altogether. */
function nonsense(by, depth = 0) {
  if (depth > 6 || by.percent(40)) return by.anything();
  const make = () => nonsense(by, depth + 1);
  return by.oneIn(2) ? list(...by.times(0, 3, make)) : map(...by.times(0, 3, () => [by.anything(), make()]));
}

/** A file of a kind. `instruments` are the checklists that assessments may name, with their items. */
export function makeFile(kind, instruments, random) {
  const by = author(random, random.pick([0, 0, 1, 1, 3, 10]));
  switch (kind) {
    case 'assessment':
      return writeTree(assessment(by, random.pick(instruments)), random);
    case 'verification':
      return writeTree(verification(by, instruments[0]), random);
    case 'checklist':
      return writeTree(checklist(by), random);
    case 'workspace':
      return writeTree(workspace(by), random);
    case 'other':
      return writeTree(nonsense(by), random);
  }
}
