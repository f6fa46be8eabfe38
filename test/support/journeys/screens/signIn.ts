import { Screen } from './screen';

export class SignInScreen extends Screen {
  protected readonly title = '登录';

  asReader(): Promise<void> {
    return this.press('以读者身份登录');
  }
}
