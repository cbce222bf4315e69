import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import type { NewFormsOptions } from './new-forms-options.ts';
import type { NewDocumentOptions } from './run-new-document.ts';

/** The options of `new` as commander hands them over. */
export type NewOptions = Omit<NewDocumentOptions, 'document'> &
  NewFormsOptions & { readonly document?: NewDocumentOptions['document'] };

/** `patuh new`: documents that only have to be completed, or blank forms of an assessment. */
export async function runNew(paths: readonly string[], options: NewOptions, context: Context): Promise<ExitCode> {
  const { document } = options;
  if (document !== undefined) {
    const { runNewDocument } = await import('./run-new-document.ts');
    return runNewDocument({ ...options, document }, context);
  }
  if (options.verification === true) {
    const { runNewVerification } = await import('./run-new-verification.ts');
    return runNewVerification(paths, options, context);
  }
  const { runNewForms } = await import('./run-new-forms.ts');
  return runNewForms(options, context);
}
