import { expect, it } from 'vitest';
import { assembleLintRun } from '../../src/lint/assemble-lint-run.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import type { FailOn } from '../../src/model/lint-level.ts';
import { AS_OF, markdown } from './support/markdown.ts';

const documents = ['b.md', 'a.md', 'c.md', 'a.md'].map((file, index) => {
  const text = `# Standar Pelayanan Akta ${index}\n\n## Persyaratan\n\nKTP\n\n## Biaya\n\nAda\n`;
  return { ...lintDocument(recogniseDocument(markdown(text, file)), { asOf: AS_OF, levels: {} }), sha256: '' };
});
const run = (failOn: FailOn) =>
  assembleLintRun({ version: '1', asOf: AS_OF, documents, rejected: [], warnings: [], failOn });

it('puts documents in order of their files, those of one file in the order in which they came', () => {
  expect(run('never').documents.map(({ file, title }) => `${file} ${title?.at(-1)}`)).toEqual([
    'a.md 1',
    'a.md 3',
    'b.md 0',
    'c.md 2',
  ]);
});

it('decides by the level that is refused, and all above it', () => {
  const { counts } = run('never');
  expect(counts.errors).toBeGreaterThan(0);
  expect(run('never').violations).toEqual([]);
  expect(run('error').violations).toEqual([
    { rule: 'level', expected: 'warning', actual: 'error', findings: counts.errors },
  ]);
  expect(run('note').violations.map(({ expected, actual }) => `${expected} ${actual}`)).toEqual([
    'none error',
    ...(counts.warnings > 0 ? ['none warning'] : []),
    ...(counts.notes > 0 ? ['none note'] : []),
  ]);
});
