import { type Diagnostic, fault, type Loaded } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { maskPersonalData } from '../../model/personal-data.ts';
import type { Rejected, Run, WhatIf } from '../../model/run.ts';
import { decodeUtf8 } from '../../text/decode-text.ts';
import type { SourceText } from '../../text/source-text.ts';
import validate from '../generated/validate-run.js';
import { scanJson } from '../yaml/scan-json.ts';
import { findContradiction } from './check-run.ts';
import { restoreDiagnostic, type SavedDiagnostic } from './saved-diagnostic.ts';

/** The schema version that this program writes and reads. */
const SCHEMA_VERSION: Run['schemaVersion'] = 1;

/** A run as it was saved: its diagnostics carry words, and codes that need not be known here. */
type SavedRun = Omit<Run, 'rejected' | 'warnings'> & {
  readonly rejected: readonly (Omit<Rejected, 'diagnostics'> & { readonly diagnostics: readonly SavedDiagnostic[] })[];
  readonly warnings: readonly SavedDiagnostic[];
};

/**
 * The bytes of a run saved with `-f json` as the run that they were written from. Any file may call itself one: what
 * does not have its shape, or contradicts itself, is refused at the first place. `file` is the name that diagnostics
 * carry.
 */
export function loadRun(bytes: Uint8Array, file: string): Loaded<Run> {
  const parsed = parseRun(bytes, file);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (Array.isArray(value['runs']))
    return refuse(fault('several-runs', { file }, { names: value['runs'].map(nameOf) }));
  return restoreRun(value, file, '');
}

/** The same of a run that is to be compared with others: one of assumed answers (`--set`) is refused. */
export function loadFactualRun(bytes: Uint8Array, file: string): Loaded<Run> {
  const loaded = loadRun(bytes, file);
  return loaded.ok && loaded.value.whatIf !== undefined ? refuseAssumed(loaded.value.whatIf, file) : loaded;
}

/**
 * The runs of a file that may contain several, as an audit of several institutions or periods writes them, to be
 * compared with others: none may have assumed answers.
 */
export function loadRuns(bytes: Uint8Array, file: string): Loaded<readonly Run[]> {
  const parsed = parseRun(bytes, file);
  if (!parsed.ok) return parsed;
  const { runs = [parsed.value] } = parsed.value;
  if (!Array.isArray(runs)) return refuse(fault('damaged-run', { file }, { path: 'runs' }));
  const restored: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const loaded = restoreRun(run, file, runs.length > 1 ? `runs/${index}/` : '');
    if (!loaded.ok) return loaded;
    const { whatIf } = loaded.value;
    if (whatIf !== undefined) return refuseAssumed(whatIf, file);
    restored.push(loaded.value);
  }
  return { ok: true, value: restored, warnings: [] };
}

function refuse(diagnostic: Diagnostic): { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  return { ok: false, diagnostics: [diagnostic] };
}

function refuseAssumed({ changes }: WhatIf, file: string): Loaded<never> {
  return refuse(fault('what-if-run', { file }, { changes: changes.length }));
}

/** The bytes as what a patuh of this schema version wrote; of what it wrote only the first keys are looked at. */
function parseRun(bytes: Uint8Array, file: string): Loaded<JsonObject> {
  const source = decodeUtf8(bytes, file, LIMITS.runBytes);
  if (!source.ok) return source;
  const found = scanJson(source.value);
  if (found !== undefined) return refuse(found);
  const parsed = parseJson(source.value);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const whole = { file };
  if (!isObject(value) || !isObject(value['tool']) || value['tool']['name'] !== 'patuh') {
    return refuse(fault('not-a-run', whole, {}));
  }
  const version = value['schemaVersion'];
  if (version !== SCHEMA_VERSION) {
    const known = typeof version === 'number' || typeof version === 'string';
    const facts = {
      version: known ? String(version).slice(0, LIMITS.identifierLength) : '?',
      supported: SCHEMA_VERSION,
    };
    return refuse(fault('other-schema-version', whole, facts));
  }
  return { ok: true, value, warnings: [] };
}

/** A run by its schema, its words as they were printed. `prefix` leads to it within the file. */
function restoreRun(value: unknown, file: string, prefix: string): Loaded<Run> {
  const whole = { file };
  if (!validate(value)) {
    const { instancePath = '' } = { ...validate.errors?.[0] };
    return refuse(fault('damaged-run', whole, { path: `${prefix}${instancePath.slice(1)}` }));
  }
  maskFreeText(value);
  const saved = value as unknown as SavedRun;
  const run: Run = {
    ...saved,
    rejected: saved.rejected.map((entry) => ({ ...entry, diagnostics: entry.diagnostics.map(restoreDiagnostic) })),
    warnings: saved.warnings.map(restoreDiagnostic),
  };
  const path = findContradiction(run);
  return path === undefined
    ? { ok: true, value: run, warnings: [] }
    : refuse(fault('damaged-run', whole, { path: `${prefix}${path}` }));
}

/** Institution and period of a run in a set, as far as they can be read. */
function nameOf(run: unknown): string {
  const institution = isObject(run) && isObject(run['institution']) ? run['institution'] : {};
  const text = (part: unknown) =>
    typeof part === 'string' ? maskPersonalData(part.slice(0, LIMITS.identifierLength)) : '–';
  return `${text(institution['name'])}, ${text(institution['period'])}`;
}

type JsonObject = { [key: string]: unknown };

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson({ file, text, place }: SourceText): Loaded<unknown> {
  try {
    return { ok: true, value: JSON.parse(text), warnings: [] };
  } catch (error) {
    // The message quotes the file; only the place is taken from it.
    const message = String(error);
    const index = /at position (\d+)/.exec(message)?.[1];
    const ended = /end of JSON input|Unterminated string/.test(message);
    const at = index !== undefined ? place(Number(index)) : ended ? place(text.length) : { file };
    return { ok: false, diagnostics: [fault('json-syntax', at, {})] };
  }
}

/**
 * Keys of a run that contain what people wrote in their own words; an audit has masked them, another hand may not have.
 */
const FREE_TEXT = new Set(['by', 'head', 'kind', 'link', 'name', 'note', 'period']);

/** Masks personal data in place. */
function maskFreeText(value: unknown): void {
  if (Array.isArray(value)) value.forEach(maskFreeText);
  else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== 'string') maskFreeText(inner);
      // A file under evidence is free text too: `KTP 3273....jpg`.
      else if (FREE_TEXT.has(key) || (key === 'file' && 'link' in value)) value[key] = maskPersonalData(inner);
    }
  }
}
