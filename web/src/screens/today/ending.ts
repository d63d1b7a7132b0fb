import { request } from '../../api/client';
import type { FollowUp, FollowUpEnd } from '../../api/types';
import { newId } from '../../app/ids';
import { say } from '../../app/status.svelte';
import { recordLater, takeBack } from '../../outbox/outbox.svelte';

// Long enough to notice a slip of the thumb.
const undo_ms = 8000;

/**
 * Ends a promise: done, moved or dropped. It is sealed on the device at once and sent a moment
 * later, so that it can be taken back; a device that cannot keep it sends it straight away.
 */
export async function endFollowUp(
  follow_up: FollowUp,
  end: Omit<FollowUpEnd, 'id'>,
  text: string,
  restore: () => void,
): Promise<void> {
  const body: FollowUpEnd = { id: newId(), ...end };
  const path = `/follow-ups/${follow_up.id}/end`;
  const also = { follow_up_id: follow_up.id };
  if (!(await recordLater({ kind: 'follow_up_end', path, body, also }, undo_ms))) {
    await request('POST', path, { body });
    say({ text });
    return;
  }
  const undo = async () => {
    if (await takeBack(body.id)) restore();
  };
  say({ text, undo, fades_ms: undo_ms });
}
