import type { BoardChange } from '../../model/board.ts';
import { make } from '../elements.ts';
import type { BoardWords } from './board-words.ts';
import { inWords } from './board-words.ts';
import type { Board, BoardResult } from './open-board.ts';

/** What is assumed, each with a button that takes it back. */
export function drawChanges(
  changes: readonly BoardChange[],
  { checklist, units }: Board,
  { texts }: BoardWords,
  undo: (change: BoardChange) => void,
): HTMLElement {
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  const lines = changes.map((change) => {
    const unit = units.find(({ id }) => id === change.unit);
    const service = unit?.services.find(({ id }) => id === change.service)?.name ?? change.service;
    const title = items.get(change.item)?.title ?? change.item;
    const text = texts.change(
      service === undefined ? title : `${title} [${service}]`,
      change.answer === '' ? texts.unanswered : change.answer,
      unit?.name ?? texts.allUnits(units.length),
    );
    const button = make('button', '', texts.undo);
    button.type = 'button';
    button.setAttribute('aria-label', texts.undoOne(text));
    button.addEventListener('click', () => undo(change));
    return make('li', '', make('span', '', text), ' ', button);
  });
  return make('ol', 'board-changes', ...lines);
}

/** The units whose score or zone is another one, those that move zone first. */
export function drawChangedUnits(before: BoardResult, after: BoardResult, words: BoardWords): HTMLElement[] {
  const changed = [...after.units].flatMap(([id, unit]) => {
    const was = before.units.get(id);
    if (was === undefined || (was.score === unit.score && was.zone === unit.zone)) return [];
    return [{ text: `${unit.name}: ${inWords(was, words)} → ${inWords(unit, words)}`, moved: was.zone !== unit.zone }];
  });
  const lines = changed
    .toSorted((a, b) => Number(b.moved) - Number(a.moved))
    .map(({ text, moved }) => make('li', moved ? 'moved' : '', text));
  if (lines.length === 0) return [];
  return [make('h3', '', words.texts.changedUnits(lines.length)), make('ul', 'board-units', ...lines)];
}
