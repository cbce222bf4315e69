import { isCancel, note, select, text } from '@clack/prompts';
import type { Prompts } from './prompts.ts';

/** Questions as a terminal asks them. */
export const TERMINAL_PROMPTS: Prompts = {
  show: (title, lines) => note(lines.join('\n'), title),
  async choose(message, options) {
    const answer = await select({ message, options: options.map((option) => ({ ...option })) });
    return isCancel(answer) ? undefined : answer;
  },
  async write(message, refuse) {
    const answer = await text({ message, validate: (written) => refuse((written ?? '').trim()) });
    return isCancel(answer) ? undefined : (answer ?? '').trim();
  },
};
