import type { ReactNode } from 'react';
import { uiTexts } from '@/texts/zh-CN/ui';
import { Button } from './Button';
import { Box, Modal } from './host';

export type DialogProps = {
  title: string;
  onClose: () => void;
  children?: ReactNode;
};

/** A question or form above the screen. Render it only while it is open. */
export function Dialog({ title, onClose, children }: DialogProps) {
  return (
    <Box className="dialog-veil">
      <Modal label={title} className="dialog" onClose={onClose}>
        <Box className="dialog-head">
          <Box role="heading" level={2} className="heading heading-2">
            {title}
          </Box>
          <Button kind="quiet" onPress={onClose}>
            {uiTexts.close}
          </Button>
        </Box>
        <Box className="dialog-body">{children}</Box>
      </Modal>
    </Box>
  );
}

export type ConfirmDialogProps = {
  title: string;
  /** What will happen, in plain words. */
  children?: ReactNode;
  confirmLabel: string;
  cancelLabel?: string;
  kind?: 'primary' | 'danger';
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something that matters. */
export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  cancelLabel,
  kind,
  ...rest
}: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={rest.onClose}>
      {children}
      <Box className="dialog-actions">
        <Button kind={kind ?? 'primary'} busy={rest.busy} onPress={rest.onConfirm}>
          {confirmLabel}
        </Button>
        <Button kind="secondary" onPress={rest.onClose}>
          {cancelLabel ?? uiTexts.cancel}
        </Button>
      </Box>
    </Dialog>
  );
}
