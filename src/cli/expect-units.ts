import { join } from 'node:path';
import { drawWorkspace, type NewWorkspace } from '../forms/yaml/draw-workspace.ts';
import type { Messages } from '../messages/messages.ts';
import { type FoundWorkspace, WORKSPACE_FILE } from '../session/find-workspace.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { shownPath } from './shown-path.ts';
import { type FormWriting, placeByHand } from './write-forms.ts';

/**
 * Sees to it that a workspace expects the units that forms were made for: writes `patuh.yaml` into the folder where there is
 * none. One that is there stays as it is, and units that it does not expect are complained of; with force, one in the folder
 * itself is written anew with all units. Whether the units are expected.
 */
export function expectUnits(
  expected: NewWorkspace,
  folder: string,
  found: FoundWorkspace | undefined,
  writing: FormWriting,
  io: Io,
  messages: Messages,
): boolean {
  const path = join(folder, WORKSPACE_FILE);
  const shown = shownPath(path, io.cwd);
  if (found === undefined) {
    return placeByHand(shown, drawWorkspace(expected, messages.language), undefined, writing, io, messages);
  }
  const listed = found.workspace.units;
  const others = expected.units.filter((unit) => !listed.includes(unit));
  // A workspace that lists no units expects whatever comes.
  if (others.length === 0 || listed.length === 0) return true;
  if (writing.force === true && found.path === path) {
    const units = [...listed, ...others];
    const unitNames = new Map([...(found.workspace.unitNames ?? []), ...expected.unitNames]);
    return placeByHand(
      shown,
      drawWorkspace({ ...expected, units, unitNames }, messages.language),
      undefined,
      writing,
      io,
      messages,
    );
  }
  complain(io, messages, messages.commands.new.notExpected(shownPath(found.path, io.cwd), others.join(', ')));
  return false;
}
