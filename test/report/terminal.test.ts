import { beforeAll, describe, expect, test } from 'vitest';
import { id } from '../../src/messages/id/id.ts';
import type { Run } from '../../src/model/run.ts';
import { renderTerminal } from '../../src/report/terminal/terminal.ts';
import { zonePhrase } from '../../src/report/wording.ts';
import { textWidth } from '../../src/text/text-width.ts';
import { manyUnits } from '../support/many-units.ts';
import { readRun } from '../support/read-run.ts';

const OPTIONS = { messages: id, width: 80, color: 0, unicode: true, command: 'patuh audit', toFile: false } as const;

let institution: Run;
beforeAll(async () => {
  institution = await readRun(['test/fixtures/kota-uji', '--as-of', '2026-05-01']);
});

describe('the bars of the zones', () => {
  const bars = (run: Run) =>
    renderTerminal(run, OPTIONS)
      .split('\n')
      .filter((line) => /^ {2}(?:hijau|kuning|merah) +\d+/.test(line));

  test('have a block for each unit where they fit', () => {
    const lines = bars(institution);
    expect(lines.length).toBe(3);
    for (const line of lines) {
      const [, count = ''] = /(\d+)/.exec(line) ?? [];
      expect(line.match(/█/g)?.length ?? 0).toBe(Number(count));
    }
  });

  test.each([100, 1000])(
    'keep within the width where there are %d units, longest for the most, none empty',
    (count) => {
      const run = manyUnits(institution, count);
      const lines = bars(run);
      const zones = Object.values(run.institution.zones);
      const lengths = lines.map((line) => line.match(/█/g)?.length ?? 0);
      expect(lengths.map((length) => length > 0)).toEqual(zones.map((units) => units > 0));
      expect(lengths.indexOf(Math.max(...lengths))).toBe(zones.indexOf(Math.max(...zones)));
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(OPTIONS.width);
    },
  );
});

describe('a zone in a sentence', () => {
  const colored = (year?: string): Pick<Run, 'checklist'> => ({
    checklist:
      institution.checklist === null
        ? null
        : {
            ...institution.checklist,
            colors: { note: 'x', source: null, standing: 'assumption', ...(year === undefined ? {} : { year }) },
          },
  });

  test.each([
    ['green', undefined, 'zona hijau'],
    ['green', '2024', 'setara zona hijau (2024)'],
    [null, undefined, 'tanpa nilai'],
    [null, '2024', 'tanpa nilai'],
  ] as const)('%s of an instrument with the zones of %s is "%s"', (zone, year, words) => {
    expect(zonePhrase(zone, colored(year), id)).toBe(words);
  });
});
