import { Ajv } from 'ajv';
import { runMain } from './run-main.ts';

/** What is wrong with a value by the schema of that name that ships. */
export async function schemaFaults(name: string, value: unknown) {
  const { stdout } = await runMain(['schema', name]);
  const validate = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  }).compile(JSON.parse(stdout));
  return validate(value) ? [] : validate.errors;
}
