import { startErrorTexts, type StartErrorCode, type StartErrorDetail } from '@/texts/zh-CN/host';

/** A reason not to start that the operator can do something about: told in words, without a stack. */
export class StartError extends Error {
  constructor(
    readonly code: StartErrorCode,
    detail: StartErrorDetail = {},
  ) {
    super(startErrorTexts[code](detail));
    this.name = 'StartError';
  }
}
