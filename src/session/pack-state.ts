type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Plain data of the program as JSON: `{ "$big": "1" }` is a bigint, `{ "$map": [...] }` a map, `{ "$length": 3 }` a list of which
 * only the length is kept. Keys without a value are left out.
 */
export function packState(value: unknown): Json {
  if (typeof value === 'bigint') return { $big: String(value) };
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value as Json;
  if (value instanceof Map) return { $map: [...value].map(packState) };
  if (Array.isArray(value)) {
    return value.length > 0 && !(0 in value) ? { $length: value.length } : value.map(packState);
  }
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, packState(part)]));
}

/** The data that was packed. */
export function unpackState(packed: Json): unknown {
  if (typeof packed !== 'object' || packed === null) return packed;
  if (Array.isArray(packed)) return packed.map(unpackState);
  const { $big, $map, $length } = packed as { readonly [key: string]: Json };
  if (typeof $big === 'string') return BigInt($big);
  if (Array.isArray($map)) return new Map($map.map(unpackState) as [unknown, unknown][]);
  if (typeof $length === 'number') return new Array<never>($length);
  return Object.fromEntries(Object.entries(packed).map(([key, part]) => [key, unpackState(part)]));
}
