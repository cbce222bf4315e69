import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** How the parser's state is made, in es2017: with a spread, which leaves an object that every character is slow to read from. */
const STATE =
  /const state = __spreadProps\(__spreadValues\(__spreadValues\(\{\}, DEFAULT_PARSER_OPTIONS\), options\), (\{[\s\S]*?\n {2}\})\);/;

/** js-yaml's newer syntax runs three times slower on Node 20 than what es2017 makes of it. */
export const plainYaml = {
  name: 'plain-yaml',
  setup({ onLoad }) {
    onLoad({ filter: /js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { target: 'es2017' });
      if (!STATE.test(code)) throw new Error('js-yaml is built otherwise: see scripts/plain-yaml.mjs');
      // None of the options has the name of a part of the state.
      const contents = code.replace(STATE, 'const state = Object.assign($1, DEFAULT_PARSER_OPTIONS, options);');
      return { contents, loader: 'js' };
    });
  },
};
