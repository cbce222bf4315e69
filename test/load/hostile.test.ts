import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAssessment } from '../../src/load/assessment/load-assessment.ts';
import { loadChecklist } from '../../src/load/checklist/load-checklist.ts';
import { loadLock } from '../../src/load/evidence-lock/load-lock.ts';
import { loadWorkspace } from '../../src/load/workspace/load-workspace.ts';
import { parseSource } from '../../src/load/yaml/parse-source.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { isTried, tries } from '../support/how-often.ts';
import { checklist, loadedOf, noted, repositoryFile, timed } from './support/loading.ts';

const CHECKLIST = loadedOf(checklist(repositoryFile('checklists/kepatuhan-2016.yaml')));

/** All that can be made of some bytes. Whatever comes of it: diagnostics with places inside the file, or a value. */
function loadAll(bytes: Uint8Array): void {
  const document = parseSource(bytes, 'f.yaml');
  const results = document.ok
    ? [
        loadAssessment(document.value, CHECKLIST),
        loadChecklist(document.value),
        loadWorkspace(document.value),
        loadLock(document.value, () => false),
      ]
    : [document];
  const text = new TextDecoder().decode(bytes);
  const lines = text.split(/\r\n|\r|\n/);
  for (const result of results) {
    const told = noted(result);
    if (!result.ok) expect(told.some(({ severity }) => severity === 'error')).toBe(true);
    expect(told.length).toBeLessThanOrEqual(LIMITS.diagnostics + 1);
    for (const { at } of told) {
      if (at.line === undefined) continue;
      const line = lines[at.line - 1];
      expect(line).toBeDefined();
      // A column is of the line, or just behind it.
      expect(at.column).toBeGreaterThan(0);
      expect(at.column).toBeLessThanOrEqual((line ?? '').length + 1);
      if (at.endColumn !== undefined) expect(at.endColumn).toBeLessThanOrEqual((line ?? '').length + 1);
    }
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Pieces that mean something to a YAML parser. */
const TOKENS =
  'a|b: |- |? |: |\n|\n  |\n    |[|]|{|}|,|"|\'|&a |*a|!t |!!str ||-\n|>+\n|#c|%|---\n|...\n|\t|\r|\r\n|\ufeff|<<: |\\|~|@|é|😀|\u0085|\u2028'.split(
    '|',
  );

describe('whatever the bytes, the answer is a value or diagnostics', () => {
  it('for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => loadAll(bytesOf(text))),
      tries(500, 12),
    );
  });

  it('for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), loadAll), tries(500, 12));
  });

  it('for any heap of YAML tokens', () => {
    const heap = fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((tokens) => tokens.join(''));
    fc.assert(
      fc.property(heap, (text) => loadAll(bytesOf(text))),
      tries(3_000, 12),
    );
  });

  const root = new URL('../../', import.meta.url);
  const samples = [
    'samples/kota-cimahi-2018/unit/dpmptsp.yaml',
    'samples/berkas-rusak/unit/banyak-kesalahan.yaml',
    'samples/kota-cimahi-2018/patuh.yaml',
    'checklists/ombudsman-2022-dimensi.yaml',
  ];
  it.each(samples)('for %s cut off, with bytes flipped, and with pieces swapped', (path) => {
    const bytes = new Uint8Array(readFileSync(new URL(path, root)));
    const offset = fc.nat(bytes.length - 1);
    fc.assert(
      fc.property(offset, (end) => loadAll(bytes.subarray(0, end))),
      tries(150, 12),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(offset, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 3 }),
        (flips) => {
          const flipped = bytes.slice();
          for (const [at, byte] of flips) flipped[at] = byte;
          loadAll(flipped);
        },
      ),
      tries(150, 12),
    );
    fc.assert(
      fc.property(offset, fc.nat(20), fc.constantFrom(...TOKENS), (at, length, token) => {
        const text = Buffer.from(bytes).toString();
        loadAll(bytesOf(text.slice(0, at) + token + text.slice(at + length)));
      }),
      tries(150, 12),
    );
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const lines = Buffer.from(bytes).toString().split('\n');
        const [a, b] = [one % lines.length, other % lines.length];
        [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
        loadAll(bytesOf(lines.join('\n')));
      }),
      tries(150, 12),
    );
  });
});

describe('a megabyte of one thing ends soon', () => {
  const SIZE = LIMITS.fileBytes / 2;
  const tokens = [
    ...[
      '[',
      '- ',
      '? ',
      '!',
      '&',
      '"',
      "'",
      '#',
      '\t',
      'a,',
      '---\n',
      'a: b\n',
      '- a\n',
      '"\n',
      ',"',
      "-'",
      '[a: b,',
      '\r',
    ],
    ...['\ufeff\n', 'a: |\n', '\\', '\\"', ': '],
  ];
  it.each(tokens.filter((_, index) => isTried(index, 3)))('%j', (token) => {
    for (const before of ['', 'a: [', 'a: "']) {
      const bytes = bytesOf(before + token.repeat(SIZE / Buffer.byteLength(token)));
      expect(timed(() => noted(parseSource(bytes, 'f.yaml')))).toBeLessThan(10_000);
    }
  });
});
