import type { Command } from 'commander';
import type { ImportOptions } from '../run-import.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const importTable: CommandDefinition = {
  alias: 'impor',
  summary: ({ import: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const { import: texts, new: forms } = messages.commands;
    command
      .argument('<table>', texts.table)
      .option('--map <file>', texts.map)
      .option('--suggest-map', texts.suggestMap)
      .addOption(shared.checklist())
      .addOption(shared.institution(forms.institution))
      .addOption(shared.period(forms.period))
      .option('-o, --output <folder|file>', texts.output)
      .addOption(shared.force())
      .addOption(shared.quiet())
      .addOption(shared.noColor())
      .addHelpText(
        'after',
        examples(messages, [
          'patuh import jawaban.csv --suggest-map -o peta.yaml',
          'patuh import jawaban.csv --map peta.yaml -o penilaian',
        ]),
      )
      .action(async (table: string, options: ImportOptions) => {
        const { runImport } = await import('../run-import.ts');
        finish(await runImport(table, options, context));
      });
  },
};
