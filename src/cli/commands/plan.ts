import type { Command } from 'commander';
import { PLAN_FORMATS } from '../../report/plan/formats.ts';
import { bothNames } from '../names-by-language.ts';
import { optionParser } from '../parse-options.ts';
import { parseTarget, parseVisits } from '../plan-options.ts';
import type { PlanOptions } from '../run-plan.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const plan: CommandDefinition = {
  alias: 'rencana',
  summary: ({ plan: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const { plan: texts, audit } = messages.commands;
    const parse = optionParser(messages);
    const collect = (value: string, before: readonly string[]) => [...before, value];
    command
      .argument('[paths...]', audit.paths)
      .addOption(shared.checklist())
      .addOption(shared.formats(Object.keys(PLAN_FORMATS)))
      .addOption(shared.outputs())
      .addOption(shared.force())
      .option('--target <zone>', texts.target, parseTarget(messages))
      .option('--score <n>', texts.score, parse.decimal('--score'))
      .option('--scope <units|institution>', texts.scope, parse.oneOf('--scope', ['units', 'institution']))
      .option('--green <n>', texts.green, parse.count('--green'))
      .option('--budget <n>', texts.budget, parse.decimal('--budget'))
      .option('--cost <costs.csv>', texts.cost)
      .option('--owner <name>', texts.owner, collect, [])
      .option('--until <date>', texts.until, parse.date('--until'))
      .option('--certain', texts.certain)
      .option(`${bothNames('--visits')} <n|all>`, texts.visits, parseVisits(messages))
      .addOption(shared.basis(texts.basis))
      .addOption(shared.institution())
      .addOption(shared.period())
      .addOption(shared.evidenceRoot())
      .addOption(shared.asOf())
      .addOption(shared.quiet())
      .addOption(shared.noColor())
      .addHelpText(
        'after',
        examples(messages, [
          'patuh plan samples/kota-cimahi-2018 --target green --scope institution',
          'patuh plan unit/disdukcapil.yaml',
          'patuh plan . --green 6 -f docx:klinik.docx -f ics:klinik.ics',
          'patuh plan . --budget 20 --owner "Bagian Organisasi"',
          'patuh plan . --basis evidenced --until 2026-12-31',
          'patuh plan . --visits 10 -f docx:kunjungan.docx',
        ]),
      )
      .action(async (paths: readonly string[], options: PlanOptions) => {
        const { runPlan } = await import('../run-plan.ts');
        finish(await runPlan(paths, options, context));
      });
  },
};
