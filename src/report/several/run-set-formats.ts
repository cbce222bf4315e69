import type { RunSet } from '../../model/run.ts';
import { FORMATS, type Format } from '../formats.ts';

/** How each format draws several institutions or periods; one that is not here is about a single one. */
export const RUN_SET_FORMATS = {
  terminal: { ...FORMATS.terminal, load: async () => (await import('./set-terminal.ts')).renderSetTerminal },
  json: { ...FORMATS.json, load: async () => (await import('./set-json.ts')).renderSetJson },
  csv: { ...FORMATS.csv, load: async () => (await import('../data/csv.ts')).renderSetCsv },
  markdown: { ...FORMATS.markdown, load: async () => (await import('./set-markdown.ts')).renderSetMarkdown },
  html: { ...FORMATS.html, load: async () => (await import('./set-html.ts')).renderSetHtml },
  xlsx: { ...FORMATS.xlsx, load: async () => (await import('./set-xlsx.ts')).renderSetXlsx },
  docx: { ...FORMATS.docx, load: async () => (await import('./set-docx.ts')).renderSetDocx },
  ndjson: { ...FORMATS.ndjson, load: async () => (await import('./set-json.ts')).renderSetNdjson },
  sarif: { ...FORMATS.sarif, load: async () => (await import('../problems/sarif.ts')).renderSetSarif },
  junit: { ...FORMATS.junit, load: async () => (await import('../problems/junit.ts')).renderSetJunit },
  github: {
    ...FORMATS.github,
    load: async () => (await import('../problems/github.ts')).renderSetGithub,
    stepSummary: async () => (await import('./set-markdown.ts')).renderSetSummary,
  },
  gitlab: { ...FORMATS.gitlab, load: async () => (await import('../problems/gitlab.ts')).renderSetGitlab },
} as const satisfies Record<string, Format<RunSet>>;

/** Whether a format can draw several institutions or periods. */
export function isSetFormat(name: string): name is keyof typeof RUN_SET_FORMATS {
  return Object.hasOwn(RUN_SET_FORMATS, name);
}
