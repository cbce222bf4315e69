import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** The standard's own schema, of draft 04, as ajv takes it. */
export function sarifValidator(): ValidateFunction {
  const path = new URL('../schemas/sarif-2.1.0-rtm.5.json', import.meta.url);
  const { id: _, $schema, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  if (!String($schema).includes('draft-04')) throw new Error('not the schema of the standard');
  const isUri = (text: string) => URL.canParse(text);
  return new Ajv({
    strict: false,
    unicodeRegExp: false,
    allErrors: true,
    formats: {
      uri: isUri,
      'uri-reference': (text) =>
        /^(?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9A-F]{2})*$/.test(text) && URL.canParse(text, 'file:///x/'),
      'date-time': true,
    },
  }).compile(schema);
}
