import { NOT_APPLICABLE, type Response } from '../model/assessment.ts';

/** An answer as the scale words it; null where there is none. */
export function wordOf(response: Response): string | null {
  switch (response.kind) {
    case 'given':
      return response.answer;
    case 'not-applicable':
      return NOT_APPLICABLE;
    case 'unanswered':
      return null;
  }
}

/** Responses in words: one where they are alike, several where the services differ, null where there are none. */
export function describeAnswer(responses: readonly Response[]): string | null {
  const [first] = responses;
  if (first !== undefined && responses.every((response) => response === first)) return wordOf(first);
  const words = [...new Set(responses.map(wordOf))];
  return words.length < 2 ? (words[0] ?? null) : words.map((word) => word ?? '–').join(' / ');
}
