/** What the commands say before anything is installed or built; the host's own words are in src/texts/zh-CN/host.ts. */
export const texts = {
  nodeTooOld: (version) =>
    `查档需要 Node.js 20.19 或更新，这里是 ${version}。\n请到 https://nodejs.org 安装新的长期支持版。`,
  installing: '安装依赖（第一次约一两分钟）',
  installFailed: '依赖没有装好。\n请检查网络（npm 能否访问软件源），然后再运行一次。',
  builds: {
    h5: '构建网页（第一次约一分钟）',
    weapp: '构建小程序',
    functions: '构建云函数',
    server: '构建服务端',
  },
  buildFailed: '构建没有成功。',
  seconds: (count) => `${count} 秒`,
  going: (seconds) => `已经 ${seconds} 秒`,
};
