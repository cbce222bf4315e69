import { beforeAll, describe, expect, test } from 'vitest';
import { LOAD_MESSAGES } from '../../src/messages/languages.ts';
import type { Run } from '../../src/model/run.ts';
import { LANGUAGES } from '../../src/model/workspace.ts';
import { FORMATS, type Format, type FormatName } from '../../src/report/formats.ts';
import type { ReportOptions } from '../../src/report/report-options.ts';
import { isTried } from '../support/how-often.ts';
import { readable } from '../support/office-file.ts';
import { readRun } from '../support/read-run.ts';
import { RUN_VARIANTS } from '../support/run-variants.ts';

/** Institutions and single units, with all that a run can contain. */
const RUNS = {
  institution: ['test/fixtures/kota-uji'],
  unit: ['test/fixtures/kota-uji/unit/disdukcapil.yaml', '--fail-below', 'hijau'],
  verified: ['samples/kota-cimahi-2018', '--basis', 'verified'],
  rejected: ['samples/berkas-rusak'],
  topics: ['test/fixtures/kota-topik/dinas-a.yaml', '--also', 'test/fixtures/kota-topik/hukum.yaml'],
  severity: [
    'test/fixtures/kota-topik/hukum',
    '--also',
    'test/fixtures/kota-topik/indeks.yaml',
    '--also',
    'kepatuhan-2016',
  ],
  dimensions: ['samples/kab-maluku-tenggara-2023'],
  documents: [
    'samples/dokumen-standar/unit/puskesmas-mekar.yaml',
    '--documents',
    'samples/dokumen-standar/markdown/puskesmas-mekar',
  ],
} as const;
const NAMES = Object.keys(FORMATS) as FormatName[];

/** Ways to draw: narrow and wide, with colours and without, to a file and to a terminal. */
const DRAWINGS: readonly Omit<ReportOptions, 'messages' | 'command'>[] = [
  { width: 100, color: 0, unicode: true, toFile: true },
  { width: 40, color: 1, unicode: false, toFile: false, maxGaps: 1, sort: 'gaps' },
  { width: 200, color: 0, unicode: true, toFile: false, maxGaps: 0, sort: 'name' },
];

describe.each(Object.keys(RUNS) as (keyof typeof RUNS)[])('a run, %s', (name) => {
  let run: Run;
  beforeAll(async () => {
    run = await readRun([...RUNS[name], '--as-of', '2026-05-01']);
  });

  describe.each(Object.entries(RUN_VARIANTS).map(([title, vary], index) => [title, vary, index] as const))(
    '%s',
    (_, vary, variant) => {
      test.each(NAMES.filter((_, format) => isTried(variant + format, 3)))(
        'as %s does not mention absent parts',
        async (format) => {
          const definition: Format<Run> = FORMATS[format];
          const varied = vary(run);
          if (definition.single && varied.units.length !== 1) return;
          const render = await definition.load();
          for (const language of LANGUAGES) {
            const messages = await LOAD_MESSAGES[language]();
            for (const drawing of definition.binary ? DRAWINGS.slice(0, 1) : DRAWINGS) {
              const content = await render(varied, { ...drawing, messages, command: 'patuh audit .' });
              const whole = content instanceof Uint8Array ? readable(content) : [...content].join('');
              const text = whole.replace(/<script>[\s\S]*?<\/script>/, '');
              expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
              // JSON has null for what is not there; words have none.
              if (!PROGRAMS.has(format)) expect(text).not.toMatch(/\bnull\b/);
            }
          }
        },
      );
    },
  );
});

/** Formats in which `null` is a value. */
const PROGRAMS: ReadonlySet<FormatName> = new Set(['json', 'ndjson', 'sarif', 'gitlab']);
