import { capture } from './capture';
import { frame } from './frame';
import { people } from './people';
import { signIn } from './sign_in';
import { today } from './today';

export const nl = { ...frame, ...people, ...signIn, ...today, ...capture } as const;
