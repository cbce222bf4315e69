import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { optionParser } from '../parse-options.ts';
import { type CommandDefinition, examples } from './command.ts';

/** The JSON Schemas that ship. */
const SCHEMAS = {
  checklist: () => import('../../model/schemas/checklist.schema.json', { with: { type: 'json' } }),
  assessment: () => import('../../model/schemas/assessment.schema.json', { with: { type: 'json' } }),
  workspace: () => import('../../model/schemas/workspace.schema.json', { with: { type: 'json' } }),
  run: () => import('../../model/schemas/run.schema.json', { with: { type: 'json' } }),
} as const satisfies Record<string, () => Promise<{ default: object }>>;
type SchemaName = keyof typeof SCHEMAS;

export const schema: CommandDefinition = {
  summary: ({ schema }) => schema.summary,
  define(command: Command, context, finish) {
    const { messages, io } = context;
    const texts = messages.commands.schema;
    const names = Object.keys(SCHEMAS) as SchemaName[];
    const parse = optionParser(messages).oneOf('<name>', names);
    command
      .argument('<name>', `${texts.name} (${messages.commands.choices(names.join(', '))})`, parse)
      .addHelpText('after', examples(messages, ['patuh schema assessment', 'patuh schema run > run.schema.json']))
      .action(async (name: SchemaName) => {
        const { default: json } = await SCHEMAS[name]();
        // `x-expects` is for patuh's own messages.
        io.stdout.write(`${JSON.stringify(json, (key, value) => (key === 'x-expects' ? undefined : value), 2)}\n`);
        finish(EXIT.done);
      });
  },
};
