import type { ErrorCode, Refusal } from '@/shared/contracts/errors';

/** What happened, why, and how to mend it; one for every refusal a function can give. */
const sentences = {
  MALFORMED_REQUEST: '这次请求没有被看懂。请退回上一页再试。',
  TOO_LARGE: '内容太长了。请删短一些再提交。',
  UNKNOWN_FUNCTION: '这个功能暂时用不了。请打电话问档案馆。',
  UNKNOWN_ACTION: '这个功能暂时用不了。请打电话问档案馆。',
  INVALID_INPUT: '有内容没有填对。请改好再提交。',
  NOT_SIGNED_IN: '您还没有登录，或登录已经过期。请先登录。',
  FORBIDDEN: '您现在的身份不能做这件事。请换一个身份登录。',
  NOT_FOUND: '没有找到这个内容。它可能不存在，或者没有开放。',
  IDEMPOTENCY_KEY_REQUIRED: '这次提交不完整。请再提交一次。',
  IDEMPOTENCY_CONFLICT: '内容在提交途中改过了。请核对后再提交一次。',
  INTERNAL: '系统出了问题，不是您的错。请过一会儿再试。',
  NETWORK: '没有连上网络。您填的内容还在，请再试一次。',
  SESSION_NOT_FOUND: '这个场次已经没有了。请另选一个场次。',
  SESSION_FULL: '这个场次刚刚约满了。请另选一个场次。',
  DAY_CLOSED: '这一天档案馆不开放。请另选一天。',
  CALENDAR_UNKNOWN: '那一年的放假通知还没有公布。请选早一些的日子。',
  TOO_SOON: '日子太近，来不及调出档案。请选晚一些的日子。',
  TOO_LATE: '日子太远，还不能预约。请选早一些的日子。',
  ENTRY_NOT_BOOKABLE: '预约单里有档案不能到馆查阅。请把它移出后再提交。',
  TOO_MANY_ITEMS: '预约单里的档案太多了。请移出一些再提交。',
  ALREADY_BOOKED_THAT_DAY: '您那天已经有预约了。请另选一天，或先取消那次预约。',
  TOO_MANY_VISITS: '您还没来的预约太多了。请先取消一次，再约新的。',
  CANNOT_CANCEL: '这次预约现在不能取消了。有变动请打电话给我们。',
  ALREADY_DECIDED: '这次预约已经有人处理了。',
  VISIT_DAY_OVER: '约的日子已经过了，不能再确认。请拒绝，并写明原因。',
  ENTRY_NOT_OPEN: '有档案现在不开放，不能确认。请拒绝，并写明原因。',
} as const satisfies Record<ErrorCode, string>;

export const errorTexts = {
  sentences,
  retry: '再试一次',
  signIn: '登录',
  screenNotOpened: '没有连上网络，这一页打不开。请再试一次。',
  quote: (requestId: string) => `来电时可以报这个编号：${requestId}`,
  call: (number: string) => `打电话 ${number}`,
} as const;

/** The sentence for a refusal. */
export const refusalSentence = ({ code }: Refusal): string => sentences[code] ?? sentences.INTERNAL;
