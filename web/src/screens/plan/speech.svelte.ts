import { currentLocale } from '../../i18n/language.svelte';

const tags = { nl: 'nl-NL', en: 'en-GB' } as const;

let speaking = $state(false);

/** Whether this browser can read aloud at all. Nothing leaves the device for it. */
export const canSpeak = (): boolean => 'speechSynthesis' in globalThis;

export const isSpeaking = (): boolean => speaking;

export function hushSpeech(): void {
  if (canSpeak()) speechSynthesis.cancel();
  speaking = false;
}

/** Reads sentences aloud, one after the other; what was being read stops. */
export function readAloud(sentences: string[]): void {
  if (!canSpeak()) return;
  hushSpeech();
  const all = sentences.filter((one) => one.trim() !== '');
  speaking = all.length > 0;
  all.forEach((sentence, index) => {
    const words = new SpeechSynthesisUtterance(sentence);
    words.lang = tags[currentLocale()];
    // Slower than usual: it is meant to be followed.
    words.rate = 0.9;
    if (index === all.length - 1) words.onend = words.onerror = () => (speaking = false);
    speechSynthesis.speak(words);
  });
}
