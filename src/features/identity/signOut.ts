import { forgetSession, sessionToken } from '@/platform/session';
import { post } from '@/platform/transport';

/** Whether there is a session to end: inside WeChat's cloud there is none. */
export const canSignOut = (): boolean => sessionToken() !== null;

/** Ends the session here and on the server; here also when the server cannot be reached. */
export async function signOut(): Promise<void> {
  await post('/session/end', {});
  forgetSession();
}
