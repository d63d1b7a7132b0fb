import { frame } from './frame';
import { signIn } from './sign_in';

export const nl = { ...frame, ...signIn } as const;
