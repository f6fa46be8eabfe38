import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openScreen } from './openScreen';

/** The booking screen as a reader works through it. */
export const HERE = '/pages/book-visit/index';
export const PHONE = '000-1111-2222';
export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
export const choose = (day: string, session: RegExp) =>
  userEvent.click(
    within(screen.getByRole('radiogroup', { name: day })).getByRole('radio', { name: session }),
  );

export async function fillIn() {
  await userEvent.click(screen.getByRole('radio', { name: '办自己的证明' }));
  await userEvent.clear(screen.getByRole('textbox', { name: '姓名' }));
  await userEvent.type(screen.getByRole('textbox', { name: '姓名' }), '方小禾');
  await userEvent.clear(screen.getByRole('textbox', { name: '联系电话' }));
  await userEvent.type(screen.getByRole('textbox', { name: '联系电话' }), PHONE);
}

export async function upToReview() {
  await openScreen(HERE);
  await choose('11月23日 星期一', /上午/);
  await press('下一步');
  await fillIn();
  await press('下一步');
}
