import { COLLECT_STATES, type CollectedUnit, type CollectRun, type CollectState } from '../model/collect-run.ts';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Rejected } from '../model/run.ts';
import { type CollectedAnswers, collectUnit, type ModifiedOf } from './collect-unit.ts';
import { type Unread, unreadWarning } from './find-unread.ts';
import type { Session } from './open-session.ts';
import { type ReadCandidate, readAssessments } from './read-assessments.ts';
import type { ReadingOptions } from './reading-options.ts';

export interface CollectSettings extends Pick<ReadingOptions, 'checklist' | 'evidenceRoot'> {
  readonly version: string;
  readonly modifiedOf: ModifiedOf;
}

export interface Collected {
  readonly run: CollectRun;
  /** By id of unit; a unit whose files cannot be put together is not there. */
  readonly answers: ReadonlyMap<string, CollectedAnswers>;
  /** Texts of the files with diagnostics, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What is said of files that need not be what a unit sent. */
const PASSED_OVER: ReadonlySet<DiagnosticCode> = new Set([
  'form-page-blank',
  'unread-workbook',
  'unread-name',
  'passed-over',
]);

function asRejected({ file, unit, diagnostic }: Unread): Rejected {
  return { file, unit, diagnostics: [diagnostic] };
}

/** Looks through returned files: who has answered and how far, who is missing, who sent several files. */
export async function collectAssessments(session: Session, settings: CollectSettings): Promise<Collected> {
  const { checklist, evidenceRoot, modifiedOf } = settings;
  const workspace = session.workspaces.value?.workspace;
  const read = await readAssessments({ ...session, checklist, evidenceRoot });
  const expected = workspace?.units ?? [];
  const isExpected = (id: string) => (expected.length === 0 ? null : expected.includes(id));
  const byUnit = new Map<string, [ReadCandidate, ...ReadCandidate[]]>();
  for (const candidate of read.candidates) {
    const key = candidate.assessment.unit.id.toLowerCase();
    const known = byUnit.get(key);
    if (known === undefined) byUnit.set(key, [candidate]);
    else known.push(candidate);
  }
  const answers = new Map<string, CollectedAnswers>();
  const units: CollectedUnit[] = [];
  for (const candidates of byUnit.values()) {
    await session.yieldNow();
    const one = await collectUnit(candidates, isExpected(candidates[0].assessment.unit.id), session, modifiedOf);
    units.push(one.unit);
    if (one.answers !== undefined) answers.set(one.unit.id, one.answers);
  }
  const others = new Map<string, CollectState>(expected.map((id) => [id, 'missing']));
  for (const { unread } of read.unread) {
    const isForm = unread.diagnostic.code === 'form-page-blank';
    // Any other file belongs to a unit only where it bears the name of one that is waited for.
    if (isForm || expected.includes(unread.unit)) others.set(unread.unit, isForm ? 'blank' : 'unreadable');
  }
  for (const { entry } of read.rejected) if (entry.unit !== null) others.set(entry.unit, 'unreadable');
  const none = { files: [], proposed: null, answers: null, evidence: null, disagreements: [] };
  for (const [id, state] of others) {
    if (byUnit.has(id.toLowerCase())) continue;
    const name = workspace?.unitNames?.get(id) ?? null;
    units.push({ id, name, expected: isExpected(id), state, ...none });
  }
  units.sort((a, b) => (a.id < b.id ? -1 : 1));
  const count = (state: CollectState) => units.filter((unit) => unit.state === state).length;
  const [first] = read.candidates;
  const refused = read.unread.flatMap(({ unread }) => (PASSED_OVER.has(unread.diagnostic.code) ? [] : unread));
  return {
    answers,
    sources: read.sources,
    run: {
      schemaVersion: 1,
      tool: { name: 'patuh', version: settings.version },
      institution: workspace?.institution ?? first?.assessment.institution ?? null,
      period: workspace?.period ?? first?.assessment.period ?? null,
      states: Object.fromEntries(COLLECT_STATES.map((state) => [state, count(state)])) as CollectRun['states'],
      units,
      rejected: [...read.rejected.map(({ entry }) => entry), ...refused.map(asRejected)],
      warnings: [
        ...session.workspaces.warnings,
        ...read.warnings.map(({ diagnostic }) => diagnostic),
        ...read.unread.flatMap(({ unread }) => (refused.includes(unread) ? [] : unreadWarning(unread))),
      ],
    },
  };
}
