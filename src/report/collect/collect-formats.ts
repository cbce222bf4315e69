import type { CollectRun } from '../../model/collect-run.ts';
import { FORMATS, type Format } from '../formats.ts';

/** Every format of what came back by name; the only list of them. */
export const COLLECT_FORMATS = {
  terminal: { ...FORMATS.terminal, load: async () => (await import('./draw-collect.ts')).renderCollectTerminal },
  json: { ...FORMATS.json, load: async () => (await import('./draw-collect.ts')).renderCollectJson },
  markdown: { ...FORMATS.markdown, load: async () => (await import('./draw-collect.ts')).renderCollectMarkdown },
  html: { ...FORMATS.html, load: async () => (await import('./draw-collect.ts')).renderCollectHtml },
  xlsx: { ...FORMATS.xlsx, load: async () => (await import('./draw-collect.ts')).renderCollectXlsx },
} as const satisfies Record<string, Format<CollectRun>>;
