import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en/en.ts';
import { id } from '../../src/messages/id/id.ts';
import { type LockSummary, renderLocked, renderVerified, type VerifySummary } from '../../src/report/evidence.ts';

const TOOL = { name: 'patuh', version: '0.1.0' } as const;
const OPTIONS = { messages: id, width: 100, color: 0 } as const;
const SHA = '0'.repeat(64);
const use = (unit: string) => [{ unit, item: 'papan' }];

const locked: LockSummary = {
  tool: TOOL,
  lock: 'bukti.lock.json',
  file: 'bukti.lock.json',
  files: [
    { path: 'a.jpg', sha256: SHA, size: 1, date: '2026-01-02', usedBy: use('a') },
    { path: 'b.jpg', sha256: SHA, size: 2, date: null, usedBy: use('b') },
  ],
  copied: [],
  missingUnits: ['dinas-c', 'dinas-d'],
  diagnostics: [],
};

describe('a lock', () => {
  test.each([
    ['of all that was found names the units that sent nothing', {}, 'Belum ada berkas: dinas-c, dinas-d'],
    ['of all that was found says how many files it has', {}, '2 berkas bukti dukung dari 2 unit dicatat (3 B)'],
    ['without evidence says so', { files: [] }, 'bukti.lock.json: belum ada berkas bukti dukung'],
    ['that was not written says why', { lock: null }, 'bukti.lock.json tidak ditulis karena'],
  ])('%s', (_, more, says) => {
    expect(renderLocked({ ...locked, ...more }, 'terminal', OPTIONS)).toContain(says);
  });

  test('that was not written asks for no more units: the next one will', () => {
    expect(renderLocked({ ...locked, lock: null }, 'terminal', OPTIONS)).not.toContain('dinas-c');
    expect(renderLocked({ ...locked, missingUnits: [] }, 'terminal', OPTIONS)).not.toContain('Belum ada berkas');
  });
});

describe('a comparison with a lock', () => {
  const summary: VerifySummary = {
    tool: TOOL,
    lock: 'bukti.lock.json',
    files: 1,
    unchanged: 0,
    changed: [
      {
        path: 'a.jpg',
        usedBy: use('a'),
        was: { sha256: SHA, size: 10, date: null },
        now: { sha256: SHA, size: 12, date: '2026-01-02' },
      },
    ],
    missing: [],
    unreadable: [],
    added: [],
    unused: [],
    copied: [],
    diagnostics: [],
  };

  test('shows an unknown date as none', () => {
    expect(renderVerified(summary, 'terminal', OPTIONS)).toContain('dulu –, 10 B; sekarang 2026-01-02, 12 B');
    expect(renderVerified(summary, 'terminal', { ...OPTIONS, messages: en })).toContain('was –, 10 B; is 2026-01-02');
  });
});
