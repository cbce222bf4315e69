import type { Worker as NodeWorker, WorkerOptions } from 'node:worker_threads';

/** What came of one item: its result, or why there is none. */
type Worked<R> =
  | { readonly kind: 'done'; readonly value: R }
  /** The worker ended, or was ended because it did not, while it was at this item. */
  | { readonly kind: 'stopped'; readonly how: StopReason }
  /** No worker can be started here. */
  | { readonly kind: 'not-started' };

export type StopReason = 'crashed' | 'hung';

/** What a worker is started with. */
export interface WorkerStart<D> {
  readonly data: D;
  /** The index of the item that the worker is at (-1 for none), and how many items it has begun. */
  readonly state: Int32Array;
}

/** What a worker is sent: items of one task, in order, of which the first has this index. */
export interface Portion<T, I> {
  readonly task: T;
  readonly first: number;
  readonly items: readonly I[];
}

/** What a worker sends back; the first message of each, without values, says that it has started. */
export interface PortionResult {
  readonly first: number;
  readonly values: readonly unknown[];
}

/** Does the same to many items at once, in several threads. */
export interface WorkerPool<T, I> {
  /** The results in the order of the items, whatever the order in which they are done. One call at a time. */
  readonly map: <R>(task: T, items: readonly I[]) => AsyncGenerator<Worked<R>>;
  readonly close: () => Promise<void>;
}

interface PoolOptions<D> {
  /** The class of worker threads; loaded only where there are some. */
  readonly Worker: new (
    script: string,
    options: WorkerOptions,
  ) => NodeWorker;
  readonly script: string;
  readonly data: D;
  readonly jobs: number;
  /** How long a worker may be at one item before it counts as hung. */
  readonly patienceMs: number;
  /** The memory of one thread. */
  readonly heapMb: number;
  readonly signal: AbortSignal | undefined;
}

/** Items that are sent at once: a message costs as much as reading a small file. */
const PORTION = 16;
/** Portions that a worker has: it goes on with the second while the results of the first are taken. */
const PORTIONS_AT_ONCE = 2;
/** How far, in portions a worker, work may be ahead of what has been taken: it bounds what waits in memory. */
const AHEAD = 6;
/** Looks at a worker in the time of its patience. They are counted: while the computer sleeps, no time passes. */
const LOOKS = 10;

interface Range {
  readonly first: number;
  readonly end: number;
}

interface Slot {
  readonly worker: NodeWorker;
  readonly state: Int32Array;
  ranges: Range[];
  isReady: boolean;
  begun: number;
  idleLooks: number;
}

interface Run<T, I> {
  readonly task: T;
  readonly items: readonly I[];
  readonly results: Map<number, Worked<unknown>>;
  /** What workers that have ended leave to do. */
  left: Range[];
  next: number;
  taken: number;
  wake: () => void;
}

/** Opens a pool; workers are started with the first work. A worker that ends costs the item that it was at. */
export function openWorkerPool<D, T, I>(options: PoolOptions<D>): WorkerPool<T, I> {
  const { Worker, script, data, jobs, patienceMs, heapMb, signal } = options;
  const slots = new Set<Slot>();
  let failedStarts = 0;
  let run: Run<T, I> | undefined;
  const canStart = () => failedStarts < jobs;

  const start = (): void => {
    const state = new Int32Array(new SharedArrayBuffer(8));
    Atomics.store(state, 0, -1);
    let worker: NodeWorker;
    try {
      const workerData: WorkerStart<D> = { data, state };
      worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    } catch {
      // Threads may be forbidden.
      failedStarts = jobs;
      return;
    }
    const slot: Slot = { worker, state, ranges: [], isReady: false, begun: 0, idleLooks: 0 };
    slots.add(slot);
    worker.on('message', (message: PortionResult) => take(slot, message));
    worker.on('error', () => lose(slot, 'crashed'));
    worker.on('exit', () => lose(slot, 'crashed'));
  };

  const take = (slot: Slot, { first, values }: PortionResult): void => {
    if (!slots.has(slot)) return;
    slot.isReady = true;
    slot.idleLooks = 0;
    slot.ranges = slot.ranges.filter((range) => range.first !== first);
    for (const [index, value] of values.entries()) run?.results.set(first + index, { kind: 'done', value });
    run?.wake();
  };

  const lose = (slot: Slot, how: StopReason): void => {
    if (!slots.delete(slot)) return;
    // Not waited for: what hangs in the system may never end.
    void slot.worker.terminate();
    if (!slot.isReady) failedStarts++;
    if (run === undefined) return;
    const [range] = slot.ranges;
    const at = Atomics.load(slot.state, 0);
    const blamed = slot.isReady && range !== undefined ? (at === -1 ? range.first : at) : -1;
    if (blamed !== -1) run.results.set(blamed, { kind: 'stopped', how });
    const left = slot.ranges.flatMap(({ first, end }) =>
      blamed >= first && blamed < end
        ? [
            { first, end: blamed },
            { first: blamed + 1, end },
          ]
        : [{ first, end }],
    );
    run.left = [...run.left, ...left.filter(({ first, end }) => first < end)].sort((a, b) => a.first - b.first);
    run.wake();
  };

  const nextRange = (current: Run<T, I>): Range | undefined => {
    const left = current.left.shift();
    if (left !== undefined) return left;
    const { next: first, items, taken } = current;
    if (first >= items.length || first - taken >= AHEAD * PORTION * jobs) return undefined;
    current.next = Math.min(first + PORTION, items.length);
    return { first, end: current.next };
  };

  /** Gives every worker that has room something to do, and starts those that are lacking. */
  const hand = (current: Run<T, I>): void => {
    while (slots.size < jobs && canStart() && (current.next < current.items.length || current.left.length > 0)) start();
    for (let round = 0; round < PORTIONS_AT_ONCE; round++) {
      for (const slot of slots) {
        if (slot.ranges.length > round) continue;
        const range = nextRange(current);
        if (range === undefined) return;
        slot.ranges.push(range);
        const { first, end } = range;
        const portion: Portion<T, I> = { task: current.task, first, items: current.items.slice(first, end) };
        slot.worker.postMessage(portion);
      }
    }
  };

  const look = (): void => {
    for (const slot of slots) {
      const begun = Atomics.load(slot.state, 1);
      const isBusy = slot.ranges.length > 0 && begun === slot.begun;
      slot.idleLooks = isBusy ? slot.idleLooks + 1 : 0;
      slot.begun = begun;
      if (slot.idleLooks > LOOKS) lose(slot, 'hung');
    }
  };
  const looking = setInterval(look, patienceMs / LOOKS);
  looking.unref();
  const wake = () => run?.wake();
  signal?.addEventListener('abort', wake);

  return {
    async *map<R>(task: T, items: readonly I[]) {
      const current: Run<T, I> = { task, items, results: new Map(), left: [], next: 0, taken: 0, wake: () => {} };
      run = current;
      try {
        for (let index = 0; index < items.length; index++) {
          current.taken = index;
          if (index % PORTION === 0) hand(current);
          while (!current.results.has(index)) {
            if (slots.size === 0 && !canStart()) {
              current.results.set(index, { kind: 'not-started' });
              break;
            }
            const woken = new Promise<void>((resolve) => {
              current.wake = resolve;
            });
            await woken;
            signal?.throwIfAborted();
            hand(current);
          }
          yield current.results.get(index) as Worked<R>;
          current.results.delete(index);
        }
      } finally {
        run = undefined;
        // Those that still work for a caller that has left.
        for (const slot of slots) if (slot.ranges.length > 0) lose(slot, 'crashed');
      }
    },
    async close() {
      clearInterval(looking);
      signal?.removeEventListener('abort', wake);
      const ending = [...slots].map(({ worker }) => worker.terminate());
      slots.clear();
      await Promise.all(ending);
    },
  };
}
