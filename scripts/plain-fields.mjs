import { readFileSync } from 'node:fs';

/** How markdown-it's own build sets the fields of what it makes, by name and for each token: a sixth of all its time. */
const DEFINE = /function _defineProperty\(e, r, t\) \{[\s\S]*?\n\}/;

/** markdown-it with fields that are set as any others are: its classes define no setters that would see the difference. */
export const plainFields = {
  name: 'plain-fields',
  setup({ onLoad }) {
    onLoad({ filter: /markdown-it[\\/]dist[\\/]markdown-it\.c?m?js(?:\.js)?$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8');
      if (!DEFINE.test(contents))
        throw new Error('markdown-it is built otherwise: plain-fields is not needed any more');
      return {
        contents: contents.replace(DEFINE, 'function _defineProperty(e, r, t) { e[r] = t; return e; }'),
        loader: 'js',
      };
    });
  },
};
