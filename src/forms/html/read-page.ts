import { type DamageOfPage, fault, type Loaded } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { decodeUtf8 } from '../../text/decode-text.ts';
import { DATA_IDS } from './page-data.ts';

/** What a form page has before its data: one that was cut off is known by it. */
const FIRST_ITEM = '<fieldset class="item" id="item-0"';

/**
 * The assessment in a saved copy of a form page, as JSON text. Nothing of the page is run, and of its markup only the two
 * blocks of data are looked for, as the page itself writes them: each must be there once.
 */
export function readFormPage(bytes: Uint8Array, file: string): Loaded<string> {
  const decoded = decodeUtf8(bytes, file, LIMITS.formPageBytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  const refuse = <T>(diagnostic: T) => ({ ok: false, diagnostics: [diagnostic] }) as const;
  const damaged = (what: DamageOfPage) => refuse(fault('form-page-damaged', { file }, { what }));
  const forms = blocksOf(text, DATA_IDS.form);
  if (forms.length === 0 && !text.includes(FIRST_ITEM)) {
    return refuse(fault('not-an-assessment', { file }, { kind: 'other' }));
  }
  const states = blocksOf(text, DATA_IDS.state);
  const [form] = forms;
  const [state] = states;
  if (forms.length > 1 || states.length > 1) return damaged('two');
  if (form === undefined || state === undefined) return damaged('cut');
  const data = parse(form);
  const unit = textIn(valueIn(data, 'unit'), 'id');
  if (unit === undefined) return damaged('broken');
  if (state.trim() === '') return refuse(fault('form-page-blank', { file }, { unit }));
  const assessment = textIn(parse(state), 'assessment');
  if (assessment === undefined) return damaged('broken');
  if (assessment.length > LIMITS.fileBytes) return damaged('too-big');
  const filled = valueIn(parse(assessment), 'unit');
  if (filled === undefined) return damaged('broken');
  if (textIn(filled, 'id') !== unit) return damaged('other-unit');
  return { ok: true, value: assessment, warnings: [] };
}

/** What is in each block of data with an id; undefined for one that does not end. */
function blocksOf(page: string, id: string): (string | undefined)[] {
  const opening = `<script type="application/json" id="${id}">`;
  const blocks: (string | undefined)[] = [];
  for (let at = page.indexOf(opening); at !== -1 && blocks.length < 2; at = page.indexOf(opening, at + 1)) {
    const start = at + opening.length;
    // Data of the page has no `<`: it is written as an escape.
    const end = page.indexOf('<', start);
    blocks.push(page.startsWith('</script>', end) ? page.slice(start, end) : undefined);
  }
  return blocks;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function textIn(value: unknown, key: string): string | undefined {
  const text = valueIn(value, key);
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
