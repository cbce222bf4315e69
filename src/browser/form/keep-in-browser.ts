/// <reference lib="dom" />

/** What the browser keeps of a form between two visits: a help, which many browsers refuse to pages that are files. */
export interface Kept {
  readonly read: () => string | undefined;
  readonly write: (state: string) => void;
  readonly discard: () => void;
}

/** The place of a form in the browser's storage; one that keeps nothing where there is no storage. */
export function openKept(key: string): Kept {
  const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(globalThis.localStorage);
    } catch {
      return undefined;
    }
  };
  return {
    read: () => attempt((storage) => storage.getItem(key)) ?? undefined,
    write: (state) => attempt((storage) => storage.setItem(key, state)),
    discard: () => attempt((storage) => storage.removeItem(key)),
  };
}
