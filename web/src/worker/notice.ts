/** What a reminder says on a screen that others may see: nothing about anybody or anything. */
const words = {
  nl: { title: 'Tot morgen', body: 'Er is morgen iets. Tik om te kijken.' },
  en: { title: 'See you tomorrow', body: 'There is something tomorrow. Tap to see.' },
} as const;

/** In the language that was sent; whatever else stands in the message is not shown. */
export function noticeFor(message: string | undefined): { title: string; body: string } {
  try {
    const { language } = JSON.parse(message ?? '') as { language?: unknown };
    return language === 'en' ? words.en : words.nl;
  } catch {
    return words.nl;
  }
}
