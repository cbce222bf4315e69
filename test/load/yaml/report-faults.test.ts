import { describe, expect, it } from 'vitest';
import type { Node, Scalar } from '../../../src/load/yaml/node.ts';
import { collectFaults, MOST_GATHERED } from '../../../src/load/yaml/report-faults.ts';
import { chooseDiagnostics } from '../../../src/model/choose-diagnostics.ts';
import { type Diagnostic, fault, type Place, warning } from '../../../src/model/diagnostic.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import { sourceText } from '../../../src/text/source-text.ts';

const at = (line: number, column: number, endColumn?: number): Place => ({
  file: 'f',
  line,
  column,
  ...(endColumn === undefined ? {} : { endColumn }),
});
const key = (name: string, place: Place) => fault('missing-key', place, { key: name });
const hint = (name: string, place: Place) => warning('unknown-key', place, { key: name });
const names = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ facts }) => (facts as { key: string }).key);

describe('what is told of a file', () => {
  it('comes in order of place, what has none first', () => {
    const found = [key('d', at(2, 1)), key('c', at(1, 7)), key('b', at(1, 2)), key('a', { file: 'f' })];
    expect(names(chooseDiagnostics('f', found))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('comes in order of discovery at one place', () => {
    const found = [key('z', at(1, 1)), hint('y', at(1, 1)), key('x', at(1, 1))];
    expect(names(chooseDiagnostics('f', found))).toEqual(['z', 'y', 'x']);
  });

  it('is told once, but for what differs in code, place or facts', () => {
    const found = [
      key('a', at(1, 1)),
      key('a', at(1, 1)),
      key('b', at(1, 1)),
      key('a', at(1, 2)),
      key('a', at(2, 1)),
      hint('a', at(1, 1)),
    ];
    expect(chooseDiagnostics('f', found)).toHaveLength(5);
  });
});

describe('of very much', () => {
  const errors = (count: number, line: number) =>
    Array.from({ length: count }, (_, i) => key(`e${i}`, at(line + i, 1)));
  const warnings = (count: number, line: number) =>
    Array.from({ length: count }, (_, i) => hint(`w${i}`, at(line + i, 1)));

  it('all is told up to the limit', () => {
    const found = errors(LIMITS.diagnostics, 1);
    expect(chooseDiagnostics('f', found)).toEqual(found);
  });

  it('errors are told before warnings, in order of place, and that there is more', () => {
    const [some, half] = [10, LIMITS.diagnostics - 10];
    const told = chooseDiagnostics('f', [...warnings(LIMITS.diagnostics, 1), ...errors(half, 1_000)]);
    expect(names(told.slice(0, -1))).toEqual([...names(warnings(some, 1)), ...names(errors(half, 1_000))]);
    expect(told.at(-1)).toEqual(fault('too-many-diagnostics', { file: 'f' }, { limit: LIMITS.diagnostics }));
  });

  it('that there is more is told once, however often they are chosen from', () => {
    const told = chooseDiagnostics('f', errors(LIMITS.diagnostics + 1, 1));
    expect(chooseDiagnostics('f', told)).toEqual(told);
    const again = chooseDiagnostics('f', [...told, ...errors(3, 5_000)]);
    expect(again.filter(({ code }) => code === 'too-many-diagnostics')).toHaveLength(1);
    expect(again).toHaveLength(LIMITS.diagnostics + 1);
  });

  it('errors at places below warnings are listed below them', () => {
    const told = chooseDiagnostics('f', [...errors(1, 500), ...warnings(LIMITS.diagnostics, 1)]);
    expect(names(told.slice(0, -1)).at(-1)).toBe('e0');
    expect(names(told)).toHaveLength(LIMITS.diagnostics + 1);
  });

  it('errors at places above warnings are listed above them, once', () => {
    const told = chooseDiagnostics('f', [...errors(10, 1), ...warnings(LIMITS.diagnostics, 500)]);
    expect(names(told.slice(0, -1))).toEqual([
      ...names(errors(10, 1)),
      ...names(warnings(LIMITS.diagnostics - 10, 500)),
    ]);
  });

  it('warnings that are too many are no error', () => {
    const told = chooseDiagnostics('f', warnings(LIMITS.diagnostics + 1, 1));
    expect(told.at(-1)).toEqual(warning('too-many-diagnostics', { file: 'f' }, { limit: LIMITS.diagnostics }));
  });
});

describe('of a word that is spoilt', () => {
  const SPOILERS = [
    fault('yaml-feature', at(3, 5), { feature: 'alias' }),
    fault('control-character', at(3, 5), { codePoint: 'U+0000' }),
    fault('invisible-character', at(3, 5), { codePoint: 'U+200B', turnsDirection: false }),
    fault('similar-name', at(3, 5), { name: 'A', other: 'a', firstLine: 1 }),
  ];
  it.each(SPOILERS.map((spoiler) => [spoiler.code, spoiler] as const))('%s says all', (_, spoiler) => {
    expect(chooseDiagnostics('f', [spoiler, key('echo', at(3, 5))])).toEqual([spoiler]);
  });

  const [spoiler] = SPOILERS as [Diagnostic];
  it.each([
    ['at its place', at(3, 5), false],
    ['around it', at(3, 4, 8), false],
    ['up to it, with it', at(3, 3, 6), false],
    ['up to it, without it', at(3, 3, 5), true],
    ['one before it', at(3, 4), true],
    ['one behind it', at(3, 6, 9), true],
    ['on another line', at(2, 5), true],
    ['of the whole file', { file: 'f' }, true],
  ])('a fault %s', (_, place, told) => {
    expect(chooseDiagnostics('f', [spoiler, key('other', place)])).toHaveLength(told ? 2 : 1);
  });

  it('every spoilt word of a line counts, and spoilers stay', () => {
    const second = fault('yaml-feature', at(3, 9), { feature: 'tag' });
    const found = [spoiler, second, SPOILERS[1] as Diagnostic, key('echo', at(3, 5)), key('echo', at(3, 9, 12))];
    expect(chooseDiagnostics('f', found)).toEqual([spoiler, SPOILERS[1], second]);
  });

  it('one with an unknown place spoils nothing', () => {
    const somewhere = fault('yaml-feature', { file: 'f' }, { feature: 'tag' });
    expect(chooseDiagnostics('f', [somewhere, key('a', { file: 'f' })])).toHaveLength(2);
  });
});

describe('gathering faults', () => {
  const source = sourceText('f', 'ab: cd\nef: gh\n');
  const scalar = (text: string, start: number): Scalar => ({
    kind: 'scalar',
    text,
    empty: false,
    start,
    end: start + text.length,
  });
  const list: Node = { kind: 'sequence', items: [], start: 4, end: 6 };

  it('has the place of each: both ends of a text, the beginning of anything else, or the file', () => {
    const faults = collectFaults(source, []);
    faults.fault('missing-key', scalar('cd', 4), { key: 'a' });
    faults.fault('missing-key', list, { key: 'b' });
    faults.warning('missing-key', undefined, { key: 'c' });
    const told = faults.conclude('value');
    expect(told).toStrictEqual({
      ok: false,
      diagnostics: [
        warning('missing-key', { file: 'f' }, { key: 'c' }),
        fault('missing-key', at(1, 5, 7), { key: 'a' }),
        fault('missing-key', at(1, 5), { key: 'b' }),
      ],
    });
  });

  it('keeps what was found before', () => {
    const before = key('a', at(1, 1));
    expect(collectFaults(source, [before]).conclude('value')).toEqual({ ok: false, diagnostics: [before] });
  });

  it('gives the value where there are only warnings, and never none', () => {
    expect(collectFaults(source, []).conclude('value')).toEqual({ ok: true, value: 'value', warnings: [] });
    const faults = collectFaults(source, []);
    faults.warning('missing-key', undefined, { key: 'c' });
    expect(faults.conclude('value')).toMatchObject({ ok: true, value: 'value', warnings: [{ severity: 'warning' }] });
    expect(faults.conclude(undefined)).toMatchObject({ ok: false, diagnostics: [{ severity: 'warning' }] });
  });

  it('works out no more places than could ever be told', () => {
    let asked = 0;
    const place = (start: number, end?: number) => {
      asked++;
      return source.place(start, end);
    };
    const counting = { ...source, place };
    const faults = collectFaults(counting, []);
    for (let i = 0; i < MOST_GATHERED + 5; i++) faults.fault('missing-key', list, { key: String(i) });
    expect(asked).toBe(MOST_GATHERED);
  });

  it('looks for near names as often as they can be told', () => {
    const { suggest } = collectFaults(source, []);
    for (let i = 0; i < LIMITS.diagnostics; i++) expect(suggest('biya', ['biaya'])).toEqual({ nearest: 'biaya' });
    expect(suggest('biya', ['biaya'])).toEqual({});
  });

  it('names what a person takes for another', () => {
    const faults = collectFaults(source, []);
    faults.similar([scalar('x', 0), scalar(' ab', 7), scalar('ab', 7), scalar('AB', 11)]);
    expect(faults.conclude('value')).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'similar-name', at: at(2, 5, 7), facts: { name: 'AB', other: ' ab', firstLine: 2 } }],
    });
  });
});
