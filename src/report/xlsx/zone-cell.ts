import type { Messages } from '../../messages/messages.ts';
import type { Zone } from '../../model/checklist.ts';
import { type Cell, text } from '../../office/workbook/cells.ts';
import { zoneWord } from '../wording.ts';

/** A zone by its word and colour; empty without one. */
export function zoneCell(zone: Zone | null, messages: Messages): Cell {
  return zone === null ? text(null, 'center') : text(zoneWord(zone, messages), zone);
}
