import type { HtmlTexts } from '../../messages/html-texts.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Run } from '../../model/run.ts';
import type { AuditContext } from '../outlines/audit/audit-context.ts';
import type { UnitOrder } from '../tables.ts';

/** What every part of the page may know. */
export interface Drawing {
  readonly context: AuditContext;
  readonly run: Run;
  readonly messages: Messages;
  readonly words: HtmlTexts;
  /** A score of this run in words. */
  readonly score: (value: number | null) => string;
  readonly sort: UnitOrder;
  /** How many gaps of a unit, or of the institution, are shown. */
  readonly most: number;
  /** One unit and nothing else: its page leads, and there is none of the institution. */
  readonly single: boolean;
  /**
   * Each gap has all about its item. In a run of many gaps it points to the list of items, where each is described
   * once.
   */
  readonly detailed: boolean;
  /** Where in the page each item of the list of items is. */
  readonly itemAnchors: ReadonlyMap<string, string>;
}
