/**
 * patuh as a library, for Node and browsers: pure functions over texts and files in memory. Nothing here reads a file, a clock
 * or a network, and what is wrong with an input is a value.
 */
export { type Audit, type AuditOptions, audit } from './library/audit.ts';
export { type Collection, type CollectOptions, collect } from './library/collect.ts';
export { explain, type RenderOptions, render } from './library/render.ts';
export { loadChecklist, type ScoreOptions, scoreUnit } from './library/score-text.ts';
export type { Checklist, Item, Section, Zone } from './model/checklist.ts';
export type { CollectedFile, CollectedUnit, CollectRun, Disagreement } from './model/collect-run.ts';
export type { Diagnostic, Loaded, Place } from './model/diagnostic.ts';
export type { Basis, Gap, InstitutionResult, Reading, Rejected, Run, UnitResult } from './model/run.ts';
export type { Language } from './model/workspace.ts';
export type { FormatName } from './report/formats.ts';
export type { Gate } from './score/check-gate.ts';
export type { MemoryFiles } from './session/memory-files.ts';
