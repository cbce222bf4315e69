import type { Command } from 'commander';
import { optionParser } from '../parse-options.ts';
import type { ImportOptions } from '../run-import.ts';
import { type CommandDefinition, examples } from './command.ts';

export const importTable: CommandDefinition = {
  alias: 'impor',
  summary: ({ import: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const { audit, import: texts, new: forms } = messages.commands;
    const parse = optionParser(messages);
    command
      .argument('<table>', texts.table)
      .option('--map <file>', texts.map)
      .option('--suggest-map', texts.suggestMap)
      .option('-c, --checklist <id|file>', audit.checklist)
      .option('--institution <name>', forms.institution, parse.name('--institution'))
      .option('--period <text>', forms.period, parse.name('--period'))
      .option('-o, --output <folder|file>', texts.output)
      .option('--force', audit.force)
      .option('-q, --quiet', audit.quiet)
      .option('--no-color', audit.noColor)
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
