// Keeps what V8 has compiled of the bundles in a folder beside them, as Python does in __pycache__: compiling is a third of the
// time that an audit of one file takes. Nothing depends on it. Where the folder cannot be written, every start compiles;
// NODE_DISABLE_COMPILE_CACHE=1, Node's own switch, turns it off.
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

const bundles = join(__dirname, '..', 'dist');
const folder = join(bundles, 'code-cache');
/** Scripts without what was compiled of them, or with what V8 refuses, by the file that is to have it. */
const fresh = new Map();

function load(module, filename) {
  const source = readFileSync(filename, 'utf8');
  if (dirname(filename) !== bundles) return module._compile(source, filename);
  // Bundles begin with the name of their build. V8 itself looks at no more than the length of a source and its own version.
  const build = /^\/\*([\da-f]{16})\*\//.exec(source)?.[1];
  const file = join(folder, `${basename(filename)}-${build}-${process.version}-${process.arch}`);
  const cachedData = build === undefined ? undefined : read(file);
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const script = new Script(wrapped, { filename, cachedData });
  // What V8 refuses is made anew: else every start would compile.
  if (build !== undefined && (cachedData === undefined || script.cachedDataRejected)) fresh.set(file, script);
  const requireFrom = (id) => module.require(id);
  script.runInThisContext().call(module.exports, module.exports, requireFrom, module, filename, bundles);
  return undefined;
}

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** After work that was done: functions that were never called are not compiled. */
function keep() {
  if (fresh.size === 0 || process.exitCode > 1) return;
  try {
    mkdirSync(folder, { recursive: true });
    for (const [file, script] of fresh) replace(file, script.createCachedData());
  } catch {
    // The folder belongs to someone else, or the disk is full.
  }
}

/** Whole or not at all: other processes read and write it too. */
function replace(file, data) {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, data);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

if (process.env.NODE_DISABLE_COMPILE_CACHE !== '1') {
  require.extensions['.cjs'] = load;
  process.once('exit', keep);
}
