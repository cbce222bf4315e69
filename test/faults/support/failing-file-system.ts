/** Which calls of the file system fail, and how; shared by the test and by the file system that its mock puts in place. */
interface Plan {
  /** The names of all calls since `watch`. */
  calls: string[];
  /** The code that call number `count` (from 1) fails with. */
  fails: ((count: number, name: string) => string | undefined) | undefined;
}

const plan: Plan = { calls: [], fails: undefined };

/** Counts the calls of some work and makes them fail where `fails` gives a code. The names of the calls that were made. */
export async function watch<T>(
  work: () => Promise<T>,
  fails: NonNullable<Plan['fails']>,
): Promise<{ readonly result: T; readonly calls: readonly string[] }> {
  plan.calls = [];
  plan.fails = fails;
  try {
    return { result: await work(), calls: plan.calls };
  } finally {
    plan.fails = undefined;
  }
}

type Call = (...args: unknown[]) => unknown;

/** The error of the next call if it is to fail. */
function failure(name: string): Error | undefined {
  const { fails } = plan;
  if (fails === undefined) return undefined;
  // What the test itself does to files in between does not count.
  plan.fails = undefined;
  const code = fails(plan.calls.push(name), name);
  plan.fails = fails;
  return code === undefined
    ? undefined
    : Object.assign(new Error(`${code}: injected, ${name}`), { code, syscall: name });
}

/** Calls that have done part of their work, or all of it, when they fail. */
const BEFORE: Readonly<Record<string, (real: Call, args: unknown[]) => void>> = {
  closeSync: (real, args) => real(...args),
  writeFileSync: (real, [file, content, ...rest]) => real(file, half(content), ...rest),
  writeSync: (real, [file, content]) => real(file, half(content)),
};

function half(content: unknown): string | Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content) : (content as Uint8Array);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

function failing(name: string, real: Call): Call {
  return (...args) => {
    const error = failure(name);
    if (error === undefined) return real(...args);
    // The one call that has no error.
    if (name === 'existsSync') return false;
    BEFORE[name]?.(real, args);
    throw error;
  };
}

function failingLater(name: string, real: Call): Call {
  return async (...args) => {
    const error = failure(name);
    if (error !== undefined) throw error;
    const result = await real(...args);
    return name === 'open' ? failingHandle(result as object) : result;
  };
}

/** A file handle whose methods fail too. */
function failingHandle<T extends object>(handle: T): T {
  return new Proxy(handle, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      const bound = value.bind(target) as Call;
      return typeof key === 'string' && !key.startsWith('create') ? failingLater(`handle.${key}`, bound) : bound;
    },
  });
}

function failingStream(name: string, real: Call): Call {
  return (...args) => {
    const error = failure(name);
    const stream = real(...args) as { destroy(error: Error): void };
    if (error !== undefined) stream.destroy(error);
    return stream;
  };
}

/** Node's file system with every call failing that the plan wants to: for `vi.mock('node:fs')` and `node:fs/promises`. */
export function failingFileSystem<T extends object>(real: T): T {
  const wrapped = Object.fromEntries(
    Object.entries(real).map(([name, value]) => {
      if (name === 'promises') return [name, failingFileSystem(value)];
      if (typeof value !== 'function' || /^[A-Z_]/.test(name)) return [name, value];
      if (name.endsWith('Sync')) return [name, failing(name, value)];
      if (name.startsWith('create')) return [name, failingStream(name, value)];
      // Those of `promises`; calls with a callback are not used.
      return [name, 'readFileSync' in real ? value : failingLater(name, value)];
    }),
  );
  return { ...wrapped, default: wrapped } as unknown as T;
}
