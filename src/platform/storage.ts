import Taro from '@tarojs/taro';

/** Reads a value saved with setItem; null when there is none or it cannot be read. */
export function getItem<T>(key: string): T | null {
  try {
    const text: unknown = Taro.getStorageSync(key);
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}

/** Saves a value as JSON; false when the device refuses (storage full or switched off). */
export function setItem(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a value; nothing happens when there is none. */
export function removeItem(key: string): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // A device without storage has nothing to forget.
  }
}
