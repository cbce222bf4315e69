import type { Run } from '../model/run.ts';
import { renderCsv } from './csv.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { Messages } from './messages/messages.ts';
import type { UnitOrder } from './tables.ts';
import { renderTerminal } from './terminal.ts';

/** What a renderer may know besides the run. */
export interface ReportOptions {
  readonly messages: Messages;
  /** Columns of the terminal, or of a text file. */
  readonly width: number;
  /** Colours of chalk: 0 none, 1 the sixteen. */
  readonly color: 0 | 1;
  /** Whether anything beyond ASCII may be drawn. */
  readonly unicode: boolean;
  /** How many gaps are shown; each format's own measure where absent. */
  readonly maxGaps?: number;
  readonly sort?: UnitOrder | undefined;
  /** The report goes into a file, not to standard output. */
  readonly toFile: boolean;
}

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
  json: { render: renderJson, extensions: ['json'], isOwn: (text) => /^\{\s*"schemaVersion": 1,\s*"tool": \{\s*"name": "patuh"/.test(text) },
  csv: { render: renderCsv, extensions: ['csv'], isOwn: (text) => HEADINGS.test(text) },
  markdown: { render: renderMarkdown, extensions: ['md', 'markdown'], isOwn: (text) => /^- patuh \d+\.\d+\.\d+/m.test(text) },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
