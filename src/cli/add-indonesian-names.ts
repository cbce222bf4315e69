import { indonesianKey, indonesianValue } from '../model/indonesian-names.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/**
 * A JSON Schema of files that people write, as others are to use it: with the Indonesian names of keys and values beside the
 * English ones. patuh itself checks a tree in which all names are English already.
 */
export function addIndonesianNames<T>(schema: T): T {
  return widen(schema as Json) as T;
}

function widen(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(widen);
  if (!isObject(schema)) return schema;
  const object = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, widen(value)]));
  const { properties, required, enum: values, ...rest } = object;
  const keys = isObject(properties) ? Object.keys(properties) : [];
  const wanted = Array.isArray(required) ? (required as readonly string[]) : [];
  const conditions = [
    ...wanted.filter(isNamed).map((key) => ({ anyOf: [{ required: [key] }, { required: [indonesianKey(key)] }] })),
    ...keys.filter(isNamed).map((key) => ({ not: { required: [key, indonesianKey(key)] } })),
  ];
  const own = wanted.filter((key) => !isNamed(key));
  return {
    ...rest,
    ...(Array.isArray(values) ? { enum: values.flatMap(withIndonesian) } : {}),
    ...(own.length > 0 ? { required: own } : {}),
    ...(isObject(properties) ? { properties: withIndonesianKeys(properties) } : {}),
    ...(conditions.length > 0 ? { allOf: conditions } : {}),
  };
}

function withIndonesianKeys(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => [
      [key, value],
      ...(isNamed(key) ? [[indonesianKey(key), value]] : []),
    ]),
  );
}

function withIndonesian(value: Json): readonly Json[] {
  const word = typeof value === 'string' ? indonesianValue(value) : undefined;
  return word === undefined ? [value] : [value, word];
}

function isNamed(key: string): boolean {
  return indonesianKey(key) !== key;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
