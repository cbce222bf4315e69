import type { Command } from 'commander';
import { COMPARE_RULES } from '../../model/compare-run.ts';
import { COMPARE_FORMATS } from '../../report/compare/compare-formats.ts';
import type { Context } from '../context.ts';
import { choosing, optionParser } from '../parse-options.ts';
import type { CompareOptions } from '../run-compare.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const compare: CommandDefinition = {
  alias: 'banding',
  summary: ({ compare: texts }) => texts.summary,
  define(command, context, finish) {
    const { messages } = context;
    const { compare: texts } = messages.commands;
    addOptions(command.argument('<before>', texts.before).argument('<after>', texts.after), context)
      .addHelpText(
        'after',
        examples(messages, [
          'patuh compare 2018.json 2019.json',
          'patuh compare samples/kota-cimahi-2018 samples/kota-cimahi-2019-contoh',
          'patuh compare hasil-lama.json unit/ -f terminal -o banding.html --fail-on fell',
        ]),
      )
      .action(async (before: string, after: string, options: CompareOptions) => {
        const { runCompare } = await import('../run-compare.ts');
        finish(await runCompare(before, after, options, context));
      });
  },
};

export const trend: CommandDefinition = {
  alias: 'tren',
  summary: ({ trend: texts }) => texts.summary,
  define(command, context, finish) {
    const { messages } = context;
    addOptions(command.argument('[runs...]', messages.commands.trend.runs), context)
      .addHelpText(
        'after',
        examples(messages, [
          'patuh trend hasil/2017.json hasil/2018.json hasil/2019.json',
          'patuh trend samples/putaran-contoh-2016-08',
          'patuh trend putaran/ -o perkembangan.html',
        ]),
      )
      .action(async (runs: readonly string[], options: CompareOptions) => {
        const { runTrend } = await import('../run-compare.ts');
        finish(await runTrend(runs, options, context));
      });
  },
};

/** The options that both commands take: those of an audit where assessments are named, and those of the reports. */
function addOptions(command: Command, context: Context): Command {
  const { messages } = context;
  const { compare: texts } = messages.commands;
  const shared = sharedOptions(context);
  const parse = optionParser(messages);
  const rule = parse.oneOf('--fail-on', COMPARE_RULES);
  const rules = choosing((value: string, before: readonly string[]) => [...before, rule(value)], COMPARE_RULES);
  return command
    .addOption(shared.formats(Object.keys(COMPARE_FORMATS)))
    .addOption(shared.outputs())
    .addOption(shared.force())
    .option('--fail-on <rule>', texts.failOn, rules, [])
    .addOption(shared.checklist())
    .addOption(shared.basis())
    .addOption(shared.asOf(texts.asOf))
    .addOption(shared.institution())
    .addOption(shared.evidenceRoot())
    .addOption(shared.maxGaps())
    .addOption(shared.quiet())
    .addOption(shared.noColor());
}
