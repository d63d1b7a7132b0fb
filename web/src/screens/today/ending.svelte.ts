import { request } from '../../api/client';
import type { FollowUp, FollowUpEnd } from '../../api/types';
import { newId } from '../../app/ids';
import { onLeaving } from '../../app/session.svelte';
import { hush, say } from '../../app/status.svelte';
import { recordLater, takeBack } from '../../outbox/outbox.svelte';

// Long enough to notice a slip of the thumb.
const undo_ms = 8000;

// Known here as ended, although the server may not have heard of it yet. Survives going to another
// screen and back.
let ended = $state.raw<string[]>([]);

onLeaving(() => {
  ended = [];
});

export function isOpen(follow_up: FollowUp): boolean {
  return !ended.includes(follow_up.id);
}

function reopen(follow_up: FollowUp): void {
  ended = ended.filter((id) => id !== follow_up.id);
}

/**
 * Ends a promise: done, moved or dropped. It is sealed on the device at once and sent a moment
 * later, so that it can be taken back; a device that cannot keep it sends it straight away.
 */
export async function endFollowUp(
  follow_up: FollowUp,
  end: Omit<FollowUpEnd, 'id'>,
  text: string,
): Promise<void> {
  const body: FollowUpEnd = { id: newId(), ...end };
  const path = `/follow-ups/${follow_up.id}/end` as const;
  const also = { follow_up_id: follow_up.id };
  ended = [...ended, follow_up.id];
  if (await recordLater({ kind: 'follow_up_end', path, body, also }, undo_ms)) {
    const undo = async () => {
      if (await takeBack(body.id)) reopen(follow_up);
      hush();
    };
    say({ text, undo, fades_ms: undo_ms });
    return;
  }
  try {
    await request('POST', path, { body });
    say({ text });
  } catch (error) {
    reopen(follow_up);
    throw error;
  }
}
