import { LOAD_MESSAGES } from '../messages/languages.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Run } from '../model/run.ts';
import type { Language } from '../model/workspace.ts';
import { FORMATS, type Format, type FormatName } from '../report/formats.ts';
import { diagnosticText } from '../report/wording.ts';

/** How a run is drawn. */
export interface RenderOptions {
  /** Indonesian by default. */
  readonly lang?: Language;
  /** What the report says that it was made by; `patuh` by default. */
  readonly command?: string;
}

/** A run as a report in one of the formats of `patuh audit -f`: text, or the bytes of an office file. */
export async function render(
  run: Run,
  format: FormatName,
  { lang = 'id', command = 'patuh' }: RenderOptions = {},
): Promise<string | Uint8Array> {
  const { load }: Format<Run> = FORMATS[format];
  const draw = await load();
  const options = {
    messages: await LOAD_MESSAGES[lang](),
    width: 100,
    color: 0,
    unicode: true,
    command,
    toFile: true,
  } as const;
  const drawn = await draw(run, options);
  return typeof drawn === 'string' || drawn instanceof Uint8Array ? drawn : [...drawn].join('');
}

/** What a diagnostic says, and how to mend it where that is known. */
export async function explain(
  diagnostic: Diagnostic,
  lang: Language = 'id',
): Promise<{ readonly fault: string; readonly remedy?: string | undefined }> {
  return diagnosticText(diagnostic, await LOAD_MESSAGES[lang]());
}
