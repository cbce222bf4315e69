import type { Language } from '../model/workspace.ts';
import type { Form } from './form.ts';
import type { FormSurroundings } from './form-surroundings.ts';

/** A way to draw a form. */
export interface FormFormat {
  /** Endings of file names, without their dot; the first is that of new files. */
  readonly extensions: readonly [string, ...string[]];
  /** It is no text: a terminal cannot show it. */
  readonly binary: boolean;
  /** The code that draws it, loaded when it is used. */
  readonly load: () => Promise<DrawForm>;
}

/** Draws a blank form. */
type DrawForm = (form: Form, language: Language, surroundings: FormSurroundings) => string | Uint8Array;

/** Every kind of form by name; the only list of them. */
export const FORM_FORMATS = {
  yaml: {
    extensions: ['yaml', 'yml'],
    binary: false,
    load: async () => (await import('./yaml/draw-yaml.ts')).drawBlankYaml,
  },
  xlsx: {
    extensions: ['xlsx'],
    binary: true,
    load: async () => (await import('./xlsx/draw-workbook.ts')).drawBlankWorkbook,
  },
  html: {
    extensions: ['html', 'htm'],
    binary: false,
    load: async () => (await import('./html/draw-page.ts')).drawFormPage,
  },
} as const satisfies Record<string, FormFormat>;

export type FormFormatName = keyof typeof FORM_FORMATS;
