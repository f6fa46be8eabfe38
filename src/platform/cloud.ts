/** Connects to WeChat's cloud, where the mini program has no server of its own. Once, at launch. */
export function startCloud(): void {
  if (process.env.TARO_ENV !== 'weapp' || process.env.TARO_APP_SERVER) return;
  const env = process.env.TARO_APP_CLOUD_ENV;
  wx.cloud.init(env ? { env, traceUser: false } : { traceUser: false });
}
