/**
 * What a file says, without places: texts, nothing, lists, and mappings in the file's order. (The keys of an object would
 * not keep it: `10` comes before `a` there.)
 */
export type Content = string | null | readonly Content[] | ContentMap;

export type ContentMap = ReadonlyMap<string, Content>;
