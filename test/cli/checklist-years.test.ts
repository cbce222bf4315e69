import { describe, expect, it } from 'vitest';
import { runMain, runReadable } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, unit } from './fixtures.ts';

const assessmentOf = (checklist: string, period: string) =>
  `${checklist}${period === '' ? '' : `period: "${period}"\n`}unit: { id: a, name: A }\nanswers: {}\n`;
const SHIPPED = 'checklist: kepatuhan-2016\n';

async function warningsOf(command: 'audit' | 'check', text: string, workspace = '') {
  const files = { 'a.yaml': text, ...(workspace === '' ? {} : { 'patuh.yaml': workspace }) };
  const { stdout } = await runMain([command, 'a.yaml', '-f', 'json'], { cwd: tempFolder(files) });
  const { warnings, diagnostics } = JSON.parse(stdout);
  return (warnings ?? diagnostics).filter(({ code }: { code: string }) => code === 'checklist-years');
}

describe.each(['audit', 'check'] as const)('%s: a checklist beside the year of the period', (command) => {
  it.each([
    ['2023', 1],
    ['Semester I 2023', 1],
    ['2020', 1],
    ['2018-03-01', 0],
    ['2021', 0],
    ['2021/2022', 0],
    ['triwulan ini', 0],
    ['', 0],
  ])('%j under kepatuhan-2016: %i', async (period, count) => {
    expect(await warningsOf(command, assessmentOf(SHIPPED, period))).toHaveLength(count);
  });

  it('names what would fit, and that the checklist is the default', async () => {
    const [told] = await warningsOf(command, assessmentOf('', '2023'));
    expect(told.facts).toMatchObject({ checklist: 'kepatuhan-2016', year: '2023', isDefault: true });
    expect(told.facts.fitting).toEqual(expect.arrayContaining(['ombudsman-2022', 'pekppp-2023']));
    expect(told.facts.fitting).not.toContain('opini-2025');
    expect(told.at).toMatchObject({ file: 'a.yaml', line: 1 });
  });

  it('takes the period of the workspace where the file has none, and tells when nothing fits', async () => {
    const [told] = await warningsOf(command, assessmentOf(SHIPPED, ''), 'period: "1999"\n');
    expect(told.facts).toMatchObject({ year: '1999', isDefault: false, fitting: [] });
  });
});

it.each(['csv', 'xlsx', 'docx', 'markdown', 'html', 'junit', 'sarif', 'github', 'gitlab', 'ndjson', 'terminal'])(
  '%s shows it',
  async (format) => {
    const cwd = tempFolder({ 'a.yaml': assessmentOf(SHIPPED, '2023') });
    const { stdout } = await runReadable(['audit', 'a.yaml', '-f', format], { cwd });
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/berlaku untuk tahun 2015-2019, 2021, sedangkan/);
  },
);

it('a --min-score above the scale is a fault of the command', async () => {
  const cwd = tempFolder({ 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'green') });
  const above = await runMain(['audit', 'a.yaml', '--min-score', '100.5'], { cwd });
  expect([above.code, above.stdout]).toEqual([2, '']);
  expect(above.stderr).toContain('`--min-score 100.5`');
  expect((await runMain(['audit', 'a.yaml', '--min-score', '100'], { cwd })).code).not.toBe(2);
});
