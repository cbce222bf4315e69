import { NOT_APPLICABLE } from '../../model/assessment.ts';
import type { BoardChange, BoardUnit } from '../../model/board.ts';
import type { Item } from '../../model/checklist.ts';
import { formatExact } from '../../model/rational.ts';
import { make, setText } from '../elements.ts';
import type { BoardWords } from './board-words.ts';
import { isSameTarget } from './change-list.ts';
import type { BoardResult } from './open-board.ts';
import { responseOf } from './open-board.ts';

/** What is assumed about an item: undefined takes back what was assumed about the very same answers. */
type Assume = (target: Omit<BoardChange, 'answer'>, answer: string | undefined) => void;

/** Whose answers are changed: one unit, or all. */
export type Scope = BoardUnit | undefined;

/** An item that can be changed. */
export interface DrawnItem {
  readonly element: HTMLElement;
  /** Shows the state of the answers. */
  readonly update: (changes: readonly BoardChange[], result: BoardResult) => void;
}

/** An item with a control for its answer, and one for each service where a unit has several. */
export function drawItem(item: Item, scope: Scope, words: BoardWords, assume: Assume): DrawnItem {
  const { texts, points, shown } = words;
  const unit = scope === undefined ? {} : { unit: scope.id };
  const target = { ...unit, item: item.id };
  const state = make('p', 'board-state');
  const main = drawControl(item, target, texts.assume(item.title), words, assume);
  const close = make('button', 'board-close', texts.close);
  close.type = 'button';
  close.setAttribute('aria-label', texts.closeItem(item.title));
  close.addEventListener('click', () => assume(target, bestAnswer(item)));
  const services = item.per === 'service' && scope !== undefined && scope.services.length > 1 ? scope.services : [];
  const single = services.map(({ id, name }) => {
    const control = drawControl(
      item,
      { ...target, service: id },
      `${texts.assume(item.title)}, ${name}`,
      words,
      assume,
    );
    return { ...control, line: make('li', '', make('span', '', name), control.element) };
  });
  const element = make(
    'li',
    'board-item',
    make('p', 'item', item.title),
    state,
    make('p', 'board-set', main.element, close),
    ...(single.length === 0
      ? []
      : [
          make(
            'details',
            '',
            make('summary', '', texts.services(services.length)),
            make('ul', '', ...single.map(({ line }) => line)),
          ),
        ]),
  );
  element.dataset['item'] = item.id;
  const update = (changes: readonly BoardChange[], { institution, units, answerOf }: BoardResult) => {
    const gaps = scope === undefined ? institution.gaps : (units.get(scope.id)?.gaps ?? []);
    const gap = gaps.find((one) => one.item === item.id);
    const short = gap === undefined || !('units' in gap) ? 0 : gap.units.length;
    const now = scope === undefined ? texts.gapUnits(short) : texts.now(answerOf(scope.id, item) ?? texts.unanswered);
    setText(state, gap === undefined || gap.lost === 0 ? now : `${now} · ${texts.gain(points(gap.lost))}`);
    const isAssumed = changes.some((one) => one.item === item.id && (one.unit === undefined || one.unit === scope?.id));
    element.classList.toggle('assumed', isAssumed);
    close.disabled = scope === undefined ? gap === undefined : answerOf(scope.id, item) === bestAnswer(item);
    for (const control of [main, ...single]) control.update(changes);
  };
  return { element, update };

  function drawControl(
    { scale, na }: Item,
    about: Omit<BoardChange, 'answer'>,
    label: string,
    _: BoardWords,
    tell: Assume,
  ): { readonly element: HTMLElement; readonly update: (changes: readonly BoardChange[]) => void } {
    const control = scale.kind === 'number' ? make('input', '') : make('select', '');
    control.setAttribute('aria-label', label);
    control.dataset['service'] = about.service ?? '';
    if (control instanceof HTMLSelectElement) {
      const answers = scale.kind === 'number' ? [] : scale.choices.map(({ answer }) => answer).toReversed();
      const option = (value: string, text: string) => {
        const made = make('option', '', text);
        made.value = value;
        return made;
      };
      control.append(
        option('', texts.keep),
        ...[...answers, ...(na ? [NOT_APPLICABLE] : [])].map((answer) => option(answer, answer)),
      );
    } else {
      control.setAttribute('inputmode', 'decimal');
      control.placeholder = texts.keep;
      control.maxLength = 20;
      control.autocomplete = 'off';
    }
    control.addEventListener('change', () => {
      const answer = control.value.trim();
      if (answer !== '' && responseOf(answer, item) === undefined) return refuse(control);
      tell(about, answer === '' ? undefined : answer);
    });
    return {
      element: control,
      update: (changes) => {
        const own = changes.find((one) => isSameTarget(one, about))?.answer ?? '';
        if (control.value !== own) control.value = own;
        if (control instanceof HTMLInputElement) control.setCustomValidity('');
        control.removeAttribute('aria-invalid');
      },
    };
  }

  function refuse(control: HTMLInputElement | HTMLSelectElement): void {
    const { scale } = item;
    if (scale.kind !== 'number') return;
    const bound = (value: typeof scale.min) => formatExact(value).replace('.', shown.decimalMark);
    control.setCustomValidity(texts.outOfRange(bound(scale.min), bound(scale.max)));
    control.setAttribute('aria-invalid', 'true');
    control.reportValidity();
  }
}

/** The answer with full marks. */
function bestAnswer({ scale }: Item): string {
  return scale.kind === 'number' ? formatExact(scale.max) : (scale.choices.at(-1)?.answer ?? '');
}
