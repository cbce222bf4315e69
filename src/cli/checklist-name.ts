import { relative, resolve, sep } from 'node:path';

/** A checklist as a file in a folder names it: its id where it ships, else the path from there. `folder` is absolute. */
export function checklistName(name: string, cwd: string, folder: string): string {
  if (!/[\\/]|\.(?:ya?ml|json)$/i.test(name)) return name;
  const path = relative(folder, resolve(cwd, name));
  return path
    .split(sep)
    .join('/')
    .replace(/^(?!\.)/, './');
}
