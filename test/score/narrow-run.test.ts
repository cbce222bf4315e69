import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { narrowRun } from '../../src/score/narrow-run.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function audit(cwd: string, path: string, ...args: readonly string[]): Promise<Run> {
  const { stdout } = await runMain(['audit', path, '-f', 'json', ...args], { cwd });
  return JSON.parse(stdout);
}

const SAMPLES = join(ROOT, 'samples');

/** A folder with a sample's assessments, and none of its workspace, whose other units would be missing. */
function copyOf(sample: string): string {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(join(SAMPLES, sample), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'patuh.yaml' || entry.name.endsWith('.lock.json')) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(join(SAMPLES, sample).length + 1)] = readFileSync(path, 'utf8');
  }
  return tempFolder(files);
}

describe('a run narrowed to one unit', () => {
  it.each([
    { sample: 'kota-cimahi-2018', args: [] },
    { sample: 'kota-cimahi-2018', args: ['--basis', 'verified'] },
    { sample: 'kota-cimahi-2018', args: ['--also', 'pekppp-2023', '--fail-below', 'hijau'] },
    { sample: 'opini-2025-contoh', args: [] },
    { sample: 'pelayanan-prima-contoh-2016', args: [] },
  ])('$sample $args is what auditing its file alone gives', async ({ sample, args }) => {
    const cwd = copyOf(sample);
    const whole = await audit(cwd, '.', ...args);
    expect(whole.units.length).toBeGreaterThan(0);
    for (const { id, file } of whole.units) {
      const alone = await audit(cwd, file, ...args);
      expect(narrowRun(whole, id)).toEqual({
        ...alone,
        violations: alone.violations.filter(({ unit }) => unit !== null),
        warnings: alone.warnings.filter((one) => one.at.file === file || one.at.file.endsWith('.verifikasi.yaml')),
      });
    }
  });

  it('knows no unit that the run lacks', async () => {
    const whole = await audit(copyOf('opini-2025-contoh'), '.');
    expect(narrowRun(whole, 'no-such-unit')).toBeUndefined();
  });
});
