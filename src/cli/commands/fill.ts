import type { Command } from 'commander';
import type { FillOptions } from '../run-fill.ts';
import { type CommandDefinition, examples } from './command.ts';

export const fill: CommandDefinition = {
  alias: 'isi',
  summary: ({ fill: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const { audit, fill: texts } = messages.commands;
    command
      .argument('<file>', texts.file)
      .option('--all', texts.all)
      .option('-c, --checklist <id|file>', audit.checklist)
      .option('--no-color', audit.noColor)
      .addHelpText(
        'after',
        examples(messages, ['patuh fill penilaian/dinsos.yaml', 'patuh isi penilaian/dinsos.yaml --all']),
      )
      .action(async (file: string, options: FillOptions) => {
        const { runFill } = await import('../run-fill.ts');
        finish(await runFill(file, options, context));
      });
  },
};
