import type { Misnamed, None, Translation } from '../dictionary';
import { frame } from './frame';
import { signIn } from './sign_in';

export const en = { ...frame, ...signIn } as const satisfies Translation;

/** Does not compile while an English sentence names a value that the Dutch one lacks. */
export type EnglishNamesAreRight = None<Misnamed<typeof en>>;
