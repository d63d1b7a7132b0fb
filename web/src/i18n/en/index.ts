import type { Misnamed, None, Translation } from '../dictionary';
import { admin } from './admin';
import { agree } from './agree';
import { alliance } from './alliance';
import { boundaries } from './boundaries';
import { ask } from './ask';
import { bring } from './bring';
import { calendar } from './calendar';
import { carry } from './carry';
import { capture } from './capture';
import { frame } from './frame';
import { debrief } from './debrief';
import { figures } from './figures';
import { how } from './how';
import { leave } from './leave';
import { load } from './load';
import { me } from './me';
import { notes } from './notes';
import { own } from './own';
import { people } from './people';
import { places } from './places';
import { plan } from './plan';
import { problems } from './problems';
import { reach } from './reach';
import { signIn } from './sign_in';
import { team } from './team';
import { today } from './today';

export const en = {
  ...frame,
  ...people,
  ...figures,
  ...places,
  ...plan,
  ...alliance,
  ...ask,
  ...agree,
  ...own,
  ...calendar,
  ...reach,
  ...carry,
  ...leave,
  ...notes,
  ...debrief,
  ...boundaries,
  ...how,
  ...load,
  ...me,
  ...admin,
  ...problems,
  ...bring,
  ...signIn,
  ...team,
  ...today,
  ...capture,
} as const satisfies Translation;

/** Does not compile while an English sentence names a value that the Dutch one lacks. */
export type EnglishNamesAreRight = None<Misnamed<typeof en>>;
