import type { Command } from 'commander';
import type { ConvertOptions } from '../run-convert.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const convert: CommandDefinition = {
  alias: 'ubah',
  summary: ({ convert }) => convert.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const { convert: texts } = messages.commands;
    command
      .argument('<in>', texts.input)
      .argument('<out>', texts.output)
      .addOption(shared.checklist())
      .addOption(shared.force())
      .addOption(shared.quiet())
      .addOption(shared.noColor())
      .addHelpText(
        'after',
        examples(messages, ['patuh convert dinsos.xlsx dinsos.yaml', 'patuh convert dinsos.yaml dinsos.xlsx']),
      )
      .action(async (input: string, output: string, options: ConvertOptions) => {
        const { runConvert } = await import('../run-convert.ts');
        finish(await runConvert(input, output, options, context));
      });
  },
};
