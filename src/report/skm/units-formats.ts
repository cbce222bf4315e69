import type { SurveyUnitsRun } from '../../model/survey-units-run.ts';
import type { Format } from '../formats.ts';
import { SKM_FORMATS } from './formats.ts';

/** Every format of the surveys of several units; they are recognised as those of one survey are. */
export const UNITS_FORMATS = {
  terminal: { ...SKM_FORMATS.terminal, load: async () => (await import('./units.ts')).renderUnitsTerminal },
  json: { ...SKM_FORMATS.json, load: async () => (await import('./units.ts')).renderUnitsJson },
  csv: {
    ...SKM_FORMATS.csv,
    load: async () => (await import('./units.ts')).renderUnitsCsv,
    isOwn: (text) => /^\uFEFF?(?:Periode;Unit;Responden|Period,Unit,Respondents)/.test(text),
  },
  markdown: { ...SKM_FORMATS.markdown, load: async () => (await import('./units.ts')).renderUnitsMarkdown },
  docx: { ...SKM_FORMATS.docx, load: async () => (await import('./office.ts')).renderUnitsDocx },
  xlsx: { ...SKM_FORMATS.xlsx, load: async () => (await import('./office.ts')).renderUnitsXlsx },
  html: { ...SKM_FORMATS.html, load: async () => (await import('./units.ts')).renderUnitsHtml },
} as const satisfies Record<string, Format<SurveyUnitsRun>>;
