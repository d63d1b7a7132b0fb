// That somebody left stands on the device until the server knows: without a network the session
// would otherwise open again for whoever comes next.
const name = 'nabij.left';

export function markLeft(left: boolean): void {
  try {
    if (left) localStorage.setItem(name, 'yes');
    else localStorage.removeItem(name);
  } catch {
    // Without storage the session ends when the server hears of it.
  }
}

export function hasLeft(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}
