import { type Diagnostic, fault, type Place, warning } from '../../model/diagnostic.ts';
import { maskPersonalData } from '../../model/personal-data.ts';
import { ELEMENTS, type ElementId } from '../../model/survey.ts';
import { columnName, type Heading, indexOf } from './heading-row.ts';
import type { CsvRow } from './parse-csv.ts';
import type { CellAnswer } from './survey-answer.ts';

/** Words that the message shows; it counts the others. */
const WORDS_SHOWN = 8;
/** Characters of a heading that the message repeats: questions are long. */
const HEADING_SHOWN = 40;

/** So many unread cells in a table of numbers are slips, each reported at its place; more are a table of words. */
const SLIPS = 3;

interface UnreadWords {
  readonly element: ElementId;
  readonly text: string;
  cells: number;
}

/** Collects answers in words over all rows, for one message about all of them. */
export interface AnswerWords {
  readonly take: (row: CsvRow, read: readonly CellAnswer[]) => void;
  readonly tell: (place: (row: CsvRow) => Place) => {
    readonly faults: readonly Diagnostic[];
    readonly warnings: readonly Diagnostic[];
  };
}

export function collectAnswerWords(heading: Heading): AnswerWords {
  const unread = new Map<string, UnreadWords>();
  const understood = new Set<ElementId>();
  const slips: { readonly row: CsvRow; readonly element: ElementId; readonly text: string }[] = [];
  return {
    take(row, read) {
      for (const [index, element] of ELEMENTS.entries()) {
        const one = read[index];
        if (one?.kind === 'answer' && one.byWords === true) understood.add(element);
        if (one?.kind !== 'wrong' || one.problem !== 'word') continue;
        if (slips.length <= SLIPS) slips.push({ row, element, text: maskPersonalData(one.text) });
        const key = `${element} ${one.text.toLowerCase()}`;
        const entry = unread.get(key) ?? { element, text: maskPersonalData(one.text), cells: 0 };
        entry.cells++;
        unread.set(key, entry);
      }
    },
    tell(place) {
      const entries = [...unread.values()];
      const warnings =
        understood.size === 0 || entries.length > 0
          ? []
          : [warning('survey-words-read', place(heading.row), { columns: understood.size })];
      const [first] = slips;
      if (first === undefined) return { faults: [], warnings };
      if (understood.size === 0 && slips.length <= SLIPS) {
        const faults = slips.map(({ row, element, text }) => {
          const column = columnName(heading, indexOf(heading, element));
          return fault('survey-answer', place(row), { row: row.number, column, value: text, problem: 'word' });
        });
        return { faults, warnings };
      }
      const words = entries
        .slice(0, WORDS_SHOWN)
        .map(({ element, text, cells }) => `${shortColumn(heading, element)}: \`${text}\` (${cells})`);
      const facts = {
        row: first.row.number,
        cells: entries.reduce((total, { cells }) => total + cells, 0),
        words,
        more: Math.max(0, entries.length - WORDS_SHOWN),
        elements: [...new Set(entries.slice(0, WORDS_SHOWN).map(({ element }) => element))],
      };
      return { faults: [fault('survey-words', place(first.row), facts)], warnings };
    },
  };
}

function shortColumn(heading: Heading, element: ElementId): string {
  const name = columnName(heading, indexOf(heading, element));
  return name.length > HEADING_SHOWN ? `${name.slice(0, HEADING_SHOWN)}…)` : name;
}
