// Every icon that the application draws, by the name our components and lists use. An icon always
// stands beside a word.
import AlarmClock from '@lucide/svelte/icons/alarm-clock';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import Building from '@lucide/svelte/icons/building';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import Check from '@lucide/svelte/icons/check';
import ChevronRight from '@lucide/svelte/icons/chevron-right';
import Clock from '@lucide/svelte/icons/clock';
import CloudOff from '@lucide/svelte/icons/cloud-off';
import CloudUpload from '@lucide/svelte/icons/cloud-upload';
import Footprints from '@lucide/svelte/icons/footprints';
import Handshake from '@lucide/svelte/icons/handshake';
import House from '@lucide/svelte/icons/house';
import LogOut from '@lucide/svelte/icons/log-out';
import MapIcon from '@lucide/svelte/icons/map';
import MapPin from '@lucide/svelte/icons/map-pin';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import MessageCircleQuestion from '@lucide/svelte/icons/message-circle-question-mark';
import Minus from '@lucide/svelte/icons/minus';
import NotebookPen from '@lucide/svelte/icons/notebook-pen';
import PartyPopper from '@lucide/svelte/icons/party-popper';
import PencilLine from '@lucide/svelte/icons/pencil-line';
import Phone from '@lucide/svelte/icons/phone';
import Plus from '@lucide/svelte/icons/plus';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import School from '@lucide/svelte/icons/school';
import Search from '@lucide/svelte/icons/search';
import Settings from '@lucide/svelte/icons/settings';
import Frown from '@lucide/svelte/icons/face-slightly-frowning';
import Smile from '@lucide/svelte/icons/face-slightly-smiling';
import Sprout from '@lucide/svelte/icons/sprout';
import Sun from '@lucide/svelte/icons/sun';
import Tally5 from '@lucide/svelte/icons/tally-5';
import Target from '@lucide/svelte/icons/target';
import Trash from '@lucide/svelte/icons/trash';
import TreePine from '@lucide/svelte/icons/tree-pine';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import UserPlus from '@lucide/svelte/icons/user-plus';
import UserRound from '@lucide/svelte/icons/user-round';
import Users from '@lucide/svelte/icons/users';
import Volleyball from '@lucide/svelte/icons/volleyball';
import Waves from '@lucide/svelte/icons/waves-horizontal';
import X from '@lucide/svelte/icons/x';
import Zap from '@lucide/svelte/icons/zap';
import Copy from '@lucide/svelte/icons/copy';
import Eye from '@lucide/svelte/icons/eye';
import HistoryIcon from '@lucide/svelte/icons/history';
import LinkIcon from '@lucide/svelte/icons/link';
import Merge from '@lucide/svelte/icons/merge';
import Printer from '@lucide/svelte/icons/printer';
import Upload from '@lucide/svelte/icons/file-up';
import Lock from '@lucide/svelte/icons/lock-keyhole';
import Info from '@lucide/svelte/icons/info';
import Split from '@lucide/svelte/icons/split';

export const icons = {
  alarm: AlarmClock,
  back: ArrowLeft,
  building: Building,
  calendar: CalendarClock,
  chart: ChartColumn,
  check: Check,
  chevron: ChevronRight,
  clock: Clock,
  offline: CloudOff,
  upload: CloudUpload,
  footprints: Footprints,
  handshake: Handshake,
  house: House,
  leave: LogOut,
  map: MapIcon,
  pin: MapPin,
  message: MessageCircle,
  question: MessageCircleQuestion,
  minus: Minus,
  note: NotebookPen,
  party: PartyPopper,
  pencil: PencilLine,
  phone: Phone,
  plus: Plus,
  undo: RotateCcw,
  school: School,
  search: Search,
  settings: Settings,
  smile: Smile,
  frown: Frown,
  sprout: Sprout,
  sun: Sun,
  tally: Tally5,
  target: Target,
  trash: Trash,
  tree: TreePine,
  alert: TriangleAlert,
  'user-plus': UserPlus,
  user: UserRound,
  users: Users,
  ball: Volleyball,
  waves: Waves,
  close: X,
  zap: Zap,
  copy: Copy,
  eye: Eye,
  history: HistoryIcon,
  link: LinkIcon,
  merge: Merge,
  split: Split,
  print: Printer,
  file: Upload,
  lock: Lock,
  info: Info,
} as const;

export type IconName = keyof typeof icons;

// What we know we draw in our own way; a region that adds something may name one of our icons.
const byKey: Record<string, IconName> = {
  street: 'footprints',
  walk_in: 'users',
  school: 'school',
  home: 'house',
  online: 'message',
  phone: 'phone',
  calm: 'waves',
  lively: 'smile',
  tense: 'zap',
  sad: 'frown',
  celebration: 'party',
  square: 'pin',
  park: 'tree',
  centre: 'building',
  sports: 'ball',
};

export function iconFor(item: { key: string; icon?: string | null }): IconName {
  const known = byKey[item.key];
  if (known) return known;
  return item.icon && item.icon in icons ? (item.icon as IconName) : 'pin';
}
