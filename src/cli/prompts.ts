/** Questions to a person at a terminal. What is undefined was broken off: nothing is asked any more. */
export interface Prompts {
  /** Shows what a question is about. */
  readonly show: (title: string, lines: readonly string[]) => void;
  readonly choose: (question: string, options: readonly PromptOption[]) => Promise<string | undefined>;
  /** Asks for a line of text; `refuse` says why one is not taken. */
  readonly write: (question: string, refuse: (text: string) => string | undefined) => Promise<string | undefined>;
}

interface PromptOption {
  readonly value: string;
  readonly label: string;
}
