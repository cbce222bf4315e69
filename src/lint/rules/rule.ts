import type { Place } from '../../model/diagnostic.ts';
import type { RuleFacts, RuleId } from '../../model/lint-rules.ts';
import type { LintSettings } from '../../model/lint-run.ts';
import type {
  ComponentId,
  FoundComponent,
  ServiceStandard,
  StandardsDocument,
} from '../../model/standards-document.ts';
import { stateOf } from './content-state.ts';

/** What a rule looks at. */
export interface RuleContext {
  readonly document: StandardsDocument;
  readonly settings: LintSettings;
}

/** What a rule found, before levels and suppressions. */
export interface Found<R extends RuleId> {
  readonly facts: RuleFacts[R];
  readonly at: Place;
  readonly service?: ServiceStandard;
  readonly component?: ComponentId;
}

/** Looks at a document for one kind of fault. */
export type Rule<R extends RuleId> = (context: RuleContext) => readonly Found<R>[];

/** A rule on what a component says, where it says something; `judge` gives the facts of a fault. */
export function onContent<R extends RuleId>(
  component: ComponentId,
  judge: (text: string, found: FoundComponent, context: RuleContext) => RuleFacts[R] | undefined,
): Rule<R> {
  return (context) =>
    context.document.services.flatMap((service) => {
      const written = service.components.filter((one) => one.component === component && stateOf(one) === 'filled');
      const faults = written.flatMap((found) => {
        const facts = judge(found.content.text, found, context);
        return facts === undefined ? [] : [{ facts, at: found.content.at, service, component }];
      });
      // Written twice, one place says what the other need not.
      return faults.length < written.length ? [] : faults;
    });
}

/** A text for the facts of a finding: one line, not longer than a person reads. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`;
}
