import type { FormTexts } from '../../messages/forms-texts.ts';
import type { Sheet } from '../../office/workbook/cells.ts';
import { columnName } from '../../office/workbook/workbook.ts';
import { type Form, type FormItem, itemsOfForm } from '../form.ts';
import { choicesOf } from '../form-words.ts';

/** The hidden sheet that the lists of answers come from. */
export interface ChoiceLists {
  /** Where the answers to an item are; undefined for a number. */
  readonly rangeOf: (item: FormItem) => string | undefined;
  readonly sheet: Sheet;
}

/** Each list of answers once, in a column of its own. */
export function choiceLists(form: Form, words: FormTexts): ChoiceLists {
  const lists = new Map<string, readonly string[]>();
  for (const item of itemsOfForm(form)) {
    const choices = choicesOf(item);
    if (choices !== undefined) lists.set(JSON.stringify(choices), choices);
  }
  const keys = [...lists.keys()];
  const columns = [...lists.values()];
  const longest = Math.max(1, ...columns.map(({ length }) => length));
  return {
    rangeOf(item) {
      const choices = choicesOf(item);
      if (choices === undefined) return undefined;
      const column = columnName(keys.indexOf(JSON.stringify(choices)) + 1);
      return `'${words.sheets.choices}'!$${column}$1:$${column}$${choices.length}`;
    },
    sheet: {
      name: words.sheets.choices,
      widths: columns.length === 0 ? [20] : columns.map(() => 20),
      rows: Array.from({ length: longest }, (_, row) =>
        columns.map((choices) => {
          const value = choices[row];
          return value === undefined
            ? { kind: 'empty' as const, style: 'plain' as const }
            : { kind: 'exact' as const, value, style: 'plain' as const };
        }),
      ),
      form: { hidden: true },
    },
  };
}
