import type { Command } from 'commander';
import { choosing, optionParser } from '../parse-options.ts';
import type { CollectOptions } from '../run-collect.ts';
import { type CommandDefinition, examples } from './command.ts';

/** Formats, by name; the registry itself is loaded only when a report is drawn. */
const FORMAT_NAMES = [
  'terminal',
  'json',
  'markdown',
  'html',
  'xlsx',
] as const satisfies readonly (keyof typeof import('../../report/collect/collect-formats.ts').COLLECT_FORMATS)[];

export const collect: CommandDefinition = {
  alias: 'himpun',
  summary: ({ collect: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const { audit, collect: texts, choices } = messages.commands;
    const parse = optionParser(messages);
    const list = (value: string, before: readonly string[]) => [...before, value];
    command
      .argument('[paths...]', texts.paths)
      .option('--expect <folder>', texts.expect)
      .option('--into <folder>', texts.into)
      .option('--newest', texts.newest)
      .option('-c, --checklist <id|file>', audit.checklist)
      .option('--evidence-root <folder>', audit.evidenceRoot, parse.folder('--evidence-root', context.io.cwd))
      .option(
        '-f, --format <name[:file]>',
        `${audit.format} (${choices(FORMAT_NAMES.join(', '))})`,
        choosing(list, FORMAT_NAMES),
        [],
      )
      .option('-o, --output <file>', audit.output, list, [])
      .option('--force', audit.force)
      .option('-q, --quiet', audit.quiet)
      .option('--no-color', audit.noColor)
      .addHelpText(
        'after',
        examples(messages, [
          'patuh collect kembali --expect penilaian',
          'patuh collect kembali --expect penilaian -o himpunan.xlsx',
          'patuh himpun kembali --expect penilaian --into siap && patuh nilai siap',
        ]),
      )
      .action(async (paths: readonly string[], options: CollectOptions) => {
        const { runCollect } = await import('../run-collect.ts');
        finish(await runCollect(paths, options, context));
      });
  },
};
