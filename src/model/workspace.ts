import type { Zone } from './checklist.ts';

/** The languages of messages. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `patuh.yaml`: what holds for all units of an institution. */
export interface Workspace {
  readonly file: string;
  readonly institution?: string;
  readonly period?: string;
  readonly checklist?: string;
  /** Ids of the expected units; one without a file is missing. */
  readonly units: readonly string[];
  readonly target?: Zone;
  readonly lang?: Language;
}
