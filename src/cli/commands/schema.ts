import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { optionParser } from '../parse-options.ts';
import type { SchemaName } from '../schemas.ts';
import { type CommandDefinition, examples } from './command.ts';

/** Names of the JSON Schemas; the schemas themselves are loaded when one is asked for. */
const SCHEMA_NAMES = [
  'checklist',
  'assessment',
  'verification',
  'workspace',
  'import-map',
  'lock',
  'run',
  'plan',
  'collect',
  'compare',
  'trend',
  'baseline',
  'ndjson',
  'lint',
  'skm',
  'skm-units',
] as const satisfies readonly SchemaName[];

export const schema: CommandDefinition = {
  alias: 'skema',
  summary: ({ schema }) => schema.summary,
  define(command: Command, context, finish) {
    const { messages, io } = context;
    const texts = messages.commands.schema;
    const parse = optionParser(messages).oneOf('<name>', SCHEMA_NAMES);
    command
      .argument('<name>', `${texts.name} (${messages.commands.choices(SCHEMA_NAMES.join(', '))})`, parse)
      .addHelpText('after', examples(messages, ['patuh schema assessment', 'patuh schema run > run.schema.json']))
      .action(async (name: SchemaName) => {
        const { SCHEMAS } = await import('../schemas.ts');
        // `x-expects` is for patuh's own messages.
        io.stdout.write(
          `${JSON.stringify(SCHEMAS[name], (key, value) => (key === 'x-expects' ? undefined : value), 2)}\n`,
        );
        finish(EXIT.done);
      });
  },
};
