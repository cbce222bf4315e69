import type { Run } from '../model/run.ts';
import type { ReportOptions } from './report-options.ts';

/** Draws a run. */
type Render = (run: Run, options: ReportOptions) => string | Uint8Array | Promise<string | Uint8Array>;

/** A way to draw a run. */
export interface Format {
  /** Loads the renderer, which may be heavy and is not needed before something is drawn. */
  readonly load: () => Promise<Render>;
  /** Endings of file names that mean this format. */
  readonly extensions: readonly string[];
  /** Whether the beginning of a file shows that patuh wrote it in this format, so that it may be written over. */
  readonly isOwn: (text: string) => boolean;
}

const HEADINGS = /^\uFEFF?(?:Unit;Nama unit;|Unit,Name)/;

/** Every format by name; the only list of them. */
export const FORMATS = {
  terminal: {
    load: async () => (await import('./terminal/terminal.ts')).renderTerminal,
    extensions: ['txt'],
    isOwn: (text) => /\bpatuh \d+\.\d+\.\d+/.test(text),
  },
  json: {
    load: async () => (await import('./json.ts')).renderJson,
    extensions: ['json'],
    isOwn: (text) => /^\{\s*"schemaVersion": 1,\s*"tool": \{\s*"name": "patuh"/.test(text),
  },
  csv: {
    load: async () => (await import('./csv.ts')).renderCsv,
    extensions: ['csv'],
    isOwn: (text) => HEADINGS.test(text),
  },
  markdown: {
    load: async () => (await import('./markdown.ts')).renderMarkdown,
    extensions: ['md', 'markdown'],
    isOwn: (text) => /^- patuh \d+\.\d+\.\d+/m.test(text),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
