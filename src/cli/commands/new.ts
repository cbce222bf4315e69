import type { Command } from 'commander';
import { optionParser } from '../parse-options.ts';
import type { NewOptions } from '../run-new.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

/** Documents that can be written. */
const DOCUMENTS = ['standar', 'maklumat'] as const;
const FORMAT_NAMES = ['yaml', 'xlsx', 'html', 'markdown', 'docx'] as const;

export const newDocument: CommandDefinition = {
  alias: 'baru',
  summary: ({ new: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const { new: texts } = messages.commands;
    const parse = optionParser(messages);
    const name = parse.name('--service');
    command
      .argument('[paths...]', texts.paths)
      .option('--unit <name>', texts.unit, parse.name('--unit'))
      .option('--id <id>', texts.id, parse.id('--id'))
      .option('--units <file>', texts.units)
      .option('--kind <text>', texts.kind, parse.name('--kind'))
      .option('--service <name>', texts.service, (value, before: readonly string[]) => [...before, name(value)], [])
      .addOption(shared.checklist())
      .addOption(shared.institution(texts.institution))
      .addOption(shared.period(texts.period))
      .option('--from <run.json|folder>', texts.from)
      .option('--verification', texts.verification)
      .option('--document <name>', texts.document, parse.oneOf('--document', DOCUMENTS))
      .option('--office <name>', texts.office, parse.name('--office'))
      .option('--head <name>', texts.head, parse.name('--head'))
      .option('--nip <number>', texts.nip, parse.name('--nip'))
      .option('--region <name>', texts.region, parse.name('--region'))
      .addOption(shared.formats(FORMAT_NAMES, texts.format))
      .addOption(shared.outputs(texts.output, '<file|folder>'))
      .addOption(shared.force())
      .addOption(shared.quiet())
      .addOption(shared.noColor())
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
