import { readdirSync, readFileSync } from 'node:fs';
import type { Checklist } from '../../src/model/checklist.ts';
import { ROOT } from './run-main.ts';
import { shippedChecklist } from './shipped-checklist.ts';

/** The units of the samples that can be scored, by their path from the repository. */
export const SAMPLE_ASSESSMENTS = readdirSync(`${ROOT}/samples`, { withFileTypes: true }).flatMap(({ name }) => {
  const folder = `samples/${name}/unit`;
  if (name === 'berkas-rusak' || name === 'dokumen-standar') return [];
  try {
    return readdirSync(`${ROOT}/${folder}`)
      .filter((file) => file.endsWith('.yaml') && !file.includes('verifikasi'))
      .map((file) => `${folder}/${file}`);
  } catch {
    return [];
  }
});

/** The checklist of such a unit: its own, or that of its workspace. */
export function checklistOfSample(file: string): Checklist {
  const namedIn = (path: string) => /^checklist: *(\S+)/m.exec(readFileSync(`${ROOT}/${path}`, 'utf8'))?.[1];
  return shippedChecklist(
    namedIn(file) ?? namedIn(`${file.replace(/unit\/[^/]+$/, '')}patuh.yaml`) ?? 'kepatuhan-2016',
  );
}
