import { resolve } from 'node:path';
import { loadBaseline } from '../load/baseline/load-baseline.ts';
import { parseSource } from '../load/yaml/parse-source.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Loaded } from '../model/diagnostic.ts';
import { readBounded } from './read-file.ts';

/** Reads a baseline; diagnostics name the file as it was named. */
export function readBaseline(file: string, cwd: string): Loaded<Baseline> {
  const shown = file.replaceAll('\\', '/');
  const bytes = readBounded(resolve(cwd, file), shown);
  if (!bytes.ok) return bytes;
  const source = parseSource(bytes.value, shown);
  return source.ok ? loadBaseline(source.value) : source;
}
