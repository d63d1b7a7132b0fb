import { call } from './call';
import type * as T from './types';

/** What is said about a note after it was written, and what one read that was put right. */
export const notesApi = {
  sayAbout: (contact_id: string, body: T.NewNoteChange) =>
    call('post', '/contacts/{contact_id}/note-changes', { path: { contact_id }, body }),
  notices: () => call('get', '/me/note-notices'),
  see: (notice_id: string) =>
    call('delete', '/me/note-notices/{notice_id}', { path: { notice_id } }),
};
