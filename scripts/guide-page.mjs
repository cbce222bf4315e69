import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A page of the guide as what its reader does: files that are written, and commands that are run in the same folder.
 *
 * `<!-- berkas: NAME -->` in front of a fenced block says that the reader saves the block under that name; a block of
 * `console` contains commands and what they print. Where a command does not end with 0, `<!-- kode keluar: N -->` is in
 * front of its block. `<!-- contoh: samples/NAME -->` says that the reader has that folder of the repository beside him.
 */

const BLOCK =
  /<!-- contoh: (?<sample>samples\/[\w-]+) -->\n|(?:<!-- berkas: (?<file>[\w./-]+) -->\n|<!-- kode keluar: (?<code>\d+) -->\n)?```(?<language>\w+)\n(?<body>[\s\S]*?)```/g;

/** The pages of the guide below `docs`, in Indonesian and in English, by path. */
export function guidePages(docs) {
  return ['', 'en/'].flatMap((folder) =>
    readdirSync(join(docs, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}${name}`),
  );
}

/** The steps of a page in its order. */
export function stepsOf(page) {
  return [...page.matchAll(BLOCK)].flatMap(({ groups: { sample, file, code, language, body } }) => {
    if (sample !== undefined) return [{ kind: 'sample', sample }];
    if (file !== undefined) return [{ kind: 'file', file, content: body }];
    if (language !== 'console') return [];
    return [...body.matchAll(/^\$ patuh (.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, line, shown]) => ({
      kind: 'command',
      line,
      args: argumentsOf(line),
      code: Number(code ?? 0),
      shown,
    }));
  });
}

/** The page with what its commands print now; `run` takes a step and gives that. Steps are taken in order. */
export function redrawPage(page, run) {
  return page.replace(BLOCK, (block, ...rest) => {
    const { sample, file, language, body } = rest.at(-1);
    if (sample !== undefined) run({ kind: 'sample', sample });
    if (file !== undefined) run({ kind: 'file', file, content: body });
    if (sample !== undefined || file !== undefined || language !== 'console') return block;
    const drawn = body.replace(
      /^\$ patuh (.*)\n((?:(?!\$ ).*\n)*)/gm,
      (_whole, line) => `$ patuh ${line}\n${run({ kind: 'command', line, args: argumentsOf(line) })}`,
    );
    return block.replace(body, () => drawn);
  });
}

function argumentsOf(line) {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
}
