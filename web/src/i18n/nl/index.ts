import { capture } from './capture';
import { frame } from './frame';
import { signIn } from './sign_in';
import { today } from './today';

export const nl = { ...frame, ...signIn, ...today, ...capture } as const;
