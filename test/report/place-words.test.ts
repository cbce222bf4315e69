import { describe, expect, test } from 'vitest';
import { LOAD_MESSAGES } from '../../src/messages/languages.ts';
import { LANGUAGES } from '../../src/model/workspace.ts';
import { documentsTexts } from '../../src/report/document-claims.ts';
import { placeWords, shortPlace, wholePlace } from '../../src/report/place-words.ts';

const PLACES = [
  [{}, undefined, '', 'sp', undefined],
  [{ line: 12 }, undefined, '12', 'sp:12', undefined],
  [{ line: 12, column: 3 }, undefined, '12:3', 'sp:12:3', undefined],
  [{ page: 2 }, 'halaman 2', 'halaman 2', 'sp, halaman 2', 'page 2'],
  [{ table: 1 }, 'tabel 1', 'tabel 1', 'sp, tabel 1', 'table 1'],
  [{ table: 1, row: 5 }, 'tabel 1 baris 5', 'tabel 1 baris 5', 'sp, tabel 1 baris 5', 'table 1 row 5'],
  [{ paragraph: 7 }, 'paragraf 7', 'paragraf 7', 'sp, paragraf 7', 'paragraph 7'],
  [
    { page: 2, paragraph: 7 },
    'halaman 2, paragraf 7',
    'halaman 2, paragraf 7',
    'sp, halaman 2, paragraf 7',
    'page 2, paragraph 7',
  ],
  // A paragraph in a cell is counted by the cell.
  [
    { page: 2, table: 1, row: 5, paragraph: 7 },
    'halaman 2, tabel 1 baris 5',
    'halaman 2, tabel 1 baris 5',
    'sp, halaman 2, tabel 1 baris 5',
    'page 2, table 1 row 5',
  ],
] as const;

describe.each(PLACES)('the place %j', (at, words, short, whole, english) => {
  const place = { file: 'sp', ...at };

  test('is told in words, inside its file and with it', async () => {
    const texts = documentsTexts(await LOAD_MESSAGES.id()).place;
    expect([placeWords(place, texts), shortPlace(place, texts), wholePlace(place, texts)]).toEqual([
      words,
      short,
      whole,
    ]);
    expect(placeWords(place, documentsTexts(await LOAD_MESSAGES.en()).place)).toBe(english);
  });
});

test('a place has words in every language', async () => {
  for (const language of LANGUAGES) {
    const { place } = documentsTexts(await LOAD_MESSAGES[language]());
    for (const say of Object.values(place)) expect(say(3)).toMatch(/^\S+ 3$/);
  }
});
