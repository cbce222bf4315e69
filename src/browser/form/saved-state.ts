import { DATA_IDS } from '../../forms/html/page-data.ts';
import { embeddedJson } from '../../text/html/embedded-json.ts';
import type { SeenFiles } from './evidence-rows.ts';
import { entriesIn, textIn, valueIn } from './plain-value.ts';

/** What a filled copy of the page remembers besides its assessment. */
export interface FormState {
  /** The assessment as JSON text. */
  readonly assessment: string;
  /** The day of judgement, where the user has chosen one. */
  readonly asOf: string;
  readonly seen: SeenFiles;
}

/** The state as JSON text. */
export function writeState({ assessment, asOf, seen }: FormState): string {
  return embeddedJson({ assessment, asOf, seen: [...seen].map(([name, file]) => ({ name, ...file })) });
}

/** A state as it was saved; undefined where the text is none. */
export function readState(text: string): FormState | undefined {
  const value = parse(text);
  const assessment = textIn(value, 'assessment');
  if (assessment === '') return undefined;
  const files = valueIn(value, 'seen');
  const seen: SeenFiles = new Map(
    (Array.isArray(files) ? files : []).flatMap((one: unknown) => {
      const [name, sha256, size] = [textIn(one, 'name'), textIn(one, 'sha256'), Number(valueIn(one, 'size'))];
      return name !== '' && /^[0-9a-f]{64}$/.test(sha256) && size >= 0 ? [[name, { sha256, size }] as const] : [];
    }),
  );
  const asOf = textIn(value, 'asOf');
  return { assessment, asOf: /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : '', seen };
}

function parse(text: string): unknown {
  try {
    return entriesIn(JSON.parse(text)).length > 0 ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const STATE = new RegExp(`(<script type="application/json" id="${DATA_IDS.state}">)[^<]*(</script>)`);

/** The page with another state in it. The text of a state has no `<`. */
export function withState(page: string, state: string): string {
  return page.replace(STATE, (_, open: string, close: string) => open + state + close);
}
