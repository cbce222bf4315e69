import type { Run } from '../model/run.ts';
import { renderCsv } from './csv.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReportOptions } from './report-options.ts';
import { renderTerminal } from './terminal/terminal.ts';

/** A way to draw a run. */
export interface Format {
  readonly render: (run: Run, options: ReportOptions) => string | Uint8Array;
  /** Endings of file names that mean this format. */
  readonly extensions: readonly string[];
  /** Whether the beginning of a file shows that patuh wrote it in this format, so that it may be written over. */
  readonly isOwn: (text: string) => boolean;
}

const HEADINGS = /^\uFEFF?(?:Unit;Nama unit;|Unit,Name)/;

/** Every format by name; the only list of them. */
export const FORMATS = {
  terminal: { render: renderTerminal, extensions: ['txt'], isOwn: (text) => /\bpatuh \d+\.\d+\.\d+/.test(text) },
  json: {
    render: renderJson,
    extensions: ['json'],
    isOwn: (text) => /^\{\s*"schemaVersion": 1,\s*"tool": \{\s*"name": "patuh"/.test(text),
  },
  csv: { render: renderCsv, extensions: ['csv'], isOwn: (text) => HEADINGS.test(text) },
  markdown: {
    render: renderMarkdown,
    extensions: ['md', 'markdown'],
    isOwn: (text) => /^- patuh \d+\.\d+\.\d+/m.test(text),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
