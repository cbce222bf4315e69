import { loadAssessment } from '../load/assessment/load-assessment.ts';
import { mergeAssessments, type SentFile } from '../load/assessment/merge-assessments.ts';
import { contentJson } from '../load/yaml/content-json.ts';
import { parseSource } from '../load/yaml/parse-source.ts';
import type { Assessment, Evidence } from '../model/assessment.ts';
import type { CollectedFile, CollectedUnit, Disagreement, Share } from '../model/collect-run.ts';
import type { ContentMap } from '../model/content.ts';
import type { LoadedChecklist } from './checklist-store.ts';
import { countAnswers, countEvidence, isFound } from './count-answers.ts';
import type { Session } from './open-session.ts';
import { readSource } from './read-assessment.ts';
import type { ReadCandidate } from './read-assessments.ts';

/** What all files of a unit say together. */
export interface CollectedAnswers {
  /** Without the name of the checklist. */
  readonly content: ContentMap;
  readonly assessment: Assessment;
  readonly checklist: LoadedChecklist;
  /** As the latest file names the checklist, and the folder of that file. */
  readonly named: { readonly name: string; readonly folder: string };
}

/** A unit of which at least one file could be read; `answers` is undefined where its files are by different checklists. */
export interface CollectedOne {
  readonly unit: CollectedUnit;
  readonly answers: CollectedAnswers | undefined;
}

/** When a file was last written, as `CollectedFile` says it; null where that is not known. */
export type ModifiedOf = (path: string) => string | null;

/** Puts the files of one unit together, the latest first. Which is the latest is proposed only where their times differ. */
export async function collectUnit(
  candidates: readonly [ReadCandidate, ...ReadCandidate[]],
  expected: boolean | null,
  session: Session,
  modifiedOf: ModifiedOf,
): Promise<CollectedOne> {
  const { paths, cwd } = session.source;
  const dated = candidates
    .map((candidate) => ({ candidate, modified: modifiedOf(paths.resolve(cwd, candidate.file)) }))
    .sort((a, b) => compareTimes(b.modified, a.modified) || (a.candidate.file < b.candidate.file ? -1 : 1));
  const sorted = dated.map(({ candidate }) => candidate);
  const files = dated.map(({ candidate, modified }) => describeFile(candidate, modified));
  const [latest = candidates[0]] = sorted;
  const [first, second] = files;
  const { assessment, checklist, name } = latest;
  const isNewer = first !== undefined && second !== undefined && compareTimes(first.modified, second.modified) > 0;
  const same = {
    id: assessment.unit.id,
    name: assessment.unit.name,
    expected,
    files,
    proposed: isNewer ? first.file : null,
  };
  const byOther = sorted.some((candidate) => candidate.checklist !== checklist);
  const merged = byOther ? undefined : await mergeFiles(sorted, checklist, session);
  if (merged === undefined) {
    const values = files.map((file) => ({ file: file.file, value: file.checklist }));
    const disagreements = byOther ? [{ item: null, service: null, key: 'checklist', values }] : [];
    return { unit: { ...same, state: 'twice', answers: null, evidence: null, disagreements }, answers: undefined };
  }
  const { content, disagreements, answers, evidence, assessment: all } = merged;
  const filled = answers.given === 0 ? 'blank' : answers.given < answers.asked ? 'partial' : 'complete';
  return {
    unit: { ...same, state: files.length > 1 ? 'twice' : filled, answers, evidence, disagreements },
    answers: {
      content,
      assessment: all,
      checklist,
      named: { name, folder: paths.dirname(paths.resolve(cwd, latest.file)) },
    },
  };
}

/** The later of two times is the greater one; one that is not known is before all others. */
function compareTimes(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

function describeFile(
  { file, assessment, checklist, evidence }: ReadCandidate,
  modified: string | null,
): CollectedFile {
  return {
    file,
    modified,
    checklist: checklist.value.id,
    period: assessment.period ?? null,
    answers: countAnswers(assessment, checklist.value),
    evidence: countEvidence(assessment, checklist.value, (one) => isFound(one, evidence)),
  };
}

/** What the files of a unit say together, and how much that is. */
interface MergedFiles {
  readonly content: ContentMap;
  readonly assessment: Assessment;
  readonly disagreements: readonly Disagreement[];
  readonly answers: Share;
  readonly evidence: Share;
}

/** Undefined where a file has changed since it was read, or all together are more than an assessment may have. */
async function mergeFiles(
  candidates: readonly ReadCandidate[],
  { value: checklist }: LoadedChecklist,
  session: Session,
): Promise<MergedFiles | undefined> {
  const { paths, cwd } = session.source;
  const sent: SentFile[] = [];
  for (const { file, assessment } of candidates) {
    const path = file === '-' ? file : paths.resolve(cwd, file);
    const document = await readSource({ path, file, searched: false }, session, new Map());
    if (!document.ok) return undefined;
    sent.push({ file, source: document.value, assessment });
  }
  const { content, disagreements } = mergeAssessments(sent, checklist);
  // Counted as it will be read again.
  const parsed = parseSource(new TextEncoder().encode(contentJson(content)), candidates[0]?.file ?? '');
  const loaded = parsed.ok ? loadAssessment(parsed.value, checklist) : parsed;
  if (!loaded.ok) return undefined;
  const found = candidates.flatMap(({ assessment: { answers }, evidence }) =>
    [...answers].flatMap(([item, answer]) =>
      answer.evidence.filter((one) => isFound(one, evidence)).map((one) => ({ item, one })),
    ),
  );
  const there = new Set(found.map(({ one }) => one.file));
  const inFolders = found.filter(({ one }) => one.inFolder === true);
  const whole = withEvidence(loaded.value, inFolders);
  return {
    content,
    assessment: loaded.value,
    disagreements,
    answers: countAnswers(loaded.value, checklist),
    evidence: countEvidence(whole, checklist, ({ file }) => file !== undefined && there.has(file)),
  };
}

/** An assessment with evidence that it does not name itself: its files lie in the folders of items. */
function withEvidence(
  assessment: Assessment,
  added: readonly { readonly item: string; readonly one: Evidence }[],
): Assessment {
  const answers = new Map(assessment.answers);
  for (const { item, one } of added) {
    const answer = answers.get(item);
    if (answer !== undefined) answers.set(item, { ...answer, evidence: [...answer.evidence, one] });
  }
  return { ...assessment, answers };
}
