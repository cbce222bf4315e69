/**
 * The path of a file as a URI reference: relative where the path is, a `file:` URI where it is absolute (also with the
 * drive of Windows). Every character that means something in a URI is encoded, lone surrogates and all.
 */
export function placeUri(file: string): string {
  const path = file.replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeStep).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path[0]}:${encoded.slice(encoded.indexOf('/'))}`;
  if (path.startsWith('//')) return `file:${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Whether the URI of a path is relative to the working directory. */
export function isRelativePath(file: string): boolean {
  return !/^(?:[A-Za-z]:)?[\\/]/.test(file);
}

function encodeStep(step: string): string {
  return encodeURIComponent(step.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
