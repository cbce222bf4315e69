import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packChecklist, unpackChecklist } from '../../../src/load/checklist/packed-checklist.ts';
import { ROOT } from '../../support/run-main.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const shipped = readdirSync(`${ROOT}/checklists`).map((name) => name.replace(/\.yaml$/, ''));

describe('a packed checklist', () => {
  it.for(shipped)('%s comes out as it went in, its items those of its tree', (id) => {
    const source = readFileSync(`${ROOT}/checklists/${id}.yaml`, 'utf8');
    const checklist = shippedChecklist(id);
    const unpacked = unpackChecklist(packChecklist(checklist, 'abc', source), source);
    expect(unpacked).toEqual({ value: checklist, sha256: 'abc' });
    expect(unpacked?.value.answers).toContain(unpacked?.value.items[0]?.scale);
  });

  it('ends as a bug does where it lacks a scale of its items', () => {
    const packed = packChecklist({ ...shippedChecklist('kepatuhan-2016'), answers: [] }, 'abc', 'id: x\n');
    expect(() => unpackChecklist(packed, 'id: x\n')).toThrow('without the scale');
  });

  it('is not taken for a file that has changed since, by a letter or by an end', () => {
    const packed = packChecklist(shippedChecklist('kepatuhan-2016'), 'abc', 'id: x\nisi: y\n');
    expect(unpackChecklist(packed, 'id: x\nisi: y\n')).toBeDefined();
    for (const other of ['id: x\nisi: z\n', 'isi: y\n', 'id: x\nisi: y', '', `a${'id: x\nisi: y\n'}`]) {
      expect(unpackChecklist(packed, other)).toBeUndefined();
    }
  });
});
