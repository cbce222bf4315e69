import type { Run } from '../model/run.ts';
import type { ReportOptions } from './report-options.ts';

/** A report, whole or in pieces that need not be in memory together. */
export type Drawing = string | Uint8Array | Iterable<string>;

/** Draws a run of some kind. */
type Render<R> = (run: R, options: ReportOptions) => Drawing | Promise<Drawing>;

/** A way to draw a run of some kind. */
export interface Format<R> {
  /** Loads the function that draws it, which may be large and is not needed before something is drawn. */
  readonly load: () => Promise<Render<R>>;
  /** Endings of file names that mean this format. */
  readonly extensions: readonly string[];
  /** Whether the beginning of a file shows that patuh wrote it in this format, so that it may be written over. */
  readonly isOwn: (text: string) => boolean;
  /** No terminal can show it. */
  readonly binary?: true;
  /** It is made of commands of a CI service: its texts are escaped for them, and its lines must be obeyed. */
  readonly commands?: true;
  /** It is about one unit; how many units the run has. */
  readonly single?: (run: R) => number;
  /** Draws the summary of a step in GitHub Actions, which goes with it, behind so many bytes of it. */
  readonly stepSummary?: () => Promise<(run: R, taken: number, options: ReportOptions) => string>;
}

/**
 * Written uncompressed at the beginning of an office file; an office program that saves the file puts its own name
 * there.
 */
const OFFICE = /<Application>patuh \d+\.\d+\.\d+<\/Application>/;
const HEADINGS = /^\uFEFF?(?:Unit;Nama unit;|Unit,Name)/;

/** Every format by name; the only list of them. */
export const FORMATS = {
  terminal: {
    load: async () => (await import('./terminal/terminal.ts')).renderTerminal,
    extensions: ['txt'],
    isOwn: (text) => /\bpatuh \d+\.\d+\.\d+/.test(text),
  },
  json: {
    load: async () => (await import('./data/json.ts')).renderJson,
    extensions: ['json'],
    isOwn: (text) =>
      /^\{\s*"schemaVersion": 1,\s*(?:"kind": "(?:lint|collect|compare|trend|baseline)",\s*)?"tool": \{\s*"name": "patuh"/.test(
        text,
      ),
  },
  csv: {
    load: async () => (await import('./data/csv.ts')).renderCsv,
    extensions: ['csv'],
    isOwn: (text) => HEADINGS.test(text),
  },
  markdown: {
    load: async () => (await import('./markdown.ts')).renderMarkdown,
    extensions: ['md', 'markdown'],
    isOwn: (text) => /^- patuh \d+\.\d+\.\d+/m.test(text),
  },
  html: {
    load: async () => (await import('./html/html.ts')).renderHtml,
    extensions: ['html', 'htm'],
    isOwn: (text) => /<meta name="generator" content="patuh \d+\.\d+\.\d+/.test(text),
  },
  xlsx: {
    load: async () => (await import('./xlsx/xlsx.ts')).renderXlsx,
    extensions: ['xlsx'],
    isOwn: (text) => OFFICE.test(text) && text.includes('spreadsheetml.sheet.main'),
    binary: true,
  },
  docx: {
    load: async () => (await import('./docx/docx.ts')).renderDocx,
    extensions: ['docx'],
    isOwn: (text) => OFFICE.test(text) && text.includes('wordprocessingml.document.main'),
    binary: true,
  },
  'berita-acara': {
    load: async () => (await import('./berita-acara/berita-acara.ts')).renderBeritaAcara,
    extensions: [],
    isOwn: (text) => OFFICE.test(text) && text.includes('wordprocessingml.document.main'),
    binary: true,
    single: ({ units }) => units.length,
  },
  ndjson: {
    load: async () => (await import('./data/ndjson.ts')).renderNdjson,
    extensions: ['ndjson', 'jsonl'],
    isOwn: (text) => /^\{"type":"run","schemaVersion":[12],"tool":\{"name":"patuh"/.test(text),
  },
  sarif: {
    load: async () => (await import('./problems/sarif.ts')).renderSarif,
    extensions: ['sarif'],
    isOwn: (text) =>
      /^\{\s*"version": "2\.1\.0",[^{]*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "patuh"/.test(text),
  },
  junit: {
    load: async () => (await import('./problems/junit.ts')).renderJunit,
    extensions: ['xml'],
    isOwn: (text) => /^<\?xml[^>]*>\s*<testsuites name="patuh /.test(text),
  },
  github: {
    load: async () => (await import('./problems/github.ts')).renderGithub,
    extensions: [],
    isOwn: (text) => /^::notice title=patuh \d/.test(text),
    commands: true,
    stepSummary: async () => (await import('./step-summary.ts')).renderStepSummary,
  },
  gitlab: {
    load: async () => (await import('./problems/gitlab.ts')).renderGitlab,
    extensions: [],
    // Nothing found is an empty list.
    isOwn: (text) => /^\[(?:\]|\s*\{\s*"check_name": "patuh\/)/.test(text),
  },
} as const satisfies Record<string, Format<Run>>;

export type FormatName = keyof typeof FORMATS;
