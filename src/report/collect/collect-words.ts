import type { CollectTexts } from '../../messages/collect-texts.ts';
import { collect as en } from '../../messages/en/collect.ts';
import { collect as id } from '../../messages/id/collect.ts';
import type { Messages } from '../../messages/messages.ts';

/** The words of the language that messages speak. */
export function collectWords({ language }: Pick<Messages, 'language'>): CollectTexts {
  return { id, en }[language];
}
