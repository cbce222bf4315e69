import type { Diagnostic } from './diagnostic.ts';
import type { Count } from './quantities.ts';
import type { Rejected } from './run.ts';

/** What `patuh collect` has found out about the files that came back. */

/** How far a unit is, by what came back of it. */
export const COLLECT_STATES = ['complete', 'partial', 'blank', 'twice', 'unreadable', 'missing'] as const;
export type CollectState = (typeof COLLECT_STATES)[number];

/** How many there are of how many that were asked for. */
export interface Share {
  readonly given: Count;
  readonly asked: Count;
}

/** One file with answers of a unit. */
export interface CollectedFile {
  readonly file: string;
  /** When the file was last written: `YYYY-MM-DDTHH:MM:SS` by the clock of the computer; null where that is not known. */
  readonly modified: string | null;
  readonly checklist: string;
  readonly period: string | null;
  /** Answers, an item observed per service having one a service. */
  readonly answers: Share;
  /** Answered items that ask for evidence, and those of them that name some that is there. */
  readonly evidence: Share;
}

/** Files of one unit that say different things in one place. */
export interface Disagreement {
  /** The id of the item; null for what is not an answer. */
  readonly item: string | null;
  /** The id of the service. */
  readonly service: string | null;
  /** `answer`, `note`, `unit.name` ... */
  readonly key: string;
  readonly values: readonly { readonly file: string; readonly value: string }[];
}

export interface CollectedUnit {
  readonly id: string;
  /** Where no file could be read, as the workspace has it; else null. */
  readonly name: string | null;
  /** Whether the workspace expects it; null where it expects no unit by name. */
  readonly expected: boolean | null;
  readonly state: CollectState;
  /** The latest first; none where no file could be read. */
  readonly files: readonly CollectedFile[];
  /** Of several files the latest, where it is known which that is. It is proposed, never chosen. */
  readonly proposed: string | null;
  /** Of all files together. */
  readonly answers: Share | null;
  readonly evidence: Share | null;
  readonly disagreements: readonly Disagreement[];
}

export interface CollectRun {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'patuh'; readonly version: string };
  readonly institution: string | null;
  readonly period: string | null;
  /** How many units are in each state. */
  readonly states: Readonly<Record<CollectState, Count>>;
  /** In order of id. */
  readonly units: readonly CollectedUnit[];
  readonly rejected: readonly Rejected[];
  readonly warnings: readonly Diagnostic[];
}
