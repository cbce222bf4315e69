import type { CompareRun } from '../../model/compare-run.ts';
import type { TrendRun } from '../../model/trend-run.ts';
import { FORMATS, type Format } from '../formats.ts';

/** Every format of a comparison by name; the only list of them. */
export const COMPARE_FORMATS = {
  terminal: { ...FORMATS.terminal, load: async () => (await import('./draw-compare.ts')).renderCompareTerminal },
  json: { ...FORMATS.json, load: async () => (await import('./draw-compare.ts')).renderCompareJson },
  markdown: { ...FORMATS.markdown, load: async () => (await import('./draw-compare.ts')).renderCompareMarkdown },
  html: { ...FORMATS.html, load: async () => (await import('./draw-compare.ts')).renderCompareHtml },
  xlsx: { ...FORMATS.xlsx, load: async () => (await import('./draw-compare.ts')).renderCompareXlsx },
  docx: { ...FORMATS.docx, load: async () => (await import('./draw-compare.ts')).renderCompareDocx },
} as const satisfies Record<string, Format<CompareRun>>;

/** The same of a trend. */
export const TREND_FORMATS = {
  terminal: { ...FORMATS.terminal, load: async () => (await import('./draw-trend.ts')).renderTrendTerminal },
  json: { ...FORMATS.json, load: async () => (await import('./draw-trend.ts')).renderTrendJson },
  markdown: { ...FORMATS.markdown, load: async () => (await import('./draw-trend.ts')).renderTrendMarkdown },
  html: { ...FORMATS.html, load: async () => (await import('./draw-trend.ts')).renderTrendHtml },
  xlsx: { ...FORMATS.xlsx, load: async () => (await import('./draw-trend.ts')).renderTrendXlsx },
  docx: { ...FORMATS.docx, load: async () => (await import('./draw-trend.ts')).renderTrendDocx },
} as const satisfies Record<string, Format<TrendRun>>;
