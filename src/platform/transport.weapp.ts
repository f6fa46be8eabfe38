import Taro from '@tarojs/taro';
import type { Answer } from '@/shared/contracts/errors';
import { answerFrom, noNetwork, TIMEOUT } from './answer';
import { sessionToken } from './session';
import type { Send } from './transportTypes';

/** The archive's own server, 'https://…'; empty: the functions run in WeChat's cloud. */
const SERVER = process.env.TARO_APP_SERVER ?? '';

export async function post(path: string, body: unknown): ReturnType<Send> {
  const token = sessionToken();
  try {
    const { data } = await Taro.request<unknown>({
      url: SERVER + path,
      method: 'POST',
      timeout: TIMEOUT,
      header: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      data: body as Record<string, unknown>,
    });
    return answerFrom(data);
  } catch {
    return noNetwork;
  }
}

/** The cloud SDK has no time limit of its own. */
async function callCloud(name: string, data: Record<string, unknown>): Promise<Answer<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer<unknown>>((resolve) => {
    timer = setTimeout(() => resolve(noNetwork), TIMEOUT);
  });
  const answer = Promise.resolve(wx.cloud.callFunction({ name, data })).then(
    ({ result }) => answerFrom(result),
    () => noNetwork,
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

export const send: Send = ({ function: name, ...event }) =>
  SERVER === '' ? callCloud(name, event) : post(`/functions/${name}`, event);
