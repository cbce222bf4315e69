import type { SurveyReport } from '../../model/survey-run.ts';
import { FORMATS, type Format } from '../formats.ts';

/** Every format of a survey by name; the only list of them. */
export const SKM_FORMATS = {
  terminal: {
    load: async () => (await import('./terminal.ts')).renderSkmTerminal,
    extensions: ['txt'],
    isOwn: (text) => /^ {2}patuh \d+\.\d+\.\d+/m.test(text),
  },
  json: {
    load: async () => (await import('./json.ts')).renderSkmJson,
    extensions: ['json'],
    isOwn: (text) => /^\{\s*"schemaVersion": 1,\s*"tool": \{\s*"name": "patuh"/.test(text),
  },
  csv: {
    load: async () => (await import('./csv.ts')).renderSkmCsv,
    extensions: ['csv'],
    isOwn: (text) => /^\uFEFF?(?:Menurut;Nama;Responden|By,Name,Respondents)/.test(text),
  },
  markdown: {
    load: async () => (await import('./markdown.ts')).renderSkmMarkdown,
    extensions: ['md', 'markdown'],
    isOwn: (text) => /^- patuh \d+\.\d+\.\d+/m.test(text),
  },
  html: {
    load: async () => (await import('./html.ts')).renderSkmHtml,
    extensions: ['html', 'htm'],
    isOwn: (text) => /<meta name="generator" content="patuh \d+\.\d+\.\d+/.test(text),
  },
  docx: {
    ...FORMATS.docx,
    load: async () => (await import('./office.ts')).renderSkmDocx,
  },
  xlsx: {
    ...FORMATS.xlsx,
    load: async () => (await import('./office.ts')).renderSkmXlsx,
  },
} as const satisfies Record<string, Format<SurveyReport>>;
