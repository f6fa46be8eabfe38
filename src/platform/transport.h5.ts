import { answerFrom, noNetwork, TIMEOUT } from './answer';
import { sessionToken } from './session';
import type { Send } from './transportTypes';

export async function post(path: string, body: unknown): ReturnType<Send> {
  const token = sessionToken();
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT);
  try {
    const response = await fetch(path, {
      method: 'POST',
      // What is sent while the page closes still arrives.
      keepalive: true,
      signal: stop.signal,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return answerFrom(parsed(text));
  } catch {
    return noNetwork;
  } finally {
    clearTimeout(timer);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const send: Send = ({ function: name, ...event }) => post(`/functions/${name}`, event);
