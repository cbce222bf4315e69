import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../src/report/formats.ts';
import { parseXml, unpack } from '../../support/office-file.ts';
import { ROOT, runForBytes } from '../../support/run-main.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const UNIT = 'test/fixtures/kota-uji/unit/disdukcapil.yaml';
const OFFICE = ['xlsx', 'docx', 'berita-acara'] as const;
const draw = (format: string) => runForBytes(['audit', UNIT, '-f', format, '--as-of', '2026-05-01', '-q']);

describe.each(OFFICE)('%s', (format) => {
  test('is the same bytes in every time zone, whenever it is made', () => {
    const args = ['bin/patuh.js', 'audit', UNIT, '-f', format, '--as-of', '2026-05-01', '-q'];
    const [first, second] = ['Asia/Jayapura', 'America/Los_Angeles'].map((TZ) =>
      execFileSync(process.execPath, args, {
        cwd: ROOT,
        env: { ...process.env, TZ },
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    expect(first?.length).toBeGreaterThan(5000);
    expect(second).toEqual(first);
  });

  test('contains well-formed parts, each with its type, and everything that they name', async () => {
    const parts = unpack(await draw(format));
    const types = new Set<string>();
    for (const content of Object.values(parts)) parseXml(content);
    parseXml(parts['[Content_Types].xml'] ?? '', {
      open: ({ name, attributes }) => void (name === 'Override' && types.add(String(attributes['PartName']).slice(1))),
    });
    const others = Object.keys(parts).filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'));
    expect([...types].sort()).toEqual(others.sort());
    for (const [path, content] of Object.entries(parts).filter(([one]) => one.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/.*$/, '');
      parseXml(content, {
        open: ({ name, attributes }) => {
          if (name === 'Relationship') expect(Object.keys(parts)).toContain(`${folder}${String(attributes['Target'])}`);
        },
      });
    }
  });

  test('is known for its own by its beginning, and for no other format', async () => {
    const head = Buffer.from(await draw(format))
      .subarray(0, 65_536)
      .toString();
    const own = Object.entries(FORMATS).filter(([name, { isOwn }]) => name !== 'terminal' && isOwn(head));
    // A record of one unit is a document, too.
    expect(own.map(([name]) => name)).toEqual(format === 'xlsx' ? ['xlsx'] : ['docx', 'berita-acara']);
    expect(FORMATS[format].isOwn(head.replace('patuh 0', 'Microsoft Excel 0'))).toBe(false);
  });

  test.skipIf(spawnSync('python3', ['--version']).status !== 0)('is whole for the zip reader of Python', async () => {
    const folder = tempFolder({ berkas: await draw(format) });
    const check = 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())';
    expect(execFileSync('python3', ['-c', check, join(folder, 'berkas')], { encoding: 'utf8' })).toBe('None\n');
  });
});
