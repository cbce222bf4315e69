/** One of several parts of a job: the `index`th, counted from 1, of `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Whether a key belongs to a shard: by its hash, so that files of one unit are always together. */
export function isInShard(key: string, { index, of }: Shard): boolean {
  return hashOf(key) % of === index - 1;
}

/** FNV-1a in 32 bits over the UTF-16 units, mixed at the end because its low bits alone spread short keys badly. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
