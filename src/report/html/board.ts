import type { BoardTexts } from '../../messages/board-texts.ts';
import { board as en } from '../../messages/en/board.ts';
import { board as id } from '../../messages/id/board.ts';
import type { Messages } from '../../messages/messages.ts';
import { BOARD_IDS, type BoardData, type BoardPage } from '../../model/board.ts';
import { disarmJson } from '../../text/ci-commands.ts';
import { embeddedJson } from '../../text/html/embedded-json.ts';
import { embed, type Html, html, nothing } from '../../text/html/markup.ts';
import type { Drawing } from './drawing.ts';

/** The words of a board. */
export function boardTexts({ language }: Messages): BoardTexts {
  return { id, en }[language];
}

/** The place of the what-if board, which its program fills, and the data that it scores. */
export function board({ context: { board: page }, run, messages }: Drawing): Html {
  if (page === undefined) return nothing;
  const { decimalMark, report } = messages;
  const { claimed, evidenced, verified } = report.short;
  const data: BoardPage = {
    ...narrowBoard(page.data, new Set(run.units.map((unit) => unit.id))),
    shown: {
      decimalMark,
      zones: report.zones,
      notScored: report.notScored,
      readings: { claimed, evidenced, verified },
    },
  };
  const words = boardTexts(messages);
  return html`
    <p>${words.intro}</p>
    <p class="aside">${words.proof}</p>
    <div class="board"></div>
    ${embed('script', disarmJson(embeddedJson(data)), ` type="application/json" id="${BOARD_IDS.data}"`)}`;
}

/** A board of some of its units: those of a page about one unit, which has no institution. */
function narrowBoard(data: BoardData, ids: ReadonlySet<string>): BoardData {
  const units = data.units.filter(({ id: unit }) => ids.has(unit));
  if (units.length === data.units.length) return data;
  const changes = data.changes.filter(({ unit }) => unit === undefined || ids.has(unit));
  return { ...data, units, changes, missing: [], rejected: [] };
}
