import type { Command } from 'commander';
import { FORMATS } from '../../report/formats.ts';
import { bothNames } from '../names-by-language.ts';
import { optionParser } from '../parse-options.ts';
import type { AuditOptions } from '../run-audit.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

/** Orders of units that a person may ask for. */
export const ORDERS = [
  'name',
  'score',
  'gaps',
] as const satisfies readonly import('../../report/tables.ts').UnitOrder[];

export const audit: CommandDefinition = {
  alias: 'nilai',
  summary: ({ audit }) => audit.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const texts = messages.commands.audit;
    const parse = optionParser(messages);
    const collect = (value: string, before: readonly string[]) => [...before, value];
    command
      .argument('[paths...]', texts.paths)
      .addOption(shared.checklist())
      .option('--also <id|file>', texts.also, collect, [])
      .addOption(shared.formats(Object.keys(FORMATS)))
      .addOption(shared.outputs())
      .addOption(shared.force())
      .addOption(shared.basis())
      .addOption(shared.institution())
      .addOption(shared.period())
      .addOption(shared.evidenceRoot())
      .option('--set <item=answer>', texts.set, collect, [])
      .option(bothNames('--board'), texts.board)
      .option('--documents <folder>', texts.withDocuments, parse.folder('--documents', context.io.cwd))
      .option('--fail-below <zone>', texts.failBelow, parse.zone('--fail-below'))
      .option('--min-score <n>', texts.minScore, parse.score('--min-score'))
      .option('--institution-fail-below <zone>', texts.institutionFailBelow, parse.zone('--institution-fail-below'))
      .option('--disregard-waived', texts.disregardWaived)
      .option('--baseline <file>', texts.baseline)
      .addOption(shared.maxGaps())
      .option('--sort <order>', texts.sort, parse.oneOf('--sort', ORDERS))
      .addOption(shared.asOf())
      .option('--since <run.json>', texts.since)
      .option('--stdin <ndjson>', texts.stdin, parse.oneOf('--stdin', ['ndjson']))
      .option('--strict', texts.strict)
      .option('--jobs <n>', texts.jobs, parse.jobs('--jobs'))
      .option('--shard <i/n>', texts.shard, parse.shard('--shard'))
      .option('--full', texts.full)
      .addOption(shared.quiet())
      .addOption(shared.noColor())
      .addHelpText(
        'after',
        examples(messages, [
          'patuh audit samples/kota-cimahi-2018',
          'patuh audit unit/disdukcapil.yaml',
          'patuh audit . -f terminal -f json:hasil.json -f csv:hasil.csv',
          'patuh audit . --also pekppp-2023 --also opini-2025',
          'patuh audit unit/disdukcapil.yaml --set toilet=ada --set jangka-waktu@kk=ada',
          'patuh audit . -o laporan.html --board',
          'patuh audit --stdin ndjson -f ndjson < penilaian.ndjson > hasil.ndjson',
          'patuh audit . --fail-below yellow --institution-fail-below green',
        ]),
      )
      .action(async (paths: readonly string[], options: AuditOptions) => {
        if (options.stdin !== undefined) {
          const { runFilter } = await import('../run-filter.ts');
          finish(await runFilter(paths, options, context));
          return;
        }
        const { runAudit } = await import('../run-audit.ts');
        finish(await runAudit(paths, options, context));
      });
  },
};
