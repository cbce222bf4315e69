import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editContent } from '../../src/load/assessment/edit-content.ts';
import { contentOf } from '../../src/load/yaml/content-of.ts';
import { contentText } from '../../src/load/yaml/content-text.ts';
import { parseSource, type SourceFile } from '../../src/load/yaml/parse-source.ts';
import type { Content, ContentMap } from '../../src/model/content.ts';
import { assessments } from '../support/generate-assessments.ts';
import { tries } from '../support/how-often.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

function parsed(text: string): SourceFile {
  const source = parseSource(Buffer.from(text), 'u.yaml');
  if (!source.ok) throw new Error(JSON.stringify(source.diagnostics));
  return source.value;
}

const contentIn = (text: string) => contentOf(parsed(text).root) as ContentMap;
const edit = (text: string, target: string) => editContent(parsed(text), contentIn(target));

describe('editContent', () => {
  it.each([
    [
      'nothing where nothing differs',
      'a: 1 # x\nanswers: { b: ada }\n',
      'answers: { b: { answer: ada } }\na: "1"',
      'a: 1 # x\nanswers: { b: ada }\n',
    ],
    [
      'a blank answer',
      'answers:\n  # tanya\n  b:\n  c:\n',
      'answers: { b: ada }',
      'answers:\n  # tanya\n  b: ada\n  c:\n',
    ],
    [
      'a long answer',
      'answers:\n  b: { answer: ada, note: x } # y\n',
      'answers: { b: { answer: tidak, note: x } }',
      'answers:\n  b: { answer: tidak, note: x } # y\n',
    ],
    [
      'a note that is new',
      'answers:\n  b: # y\n    answer: ada\n',
      'answers: { b: { answer: ada, note: "a: b" } }',
      'answers:\n  b: # y\n    note: "a: b"\n    answer: ada\n',
    ],
    [
      'a short answer into a long one',
      'answers:\n  b: ada # y\n',
      'answers: { b: { answer: ada, note: x } }',
      'answers:\n  b: { answer: ada, note: x } # y\n',
    ],
    [
      'evidence',
      'answers:\n  b:\n    answer: ada\n    evidence:\n      - a.jpg\n',
      'answers: { b: { answer: ada, evidence: [c.jpg] } }',
      'answers:\n  b:\n    answer: ada\n    evidence: [c.jpg]\n',
    ],
    [
      'an entry that is gone',
      'answers:\n  b: ada\n  # c\n  c: ada\n',
      'answers: { b: ada }',
      'answers:\n  b: ada\n  # c\n',
    ],
    [
      'a part that is new',
      'answers: { b: ada }',
      'answers: { b: ada }\nperiod: "2018"',
      'answers: { b: ada }\nperiod: "2018"\n',
    ],
    [
      'lines that end as in Windows',
      'answers:\r\n  b: ada\r\n  c: ada\r\n',
      'answers: { b: tidak, c: ada, d: ada }',
      'answers:\r\n  d: ada\r\n  b: tidak\r\n  c: ada\r\n',
    ],
    [
      'keys in Indonesian',
      'jawaban:\n  b: ada\n',
      'answers: { b: { answer: ada, note: x } }',
      'jawaban:\n  b: { jawaban: ada, catatan: x }\n',
    ],
  ])('changes %s', (_, text, target, expected) => {
    expect(edit(text, target)).toBe(expected);
  });

  it('gives up rather than say something else', () => {
    expect(editContent(parsed('a: 1'), new Map([['a', new Map([['b', ['\u0000']]])]]))).toBeUndefined();
  });

  const checklist = shippedChecklist('kepatuhan-2016');
  it('can nearly always be done, and then says what it is to', () => {
    let tried = 0;
    let done = 0;
    fc.assert(
      fc.property(assessments(checklist), assessments(checklist), (before, after) => {
        const target = contentIn(JSON.stringify(after));
        const edited = editContent(parsed(yamlOf(contentIn(JSON.stringify(before)))), target);
        tried++;
        if (edited === undefined) return;
        done++;
        expect(long(contentIn(edited))).toBe(long(target));
      }),
      tries(400, 8),
    );
    expect(done / tried).toBeGreaterThan(0.9);
  });
});

/** Content with answers and evidence in their short form where they have nothing else, as text. */
function long(content: Content): string {
  return contentText(content).replaceAll(/\{ (?:answer|file|link): ([^{},:]*) \}/g, '$1');
}

/** Content as YAML in blocks, as people write it. */
function yamlOf(content: Content, indent = ''): string {
  if (!(content instanceof Map)) return JSON.stringify(content);
  return [...content]
    .map(([key, value]) => {
      const inside = value instanceof Map && value.size > 0 ? `\n${yamlOf(value, `${indent}  `)}` : ` ${flowOf(value)}`;
      return `${indent}${JSON.stringify(key)}:${inside}`;
    })
    .join('\n');
}

function flowOf(value: Content): string {
  if (value instanceof Map)
    return `{${[...value].map(([key, one]) => `${JSON.stringify(key)}: ${flowOf(one)}`).join(', ')}}`;
  return Array.isArray(value) ? `[${value.map(flowOf).join(', ')}]` : JSON.stringify(value);
}
