import { z } from 'zod';

/** Settings of the archive's mini program; without them WeChat sign-in is not offered. */
export type WechatSettings = { appid: string; secret: string; api: string };

export type WechatSignIn =
  { openid: string } | { refused: 'CODE' | 'BLOCKED' | 'UNAVAILABLE'; errcode: number | null };

const TIMEOUT = 5_000;

const INVALID_CODE = 40029;
const USED_CODE = 40163;
const BLOCKED_USER = 40226;
const BUSY = -1;

const answer = z.object({ openid: z.string().min(1).optional(), errcode: z.int().optional() });

/** WECHAT_APPID and WECHAT_SECRET; WECHAT_API replaces the address of WeChat's servers. */
export function wechatSettings(env: NodeJS.ProcessEnv): WechatSettings | null {
  const { WECHAT_APPID: appid, WECHAT_SECRET: secret } = env;
  return appid && secret ? { appid, secret, api: env.WECHAT_API || 'https://api.weixin.qq.com' } : null;
}

/**
 * code2Session: exchanges the code of wx.login for the openid (WeChat's server API, auth.code2Session). The
 * session key that comes with it is dropped at once. A busy system (-1) is asked once more.
 */
export async function openidOfCode(settings: WechatSettings, code: string): Promise<WechatSignIn> {
  const first = await ask(settings, code);
  return 'errcode' in first && first.errcode === BUSY ? ask(settings, code) : first;
}

async function ask({ appid, secret, api }: WechatSettings, code: string): Promise<WechatSignIn> {
  const query = new URLSearchParams({ appid, secret, js_code: code, grant_type: 'authorization_code' });
  let body: z.infer<typeof answer>;
  try {
    const response = await fetch(`${api}/sns/jscode2session?${query.toString()}`, {
      signal: AbortSignal.timeout(TIMEOUT),
      redirect: 'error',
    });
    body = answer.parse(await response.json());
  } catch {
    // The cause quotes the address with the secret in it: it must go no further.
    return { refused: 'UNAVAILABLE', errcode: null };
  }
  const errcode = body.errcode ?? 0;
  if (errcode === 0 && body.openid) return { openid: body.openid };
  if (errcode === INVALID_CODE || errcode === USED_CODE) return { refused: 'CODE', errcode };
  if (errcode === BLOCKED_USER) return { refused: 'BLOCKED', errcode };
  return { refused: 'UNAVAILABLE', errcode };
}
