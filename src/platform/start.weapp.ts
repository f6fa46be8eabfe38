/** Connects to WeChat's cloud, where the mini program has no server of its own. */
export function start(): void {
  if (process.env.TARO_APP_SERVER) return;
  const env = process.env.TARO_APP_CLOUD_ENV;
  wx.cloud.init(env ? { env, traceUser: false } : { traceUser: false });
}
