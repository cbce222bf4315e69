/** User name and password in front of the host of a link: `https://user:password@host`. Both are bounded, as links are. */
const CREDENTIALS = /(?<=\b[a-z][a-z\d+.-]{1,15}:\/\/)(?!\**:\*+@)[^\s/?#:@"'<>]{0,200}:[^\s/?#"'<>]{1,200}@/gi;

/** Where links of a text carry a password, as half-open ranges of UTF-16 offsets. */
export function findPasswords(text: string): { readonly start: number; readonly end: number }[] {
  if (!text.includes('://') || !text.includes('@')) return [];
  return [...text.matchAll(CREDENTIALS)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length - 1,
  }));
}

/** The text with the user names and passwords of its links as `*`, each as long as before. */
export function maskPasswords(text: string): string {
  if (!text.includes('://') || !text.includes('@')) return text;
  return text.replace(CREDENTIALS, (match) => {
    const colon = match.indexOf(':');
    return `${'*'.repeat(colon)}:${'*'.repeat(match.length - colon - 2)}@`;
  });
}
