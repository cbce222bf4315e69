import { html as en } from '../../../messages/en/html.ts';
import type { HtmlTexts } from '../../../messages/html-texts.ts';
import { html as id } from '../../../messages/id/html.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { UnitResult } from '../../../model/run.ts';

/** The words of a page. */
export function pageTexts({ language }: Messages): HtmlTexts {
  return { id, en }[language];
}

/** What kind of unit it is, and how many services it gives. */
export function aboutUnit({ kind, services }: UnitResult, texts: HtmlTexts): string {
  return [...(kind === null ? [] : [kind]), ...(services === 0 ? [] : [texts.services(services)])].join(', ');
}
