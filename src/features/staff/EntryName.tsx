import { Stack } from '@/ui/Layout';
import { Paragraph } from '@/ui/Paragraph';
import { StatusTag } from '@/ui/StatusTag';

export type EntryNameProps = {
  children: string;
  /** Open to the public now. */
  open: boolean;
  /** What is said where it is not. */
  mark: string;
};

/** What was asked for, marked where it has been closed since. */
export function EntryName({ children, open, mark }: EntryNameProps) {
  if (open) return <>{children}</>;
  return (
    <Stack gap="small">
      <Paragraph>{children}</Paragraph>
      <StatusTag tone="negative">{mark}</StatusTag>
    </Stack>
  );
}
