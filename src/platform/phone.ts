import Taro from '@tarojs/taro';

/** Opens the telephone with the number filled in; the person still decides to call. */
export function callPhone(number: string): void {
  // Closing the call sheet is reported as a failure; there is nothing to tell the person.
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
}
