import type { Command } from 'commander';
import type { ConvertOptions } from '../run-convert.ts';
import { type CommandDefinition, examples } from './command.ts';

export const convert: CommandDefinition = {
  alias: 'ubah',
  summary: ({ convert }) => convert.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const { audit, convert: texts } = messages.commands;
    command
      .argument('<in>', texts.input)
      .argument('<out>', texts.output)
      .option('-c, --checklist <id|file>', audit.checklist)
      .option('--force', audit.force)
      .option('-q, --quiet', audit.quiet)
      .option('--no-color', audit.noColor)
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
