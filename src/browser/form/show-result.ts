import type { FormPageTexts } from '../../messages/form-page-texts.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gap, Run, UnitResult } from '../../model/run.ts';
import { certaintySentence, readingsSentence } from '../../report/sentences.ts';
import { diagnosticText, labelText, scoreFormat, zonePhrase } from '../../report/wording.ts';
import { element, elements, make, setText } from '../elements.ts';
import type { ItemDiagnostic, ScoredContent } from './score-content.ts';

/** What is shown of a result. */
export interface ResultContext {
  readonly words: FormPageTexts;
  readonly messages: Messages;
  /** Places of the items in the page, by id. */
  readonly places: ReadonlyMap<string, number>;
  readonly answered: number;
  readonly asked: number;
}

/** Shows a score with what is certain about it, the gaps, and what is wrong with the entries. */
export function showResult({ run, diagnostics }: ScoredContent, context: ResultContext): void {
  const { words } = context;
  const unit = run?.units[0];
  const progress = words.progress(context.answered, context.asked);
  const faults = diagnostics.filter(({ diagnostic }) => diagnostic.severity === 'error');
  const summary =
    run === undefined || unit === undefined
      ? words.faulty(faults.length)
      : scoreLine(unit, run, context.messages, words);
  setText(element(HTMLElement, '#bar'), `${summary} · ${progress}`);
  document.body.classList.toggle('blank-form', context.answered === 0);
  const parts = run === undefined || unit === undefined ? [make('p', '', summary)] : resultParts(unit, run, context);
  element(HTMLElement, '#outcome').replaceChildren(
    ...parts,
    make('p', '', progress),
    ...problemList(diagnostics, context),
  );
  markItems(faults, context);
}

function scoreLine(unit: UnitResult, run: Run, messages: Messages, words: FormPageTexts): string {
  if (unit.score === null) return words.nothing;
  return `${scoreFormat(run, messages)(unit.score)} ${zonePhrase(unit.zone, run, messages)}`;
}

function resultParts(unit: UnitResult, run: Run, { words, messages, places }: ResultContext): HTMLElement[] {
  const score = make('p', `score ${unit.zone ?? ''}`, scoreLine(unit, run, messages, words));
  const sentences = [
    labelText(unit),
    certaintySentence(unit, run, messages),
    readingsSentence(unit, run, messages),
    ...(unit.nearBound ? [messages.report.nearBound] : []),
  ].filter((line) => line !== '');
  const format = scoreFormat(run, messages);
  const gaps = unit.gaps.map((gap) => gapEntry(gap, format(gap.lost), places, words, messages));
  return [
    score,
    ...sentences.map((line) => make('p', '', line)),
    make('h3', '', gaps.length === 0 ? words.noGaps : words.gaps(gaps.length)),
    ...(gaps.length === 0 ? [] : [make('ol', 'gaps', ...gaps)]),
  ];
}

function gapEntry(
  { item, title, answer, remedy }: Gap,
  lost: string,
  places: ReadonlyMap<string, number>,
  words: FormPageTexts,
  messages: Messages,
): HTMLElement {
  const entry = make('li', '', make('b', '', `−${lost}`), ' ', linkTo(places.get(item), title));
  entry.dataset['item'] = item;
  entry.dataset['lost'] = lost;
  entry.append(make('br', ''), `${words.answer}: ${answer ?? words.unanswered}`);
  if (remedy !== null) entry.append(make('br', ''), `${messages.report.columns.remedy}: ${remedy}`);
  return entry;
}

function linkTo(place: number | undefined, text: string): HTMLElement {
  const link = make(place === undefined ? 'span' : 'a', '', text);
  if (place !== undefined) link.setAttribute('href', `#item-${place}`);
  return link;
}

function diagnosticWords({ diagnostic }: ItemDiagnostic, messages: Messages): string {
  const { fault, remedy } = diagnosticText(diagnostic, messages);
  return remedy === undefined ? fault : `${fault}; ${remedy}`;
}

function problemList(
  diagnostics: readonly ItemDiagnostic[],
  { words, messages, places }: ResultContext,
): HTMLElement[] {
  if (diagnostics.length === 0) return [];
  const entries = diagnostics.map((one) => {
    const entry = make('li', '', diagnosticWords(one, messages));
    if (one.item !== undefined) entry.append(' – ', linkTo(places.get(one.item), words.goTo));
    return entry;
  });
  return [make('h3', '', words.problems(entries.length)), make('ul', 'problems', ...entries)];
}

/** Says at each item what is wrong with what was entered. */
function markItems(faults: readonly ItemDiagnostic[], { messages, places }: ResultContext): void {
  for (const list of elements(HTMLElement, '.item .faults')) {
    const index = Number(list.closest<HTMLElement>('.item')?.dataset['index']);
    const own = faults.filter(({ item }) => item !== undefined && places.get(item) === index);
    list.replaceChildren(...own.map((one) => make('li', '', diagnosticWords(one, messages))));
    list.hidden = own.length === 0;
    list.closest('.item')?.classList.toggle('wrong', own.length > 0);
  }
}
