import type { Zone } from './checklist.ts';
import type { FailOn, Level } from './lint-level.ts';
import type { LintPolicy } from './lint-policy.ts';

/** The languages of messages. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whether files in folders named after units and items are evidence too, or only files that assessments name. */
export const EVIDENCE_SOURCES = ['named', 'folders'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** `patuh.yaml`: what applies to all units of an institution. */
export interface Workspace {
  readonly file: string;
  readonly institution?: string;
  readonly period?: string;
  readonly checklist?: string;
  /** Ids of the expected units; one without a file is missing. */
  readonly units: readonly string[];
  /** Names of expected units by their ids; absent where none has one. */
  readonly unitNames?: ReadonlyMap<string, string>;
  readonly target?: Zone;
  readonly lang?: Language;
  /** `named` if absent. */
  readonly evidence?: EvidenceSource;
  readonly lint?: LintWorkspace;
}

/** What `patuh lint` goes by in this workspace. */
export interface LintWorkspace {
  /** The region whose documents these are. */
  readonly region?: string;
  /** By the id of the rule. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
  /** Files, folders or patterns that contain what is published, relative to the workspace file. */
  readonly published: readonly string[];
  readonly failOn?: FailOn;
  /** What is added to the policy that ships with patuh. */
  readonly policy?: LintPolicy;
}
