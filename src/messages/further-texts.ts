import type { Standing } from '../model/checklist.ts';
import type { Topic } from '../model/topics.ts';

/** The words of what a report shows besides a checklist's own readings, and of what a checklist may have of its own. */
export interface FurtherTexts {
  /** An index without the sections named. */
  readonly provisional: (without: string, score: string, label: string, zone: string) => string;
  /** A condition of a zone that the score reaches, and that is not met. `has` is null where nothing in the section applies. */
  readonly unmet: (zone: string, label: string, section: string, has: string | null, min: string) => string;
  /** Of a run with assumed answers. */
  readonly whatIf: {
    readonly heading: string;
    readonly changes: (changes: number) => string;
    readonly change: (item: string, from: string, to: string, units: string) => string;
    readonly units: (units: number) => string;
    readonly institution: string;
    readonly result: (name: string, before: string, after: string) => string;
    readonly more: (units: number) => string;
    readonly proof: string;
    readonly column: string;
  };
  /** Heading of the scores under other checklists. */
  readonly also: string;
  readonly alsoMeaning: string;
  readonly alsoSentence: (checklist: string, result: string, coverage: string) => string;
  readonly noSharedTopic: string;
  readonly columns: {
    readonly checklist: string;
    readonly coverage: string;
    readonly items: string;
    readonly standing: string;
    /** Of one checklist, whose columns come beside those of others. */
    readonly of: (column: string, checklist: string) => string;
    readonly provisional: (column: string) => string;
    readonly colors: string;
    readonly years: string;
  };
  readonly percent: (percent: string) => string;
  readonly someOf: (some: number, all: number) => string;
  readonly coverage: (percent: string, items: string) => string;
  /** That a checklist has no colours of its own. */
  readonly colors: (checklist: string, standing: string, note: string) => string;
  /** Of one thing, not of a checklist full of them. */
  readonly standings: Readonly<Record<Standing, string>>;
  readonly colorSource: (title: string) => string;
  readonly otherLine: (title: string, id: string, version: number, standing: string) => string;
  readonly orderLine: string;
  readonly gapsBySeverity: (count: number) => string;
  readonly institutionGapsBySeverity: string;
  /** An item that changes no score: in a cell, and in a sentence. */
  readonly informational: string;
  readonly informationalMeaning: string;
  readonly forInstitution: string;
  readonly additions: string;
  readonly addition: (label: string, item: string, answer: string) => string;
  readonly provisionalSection: string;
  readonly topics: string;
  /** The fact that each topic observes. */
  readonly topicTitles: Readonly<Record<Topic, string>>;
  readonly topic: string;
}
