import Taro from '@tarojs/taro';
import type { Answer } from '@/shared/contracts/errors';
import { noNetwork } from './answer';
import { post } from './transport';

/**
 * Whether this is the mini program of an archive with its own server: there a one-time code of WeChat is exchanged for a
 * session. Inside WeChat's cloud the caller is known without.
 */
export const signsInWithWeChat = (): boolean =>
  process.env.TARO_ENV === 'weapp' && Boolean(process.env.TARO_APP_SERVER);

/** Signs in as the person whose WeChat this is. */
export async function signInWithWeChat(): Promise<Answer<unknown>> {
  const code = await Taro.login().then(
    (answer) => answer.code,
    () => null,
  );
  return code ? post('/session/wechat', { code }) : noNetwork;
}
