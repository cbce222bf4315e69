import type { LintRun } from '../../model/lint-run.ts';
import { FORMATS, type Format } from '../formats.ts';

/** Every format of `patuh lint` by name, as those of `audit` are called; the only list of them. */
export const LINT_FORMATS = {
  terminal: { ...FORMATS.terminal, load: async () => (await import('./lint-terminal.ts')).renderLintTerminal },
  json: { ...FORMATS.json, load: async () => (await import('./lint-json.ts')).renderLintJson },
  csv: {
    ...FORMATS.csv,
    load: async () => (await import('./lint-csv.ts')).renderLintCsv,
    isOwn: (text) => /^\uFEFF?(?:Berkas;Baris;Kolom;|File,Line,Column,)/.test(text),
  },
  markdown: { ...FORMATS.markdown, load: async () => (await import('./lint-markdown.ts')).renderLintMarkdown },
  html: { ...FORMATS.html, load: async () => (await import('./lint-html.ts')).renderLintHtml },
  sarif: { ...FORMATS.sarif, load: async () => (await import('./lint-sarif.ts')).renderLintSarif },
  junit: { ...FORMATS.junit, load: async () => (await import('./lint-junit.ts')).renderLintJunit },
  github: {
    ...FORMATS.github,
    load: async () => (await import('./lint-github.ts')).renderLintGithub,
    stepSummary: async () => (await import('./lint-github.ts')).renderLintSummary,
  },
  gitlab: { ...FORMATS.gitlab, load: async () => (await import('./lint-gitlab.ts')).renderLintGitlab },
} as const satisfies Record<string, Format<LintRun>>;

export type LintFormatName = keyof typeof LINT_FORMATS;
