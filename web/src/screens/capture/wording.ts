import type { ListItem } from '../../api/types';
import { currentLocale } from '../../i18n/language.svelte';

/** In the language of whoever writes: the word, and what to ask oneself instead. */
function inLanguage(item: ListItem) {
  const dutch = currentLocale() === 'nl';
  return {
    word: dutch ? item.label_nl : item.label_en,
    instead: dutch ? item.plain_nl : item.plain_en,
  };
}

const letter = /\p{L}/u;

/** Words that judge somebody instead of telling what happened; nothing is refused for it. */
export function judging(note: string, wordings: ListItem[]) {
  const text = note.toLowerCase();
  return wordings.map(inLanguage).filter(({ word }) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!letter.test(text[at - 1] ?? ' ')) return true;
    }
    return false;
  });
}
