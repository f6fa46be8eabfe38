import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from '@/ui/Button';
import { ChoiceList } from '@/ui/ChoiceList';
import { ConfirmDialog } from '@/ui/Dialog';
import { FrameProvider } from '@/ui/Frame';
import type { FrameValue } from '@/ui/Frame';
import { LinkRow, RowList } from '@/ui/LinkRow';
import { Marked } from '@/ui/Marked';
import { Screen } from '@/ui/Screen';
import { Table } from '@/ui/Table';
import { TextField } from '@/ui/TextField';
import { device } from '../support/pages/device';

const frame: FrameValue = {
  scale: 'elder',
  archiveName: '清和县档案馆',
  phone: '000-0000-0000',
  demo: true,
  nav: [{ key: 'home', label: '首页', onPress: () => undefined }],
};

describe('screen', () => {
  it('shows its title, the demo mark and, one tap away, the telephone', async () => {
    const { container } = render(
      <FrameProvider value={frame}>
        <Screen title="我的预约" current="home" />
      </FrameProvider>,
    );
    expect(screen.getByRole('heading', { level: 1, name: '我的预约' })).toBeInTheDocument();
    expect(device.title).toBe('我的预约');
    expect(screen.getByRole('note')).toHaveTextContent('演示数据');
    expect(container.firstElementChild).toHaveClass('scale-elder');
    const bar = screen.getByRole('navigation');
    expect(within(bar).getByRole('button', { name: '首页' })).toHaveAttribute('aria-current', 'page');
    await userEvent.click(within(bar).getByRole('button', { name: /电话/ }));
    expect(device.phoneCalls).toEqual(['000-0000-0000']);
  });

  it('leads back along its breadcrumbs', async () => {
    render(
      <Screen
        title="案卷"
        breadcrumbs={[{ label: '全宗', to: '/pages/browse/index?node=f1' }, { label: '案卷' }]}
      />,
    );
    await userEvent.click(screen.getByRole('link', { name: '全宗' }));
    expect(device.navigations).toEqual(['navigateTo /pages/browse/index?node=f1']);
  });
});

describe('controls', () => {
  it('presses a button by tap, Enter and space, but not while it is disabled or busy', async () => {
    const press = jest.fn();
    const { rerender } = render(<Button onPress={press}>提交</Button>);
    await userEvent.click(screen.getByRole('button', { name: '提交' }));
    await userEvent.keyboard('{Enter} ');
    expect(press).toHaveBeenCalledTimes(3);
    rerender(
      <Button onPress={press} busy>
        提交
      </Button>,
    );
    await userEvent.click(screen.getByRole('button', { name: /提交/ }));
    rerender(
      <Button onPress={press} disabled>
        提交
      </Button>,
    );
    await userEvent.click(screen.getByRole('button', { name: '提交' }));
    expect(press).toHaveBeenCalledTimes(3);
  });

  it('opens the address of a row and gives the browser a real link', async () => {
    render(
      <RowList label="结果">
        <LinkRow title="结婚登记" meta="1-2-3" to="/pages/entry/index?id=1" />
      </RowList>,
    );
    const row = screen.getByRole('link', { name: /结婚登记/ });
    expect(row).toHaveAttribute('href', '#/pages/entry/index?id=1');
    await userEvent.click(row);
    expect(device.navigations).toEqual(['navigateTo /pages/entry/index?id=1']);
  });

  it('chooses one of several by tap, never a disabled one', async () => {
    const choose = jest.fn();
    const choices = [
      { value: 'am', label: '上午' },
      { value: 'pm', label: '下午', note: '已约满', disabled: true },
    ];
    render(<ChoiceList label="场次" choices={choices} value={null} onChange={choose} />);
    expect(screen.getByRole('radiogroup', { name: '场次' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: '下午 已约满' }));
    await userEvent.click(screen.getByRole('radio', { name: '上午' }));
    expect(choose.mock.calls).toEqual([['am']]);
  });

  it('names a text field by its label, describes it by hint and error, and announces the error', async () => {
    const change = jest.fn();
    render(<TextField label="姓名" value="" hint="与证件一致" error="请填写姓名" onChange={change} />);
    const field = screen.getByRole('textbox', { name: '姓名' });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('与证件一致 请填写姓名');
    expect(screen.getByRole('alert')).toHaveTextContent('请填写姓名');
    await userEvent.type(field, '李');
    expect(change).toHaveBeenCalledWith('李');
  });

  it('keeps the focus inside a dialog and closes it with Escape', async () => {
    const [confirm, close] = [jest.fn(), jest.fn()];
    render(<ConfirmDialog title="取消预约" confirmLabel="取消预约" onConfirm={confirm} onClose={close} />);
    const dialog = screen.getByRole('dialog', { name: '取消预约' });
    expect(dialog).toHaveFocus();
    for (let presses = 0; presses < 4; presses += 1) {
      await userEvent.tab();
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    }
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe('text', () => {
  it('marks found words whatever the order of the marks', () => {
    const { container } = render(
      <Marked
        text="民国结婚证"
        marks={[
          [2, 4],
          [0, 2],
          [3, 4],
        ]}
      />,
    );
    expect([...container.querySelectorAll('.marked')].map((mark) => mark.textContent)).toEqual([
      '民国',
      '结婚',
    ]);
    expect(container).toHaveTextContent('民国结婚证');
  });

  it('names every value of a table with its column', () => {
    render(
      <Table
        label="待处理"
        columns={[{ key: 'name', title: '姓名', cell: (row: { name: string }) => row.name }]}
        rows={[{ name: '甲' }]}
        rowKey={({ name }) => name}
      />,
    );
    expect(screen.getByRole('table', { name: '待处理' })).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: '姓名' })).toBeInTheDocument();
    expect(screen.getByRole('cell')).toHaveTextContent('姓名甲');
  });
});
