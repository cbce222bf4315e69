import { describe, expect, it } from 'vitest';
import { findPersonalData, maskPersonalData } from '../../src/model/personal-data.ts';

describe('a password in a link', () => {
  it.each([
    ['https://admin:rahasia@drive.example/a', 'https://*****:*******@drive.example/a'],
    ['lihat HTTP://a:b@c dan ftp://u:p@h', 'lihat HTTP://*:*@c dan ftp://*:*@h'],
    ['https://:kunci@contoh.example', 'https://:*****@contoh.example'],
    ['https://a:p@ss:w@contoh.example/x', 'https://*:******@contoh.example/x'],
    ['https://a:081234567890@contoh.example', 'https://*:************@contoh.example'],
  ])('%s', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
    expect(maskPersonalData(masked)).toBe(masked);
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(
      text.includes('dan') ? ['password', 'password'] : ['password'],
    );
    expect(findPersonalData(masked)).toEqual([]);
  });

  it.each([
    'https://contoh.example:8080/a@b',
    'https://contoh.example/a:b@c',
    'surat: admin@contoh.example',
    'https://nama@contoh.example/',
    'jam 08:00 @ loket',
    'https://contoh.example/?a=b:c@d',
  ])('leaves %s', (text) => {
    expect(maskPersonalData(text)).toBe(text);
    expect(findPersonalData(text)).toEqual([]);
  });

  it('points at what is masked', () => {
    const text = 'di https://admin:rahasia@drive.example';
    const [found] = findPersonalData(text);
    expect(text.slice(found?.start, found?.end)).toBe('admin:rahasia');
  });
});
