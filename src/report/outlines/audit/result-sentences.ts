import type { InstitutionResult, UnitResult } from '../../../model/run.ts';
import { besidesSentences } from '../../describe-further.ts';
import { documentsOverview } from '../../document-claims.ts';
import {
  absenceLines,
  certaintySentence,
  conservationSentence,
  evidenceOverview,
  mostServicesSentence,
  readingsSentence,
  sinceSentences,
  verificationOverview,
  verificationSentences,
} from '../../sentences.ts';
import type { AuditContext } from './audit-context.ts';

/** What there is to say of a result, in the order in which every format says it. */
const SAYINGS = {
  /** How sure it is. */
  certainty: ({ score }: Result, context) =>
    score === null ? [] : [certaintySentence(context.subject, context.run, context.messages)],
  /** Why the zone of an institution is not that of most of its units. */
  services: (subject, { run, messages }) => (isUnit(subject) ? [] : mostServicesSentence(run, messages)),
  /** What is claimed, proved and verified. */
  readings: (subject, { run, messages }) => [readingsSentence(subject, run, messages)].filter((line) => line !== ''),
  bound: ({ nearBound }, { messages }) => (nearBound ? [messages.report.nearBound] : []),
  provisional: (subject, { run, messages }) => besidesSentences(subject, run, messages),
  /** What became of every file and unit. */
  counted: (subject, { run, messages, single }) =>
    isUnit(subject) && !single ? [] : [conservationSentence(run, messages)],
  /** The files and units that are not in it. */
  absent: (_, { run, messages }) => absenceLines(run, messages),
  since: (subject, { run, messages, single }) => (isUnit(subject) && !single ? [] : sinceSentences(run, messages)),
  evidence: (_, { run, messages }) => evidenceOverview(run, messages),
  verification: (subject, { run, messages }) =>
    isUnit(subject) ? verificationSentences(subject, messages) : verificationOverview(run, messages),
  documents: (_, { run, messages }) => documentsOverview(run, messages),
} as const satisfies Record<string, (subject: Result, context: AuditContext) => readonly string[]>;

type Result = InstitutionResult | UnitResult;
export type Saying = keyof typeof SAYINGS;

/** What is said of a unit; its page has the rest in parts of their own. */
const OF_UNIT: readonly Saying[] = [
  'certainty',
  'readings',
  'bound',
  'provisional',
  'verification',
  'counted',
  'since',
];

/** For reports that have a part of its own about what changed. */
export const WITHOUT_SINCE: readonly Saying[] = (Object.keys(SAYINGS) as Saying[]).filter((one) => one !== 'since');

export function isUnit(subject: Result): subject is UnitResult {
  return !('complete' in subject);
}

/** The sentences about the subject of a report or of a part of it: those wanted, or all. */
export function resultSentences(context: AuditContext, wanted?: readonly Saying[]): string[] {
  const { subject } = context;
  return (Object.keys(SAYINGS) as Saying[])
    .filter((one) => (wanted === undefined || wanted.includes(one)) && (!isUnit(subject) || OF_UNIT.includes(one)))
    .flatMap((one) => SAYINGS[one](subject, context));
}
