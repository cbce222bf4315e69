import type { Command } from 'commander';
import { FAIL_ON } from '../../model/lint-level.ts';
import { DOCUMENT_FORMATS } from '../../model/text-document.ts';
import { LINT_FORMATS } from '../../report/lint/lint-formats.ts';
import { optionParser } from '../parse-options.ts';
import type { LintOptions } from '../run-lint.ts';
import { type CommandDefinition, examples } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const lint: CommandDefinition = {
  alias: 'telaah',
  summary: ({ lint: texts }) => texts.summary,
  define(command: Command, context, finish) {
    const { messages } = context;
    const shared = sharedOptions(context);
    const { lint: texts } = messages.commands;
    const parse = optionParser(messages);
    command
      .argument('[documents...]', texts.documents)
      .addOption(shared.formats(Object.keys(LINT_FORMATS)))
      .addOption(shared.outputs())
      .addOption(shared.force())
      .option('--fail-on <level>', texts.failOn, parse.oneOf('--fail-on', FAIL_ON))
      .addOption(shared.asOf(texts.asOf))
      .option('--region <name>', texts.region)
      .option('--explain', texts.explain)
      .option('--fix', texts.fix)
      .option('--rules', texts.rules)
      .option('--stdin-format <format>', texts.stdinFormat, parse.oneOf('--stdin-format', DOCUMENT_FORMATS))
      .addOption(shared.quiet())
      .addOption(shared.noColor())
      .addHelpText(
        'after',
        examples(messages, [
          'patuh lint dokumen/',
          'patuh lint SP-KTP.docx --explain',
          'patuh lint "dokumen/**/*.md" --fix',
          'patuh lint . -f terminal -f sarif:hasil.sarif --fail-on warning',
        ]),
      )
      .action(async (paths: readonly string[], options: LintOptions) => {
        const { runLint } = await import('../run-lint.ts');
        finish(await runLint(paths, options, context));
      });
  },
};
