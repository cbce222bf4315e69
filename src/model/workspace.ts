import type { Zone } from './checklist.ts';
import type { FailOn, Level } from './lint-level.ts';
import type { LintPolicy } from './lint-policy.ts';

/** The languages of messages. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `patuh.yaml`: what applies to all units of an institution. */
export interface Workspace {
  readonly file: string;
  readonly institution?: string;
  readonly period?: string;
  readonly checklist?: string;
  /** Ids of the expected units; one without a file is missing. */
  readonly units: readonly string[];
  readonly target?: Zone;
  readonly lang?: Language;
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
