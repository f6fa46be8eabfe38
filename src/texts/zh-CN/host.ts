/** What the commands and the host print to the people who run them. */

export type StartErrorCode =
  | 'DIRECTORY_LOCKED'
  | 'DIRECTORY_NOT_WRITABLE'
  | 'STORE_DAMAGED'
  | 'DATA_KEY_INVALID'
  | 'DATA_KEY_LOST'
  | 'DATA_KEY_WRONG'
  | 'DATABASE_URL_INVALID'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_LOGIN_REFUSED'
  | 'DATABASE_MISSING'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_ENCODING'
  | 'DATABASE_NO_RIGHTS'
  | 'PORT_TAKEN'
  | 'PORT_INVALID'
  | 'PORT_NOT_ALLOWED'
  | 'ARCHIVE_MISSING'
  | 'ARCHIVE_AMBIGUOUS'
  | 'ARCHIVE_KEY_INVALID'
  | 'PERSON_NOT_FOUND'
  | 'USAGE_APPOINT';

/** What the sentence is about: a path, an address, a number; never a password. */
export type StartErrorDetail = { about?: string; found?: string };

export const startErrorTexts: Record<StartErrorCode, (detail: StartErrorDetail) => string> = {
  DIRECTORY_LOCKED: ({ about, found }) =>
    `数据目录 ${about} 正被另一个查档进程使用（${found}）。\n请先停掉那个进程，或用 DATA_DIR 换一个目录。`,
  DIRECTORY_NOT_WRITABLE: ({ about, found }) =>
    `数据目录 ${about} 不能写入（${found}）。\n请检查权限，或用 DATA_DIR 换一个目录。`,
  STORE_DAMAGED: ({ about, found }) =>
    `内置数据库 ${about} 打不开（${found}）。\n请从备份恢复；如果只是试用，可以把这个目录移走后重新启动。`,
  DATA_KEY_INVALID: ({ about }) =>
    `数据密钥 ${about} 不对：应为 32 字节的 base64。\n可用 openssl rand -base64 32 生成一个。`,
  DATA_KEY_LOST: ({ about }) =>
    `数据库已经用过一把数据密钥，却找不到密钥 ${about}。\n请把备份的密钥放回原处，或用 DATA_KEY 提供；没有原来的密钥，加密保存的内容无法读出。`,
  DATA_KEY_WRONG: ({ about }) =>
    `数据密钥 ${about} 和这个档案馆一直用的不是同一把。\n请换回原来的那一把，例如备份的那一份。用错了密钥，读者的电话读不出来，读者也会变成陌生人。`,
  DATABASE_URL_INVALID: () => 'DATABASE_URL 的写法不对。\n应为 postgres://用户:密码@主机:端口/数据库。',
  DATABASE_UNREACHABLE: ({ about, found }) =>
    `连不上数据库 ${about}（${found}）。\n请检查 DATABASE_URL 的主机和端口，数据库是否已启动，防火墙是否放行。`,
  DATABASE_LOGIN_REFUSED: ({ about }) =>
    `数据库 ${about} 拒绝登录。\n请检查 DATABASE_URL 里的用户名和密码，以及服务器的 pg_hba.conf。`,
  DATABASE_MISSING: ({ about }) =>
    `服务器上没有这个数据库：${about}。\n请先创建，例如 createdb -E UTF8 chadang。`,
  DATABASE_TOO_OLD: ({ about, found }) =>
    `数据库 ${about} 的版本是 PostgreSQL ${found}，需要 15 或更新。\n请升级数据库。`,
  DATABASE_ENCODING: ({ about, found }) =>
    `数据库 ${about} 的编码是 ${found}，需要 UTF8。\n请用 createdb -E UTF8 -T template0 重新创建。`,
  DATABASE_NO_RIGHTS: ({ about }) =>
    `在数据库 ${about} 里没有建表的权限。\n请让数据库的所有者来运行，或授予 public 模式的 CREATE 权限。`,
  PORT_TAKEN: ({ about }) => `端口 ${about} 已被占用。\n请停掉占用它的程序，或换一个：PORT=8081 npm start。`,
  PORT_INVALID: ({ about }) => `PORT=${about} 不对，应为 0 到 65535 的整数。`,
  PORT_NOT_ALLOWED: ({ about }) =>
    `没有权限使用端口 ${about}。\n1024 以下的端口通常需要管理员权限，请换一个：PORT=8080 npm start。`,
  ARCHIVE_MISSING: () =>
    '数据库里还没有档案馆。\n请用环境变量告诉我们：ARCHIVE_KEY（小写英文代号）、ARCHIVE_NAME（馆名）、ARCHIVE_TELEPHONE（电话）、ARCHIVE_ADDRESS（地址）。\n如果只是试用，可设 DEMO=1 装入演示数据。',
  ARCHIVE_AMBIGUOUS: ({ found }) => `数据库里不止一个档案馆：${found}。\n请用 ARCHIVE_KEY 说明为哪一个服务。`,
  ARCHIVE_KEY_INVALID: ({ about }) =>
    `ARCHIVE_KEY=${about} 不对。\n应以小写字母开头，只用小写字母、数字和连字符，2 到 40 位。`,
  PERSON_NOT_FOUND: ({ about }) =>
    `档案馆里没有这个人：${about}。\n请对方先在小程序里登录一次，再用数据库 person 表里的编号。`,
  USAGE_APPOINT: () => '用法：npm run appoint -- <人员编号> <staff|reader> "姓名"',
};

/** Invented people who sign in by default where the demo mode is on. */
export const demoSignIns = { reader: '林晓禾', staff: '周编研' };

export const hostTexts = {
  dataKeyCreated: (path: string) =>
    `已生成数据密钥 ${path}。请另外备份它：丢了它，加密保存的电话号码就再也读不出来。`,
  lockLost: (directory: string) =>
    `数据目录 ${directory} 已被另一个查档进程接管。\n两个进程同时写会弄坏数据，所以这一个停下了。请只留一个。`,
  opening: '打开数据库',
  loadingDemo: '装入演示档案馆',
  serving: ({ origin, demo }: { origin: string; demo: boolean }) =>
    [
      '',
      `读者    ${origin}/`,
      `工作台  ${origin}/#/pages/staff/requests/index`,
      ...(demo
        ? [
            '',
            '演示模式：馆名、人员和一部分条目是虚构的，只供试用。',
            `演示登录：打开“我的”，选“以读者身份登录”（${demoSignIns.reader}）或“以工作人员身份登录”（${demoSignIns.staff}），不需要密码。`,
          ]
        : []),
      '',
      '按 Ctrl+C 停止。',
    ].join('\n'),
  appointed: ({ name, role }: { name: string; role: 'reader' | 'staff' }) =>
    `${name} 现在是${role === 'staff' ? '工作人员' : '读者'}，需要重新登录。`,
  ending: '正在停止……',
};
