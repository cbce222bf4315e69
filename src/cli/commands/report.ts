import type { Command } from 'commander';
import { choosing, optionParser } from '../parse-options.ts';
import type { ReportCommandOptions } from '../run-report.ts';
import { FORMAT_NAMES, ORDERS } from './audit.ts';
import { type CommandDefinition, examples } from './command.ts';

export const report: CommandDefinition = {
  alias: 'laporan',
  summary: ({ report }) => report.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const texts = messages.commands.audit;
    const parse = optionParser(messages);
    const collect = (value: string, before: readonly string[]) => [...before, value];
    const formats = messages.commands.choices(FORMAT_NAMES.join(', '));
    command
      .argument('<run.json>', messages.commands.report.run)
      .option('-f, --format <name[:file]>', `${texts.format} (${formats})`, choosing(collect, FORMAT_NAMES), [])
      .option('-o, --output <file>', texts.output, collect, [])
      .option('--force', texts.force)
      .option('--max-gaps <n>', texts.maxGaps, parse.count('--max-gaps'))
      .option('--sort <order>', texts.sort, parse.oneOf('--sort', ORDERS))
      .option('--full', texts.full)
      .option('-q, --quiet', texts.quiet)
      .option('--no-color', texts.noColor)
      .addHelpText(
        'after',
        examples(messages, [
          'patuh report hasil.json',
          'patuh report hasil.json -f markdown:laporan.md -f csv:laporan.csv',
          'patuh report hasil.json -o laporan.md --lang en',
        ]),
      )
      .action(async (file: string, options: ReportCommandOptions) => {
        const { runReport } = await import('../run-report.ts');
        finish(await runReport(file, options, context));
      });
  },
};
