import { describe, expect, it } from 'vitest';
import { loadAssessment } from '../../../src/load/assessment/load-assessment.ts';
import { loadVerification } from '../../../src/load/assessment/load-verification.ts';
import { loadChecklist } from '../../../src/load/checklist/load-checklist.ts';
import { loadWorkspace } from '../../../src/load/workspace/load-workspace.ts';
import { kindOf } from '../../../src/load/yaml/parse-source.ts';
import { describe as codes, factsOf, loadedOf, noted, parse } from '../support/loading.ts';
import { SMALL_CHECKLIST } from '../support/small-checklist.ts';

const CHECKLIST = loadedOf(loadChecklist(loadedOf(parse(SMALL_CHECKLIST))));
const assessment = (text: string) => loadAssessment(loadedOf(parse(text)), CHECKLIST);
const workspace = (text: string) => loadWorkspace(loadedOf(parse(text)));
/** A value without the places in it, which differ with the length of keys. */
const bare = (value: unknown) =>
  JSON.stringify(value, (key, one) =>
    key === 'at' ? undefined : one instanceof Map ? [...one] : typeof one === 'bigint' ? `${one}` : one,
  );

const ENGLISH = `checklist: kecil
institution: Kota Contoh
period: 2018
unit: { id: a, name: Dinas A, kind: opd }
services: { ktp: KTP, kk: KK }
answers:
  persyaratan:
    answer: ada
    services: { kk: { answer: tidak berlaku, reason: pindah, note: x } }
    evidence: [a.jpg, { file: b.jpg, dated: 2018-01-02, until: 2019-01-02, note: y }, { link: https://contoh.example/ }]
    note: z
  toilet: tidak
  nilai: { answer: tidak berlaku, reason: belum }
verification: { by: Evaluator, date: 2018-03-04, answers: { toilet: { answer: ada } } }
waivers: [{ item: toilet, until: 2018-05-06, reason: anggaran }]
`;
const INDONESIAN = `instrumen: kecil
instansi: Kota Contoh
periode: 2018
unit: { id: a, nama: Dinas A, jenis: opd }
layanan: { ktp: KTP, kk: KK }
jawaban:
  persyaratan:
    jawaban: ada
    layanan: { kk: { jawaban: tidak berlaku, alasan: pindah, catatan: x } }
    bukti: [a.jpg, { berkas: b.jpg, tanggal: 2018-01-02, sampai: 2019-01-02, catatan: y }, { tautan: https://contoh.example/ }]
    catatan: z
  toilet: tidak
  nilai: { jawaban: tidak berlaku, alasan: belum }
verifikasi: { oleh: Evaluator, tanggal: 2018-03-04, jawaban: { toilet: { jawaban: ada } } }
pengecualian: [{ butir: toilet, sampai: 2018-05-06, alasan: anggaran }]
`;

describe('keys in Indonesian', () => {
  it('make the same assessment as those in English, without a word', () => {
    const loaded = assessment(INDONESIAN);
    expect(noted(loaded)).toEqual([]);
    expect(bare(loadedOf(loaded))).toBe(bare(loadedOf(assessment(ENGLISH))));
    expect(bare(loadedOf(loaded))).toContain('"name":"Dinas A"');
  });

  it('make the same verification', () => {
    const { unit, services } = loadedOf(assessment(ENGLISH));
    const read = (text: string) =>
      loadVerification(
        loadedOf(parse(text)),
        CHECKLIST,
        { ...loadedOf(assessment(ENGLISH)), unit, services },
        { forced: false },
      );
    const english = 'unit: a\nby: X\ndate: 2018-01-02\nanswers: { persyaratan: { services: { kk: tidak } } }\n';
    const indonesian = 'unit: a\noleh: X\ntanggal: 2018-01-02\njawaban: { persyaratan: { layanan: { kk: tidak } } }\n';
    expect(kindOf(loadedOf(parse(indonesian)))).toBe('verification');
    expect(bare(loadedOf(read(indonesian)))).toBe(bare(loadedOf(read(english))));
    expect(bare(loadedOf(read(`verifikasi:\n  ${indonesian.split('\n').slice(1, 4).join('\n  ')}`)))).toBe(
      bare(loadedOf(read(english))),
    );
  });

  it('make the same workspace, with words for values', () => {
    const indonesian = `instansi: Kota Contoh
periode: 2018
instrumen: kepatuhan-2016
unit: [a, b]
target: Hijau
bahasa: id
telaah:
  wilayah: Kota Contoh
  aturan: { cost-unclear: mati, review-yearly: peringatan, place-unclear: catatan }
  publikasi: [situs]
  gagal-pada: tidak-pernah
  dicabut: [{ peraturan: Perwal 8/2015, pengganti: Perwal 3/2024, sejak: 2024-02-01 }]
  hari-pengaduan: [3]
  bulan: { agustus: [agst] }
  sinonim: { biaya: [ongkos layanan] }
`;
    const english = `institution: Kota Contoh
period: 2018
checklist: kepatuhan-2016
units: [a, b]
target: green
lang: id
lint:
  region: Kota Contoh
  rules: { cost-unclear: off, review-yearly: warning, place-unclear: note }
  published: [situs]
  fail-on: never
  repealed: [{ regulation: Perwal 8/2015, replacement: Perwal 3/2024, since: 2024-02-01 }]
  complaint-days: [3]
  months: { agustus: [agst] }
  synonyms: { biaya: [ongkos layanan] }
`;
    const known = (text: string) => text.replace(', place-unclear: catatan', '').replace(', place-unclear: note', '');
    const loaded = workspace(known(indonesian));
    expect(noted(loaded)).toEqual([]);
    expect(loadedOf(loaded)).toEqual(loadedOf(workspace(known(english))));
    expect(loadedOf(loaded)).toMatchObject({ target: 'green', units: ['a', 'b'], lint: { failOn: 'never' } });
    expect(kindOf(loadedOf(parse(indonesian)))).toBe('workspace');
    expect(kindOf(loadedOf(parse('unit: [a, b]\n')))).toBe('workspace');
  });

  it.each<[text: string, told: readonly string[]]>([
    ['unit: { id: a, name: A, nama: B }\nanswers:\n', ['duplicate-key 1:25']],
    ['unit: { id: a, nama: A, name: B }\nanswers:\n', ['duplicate-key 1:25']],
    ['unit: { id: a, name: A }\nanswers:\njawaban: { toilet: ada }\n', ['duplicate-key 3:1']],
    ['unit: { id: a, name: A }\njawaban:\n  toilet:\n    jawaban: ada\n    answer: ada\n', ['duplicate-key 5:5']],
  ])('are the same keys as those in English: %j has one twice', (text, told) => {
    expect(codes(noted(assessment(text)))).toEqual(told);
  });

  it('may be mixed with English ones, with one warning for the file', () => {
    const text = 'institution: Kota Contoh\nperiode: 2018\nunit: { id: a, nama: A }\njawaban: { toilet: ada }\n';
    const loaded = assessment(text);
    expect(codes(noted(loaded))).toEqual(['warning mixed-keys 2:1']);
    expect(factsOf(loaded, 'mixed-keys')).toEqual({ key: 'periode', other: 'institution' });
    expect(loadedOf(loaded)).toMatchObject({ period: '2018', unit: { name: 'A' } });
  });

  it('may have the English names of keys that had no other for long', () => {
    const unit = 'unit: { id: a, nama: A, head: Camat }\njawaban: { toilet: ada }\n';
    const own = 'telaah: { wilayah: Kota Contoh, complaint-days: [3] }\n';
    for (const loaded of [assessment(unit), workspace(own)]) expect(noted(loaded)).toEqual([]);
    expect(loadedOf(assessment(unit.replace('head', 'kepala')))).toEqual(loadedOf(assessment(unit)));
  });

  it.each<[text: string, code: 'missing-key' | 'unknown-key' | 'invalid-value', facts: object]>([
    ['instansi: X\nunit: { id: a, nama: A }\n', 'missing-key', { key: 'jawaban' }],
    ['instansi: X\nunit: { id: a }\njawaban:\n', 'missing-key', { key: 'nama' }],
    ['institution: X\nunit: { id: a, name: A }\n', 'missing-key', { key: 'answers' }],
    [
      'instansi: X\nunit: { id: a, nama: A }\njawaban:\nlayannan:\n',
      'unknown-key',
      { key: 'layannan', nearest: 'layanan' },
    ],
    ['unit: { id: a, name: A }\nanswers:\nlayannan:\n', 'unknown-key', { key: 'layannan', nearest: 'layanan' }],
    ['unit: { id: a, nam: A }\nanswers:\nperiod: 1\n', 'unknown-key', { key: 'nam', nearest: 'name' }],
    ['periode: 1\nunit: { id: a, nam: A }\njawaban:\n', 'unknown-key', { key: 'nam', nearest: 'nama' }],
    ['unit: { id: a, nama: [A] }\njawaban:\n', 'invalid-value', { key: 'nama', expected: 'text' }],
  ])('are what is said of %j', (text, code, facts) => {
    expect(factsOf(assessment(text), code)).toEqual(facts);
  });

  it('leave checklists, ids of items and services alone', () => {
    const text = 'unit: { id: a, name: A }\nservices: { catatan: X }\nanswers: { nama: ada }\n';
    expect(factsOf(assessment(text), 'unknown-item')).toMatchObject({ item: 'nama' });
    expect(bare(loadedOf(assessment('unit: { id: a, name: A }\nservices: { catatan: X }\nanswers:\n')))).toContain(
      '"services":[{"id":"catatan"',
    );
    expect(codes(noted(loadChecklist(loadedOf(parse(`${SMALL_CHECKLIST}catatan: x\n`)))))).toEqual([
      'unknown-key 33:1',
    ]);
  });
});
