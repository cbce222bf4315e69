import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, runOf } from './fixtures.ts';

const FILTER = ['audit', '--stdin', 'ndjson', '-f', 'ndjson', '--as-of', '2026-01-02'];

function assessment(id: string, papan = 'ada', further: object = {}): string {
  return JSON.stringify({
    checklist: 'kecil.yaml',
    institution: 'Kota Uji',
    period: '2026',
    unit: { id, name: `Unit ${id}` },
    answers: { papan, toilet: 'tidak' },
    ...further,
  });
}

/** A workspace's folder, with evidence and a lock that dates it. */
async function folder(): Promise<string> {
  const cwd = tempFolder({ 'kecil.yaml': KECIL, 'bukti/papan.txt': 'foto' });
  return cwd;
}

const linesOf = (text: string) => text.split('\n').slice(0, -1);
const parsed = (text: string) => linesOf(text).map((line) => JSON.parse(line));

describe('audit --stdin ndjson', () => {
  it('gives a result a line, in order, with faults in their line, and succeeds', async () => {
    const cwd = await folder();
    const stdin = [assessment('b'), '', assessment('a', 'mungkin'), 'rusak', '[1', assessment('a')].join('\n');
    const { code, stdout, stderr } = await runMain(FILTER, { cwd, stdin });
    expect([code, stderr]).toEqual([0, '']);
    expect(
      parsed(stdout).map(({ type, id, unit, score, diagnostics }) => [
        type,
        id ?? unit,
        score ?? diagnostics.map(({ code: one }: { code: string }) => one),
      ]),
    ).toEqual([
      ['unit', 'b', 60],
      ['rejected', 'a', ['unknown-answer']],
      ['rejected', null, ['not-an-assessment']],
      ['rejected', null, ['yaml-syntax']],
      ['unit', 'a', 60],
    ]);
    expect(parsed(stdout)[0]).toMatchObject({
      institution: 'Kota Uji',
      period: '2026',
      checklist: { id: 'kecil', version: 1 },
      basis: 'claimed',
      asOf: '2026-01-02',
    });
  });

  it('gives nothing for nothing', async () => {
    const cwd = await folder();
    expect(await runMain(FILTER, { cwd, stdin: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await runMain([...FILTER, '--strict'], { cwd, stdin: '\n \r\n' })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('fails for a rejected line only where it is asked to', async () => {
    const cwd = await folder();
    const stdin = `${assessment('a')}\nrusak\n`;
    const { code, stdout, stderr } = await runMain([...FILTER, '--strict', '--lang', 'en'], { cwd, stdin });
    expect([code, linesOf(stdout).length]).toEqual([2, 2]);
    expect(stderr).toContain('1 of 2 lines cannot be scored');
  });

  it('rejects a line that is too long, and goes on', async () => {
    const cwd = await folder();
    const long = assessment('a', 'ada', { note: 'x'.repeat(2 * 1024 * 1024) });
    const { code, stdout } = await runMain(FILTER, { cwd, stdin: `${long}\n${assessment('b')}\n` });
    const [first, second] = parsed(stdout);
    expect([code, first.diagnostics[0].code, first.input, second.id]).toEqual([0, 'too-large', null, 'b']);
  });

  it('says of a line what an audit of it alone says, whatever the other lines are', async () => {
    const cwd = await folder();
    const evidenced = {
      answers: { papan: { answer: 'ada', evidence: [{ file: 'bukti/papan.txt' }] }, toilet: 'ada' },
      waivers: [{ item: 'papan', until: '2020-01-01', reason: 'uji' }],
    };
    const inputs = [
      assessment('a', 'ada', evidenced),
      assessment('b', 'tidak'),
      assessment('c', 'ada', { services: [] }),
    ];
    const lock = await runMain(['evidence', 'lock', '-', '-o', 'bukti.lock.json'], { cwd, stdin: inputs[0] ?? '' });
    expect(lock.stderr).not.toContain('galat');
    const together = await runMain([...FILTER, '--full'], { cwd, stdin: inputs.join('\n') });
    const lines = parsed(together.stdout);
    expect(lines).toHaveLength(inputs.length);
    for (const [index, stdin] of inputs.entries()) {
      const run = runOf(await runMain(['audit', '-', '-f', 'json', '--as-of', '2026-01-02'], { cwd, stdin }));
      const [entry] = run.units.length === 1 ? run.units : run.rejected;
      const { warnings, ...line } = lines[index];
      expect(line).toMatchObject({ ...entry });
      expect(warnings ?? []).toEqual(run.warnings);
      const alone = await runMain([...FILTER, '--full'], { cwd, stdin });
      expect(alone.stdout).toBe(`${linesOf(together.stdout)[index]}\n`);
    }
  });

  it.for([
    [['.'], '`.` tidak dapat dipakai'],
    [['-o', 'x.ndjson'], '`-o` tidak dapat dipakai'],
    [['--fail-below', 'hijau'], '`--fail-below` tidak dapat dipakai'],
    [['-f', 'json:x.json'], 'tanpa bentuk lain'],
  ] as const)('refuses what only a whole run has: %j', async ([further, told]) => {
    const { code, stdout, stderr } = await runMain([...FILTER, ...further], { stdin: '' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
  });

  it('answers each line as it comes, and keeps none back', async () => {
    const cwd = await folder();
    const child = spawn(process.execPath, [join(ROOT, 'bin/patuh.js'), ...FILTER], { cwd });
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(`${assessment(id)}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(JSON.parse(String(answer)).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
