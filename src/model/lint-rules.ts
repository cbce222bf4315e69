import type { Level } from './lint-level.ts';
import type { ComponentId } from './standards-document.ts';

/** What a rule is, apart from how it looks and what it says. */
export interface RuleDefinition {
  /** `off` where a workspace has to ask for it. */
  readonly level: Level | 'off';
  /** The regulation that asks for what the rule looks for; none where it is craft. */
  readonly law: readonly string[];
  /** Whether `--fix` mends it in Markdown. */
  readonly fixable?: true;
}

const ARTICLE_21 = 'UU 25/2009 Pasal 21';

/** Every rule of `patuh lint` by id; the only list of them. Checks and words are held to these keys by their types. */
export const LINT_RULES = {
  'nothing-recognised': { level: 'warning', law: [] },
  'components-only-named': { level: 'warning', law: [ARTICLE_21] },
  'annex-missing': { level: 'warning', law: [ARTICLE_21, 'UU 25/2009 Pasal 20 ayat (1)'] },
  'decree-missing': { level: 'note', law: ['UU 25/2009 Pasal 20 ayat (1)'] },
  'document-unfinished': { level: 'warning', law: [ARTICLE_21] },
  'service-without-name': { level: 'warning', law: [ARTICLE_21] },
  'delivery-component-missing': { level: 'error', law: [ARTICLE_21, 'PermenPANRB 15/2014'], fixable: true },
  'manufacturing-component-missing': { level: 'error', law: [ARTICLE_21, 'PermenPANRB 15/2014'], fixable: true },
  'component-empty': { level: 'error', law: [ARTICLE_21] },
  'component-placeholder': { level: 'error', law: [ARTICLE_21] },
  'component-twice': { level: 'warning', law: [] },
  'heading-unusual': { level: 'note', law: [ARTICLE_21], fixable: true },
  'component-order': { level: 'note', law: [], fixable: true },
  'time-without-duration': { level: 'error', law: [`${ARTICLE_21} huruf d`] },
  'cost-unclear': { level: 'error', law: [`${ARTICLE_21} huruf e`, 'UU 25/2009 Pasal 31'] },
  'product-unstated': { level: 'warning', law: [`${ARTICLE_21} huruf f`] },
  'complaint-without-channel': { level: 'error', law: [`${ARTICLE_21} huruf j`, 'UU 25/2009 Pasal 36 ayat (1)'] },
  'complaint-without-person': { level: 'warning', law: ['UU 25/2009 Pasal 36 ayat (4)'] },
  'complaint-clock': { level: 'warning', law: ['PermenPANRB 62/2018'] },
  'basis-without-uu25': { level: 'error', law: [`${ARTICLE_21} huruf a`] },
  'uu25-miscited': { level: 'error', law: [] },
  'regulation-repealed': { level: 'error', law: [] },
  'citation-form': { level: 'warning', law: [] },
  'decree-without-number': { level: 'error', law: ['UU 25/2009 Pasal 20 ayat (1)'] },
  'decree-without-date': { level: 'error', law: ['UU 25/2009 Pasal 20 ayat (1)'] },
  'other-region': { level: 'error', law: [] },
  'guarantee-circular': { level: 'warning', law: [`${ARTICLE_21} huruf l`] },
  'persons-uncounted': { level: 'warning', law: [`${ARTICLE_21} huruf k`] },
  'competence-unstated': { level: 'warning', law: [`${ARTICLE_21} huruf h`] },
  'supervision-without-superior': { level: 'warning', law: [`${ARTICLE_21} huruf i`, 'UU 25/2009 Pasal 35'] },
  'evaluation-not-yearly': { level: 'warning', law: ['UU 25/2009 Pasal 38 ayat (1)'] },
  'review-overdue': { level: 'warning', law: ['PP 96/2012 Pasal 33 ayat (1)'] },
  'review-yearly': { level: 'note', law: ['Pedoman Menteri PANRB 5/2023'] },
  'maklumat-without-statement': { level: 'error', law: ['UU 25/2009 Pasal 22 ayat (1)'] },
  'maklumat-unsigned': { level: 'error', law: ['UU 25/2009 Pasal 22'] },
  'services-differ': { level: 'error', law: [] },
  'service-unpublished': { level: 'error', law: ['PermenPANRB 15/2014'] },
  'suppression-without-reason': { level: 'warning', law: [] },
  'suppression-unused': { level: 'warning', law: [] },
  'suppression-unknown-rule': { level: 'warning', law: [] },
} as const satisfies Record<string, RuleDefinition>;

export type RuleId = keyof typeof LINT_RULES;

/** For every rule, the facts that its words need. A component's id is worded by the messages. */
export interface RuleFacts {
  /** `explains`: the page says what the components are. */
  'nothing-recognised': { readonly explains?: 'components' };
  /** As a list, or as an article of a regulation. */
  'components-only-named': { readonly as: 'list' | 'article' };
  'annex-missing': Record<never, never>;
  'decree-missing': Record<never, never>;
  /** Components and parts of the decree with a blank in them. */
  'document-unfinished': { readonly blanks: number };
  'service-without-name': Record<never, never>;
  'delivery-component-missing': { readonly component: ComponentId };
  'manufacturing-component-missing': { readonly component: ComponentId };
  'component-empty': { readonly component: ComponentId; readonly heading: string };
  'component-placeholder': { readonly component: ComponentId; readonly written: string };
  'component-twice': { readonly component: ComponentId; readonly heading: string };
  /** `component`: what it was taken for; absent where it resembles none of the 14. */
  'heading-unusual': { readonly heading: string; readonly component?: ComponentId };
  'component-order': { readonly component: ComponentId; readonly before: ComponentId };
  /** `officeHours`: it gives the hours in which the office is open instead. */
  'time-without-duration': { readonly officeHours: 'yes' | 'no' };
  'cost-unclear': { readonly written: string };
  'product-unstated': { readonly written: string };
  'complaint-without-channel': Record<never, never>;
  'complaint-without-person': Record<never, never>;
  /** Days as promised; `allowed` are those of SP4N-LAPOR!. */
  'complaint-clock': { readonly promised: string; readonly allowed: string };
  'basis-without-uu25': Record<never, never>;
  'uu25-miscited': { readonly written: string };
  'regulation-repealed': { readonly written: string; readonly replacement: string };
  'citation-form': { readonly written: string; readonly lacks: 'number' | 'year' };
  'decree-without-number': { readonly written: string };
  'decree-without-date': { readonly written: string };
  'other-region': { readonly written: string; readonly own: string };
  'guarantee-circular': { readonly written: string };
  'persons-uncounted': { readonly written: string };
  'competence-unstated': { readonly written: string };
  'supervision-without-superior': { readonly written: string };
  'evaluation-not-yearly': { readonly written: string };
  'review-overdue': { readonly date: string; readonly due: string };
  'review-yearly': { readonly date: string; readonly due: string };
  'maklumat-without-statement': { readonly statement: 'promise' | 'improvement' | 'sanction' };
  'maklumat-unsigned': { readonly lacks: readonly ('place' | 'date' | 'office' | 'name' | 'nip')[] };
  /** In the decree's list and not in the annex, or the other way round. */
  'services-differ': { readonly service: string; readonly missingIn: 'annex' | 'decree' };
  'service-unpublished': { readonly service: string; readonly place: string };
  'suppression-without-reason': { readonly rules: readonly string[] };
  'suppression-unused': { readonly rule: string };
  'suppression-unknown-rule': { readonly rule: string; readonly nearest?: string };
}
