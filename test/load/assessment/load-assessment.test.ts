import { describe, expect, it } from 'vitest';
import { checkAssessmentShape, readHeader } from '../../../src/load/assessment/load-assessment.ts';
import type { Response } from '../../../src/model/assessment.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import { ONE, type Rational, ZERO } from '../../../src/model/rational.ts';
import { isTried } from '../../support/how-often.ts';
import {
  assessment,
  checklist,
  describe as codes,
  factsOf,
  loadedOf,
  noted,
  parse,
  timed,
} from '../support/loading.ts';
import { SMALL_CHECKLIST } from '../support/small-checklist.ts';

const SMALL = loadedOf(checklist(SMALL_CHECKLIST));

/** Four lines, then the answers from line 5 on. */
const HEAD = `checklist: kecil
unit: { id: disdukcapil, name: Dinas Dukcapil }
services: { ktp-el: KTP Elektronik, kk: Kartu Keluarga }
answers:
`;
const read = (answers: string) => assessment(HEAD + answers, SMALL);
const faults = (answers: string) => codes(noted(read(answers)));

function responses(answers: string, item: string): readonly Response[] | undefined {
  return loadedOf(read(answers)).answers.get(item)?.responses;
}

const given = (value: Rational, answer: string): Response => ({ kind: 'given', value, answer });
const ADA = given(ONE, 'ada');
const TIDAK = given(ZERO, 'tidak');
const UNANSWERED: Response = { kind: 'unanswered' };

describe('an assessment that is right', () => {
  it('is read whole', () => {
    const value = loadedOf(
      assessment(
        `checklist: kecil
institution: Kota Contoh
period: 2018
unit: { id: 007, name: Dinas, kind: opd }
services: { ktp-el: KTP Elektronik, kk: }
answers:
  toilet:
    answer: ada
    note: bersih
    evidence:
      - bukti/toilet.jpg
      - { file: b.jpg, dated: 2018-03-01, until: 2024-02-29, note: n }
      - { link: "https://contoh.example/a" }
verification:
  by: Bagian Organisasi
  date: 2018-04-02
  answers: { toilet: tidak }
waivers:
  - { item: toilet, until: 2018-12-31, reason: anggaran }
`,
        SMALL,
      ),
    );
    expect(value).toMatchObject({
      file: 'f.yaml',
      institution: 'Kota Contoh',
      period: '2018',
      unit: { id: '007', name: 'Dinas', kind: 'opd' },
      services: [
        { id: 'ktp-el', name: 'KTP Elektronik' },
        { id: 'kk', name: 'kk' },
      ],
      verification: { by: 'Bagian Organisasi', date: '2018-04-02' },
      waivers: [{ item: 'toilet', until: '2018-12-31', reason: 'anggaran' }],
      at: { file: 'f.yaml', line: 6, column: 1, endColumn: 8 },
    });
    expect([...value.answers]).toEqual([
      [
        'toilet',
        {
          responses: [ADA],
          evidence: [
            { file: 'bukti/toilet.jpg', at: { file: 'f.yaml', line: 11, column: 9, endColumn: 25 } },
            {
              file: 'b.jpg',
              dated: '2018-03-01',
              until: '2024-02-29',
              note: 'n',
              at: { file: 'f.yaml', line: 12, column: 17, endColumn: 22 },
            },
            { link: 'https://contoh.example/a', at: { file: 'f.yaml', line: 13, column: 17, endColumn: 43 } },
          ],
          note: 'bersih',
          at: { file: 'f.yaml', line: 7, column: 3, endColumn: 9 },
        },
      ],
    ]);
    expect(value.verification?.answers.get('toilet')?.responses).toEqual([TIDAK]);
  });

  it('may say next to nothing', () => {
    const value = loadedOf(assessment('unit: { id: a, name: A }\nanswers:', SMALL));
    expect(value).toMatchObject({ services: [], waivers: [] });
    expect(value.answers.size).toBe(0);
    expect(Object.keys(value).sort()).toEqual(['answers', 'at', 'file', 'services', 'unit', 'waivers']);
  });

  it('may be JSON', () => {
    const json = { unit: { id: 'a', name: 'A' }, answers: { toilet: 'ada', nilai: 7.5, persyaratan: null } };
    const value = loadedOf(assessment(JSON.stringify(json, null, '\t'), SMALL));
    expect(value.answers.get('toilet')?.responses).toEqual([ADA]);
    expect(value.answers.get('nilai')?.responses).toEqual([given({ n: 150n, d: 437n }, '7.5')]);
    expect(value.answers.get('persyaratan')?.responses).toEqual([UNANSWERED]);
  });
});

describe('answers in words', () => {
  it.each([
    ['ada', ADA],
    ['ADA', ADA],
    ['"  Ada "', ADA],
    ['\u00a0ada\u00a0', ADA],
    ['a\u200cda', ADA],
    ['Tersedia', ADA],
    ['ya', ADA],
    ['tidak', TIDAK],
    ['belum   ada', TIDAK],
    ['Belum\u00a0Ada', TIDAK],
    ['|\n    belum\n    ada', TIDAK],
    ['{ answer: ada }', ADA],
    ['{ answer: ADA, note: x }', ADA],
    ['', UNANSWERED],
    ['~', UNANSWERED],
    ['""', UNANSWERED],
    ['"  "', UNANSWERED],
    ['{}', UNANSWERED],
    ['{ note: menyusul }', UNANSWERED],
    ['{ answer: , note: menyusul }', UNANSWERED],
  ])('%j', (text, response) => {
    expect(responses(`  toilet: ${text}\n`, 'toilet')).toEqual([response]);
  });

  it('match in composed and decomposed letters', () => {
    const cafe = loadedOf(checklist(SMALL_CHECKLIST.replace('[ya, tersedia]', '["caf\u00e9"]')));
    const value = loadedOf(assessment(`${HEAD}  toilet: cafe\u0301\n`, cafe));
    expect(value.answers.get('toilet')?.responses).toEqual([ADA]);
  });

  it.each([
    ['adaa', 'ada'],
    ['tdak', 'tidak'],
    ['tersedai', 'tersedia'],
    ['mungkin', undefined],
    ['off', undefined],
    ['1', 'ada'],
    ['2', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%s is none, nearest %s', (answer, nearest) => {
    expect(faults(`  toilet: ${answer}\n`)).toEqual(['unknown-answer 5:11']);
    expect(factsOf(read(`  toilet: ${answer}\n`), 'unknown-answer')).toEqual({
      ...{ item: 'toilet', answer, allowed: ['tidak', 'ada'] },
      ...(nearest === undefined ? {} : { nearest }),
    });
  });

  it.each([
    ['  toilet: [ada]\n', 'invalid-value 5:11'],
    ['  toilet: { answer: [ada] }\n', 'invalid-value 5:21'],
    ['  toilet:\n    - ada\n', 'invalid-value 6:5'],
  ])('%j is no answer', (answers, fault) => {
    expect(faults(answers)).toEqual([fault]);
  });
});

describe('answers in numbers', () => {
  it.each([
    ['21.85', ONE],
    ['21,85', ONE],
    ['"21.850"', ONE],
    ['1', { n: 20n, d: 437n }],
    ['010', { n: 200n, d: 437n }],
  ])('%s', (text, value) => {
    expect(responses(`  nilai: ${text}\n`, 'nilai')).toEqual([given(value, text.replaceAll('"', ''))]);
  });

  it.each([
    ['0.99', 'answer-out-of-range'],
    ['21.86', 'answer-out-of-range'],
    ['0', 'answer-out-of-range'],
    ['1e1', 'answer-not-a-number'],
    ['1e999', 'answer-not-a-number'],
    ['.nan', 'answer-not-a-number'],
    ['1_0', 'answer-not-a-number'],
    ['-0', 'answer-not-a-number'],
    ['-1', 'answer-not-a-number'],
    ['+1', 'answer-not-a-number'],
    ['0x10', 'answer-not-a-number'],
    ['٣', 'answer-not-a-number'],
    ['１２', 'answer-not-a-number'],
    ['10%', 'answer-not-a-number'],
    ['10 poin', 'answer-not-a-number'],
    ['1.000,5', 'answer-not-a-number'],
    ['ada', 'answer-not-a-number'],
    [`1.${'0'.repeat(16)}`, 'answer-not-a-number'],
  ] as const)('%s: %s', (answer, code) => {
    expect(faults(`  nilai: ${answer}\n`)).toEqual([`${code} 5:10`]);
    expect(factsOf(read(`  nilai: ${answer}\n`), code)).toEqual({ item: 'nilai', answer, min: '1', max: '21.85' });
  });
});

describe('items', () => {
  it.each([
    ['persyaratn', 'persyaratan'],
    ['Toilet', 'toilet'],
    ['"toilet "', 'toilet'],
    ['loket', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['toString', undefined],
    ['""', undefined],
  ])('%s is none, nearest %s', (item, nearest) => {
    expect(faults(`  ${item}: ada\n`)).toEqual(['unknown-item 5:3']);
    expect(factsOf(read(`  ${item}: ada\n`), 'unknown-item')).toEqual({
      ...{ item: item.replaceAll('"', ''), checklist: 'kecil' },
      ...(nearest === undefined ? {} : { nearest }),
    });
  });

  it('answered twice are refused, and what else is wrong is said too', () => {
    expect(faults('  toilet: ada\n  loket: ada\n  toilet: tidak\n')).toEqual(['unknown-item 6:3', 'duplicate-key 7:3']);
  });
});

describe('services', () => {
  const persyaratan = (answers: string) => responses(answers, 'persyaratan');

  it.each([
    ['the short form applies to all', '  persyaratan: ada\n', [ADA, ADA]],
    ['and so does the long', '  persyaratan: { answer: ada }\n', [ADA, ADA]],
    ['one may differ', '  persyaratan: { answer: ada, services: { kk: tidak } }\n', [ADA, TIDAK]],
    ['in any order', '  persyaratan: { services: { kk: tidak, ktp-el: ya } }\n', [ADA, TIDAK]],
    [
      'with a mapping of its own',
      '  persyaratan: { answer: ada, services: { kk: { answer: tidak } } }\n',
      [ADA, TIDAK],
    ],
    ['one alone leaves the others unanswered', '  persyaratan: { services: { kk: ada } }\n', [UNANSWERED, ADA]],
    ['a blank one is unanswered', '  persyaratan: { answer: ada, services: { kk: } }\n', [ADA, UNANSWERED]],
    ['no list of them is no difference', '  persyaratan: { answer: ada, services: }\n', [ADA, ADA]],
  ])('%s', (_, answers, expected) => {
    expect(persyaratan(answers)).toEqual(expected);
  });

  it('that a unit does not list give one answer', () => {
    const value = loadedOf(assessment('unit: { id: a, name: A }\nanswers: { persyaratan: ada }', SMALL));
    expect(value.answers.get('persyaratan')?.responses).toEqual([ADA]);
  });

  it.each([
    ['kkk', 'kk'],
    ['KK', 'kk'],
    ['akta', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%s is none, nearest %s', (service, nearest) => {
    const text = `  persyaratan: { answer: ada, services: { ${service}: tidak } }\n`;
    expect(faults(text)).toEqual(['unknown-service 5:43']);
    expect(factsOf(read(text), 'unknown-service')).toEqual(nearest === undefined ? { service } : { service, nearest });
  });

  it('may be called constructor', () => {
    const text = HEAD.replace('kk:', 'constructor:');
    const value = loadedOf(
      assessment(`${text}  persyaratan: { answer: ada, services: { constructor: tidak } }\n`, SMALL),
    );
    expect(value.answers.get('persyaratan')?.responses).toEqual([ADA, TIDAK]);
  });

  it('do not differ on what is observed once', () => {
    expect(faults('  toilet: { answer: ada, services: { kk: mungkin } }\n')).toEqual(['not-per-service 5:36']);
  });

  it('wrong answers are found in each', () => {
    expect(faults('  persyaratan:\n    answer: w\n    services:\n      kk: q\n      ktp-el: { answer: z }\n')).toEqual([
      'unknown-answer 6:13',
      'unknown-answer 8:11',
      'unknown-answer 9:25',
    ]);
  });

  it('more than the limit are refused, without multiplying the answers by them', () => {
    const many = Array.from({ length: LIMITS.services + 1 }, (_, index) => `s${index}: x`).join(', ');
    const text = `unit: { id: a, name: A }\nservices: { ${many} }\nanswers: { persyaratan: { services: { s${LIMITS.services}: ada } } }`;
    expect(codes(noted(assessment(text, SMALL)))).toEqual(['invalid-value 2:11']);
  });
});

describe('what does not apply', () => {
  const na = (reason: string): Response => ({ kind: 'not-applicable', reason });

  it.each([
    ['{ answer: tidak berlaku, reason: satu loket }', [na('satu loket'), na('satu loket')]],
    ['{ answer: N/A, reason: a }', [na('a'), na('a')]],
    ['{ answer: Not  Applicable, reason: a }', [na('a'), na('a')]],
    ['{ answer: ada, reason: a, services: { kk: Tidak Berlaku } }', [ADA, na('a')]],
    ['{ answer: ada, reason: a, services: { kk: { answer: tidak berlaku, reason: b } } }', [ADA, na('b')]],
  ])('%s', (text, expected) => {
    expect(responses(`  persyaratan: ${text}\n`, 'persyaratan')).toEqual(expected);
  });

  it.each([
    ['  persyaratan: tidak berlaku\n', 'na-without-reason 5:16'],
    ['  persyaratan: { answer: tidak berlaku, reason: }\n', 'na-without-reason 5:26'],
    ['  persyaratan: { answer: tidak berlaku, reason: "-" }\n', 'na-without-reason 5:26'],
    ['  persyaratan: { answer: ada, services: { kk: tidak berlaku } }\n', 'na-without-reason 5:47'],
    ['  persyaratan: { answer: ada, services: { kk: { answer: n/a } } }\n', 'na-without-reason 5:57'],
    ['  toilet: { answer: tidak berlaku, reason: a }\n', 'na-not-allowed 5:21'],
    ['  toilet: tidak berlaku\n', 'na-not-allowed 5:11'],
  ])('%j: %s', (answers, fault) => {
    expect(faults(answers)).toEqual([fault]);
  });

  it('is an answer to an item with a number, too', () => {
    expect(responses('  nilai: { answer: tidak berlaku, reason: a }\n', 'nilai')).toEqual([na('a')]);
  });
});

describe('evidence and dates', () => {
  it.each([
    ['{ file: a, link: "https://a" }', 'evidence-shape 5:38'],
    ['{ note: a }', 'evidence-shape 5:38'],
    ['{}', 'evidence-shape 5:38'],
    ['{ file: a, dated: 2018-02-30 }', 'invalid-date 5:56'],
    ['{ file: a, until: 2023-02-29 }', 'invalid-date 5:56'],
    ['{ file: a, dated: 2018-2-3 }', 'invalid-value 5:56'],
    ['{ file: a, bukti: b }', 'unknown-key 5:49'],
    ['""', 'invalid-value 5:38'],
    ['[a]', 'invalid-value 5:38'],
  ])('%s: %s', (entry, fault) => {
    expect(faults(`  toilet: { answer: ada, evidence: [ ${entry} ] }\n`)).toEqual([fault]);
  });

  it.each([
    ['verification: { date: 2018-13-01, answers: {} }', 'invalid-date 1:23'],
    ['verification: { by: a }', 'missing-key 1:1'],
    ['verification: { answers: { toilet: x } }', 'unknown-answer 1:36'],
    ['verification: { answers: { toilett: ada } }', 'unknown-item 1:28'],
    ['waivers: [{ item: toilet, until: 2018-02-30, reason: a }]', 'invalid-date 1:34'],
    ['waivers: [{ item: toilet, until: 2018-02-03 }]', 'missing-key 1:11'],
  ])('%s: %s', (line, fault) => {
    expect(codes(noted(assessment(`${line}\n${HEAD}`, SMALL)))).toEqual([fault]);
  });

  it('a waiver for an unknown item is a warning, with the nearest', () => {
    const text = `waivers: [{ item: toilett, until: 2018-12-31, reason: a }]\n${HEAD}`;
    const result = assessment(text, SMALL);
    expect(result.ok).toBe(true);
    expect(codes(noted(result))).toEqual(['warning unknown-item 1:19']);
    expect(factsOf(result, 'unknown-item')).toEqual({ item: 'toilett', checklist: 'kecil', nearest: 'toilet' });
  });
});

describe('several faults', () => {
  it('come at once, in order of place, warnings among them', () => {
    const text = `chekclist: kecil
unit: { id: a b, name: A }
services: { ktp-el: KTP, "k k": KK }
waivers: [{ item: x, until: 2018-12-31, reason: a }]
answers:
  persyaratan: { answer: adaa, services: { akta: ada } }
  toilett: ada
  nilai: 22
  toilet: { answer: tidak berlaku, evidence: [{ dated: 2018-02-30 }] }
  nilai: 21
`;
    expect(codes(noted(assessment(text, SMALL)))).toEqual([
      'unknown-key 1:1',
      'invalid-value 2:13',
      'invalid-value 3:26',
      'warning unknown-item 4:19',
      'unknown-answer 6:26',
      'unknown-service 6:44',
      'unknown-item 7:3',
      'answer-out-of-range 8:10',
      'na-not-allowed 9:21',
      'evidence-shape 9:47',
      'invalid-date 9:56',
      'duplicate-key 10:3',
    ]);
  });

  it('are no more than the limit, and it says so', () => {
    const many = Array.from({ length: 500 }, (_, index) => `  butir-${index}: ada\n`).join('');
    const told = noted(read(many));
    expect(told).toHaveLength(LIMITS.diagnostics + 1);
    expect(codes(told).slice(0, 2)).toEqual(['unknown-item 5:3', 'unknown-item 6:3']);
    expect(codes(told).at(-1)).toBe('too-many-diagnostics');
  });

  it('never hide behind warnings', () => {
    const waivers = '  - { item: x, until: 2018-12-31, reason: a }\n'.repeat(5_000);
    const told = noted(assessment(`waivers:\n${waivers}${HEAD}  toilet: x\n`, SMALL));
    expect(codes(told)).toContain('unknown-answer 5006:11');
    expect(told).toHaveLength(LIMITS.diagnostics + 1);
  });
});

describe('without a checklist', () => {
  it('the shape is judged', () => {
    const document = loadedOf(parse(`${HEAD}  apa: { saksi: x }\n  apa: ada\n`));
    expect(codes(noted(checkAssessmentShape(document)))).toEqual(['unknown-key 5:10', 'duplicate-key 6:3']);
  });

  it.each([
    [
      HEAD,
      {
        checklist: { name: 'kecil', at: { line: 1, column: 12 } },
        unit: 'disdukcapil',
        unitAt: { line: 2, column: 13 },
        services: 2,
        periodAt: { file: 'f.yaml' },
      },
    ],
    ['answers:', { unitAt: { file: 'f.yaml' }, periodAt: { file: 'f.yaml' } }],
    ['services: {}\nperiod: 2018', { period: '2018', unitAt: { file: 'f.yaml' }, periodAt: { line: 2, column: 9 } }],
    ['checklist: [a]\nunit: b', { unitAt: { file: 'f.yaml' }, periodAt: { file: 'f.yaml' } }],
    [
      'checklist: " a "\nunit: { id: }',
      { checklist: { name: 'a' }, unitAt: { file: 'f.yaml' }, periodAt: { file: 'f.yaml' } },
    ],
  ])('the header of %j is read', (text, header) => {
    const found = readHeader(loadedOf(parse(text)));
    expect(found).toMatchObject(header);
    expect(Object.keys(found).sort()).toEqual(Object.keys(header).sort());
  });
});

describe('hostile sizes', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('');
  const cases = [
    ['unknown items', `${HEAD}${lines(90_000, (index) => `  persyaratann${index}: x\n`)}`],
    ['unknown answers', `${HEAD}  persyaratan:\n    services:\n${lines(90_000, (index) => `      s${index}: x\n`)}`],
    [
      'services',
      `unit: { id: a, name: A }\nservices:\n${lines(45_000, (index) => `  s${index}: x\n`)}answers:\n  persyaratan:\n    services:\n${lines(45_000, (index) => `      z${index}: ada\n`)}`,
    ],
    ['repeated keys', `${HEAD}${'  toilet: x\n'.repeat(90_000)}`],
    ['unknown keys', `${HEAD}${lines(90_000, (index) => `kunci${index}: x\n`)}`],
    ['wrong evidence', `${HEAD}  toilet:\n    evidence:\n${'      - {}\n'.repeat(90_000)}`],
    ['a long answer', `${HEAD}  toilet: ${'a'.repeat(1_900_000)}`],
    ['a long key', `${HEAD}  ${'a'.repeat(1_900_000)}: a`],
  ] as const;
  it.each(cases.filter((_, index) => isTried(index, 4)))('of %s are refused in little time', (_, text) => {
    let told = 0;
    expect(timed(() => (told = noted(assessment(text, SMALL)).length))).toBeLessThan(10_000);
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThanOrEqual(LIMITS.diagnostics + 1);
  });
});

describe('a decimal comma inside braces', () => {
  it.for([
    ['  nilai: { answer: 8,72 }', ['comma-in-braces 5:22']],
    ['  persyaratan: { answer: ada, services: { kk: 8,72 } }', ['unknown-answer 5:47', 'comma-in-braces 5:49']],
    ['  nilai: { answer: 8, 72x: }', ['unknown-key 5:23']],
    ['  nilai: { answer: x,72 }', ['answer-not-a-number 5:20', 'unknown-key 5:22']],
  ] as const)('%s', ([answers, expected]) => {
    expect(faults(answers)).toEqual(expected);
  });
});
