// What a worker has done so far, in a small file of its own: written before every input, so that whatever becomes of the
// worker it is known where it was.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { KINDS } from './make-input.mjs';

const FIELDS = [
  'index',
  'done',
  'findings',
  'slowest',
  'slowestIndex',
  ...KINDS.flatMap((kind) => [`${kind} accepted`, `${kind} refused`]),
];

/** An empty record. */
export const blank = () => ({ ...Object.fromEntries(FIELDS.map((field) => [field, 0])), index: -1, slowestIndex: -1 });

/** Gives `write(record)` for a file. */
export function openRecord(path) {
  const descriptor = openSync(path, 'w');
  const values = new Float64Array(FIELDS.length);
  const bytes = new Uint8Array(values.buffer);
  return {
    write(record) {
      for (const [at, field] of FIELDS.entries()) values[at] = record[field];
      writeSync(descriptor, bytes, 0, bytes.length, 0);
    },
    close: () => closeSync(descriptor),
  };
}

/** The record in a file; undefined where nothing was written yet. */
export function readRecord(path) {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  if (bytes.length < FIELDS.length * 8) return undefined;
  return Object.fromEntries(FIELDS.map((field, at) => [field, bytes.readDoubleLE(at * 8)]));
}

/** What several workers did together. */
export function addUp(records) {
  const sum = blank();
  for (const record of records) {
    for (const field of FIELDS) {
      if (!['index', 'slowest', 'slowestIndex'].includes(field)) sum[field] += record[field];
    }
    if (record.slowest > sum.slowest) {
      sum.slowest = record.slowest;
      sum.slowestIndex = record.slowestIndex;
    }
  }
  return sum;
}
