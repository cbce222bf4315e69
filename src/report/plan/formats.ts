import type { PlanRun } from '../../model/plan-run.ts';
import { FORMATS, type Format } from '../formats.ts';

/** Every format of a plan by name; the only list of them. */
export const PLAN_FORMATS = {
  terminal: { ...FORMATS.terminal, load: async () => (await import('./text.ts')).renderPlanTerminal },
  json: {
    ...FORMATS.json,
    load: async () => (await import('./json.ts')).renderPlanJson,
    isOwn: (text) => /^\{\s*"schemaVersion": 1,\s*"kind": "plan",\s*"tool": \{\s*"name": "patuh"/.test(text),
  },
  markdown: { ...FORMATS.markdown, load: async () => (await import('./text.ts')).renderPlanMarkdown },
  html: { ...FORMATS.html, load: async () => (await import('./text.ts')).renderPlanHtml },
  docx: { ...FORMATS.docx, load: async () => (await import('./office.ts')).renderPlanDocx },
  xlsx: { ...FORMATS.xlsx, load: async () => (await import('./office.ts')).renderPlanXlsx },
  ics: {
    load: async () => (await import('./calendar.ts')).renderPlanCalendar,
    extensions: ['ics'],
    isOwn: (text) => /^PRODID:-\/\/patuh\/\/patuh \d/m.test(text),
  },
} as const satisfies Record<string, Format<PlanRun>>;
