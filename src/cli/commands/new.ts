import type { Command } from 'commander';
import { choosing, optionParser } from '../parse-options.ts';
import type { NewOptions } from '../run-new.ts';
import { type CommandDefinition, examples } from './command.ts';

/** Documents that can be written. */
const DOCUMENTS = ['standar', 'maklumat'] as const;
const FORMAT_NAMES = ['yaml', 'xlsx', 'html', 'markdown', 'docx'] as const;

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
      .argument('[paths...]', texts.paths)
      .option('--unit <name>', texts.unit, parse.name('--unit'))
      .option('--id <id>', texts.id, parse.id('--id'))
      .option('--units <file>', texts.units)
      .option('--kind <text>', texts.kind, parse.name('--kind'))
      .option('--service <name>', texts.service, (value, before: readonly string[]) => [...before, name(value)], [])
      .option('-c, --checklist <id|file>', audit.checklist)
      .option('--institution <name>', texts.institution, parse.name('--institution'))
      .option('--period <text>', texts.period, parse.name('--period'))
      .option('--from <run.json|folder>', texts.from)
      .option('--verification', texts.verification)
      .option('--document <name>', texts.document, parse.oneOf('--document', DOCUMENTS))
      .option('--office <name>', texts.office, parse.name('--office'))
      .option('--head <name>', texts.head, parse.name('--head'))
      .option('--nip <number>', texts.nip, parse.name('--nip'))
      .option('--region <name>', texts.region, parse.name('--region'))
      .option(
        '-f, --format <name[:file]>',
        `${texts.format} (${choices(FORMAT_NAMES.join(', '))})`,
        choosing(collect, FORMAT_NAMES),
        [],
      )
      .option('-o, --output <file|folder>', texts.output, collect, [])
      .option('--force', audit.force)
      .option('-q, --quiet', audit.quiet)
      .option('--no-color', audit.noColor)
      .addHelpText(
        'after',
        examples(messages, [
          'patuh new --unit "Dinas Sosial" --id dinsos',
          'patuh new --units unit.csv --institution "Kota Contoh" --period 2026 -o penilaian',
          'patuh new --from hasil-2025.json --period 2026 -o penilaian-2026',
          'patuh new --verification penilaian/dinsos.yaml',
          'patuh new --document standar --unit "Kecamatan Contoh" --service "Surat Pindah" -o standar.docx',
          'patuh new --document maklumat --unit "Kecamatan Contoh" > maklumat.md',
        ]),
      )
      .action(async (paths: readonly string[], options: NewOptions) => {
        const { runNew } = await import('../run-new.ts');
        finish(await runNew(paths, options, context));
      });
  },
};
