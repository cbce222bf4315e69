import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, maskPersonalData } from '../../src/model/personal-data.ts';
import { tries } from '../support/how-often.ts';

/** The texts that are found. */
const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

/** A text of which everything but the last column is masked: before, what is found, after. */
const PERSONAL: readonly (readonly [before: string, kind: 'nik' | 'phone', number: string, after: string])[] = [
  ['', 'nik', '3273012345670001', ''],
  ['NIK ', 'nik', '3273012345670001', ' atas nama pemohon'],
  ['NIK:', 'nik', '3273012345670001', '.'],
  ['NIK', 'nik', '3273012345670001', ''],
  ['KTP', 'nik', '9271012345670001', ', fotokopi'],
  ['(', 'nik', '3273019999990001', ')'],
  ['', 'nik', '3273 0123 4567 0001', ''],
  ['', 'nik', '3273-0123-4567-0001', ''],
  ['', 'nik', '3273.0123.4567.0001', ' (loket 1)'],
  ['', 'nik', '327301 234567 0001', ''],
  ['', 'nik', '327301.234567.0001', '.'],
  ['', 'nik', '327301-234567-0001', ''],
  ['', 'nik', '32.73.01.234567.0001', ''],
  ['', 'nik', '32 73 01 234567 0001', ''],
  ['', 'nik', '32-73-01-234567-0001', ' dan'],
  ['', 'nik', '32\u00A073\u00A001\u00A0234567\u00A00001', ''],
  ['', 'nik', '3273\u20110123\u20114567\u20110001', ''],
  ['', 'nik', '3273 0123\n      4567 0001', ''],
  ['foto_', 'nik', '3273012345670001', '_depan.jpg'],
  ['bukti/ktp-', 'nik', '3273012345670001', '.jpg'],
  ['https://contoh.example/?id=', 'nik', '3273012345670001', '&x=1'],
  ['**', 'nik', '3273012345670001', '**'],
  ['1971 bukan tahun: ', 'nik', '1971 0123 4567 0001', ''],
  ['', 'phone', '081234567890', ''],
  ['', 'phone', '0812345678', ''],
  ['', 'phone', '08123456789012', ''],
  ['HP ', 'phone', '0812-3456-7890', ''],
  ['hp', 'phone', '081234567890', ''],
  ['WA', 'phone', '081234567890', ''],
  ['wa.me/', 'phone', '6281234567890', ''],
  ['No.', 'phone', '081234567890', ''],
  ['', 'phone', '0812 3456 7890', ' (Ibu Sari)'],
  ['', 'phone', '0812.3456.7890', '.'],
  ['', 'phone', '081 234 567 890', ''],
  ['', 'phone', '0812 - 3456 - 7890', ''],
  ['', 'phone', '(0812) 3456-7890', ''],
  ['', 'phone', '0812\u20133456\u20137890', ''],
  ['', 'phone', '0812\n    3456 7890', ''],
  ['', 'phone', '+6281234567890', ''],
  ['tel:', 'phone', '+62-812-3456-7890', ''],
  ['', 'phone', '+62 812 3456 7890', ' / kantor'],
  ['', 'phone', '+62 (0)812 3456 7890', ''],
  ['', 'phone', '(+62) 812 3456 7890', ''],
  ['', 'phone', '(+62) 0812 3456 7890', ''],
  ['', 'phone', '+62 0812 3456 7890', ''],
  ['', 'phone', '62812-3456-7890', ''],
  ['', 'phone', '62 812 3456 7890', ''],
  ['', 'phone', '0062 812 3456 7890', ''],
  ['*', 'phone', '081234567890', '*'],
  ['', 'phone', '081234567890', '*) jam kerja'],
  ['\u202A', 'phone', '+62 812\u20113456\u20117890', '\u202C'],
  ['telepon ', 'phone', '(022) 6654274', ''],
  ['', 'phone', '(022)6654274', ''],
  ['', 'phone', '(022)-665-4274', ''],
  ['', 'phone', '021-3456789', ''],
  ['', 'phone', '021 345 6789', ''],
  ['', 'phone', '021.34567890', '.'],
  ['', 'phone', '(0251) 8321234', ''],
  ['', 'phone', '0967-53123', ''],
  ['', 'phone', '0226654274', ''],
  ['', 'phone', '02134567890', ''],
  ['Telp', 'phone', '021-3456789', ''],
  ['', 'phone', '+62 21 3456789', ''],
  ['', 'phone', '+62 21 345 6789', ''],
  ['', 'phone', '+62213456789', ''],
  ['', 'phone', '+62 (22) 6654274', ''],
  ['', 'phone', '+62-251-8321234', ''],
  ['', 'phone', '62 21 3456789', ''],
];

/** What looks like it and is something else. */
const OTHERS: readonly string[] = [
  // Longer and shorter runs.
  '198001012005011001',
  'NIP 19800101 200501 1 001',
  'NIP. 19620812 198803 1 005',
  '327301234567000',
  '32730123456700012',
  'a3273012345670001',
  '3273012345670001b',
  '0273012345670001',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '1234567890123456123456789012345612345678901234561234567890123456',
  '550e8400-e29b-41d4-a716-446655440000',
  '3273-0123-4567-0001-1234',
  '12.3273.0123.4567.0001',
  '0,3333333333333333',
  '0.3333333333333333',
  '081234567',
  '081234567890123',
  'A0812345678',
  '0812345678x',
  // Dates, times, years, periods.
  '2018-03-01',
  '01-08-2018',
  '08-12-2018 s.d. 09-12-2018',
  '2018-08-12 2018-08-13',
  '12.08.2018',
  '08.00-15.30',
  '08.15-15.30 13.00',
  '08.00 - 15.30 WIB',
  'Senin-Kamis 08.15-15.30, Jumat 08.15-11.00',
  '2018 2019 2020 2021',
  '2018-2019-2020-2021',
  '2018-03-01T08:15:30',
  'IMG_20180812_081530.jpg',
  'WhatsApp Image 2018-08-12 at 08.15.30.jpeg',
  // Decrees, letters, laws.
  '188.4/123/2020',
  '800/0812/Org',
  '065/1234/ORG/2018',
  'Nomor 188.4/0812/2020 tanggal 12-08-2020',
  'UU 25/2009 Pasal 21',
  'Permenpan 15 Tahun 2014 Pasal 4 ayat (2)',
  'Pasal 20, 21, 22, 23, 24, 25 dan 26',
  'PP 96/2012; Perpres 76/2013',
  'Perda Nomor 08 Tahun 2018',
  // Money, codes, sums.
  'Rp1.250.000',
  'Rp 628.123.456.789',
  'Rp628123456789',
  'Rp1.081.234.567.890',
  'Rp. 081234567890',
  '628.123.456.789',
  '1.021.345.678',
  '5.2.2.03.12.1.02.01',
  '01.234.567.8-901.000',
  '40111',
  'Kota Bandung 40132, Kota Cimahi 40511',
  '112',
  '1500-123',
  '0800-1-234567',
  'Jalan Raya 021 Nomor 34',
  'loket 1-4',
  '88,45 dari 100',
  '1,5 x 2,5 m',
  'ISBN 978-602-8123-45-6',
  '0220001234567',
  '',
  'tanpa angka',
];

describe('personal data', () => {
  it.for(PERSONAL)('is found in %j (%s %j) %j', ([before, kind, number, after]) => {
    expect(found(before + number + after)).toEqual([`${kind} ${number}`]);
    const digits = number.replace(/\D/g, '');
    const masked = maskPersonalData(before + number + after);
    expect(masked.slice(0, before.length) + masked.slice(before.length + number.length)).toBe(before + after);
    const kept = masked.slice(before.length, before.length + number.length);
    expect(kept.replace(/[^\d*]/g, '')).toBe(digits.slice(0, 2).padEnd(digits.length, '*'));
    expect(kept.replace(/[\d*]/g, '.')).toBe(number.replace(/\d/g, '.'));
  });

  it.for(OTHERS)('is not %j', (text) => {
    expect(found(text)).toEqual([]);
    expect(maskPersonalData(text)).toBe(text);
  });

  it.for([
    { text: 'NIK 3273012345670001, HP 081234567890', kinds: ['nik', 'phone'] },
    { text: 'HP 081234567890, NIK 3273012345670001', kinds: ['phone', 'nik'] },
    { text: '3273012345670001,3273012345670002', kinds: ['nik', 'nik'] },
    { text: '3273012345670001/3273012345670002;3273012345670003', kinds: ['nik', 'nik', 'nik'] },
    { text: '0812 3456 7890 0813 4567 8901', kinds: ['phone', 'phone'] },
    { text: '081111111111-082222222222', kinds: ['phone', 'phone'] },
    { text: '081111111111/082222222222,083333333333', kinds: ['phone', 'phone', 'phone'] },
    { text: '(022) 6654274/081234567890', kinds: ['phone', 'phone'] },
    { text: '3273012345670001.081234567890', kinds: ['nik', 'phone'] },
    { text: '3273 0123 4567 0001 0812 3456 7890', kinds: ['nik', 'phone'] },
  ])('is found each by itself in $text', ({ text, kinds }) => {
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(kinds);
    expect(maskPersonalData(text)).not.toMatch(/\d\D*\d\D*\d\D*\d\D*\d\D*\d\D*\d/);
  });

  it('is masked once and for all, in texts full of digits', () => {
    const piece = fc.oneof(
      fc.constantFrom(' ', '.', '-', '/', ',', '(', ')', '*', '+62', '08', '021', '\n  ', 'a', 'Rp', '**', ' - '),
      fc.nat({ max: 99_999 }).map(String),
      fc.constantFrom(...PERSONAL.map(([, , number]) => number), ...OTHERS),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (before) => {
        const after = maskPersonalData(before);
        expect(findPersonalData(after)).toEqual([]);
        expect(maskPersonalData(after)).toBe(after);
        expect(after).toHaveLength(before.length);
        expect(after.replace(/[\d*]/g, '#')).toBe(before.replace(/[\d*]/g, '#'));
        expect(after === before).toBe(findPersonalData(before).length === 0);
      }),
      tries(3000),
    );
  });

  it.for([
    { of: 'digits', text: '0'.repeat(200_000) },
    { of: 'beginnings', text: '0812 '.repeat(40_000) },
    { of: 'groups', text: '0812-'.repeat(40_000) },
    { of: 'numbers', text: '081234567890 '.repeat(15_000) },
    { of: 'numbers behind one another', text: '021 345 0812345678'.repeat(10_000) },
    { of: 'blanks', text: `0812${' '.repeat(200_000)}345` },
    { of: 'line breaks', text: '081\n    '.repeat(25_000) },
    { of: 'asterisks', text: '0812345678* '.repeat(15_000) },
    { of: 'asterisks alone', text: `0812345678${'*'.repeat(200_000)}` },
  ])('takes no time to look for in 200 KB of $of', ({ text }) => {
    const start = process.cpuUsage();
    maskPersonalData(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});
