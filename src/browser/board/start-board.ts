import type { BoardTexts } from '../../messages/board-texts.ts';
import { BOARD_IDS, type BoardChange, type BoardPage } from '../../model/board.ts';
import { element, make, optional, setText } from '../elements.ts';
import { boardWords, inWords } from './board-words.ts';
import { commandWith, withChange, withoutChange } from './change-list.ts';
import { drawChangedUnits, drawChanges } from './draw-changes.ts';
import { type Compared, drawFigures, drawOtherReadings, drawZones } from './draw-figures.ts';
import { type DrawnItem, drawItem } from './draw-items.ts';
import { openBoard } from './open-board.ts';

/** Makes the what-if board of a report live, and shows it: without a script there is none. */
export function startBoard(texts: BoardTexts): void {
  const section = element(HTMLElement, `#${BOARD_IDS.section}`);
  const data = JSON.parse(element(HTMLElement, `#${BOARD_IDS.data}`).textContent) as BoardPage;
  const board = openBoard(data);
  const { checklist, units } = board;
  const [alone] = units.length === 1 ? units : [];
  const words = boardWords(texts, data.shown, checklist.scale.decimals);
  const original = board.score([]);
  let changes: readonly BoardChange[] = data.changes;
  let drawn: readonly DrawnItem[] = [];

  const chosen = make('select', '');
  chosen.id = 'board-unit';
  chosen.append(...[['', texts.allUnits(units.length)], ...units.map(({ id, name }) => [id, name])].map(toOption));
  chosen.addEventListener('change', drawScope);
  const figures = make('div', 'board-now');
  const said = make('p', 'hidden');
  said.setAttribute('role', 'status');
  const gaps = make('ol', 'board-items');
  const noGaps = make('p', '', texts.noGaps);
  const others = make('ol', 'board-items');
  const othersName = make('summary', '');
  const further = make('div', '');
  const assumed = make('div', '');
  const moved = make('div', '');
  const heading = make('h3', '');
  heading.tabIndex = -1;
  const undoAll = button(texts.undoAll, () => {
    set([]);
    heading.focus();
  });
  const command = make('code', '');
  const copied = make('span', '');
  copied.setAttribute('role', 'status');
  const copy = button(texts.copy, () => void copyCommand());
  const commandPart = make(
    'div',
    '',
    make('h3', '', texts.command),
    make('pre', '', command),
    make('p', 'board-tools', copy, ' ', copied),
  );

  const scope = () => alone ?? units.find(({ id }) => id === chosen.value);

  function drawScope(): void {
    const unit = scope();
    const lost = unit === undefined ? original.institution.gaps : (original.units.get(unit.id)?.gaps ?? []);
    const places = new Map(lost.map(({ item }, place) => [item, place]));
    const place = ({ id }: { readonly id: string }) => places.get(id) ?? places.size;
    const items = checklist.items.toSorted((a, b) => place(a) - place(b));
    drawn = items.map((item) =>
      drawItem(item, unit, words, (target, answer) =>
        set(answer === undefined ? withoutChange(changes, target) : withChange(changes, { ...target, answer })),
      ),
    );
    const elements = drawn.map((one) => one.element);
    gaps.replaceChildren(...elements.slice(0, places.size));
    others.replaceChildren(...elements.slice(places.size));
    noGaps.hidden = places.size > 0;
    setText(othersName, texts.others(items.length - places.size));
    refresh();
  }

  function set(next: readonly BoardChange[]): void {
    changes = next;
    refresh();
    setText(
      said,
      compared()
        .map(({ name, before, after }) => texts.changedUnit(name, inWords(before, words), inWords(after, words)))
        .join('; '),
    );
  }

  function compared(result = board.score(changes)): Compared[] {
    const unit = scope();
    const before = unit === undefined ? undefined : original.units.get(unit.id);
    const after = unit === undefined ? undefined : result.units.get(unit.id);
    const institution = { before: original.institution, after: result.institution };
    return [
      ...(alone === undefined ? [{ name: texts.institution, subject: '', ...institution }] : []),
      ...(before === undefined || after === undefined ? [] : [{ name: after.name, subject: after.id, before, after }]),
    ];
  }

  function refresh(): void {
    const result = board.score(changes);
    const shown = compared(result);
    figures.replaceChildren(
      drawFigures(shown, words),
      ...(alone === undefined ? [drawZones(original.institution, result.institution, words)] : []),
    );
    further.replaceChildren(...drawOtherReadings(shown, data.basis, words));
    setText(heading, texts.changes(changes.length, result.changed.length));
    assumed.replaceChildren(drawChanges(changes, board, words, undo));
    moved.replaceChildren(...(alone === undefined ? drawChangedUnits(original, result, words) : []));
    undoAll.hidden = changes.length === 0;
    commandPart.hidden = changes.length === 0;
    section.classList.toggle('changed', changes.length > 0);
    setText(command, commandWith(data.command, changes));
    setText(copied, '');
    for (const one of drawn) one.update(changes, result);
  }

  function undo(change: BoardChange): void {
    const place = changes.indexOf(change);
    set(changes.filter((one) => one !== change));
    // The button that was pressed is gone: the next one, or the heading, takes its place.
    const buttons = assumed.querySelectorAll<HTMLButtonElement>('.board-changes button');
    (buttons[Math.min(place, buttons.length - 1)] ?? heading).focus();
  }

  async function copyCommand(): Promise<void> {
    try {
      await navigator.clipboard.writeText(command.textContent);
      setText(copied, texts.copied);
    } catch {
      // Where the browser has no clipboard for pages, the text is marked for the person to copy.
      getSelection()?.selectAllChildren(command);
    }
  }

  const choice = make('p', 'board-choice', make('label', '', `${texts.unit} `, chosen));
  choice.hidden = alone !== undefined;
  element(HTMLElement, '.board', section).replaceChildren(
    make('div', 'board-top', figures, said),
    make(
      'div',
      'board-work',
      choice,
      make('h3', '', texts.gaps),
      noGaps,
      gaps,
      make('details', '', othersName, others),
    ),
    make('div', 'board-side', further, heading, assumed, make('p', 'board-tools', undoAll), commandPart, moved),
  );
  drawScope();
  section.hidden = false;
  const link = optional(HTMLElement, `nav a[href="#${BOARD_IDS.section}"]`)?.closest('li');
  if (link) link.hidden = false;
}

function toOption([value = '', text = '']: readonly string[]): HTMLOptionElement {
  const option = make('option', '', text);
  option.value = value;
  return option;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = make('button', '', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}
