import { useCallback, useEffect, useRef, useState } from 'react';
import { usePageHide } from '@/platform/lifecycle';
import { useAnswer } from '@/platform/useAnswer';
import { useCommand } from '@/platform/useCommand';

const NOTHING = {};
/** Long enough not to send every digit, short enough to be gone before an app is killed; in ms. */
const PAUSE = 800;
/** What visits.saveContact takes. */
const LIMITS = { name: 30, phone: 20 };

const cut = (text: string, most: number) => [...text.trim()].slice(0, most).join('');

/**
 * The reader's telephone number: kept by the server alone, saved there while it is typed and read back when the screen
 * opens. `enabled` while a reader is signed in; `name` goes with it as the last known name.
 */
export function useContactPhone({ enabled, name }: { enabled: boolean; name: string }) {
  const kept = useAnswer('visits.contact', enabled ? NOTHING : null);
  const { run, failed: notSaved } = useCommand('visits.saveContact');
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unsaved = useRef(false);
  const sending = useRef(false);
  const phone = typed ?? kept.value?.phone ?? '';
  const latest = useRef({ name, phone });
  latest.current = { name, phone };

  // One save at a time; what was typed during one is saved by the next.
  const send = useCallback(async () => {
    sending.current = true;
    while (unsaved.current) {
      unsaved.current = false;
      const name = cut(latest.current.name, LIMITS.name);
      const answer = await run({ name, phone: cut(latest.current.phone, LIMITS.phone) });
      if (answer?.ok) continue;
      unsaved.current = true;
      break;
    }
    sending.current = false;
  }, [run]);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    if (!sending.current) void send();
  }, [send]);

  const soon = useCallback(() => {
    unsaved.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE);
  }, [save]);

  // A page that is hidden may never be shown again.
  usePageHide(save);
  useEffect(() => save, [save]);

  return {
    phone,
    keptName: kept.value?.name ?? '',
    notRead: kept.failed,
    notSaved,
    loading: enabled && kept.loading,
    setPhone: (value: string) => {
      setTyped(value);
      soon();
    },
    /** The name was typed: it is kept beside the number. */
    nameTyped: soon,
    /** Leaving the field or the step: at once. */
    save,
  };
}
