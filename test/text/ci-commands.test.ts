import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disarm, disarmJson, disarmMarkup, endsAtBeginning } from '../../src/text/ci-commands.ts';

/**
 * What the runners look for, in words of their own: blanks and colours in front do not count, `##[` may be anywhere.
 */
function isObeyed(line: string): boolean {
  const trimmed = line.replace(/^(?:\s|\u001B\[[\d;?]*[A-Za-z])*/, '');
  return /^::|^section_(?:start|end):/.test(trimmed) || /##[A-Za-z]*\[/.test(line);
}
const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

const PIECES = [':', '::', '#', '##', '##[', '##vso[', 'section_start:', 'section_end:', ' ', '\t', '\n', '\r', '\r\n'];
const texts = fc
  .array(fc.constantFrom(...PIECES, '\u00A0', '\uFEFF', '\u001B[1m', 'error', ']', '\\', 'a'), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('disarm', () => {
  it.each([
    ['::error file=x::palsu', '\\::error file=x::palsu'],
    ['  ::set-output name=a::b', '  \\::set-output name=a::b'],
    ['a\n::stop-commands::x', 'a\n\\::stop-commands::x'],
    ['a\r::add-mask::x', 'a\r\\::add-mask::x'],
    ['\u00A0::debug::x', '\u00A0\\::debug::x'],
    ['\uFEFF::debug::x', '\uFEFF\\::debug::x'],
    ['\u001B[1m::debug::x', '\u001B[1m\\::debug::x'],
    ['\r\u001B[K::debug::x', '\r\u001B[K\\::debug::x'],
    ['a ##[group]x', 'a #\\#[group]x'],
    ['##vso[task.setvariable variable=a]b', '#\\#vso[task.setvariable variable=a]b'],
    ['##teamcity[buildStop]', '#\\#teamcity[buildStop]'],
    ['section_start:1:a', '\\section_start:1:a'],
    [' section_end:1:a', ' \\section_end:1:a'],
  ])('%j', (text, expected) => {
    expect(disarm(text)).toBe(expected);
  });

  it.each(['std::vector', 'jam 08::30', '## Judul', '## [tautan](x)', 'C::D\nsection', 'a section_start:1'])(
    'leaves %j',
    (text) => {
      expect(disarm(text)).toBe(text);
    },
  );

  it('leaves the beginning of a text that goes on behind another', () => {
    expect(disarm('::x\n::y', true)).toBe('::x\n\\::y');
  });

  it('lets no line be obeyed, changes nothing a second time, and only puts in backslashes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const safe = disarm(text);
        expect(linesOf(safe).filter(isObeyed)).toEqual([]);
        expect(disarm(safe)).toBe(safe);
        expect(safe.replaceAll('\\', '')).toBe(text.replaceAll('\\', ''));
      }),
    );
  });
});

describe('endsAtBeginning', () => {
  it.each([
    ['a', true, false],
    ['a\n', true, true],
    ['a\n  ', false, true],
    ['a\r', false, true],
    ['  ', true, true],
    ['  ', false, false],
    ['a\n\u001B[2m', false, true],
    ['a\nb', true, false],
    ['', true, true],
    ['', false, false],
  ])('%j behind %s: %s', (text, before, expected) => {
    expect(endsAtBeginning(text, before)).toBe(expected);
  });
});

describe('in JSON and markup', () => {
  it('reads as before and is not obeyed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const json = disarmJson(JSON.stringify({ text }, null, 2));
        expect(JSON.parse(json)).toEqual({ text });
        expect(linesOf(json).filter(isObeyed)).toEqual([]);
        const markup = disarmMarkup(text);
        expect(linesOf(markup).filter(isObeyed)).toEqual([]);
        expect(markup.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(text);
      }),
    );
  });
});
