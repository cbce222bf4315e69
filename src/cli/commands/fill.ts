import type { Command } from 'commander';
import type { FillOptions } from '../run-fill.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const fill: CommandDefinition = {
  alias: 'isi',
  summary: ({ fill: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const { fill: texts } = messages.commands;
    command
      .argument('<file>', texts.file)
      .option('--all', texts.all)
      .addOption(shared.checklist())
      .addOption(shared.noColor())
      .addHelpText(
        'after',
        examples(messages, ['patuh fill penilaian/dinsos.yaml', 'patuh fill penilaian/dinsos.yaml --all']),
      )
      .action(async (file: string, options: FillOptions) => {
        const { runFill } = await import('../run-fill.ts');
        finish(await runFill(file, options, context));
      });
  },
};
