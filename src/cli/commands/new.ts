import type { Command } from 'commander';
import { choosing, optionParser } from '../parse-options.ts';
import type { NewOptions } from '../run-new.ts';
import { type CommandDefinition, examples } from './command.ts';

/** Documents that can be written. */
const DOCUMENTS = ['standar', 'maklumat'] as const;
const FORMAT_NAMES = ['markdown', 'docx'] as const;

export const newDocument: CommandDefinition = {
  alias: 'baru',
  summary: ({ new: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const { audit, new: texts, choices } = messages.commands;
    const parse = optionParser(messages);
    const collect = (value: string, before: readonly string[]) => [...before, value];
    const name = parse.name('--service');
    command
      .option('--document <name>', texts.document, parse.oneOf('--document', DOCUMENTS))
      .option('--unit <name>', texts.unit, parse.name('--unit'))
      .option('--office <name>', texts.office, parse.name('--office'))
      .option('--head <name>', texts.head, parse.name('--head'))
      .option('--nip <number>', texts.nip, parse.name('--nip'))
      .option('--region <name>', texts.region, parse.name('--region'))
      .option('--service <name>', texts.service, (value, before: readonly string[]) => [...before, name(value)], [])
      .option(
        '-f, --format <name[:file]>',
        `${texts.format} (${choices(FORMAT_NAMES.join(', '))})`,
        choosing(collect, FORMAT_NAMES),
        [],
      )
      .option('-o, --output <file>', texts.output, collect, [])
      .option('--force', audit.force)
      .option('-q, --quiet', audit.quiet)
      .addHelpText(
        'after',
        examples(messages, [
          'patuh new --document standar --unit "Kecamatan Contoh" --service "Surat Pindah" -o standar.docx',
          'patuh new --document maklumat --unit "Kecamatan Contoh" > maklumat.md',
        ]),
      )
      .action(async (options: NewOptions) => {
        const { runNew } = await import('../run-new.ts');
        finish(await runNew(options, context));
      });
  },
};
