import type { Command } from 'commander';
import { optionParser } from '../parse-options.ts';
import type { LockOptions } from '../run-evidence-lock.ts';
import type { VerifyOptions } from '../run-evidence-verify.ts';
import { type CommandDefinition, examples } from './command.ts';

const FORMATS = ['terminal', 'json'] as const;

export const evidence: CommandDefinition = {
  alias: 'bukti',
  summary: ({ evidence }) => evidence.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const { evidence: texts, audit } = messages.commands;
    const parse = optionParser(messages);
    const shared = (child: Command, description: string) =>
      child
        .description(description)
        .argument('[paths...]', texts.paths)
        .option('-c, --checklist <id|file>', audit.checklist)
        .option('--evidence-root <folder>', audit.evidenceRoot, parse.folder('--evidence-root', context.io.cwd))
        .option('-f, --format <name>', texts.format, parse.oneOf('--format', FORMATS), 'terminal')
        .option('-q, --quiet', audit.quiet)
        .option('--no-color', audit.noColor);
    shared(command.command('lock').alias('kunci'), texts.lock)
      .option('-o, --output <file>', texts.output)
      .option('--force', audit.force)
      .action(async (paths: readonly string[], options: LockOptions) => {
        const { runEvidenceLock } = await import('../run-evidence-lock.ts');
        finish(await runEvidenceLock(paths, options, context));
      });
    shared(command.command('verify').alias('cocokkan'), texts.verify)
      .option('--lock <file>', texts.lockFile)
      .action(async (paths: readonly string[], options: VerifyOptions) => {
        const { runEvidenceVerify } = await import('../run-evidence-verify.ts');
        finish(await runEvidenceVerify(paths, options, context));
      });
    command.addHelpText(
      'after',
      examples(messages, [
        'patuh evidence lock samples/kota-cimahi-2018',
        'patuh evidence verify samples/kota-cimahi-2018',
        'patuh bukti verify . -f json > perubahan.json',
      ]),
    );
  },
};
