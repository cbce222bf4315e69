import type { PathRules } from './file-source.ts';

/** Paths with `/`, for files that are on no computer. Relative paths start at the root; they are what `node:path` gives there. */
export const POSIX_PATHS: PathRules = { sep: '/', basename, dirname, extname, isAbsolute, join, relative, resolve };

function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

/** The steps of a path without `.`, and without `..` as far as there are steps to leave. */
function stepsOf(path: string): string[] {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (!isAbsolute(path)) steps.push(step);
  }
  return steps;
}

function resolve(...parts: string[]): string {
  const start = parts.findLastIndex(isAbsolute);
  return `/${stepsOf(`/${parts.slice(Math.max(0, start)).join('/')}`).join('/')}`;
}

function join(...parts: string[]): string {
  const joined = parts.filter((part) => part !== '').join('/');
  if (joined === '') return '.';
  const steps = stepsOf(joined).join('/');
  const end = joined.endsWith('/') && steps !== '' ? '/' : '';
  return isAbsolute(joined) ? `/${steps}${end}` : steps === '' ? (joined.endsWith('/') ? './' : '.') : `${steps}${end}`;
}

function relative(from: string, to: string): string {
  const [source, target] = [stepsOf(resolve(from)), stepsOf(resolve(to))];
  let shared = 0;
  while (shared < source.length && shared < target.length && source[shared] === target[shared]) shared++;
  return [...source.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

function withoutEnd(path: string): string {
  return path.replace(/\/+$/, '');
}

function dirname(path: string): string {
  const bare = withoutEnd(path);
  const index = bare.lastIndexOf('/');
  if (index < 0) return path.startsWith('/') ? '/' : '.';
  return withoutEnd(bare.slice(0, index)) || '/';
}

function basename(path: string, suffix = ''): string {
  const bare = withoutEnd(path);
  const name = bare.slice(bare.lastIndexOf('/') + 1);
  return suffix !== '' && name !== suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

function extname(path: string): string {
  const name = basename(path);
  const index = name.lastIndexOf('.');
  return index <= 0 || name === '..' ? '' : name.slice(index);
}
