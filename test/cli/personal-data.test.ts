import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { runMain, runReadable } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL } from './fixtures.ts';

const NIK = '3273012345670001';
const PHONE = '0812-3456-7890';
/** A note with both, and what is left of them. */
const BOTH = `NIK ${NIK} HP ${PHONE}`;
const MASKED = 'NIK 32************** HP 08**-****-****';

/** Parts of the two that must not be printed anywhere. */
const DIGITS = ['3012345670001', '3456', '7890'];

/** Both in every text that a person may write into an assessment. */
const EVERYWHERE = `checklist: kecil.yaml
institution: Kota ${BOTH}
period: ${BOTH}
unit: { id: a, name: Dinas ${BOTH}, kind: ${BOTH} }
services: { kk: ${BOTH} }
answers:
  papan:
    answer: tidak
    services: { kk: { answer: tidak berlaku, reason: ${BOTH}, note: ${BOTH} } }
    reason: ${BOTH}
    note: ${BOTH}
    evidence:
      - bukti/${NIK} ${PHONE}.jpg
      - { file: "bukti/${BOTH}.jpg", note: ${BOTH} }
      - { link: "https://contoh.example/${NIK}/${PHONE}", dated: 2018-03-01, note: ${BOTH} }
  toilet:
    answer: tidak
    note: >-
      panjang dan terlipat ${NIK} HP 0812
      3456 7890
verification:
  by: ${BOTH}
  answers: { papan: { answer: tidak, note: ${BOTH} } }
waivers:
  - { item: papan, until: 2027-01-01, reason: ${BOTH} }
`;

const VERIFICATION = `unit: z\nby: ${BOTH}\nanswers: { papan: { answer: tidak, note: ${BOTH} }, toilet: { answer: ada, note: ${BOTH} } }\n`;

const PER_SERVICE = KECIL.replace('title: Papan layanan,', 'title: Papan layanan, per: service,');

/** Faults that quote what is in the file. */
const FAULTY = {
  'butir.yaml': `checklist: kecil.yaml\nunit: { id: b, name: B }\nanswers: { "${BOTH}": ada, papan: ada }\n`,
  'jawaban.yaml': `checklist: kecil.yaml\nunit: { id: c, name: C }\nanswers: { papan: ${BOTH} }\n`,
  'tanpa-instrumen.yaml': `checklist: ${NIK} ${PHONE}.yaml\nunit: { id: d, name: D }\nanswers: { papan: { note: ${BOTH} } }\n`,
  'tanpa-butir.yaml': `checklist: kecil.yaml\nunit: { id: e, name: E }\nwaivers:\n  - { item: "${NIK}", until: 2027-01-01, reason: ${BOTH} }\n  - { item: ${PHONE}, until: 2027-01-01, reason: x }\nanswers: {}\n`,
  'isian.yaml': `checklist: kecil.yaml\nunit: { id: f, name: F, ${PHONE}: x }\n"${BOTH}": x\nanswers: { papan: ada, papan: ada } # ${BOTH}\n`,
  'layanan.yaml': `checklist: kecil.yaml\nunit: { id: g, name: G }\nservices: { "${BOTH}": x }\nanswers: { papan: { services: { ${PHONE}: ada } } }\n`,
  'tanggal.yaml': `checklist: kecil.yaml\nunit: { id: h, name: H }\nanswers: {}\nverification: { date: ${PHONE}, answers: {} }\n`,
  'rusak.yaml': `unit: { id: i, name: I }\nanswers:\n  papan: "${BOTH}\n  # ${BOTH}\n`,
  'k.yaml': `checklist: kecil.yaml\nunit: { id: k, name: K }\nanswers: {}\n`,
  'k.verifikasi.yaml': `unit: ${PHONE}\nanswers: { "${BOTH}": { answer: tidak, note: ${BOTH} } }\n`,
  'hampir.yaml': `unit: { id: j, name: ${BOTH} }\n`,
};

const WORKSPACE = `institution: Kota ${BOTH}\nperiod: ${BOTH}\nchecklist: kecil.yaml\n`;

function expectNoDigits(text: string): void {
  for (const digits of DIGITS) expect(text).not.toContain(digits);
}

describe('personal data', () => {
  const calls = ['id', 'en'].flatMap((lang) => [
    ...Object.keys(FORMATS).map((format) => ({ lang, format, command: 'audit' })),
    ...['terminal', 'json'].map((format) => ({ lang, format, command: 'check' })),
  ]);

  it.for(calls)('is in no $format that $command prints in $lang', async ({ command, format, lang }) => {
    const folder = tempFolder({
      'kecil.yaml': PER_SERVICE,
      'patuh.yaml': WORKSPACE,
      'a.yaml': EVERYWHERE,
      'b-biasa.yaml': EVERYWHERE.replace('id: a', 'id: z'),
      'z.verifikasi.yaml': VERIFICATION,
      ...FAULTY,
    });
    const alone = tempFolder({ 'kecil.yaml': PER_SERVICE, 'a.yaml': EVERYWHERE });
    for (const cwd of [folder, alone]) {
      for (const more of format === 'berita-acara' ? [['a.yaml']] : [[], ['a.yaml']]) {
        const { code, stdout, stderr } = await runReadable([command, ...more, '-f', format, '--lang', lang], { cwd });
        expect(code).toBe(cwd === folder && more.length === 0 ? 2 : 0);
        expectNoDigits(stdout);
        expectNoDigits(stderr);
        // `check` quotes nothing in JSON, and Markdown escapes asterisks.
        if (`${command} ${format}` !== 'check json') expect(stdout).toMatch(/\b32\\?\*/);
      }
    }
  });

  it('leaves the text around it in reports', async () => {
    const cwd = tempFolder({ 'kecil.yaml': PER_SERVICE, 'a.yaml': EVERYWHERE });
    const { units, institution } = JSON.parse((await runMain(['audit', 'a.yaml', '-f', 'json'], { cwd })).stdout);
    expect(units[0].name).toBe(`Dinas ${MASKED}`);
    expect(institution).toMatchObject({ name: `Kota ${MASKED}`, period: MASKED });
    expect(units[0].gaps[0].note).toBe('panjang dan terlipat 32************** HP 08** **** ****');
  });

  it('is reported at its place, in values, keys, paths and links', async () => {
    const cwd = tempFolder({
      'kecil.yaml': KECIL,
      'a.yaml': `checklist: kecil.yaml
unit: { id: a, name: A }
answers:
  papan:
    answer: ada
    note: Pemohon ${NIK} dapat dihubungi di ${PHONE}.
    evidence:
      - ktp ${NIK}.jpg
      - { link: "https://wa.me/6281234567890" }
  "${NIK}": ada
  toilet:
    answer: ada
    note: |
      baris satu
      (022) 6654274
    reason: "0812\\x33456789"
`,
    });
    const { stdout } = await runMain(['check', 'a.yaml', '-f', 'json'], { cwd });
    const found = JSON.parse(stdout).diagnostics.filter(({ code }: { code: string }) => code === 'personal-data');
    expect(
      found.map(({ severity, facts, at }: Record<string, Record<string, unknown>>) => [severity, facts, at]),
    ).toEqual(
      [
        [{ kind: 'nik' }, { line: 6, column: 19, endColumn: 35 }],
        [{ kind: 'phone' }, { line: 6, column: 55, endColumn: 69 }],
        [{ kind: 'nik' }, { line: 8, column: 13, endColumn: 29 }],
        [{ kind: 'phone' }, { line: 9, column: 32, endColumn: 45 }],
        [{ kind: 'nik' }, { line: 10, column: 4, endColumn: 20 }],
        [{ kind: 'phone' }, { line: 15, column: 7, endColumn: 20 }],
        [{ kind: 'phone' }, { line: 16, column: 13, endColumn: 29 }],
      ].map(([facts, at]) => ['warning', facts, { file: 'a.yaml', ...at }]),
    );
  });

  it('is a warning, with words in both languages', async () => {
    const cwd = tempFolder({
      'kecil.yaml': KECIL,
      'a.yaml': `checklist: kecil.yaml\nunit: { id: a, name: A }\nanswers: { toilet: { answer: ada, note: ${PHONE} }, papan: ada }\n`,
    });
    const indonesian = await runMain(['audit', 'a.yaml'], { cwd });
    expect(indonesian.code).toBe(0);
    expect(
      indonesian.stderr,
    ).toBe(`a.yaml:3:41: peringatan: ini tampaknya nomor telepon; data pribadi tidak diperlukan dalam penilaian
  2 | unit: { id: a, name: A }
  3 | answers: { toilet: { answer: ada, note: 08**-****-**** }, papan: ada }
    | ${' '.repeat(40)}^^^^^^^^^^^^^^
  Hapus atau samarkan di berkas ini; laporan menyamarkan angkanya

`);
    const english = await runMain(['audit', 'a.yaml', '--lang', 'en'], { cwd });
    expect(english.stderr).toMatch(/warning: this looks like a telephone number;/);
    expect((await runMain(['audit', 'a.yaml', '-q'], { cwd })).stderr).toBe('');
  });

  it('is told up to a limit, and then counted', async () => {
    const notes = Array.from({ length: LIMITS.personalData + 5 }, (_, i) => `  x${i}: { note: ${NIK} }\n`).join('');
    const cwd = tempFolder({
      'kecil.yaml': KECIL,
      'a.yaml': `checklist: kecil.yaml\nunit: { id: a, name: A }\nanswers:\n${notes}`,
    });
    const { stdout } = await runMain(['check', 'a.yaml', '-f', 'json'], { cwd });
    const found = JSON.parse(stdout).diagnostics.filter(({ code }: { code: string }) => code === 'personal-data');
    expect(found).toHaveLength(LIMITS.personalData);
    expect(found.at(-1)).toMatchObject({ facts: { kind: 'nik', more: 5 } });
    expect(found.at(-1).message).toContain('dan 5 lagi dalam berkas ini');
    expect(found.at(-2).facts).toEqual({ kind: 'nik' });
  });

  it('does not keep evidence from being found', async () => {
    const cwd = tempFolder({
      'kecil.yaml': KECIL,
      [`ktp-${NIK}.txt`]: 'x',
      'a.yaml': `checklist: kecil.yaml\nunit: { id: a, name: A }\nanswers: { papan: { answer: ada, evidence: [ktp-${NIK}.txt] } }\n`,
    });
    const { diagnostics } = JSON.parse((await runMain(['check', 'a.yaml', '-f', 'json'], { cwd })).stdout);
    expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual(['personal-data']);
  });

  it('is masked in a line too long to be shown whole', async () => {
    const filler = 'kata '.repeat(60);
    const cwd = tempFolder({
      'kecil.yaml': KECIL,
      'a.yaml': `checklist: kecil.yaml\nunit: { id: a, name: A }\nanswers: { papan: { answer: ada, note: ${filler}${BOTH} ${filler} }, x: y }\n`,
    });
    const { stdout } = await runMain(['check', 'a.yaml'], { cwd });
    expect(stdout).toContain(MASKED);
    expectNoDigits(stdout);
  });
});
