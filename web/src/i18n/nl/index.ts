import { capture } from './capture';
import { frame } from './frame';
import { figures } from './figures';
import { people } from './people';
import { signIn } from './sign_in';
import { today } from './today';

export const nl = { ...frame, ...people, ...figures, ...signIn, ...today, ...capture } as const;
