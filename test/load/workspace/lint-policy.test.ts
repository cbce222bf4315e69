import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../../src/load/workspace/load-workspace.ts';
import { describe as codes, factsOf, loadedOf, noted, parse } from '../support/loading.ts';

const workspace = (text: string) => {
  const document = parse(text);
  return document.ok ? loadWorkspace(document.value) : document;
};

const REPEALED = 'regulation: Perwal 8/2015, replacement: Perwal 3/2024';

describe('what a workspace adds to the policy of lint', () => {
  it('is read whole', () => {
    const text = `lint:
  repealed:
    - { ${REPEALED}, since: 2024-02-01 }
  complaint-days: [3, 7]
  months: { agustus: [Agst] }
  synonyms:
    biaya: [Ongkos Layanan]
    produk: [Luaran]
`;
    expect(loadedOf(workspace(text)).lint?.policy).toEqual({
      repealed: [{ type: 'Perwal', number: '8', year: 2015, replacement: 'Perwal 3/2024', since: '2024-02-01' }],
      complaintDays: [3, 7],
      months: [[], [], [], [], [], [], [], ['agst'], [], [], [], []],
      synonyms: { biaya: ['Ongkos Layanan'], produk: ['Luaran'] },
    });
  });

  it.each(['lint:', 'lint: { region: Kota Contoh }'])('is nothing in %j', (text) => {
    expect(loadedOf(workspace(text)).lint?.policy).toBeUndefined();
  });

  it.each([
    [`lint: { repealed: [{ ${REPEALED}, since: 2024-02-30 }] }`, ['invalid-date 1:84']],
    [`lint: { repealed: [{ ${REPEALED} }] }`, ['missing-key 1:20']],
    [`lint: { repealed: [{ ${REPEALED}, since: 2024-02-01, note: a }] }`, ['unknown-key 1:96']],
    ['lint: { complaint-days: [0, 3] }', ['invalid-value 1:26']],
    ['lint: { complaint-days: [3.5] }', ['invalid-value 1:26']],
    ['lint: { months: { agust: [ags] } }', ['unknown-key 1:19']],
    ['lint: { months: { mei: ["5"] } }', ['invalid-value 1:25']],
    ['lint: { synonyms: { ongkos: [tarif] } }', ['unknown-key 1:21']],
    ['lint: { synonyms: { biaya: ["---"] } }', ['invalid-value 1:29']],
    ['lint: { synonyms: { biaya: [Ongkos], produk: [ongkos] } }', ['synonym-taken 1:47']],
    ['lint: { synonyms: { produk: [Luaran, Tarif] } }', ['synonym-taken 1:38']],
    ['lint: { synonyms: { produk: [Dasar Hukum] } }', ['synonym-taken 1:30']],
  ])('%s: %j', (text, faults) => {
    expect(codes(noted(workspace(text)))).toEqual(faults);
  });

  it('names the component that has a heading already', () => {
    expect(factsOf(workspace('lint: { synonyms: { produk: [Alur Pelayanan] } }'), 'synonym-taken')).toEqual({
      heading: 'Alur Pelayanan',
      component: 'prosedur',
    });
  });

  it('may repeat what ships with patuh', () => {
    expect(codes(noted(workspace('lint: { synonyms: { biaya: [tarif] } }')))).toEqual([]);
  });
});
