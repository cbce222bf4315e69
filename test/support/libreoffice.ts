import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LONG } from './how-often.ts';
import { tempFolder } from './temp-folder.ts';

/** Whether LibreOffice is installed here. Where it is not, tests of what it reads are skipped, and say so. */
export const HAS_LIBREOFFICE = spawnSync('soffice', ['--version'], { env: environment('/tmp') }).status === 0;
/** It takes seconds a call: `npm test` opens one workbook and one document of each report, `npm run test:long` does all else. */
export const TRIES_LIBREOFFICE = HAS_LIBREOFFICE && LONG;
if (!HAS_LIBREOFFICE)
  console.warn('Skipped: LibreOffice (soffice) is not installed; what it reads in office files is not tested.');

/** Converts files by one call of LibreOffice, with a profile of its own; the results by name. */
export function convert(files: Readonly<Record<string, Uint8Array>>, to: string): ReadonlyMap<string, Buffer> {
  const folder = tempFolder(files);
  const out = join(folder, 'out');
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const paths = Object.keys(files).map((name) => join(folder, name));
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...paths], {
    env: environment(folder),
    stdio: 'ignore',
    timeout: 300_000,
  });
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
}

function environment(home: string): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8' };
}

/** Every sheet of a workbook as CSV, as LibreOffice saves it. */
export const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** The cells of a CSV file with commas. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
