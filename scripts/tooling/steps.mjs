import { texts } from './texts.mjs';

const EVERY = 10_000;

/**
 * Runs a long step and shows that it goes on: on a terminal one line that counts the seconds, elsewhere a line
 * every ten. `run` is given a function for what it wants shown beside the title.
 * @template T
 * @param {string} title
 * @param {(progress: (line: string) => void) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function step(title, run) {
  const { stdout } = process;
  const begun = Date.now();
  let note = '';
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const show = () => {
    const line = [`· ${title}`, note, texts.going(seconds())].filter(Boolean).join('  ');
    stdout.write(stdout.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
  };
  const timer = setInterval(show, stdout.isTTY ? 1000 : EVERY);
  try {
    const result = await run((line) => {
      note = line;
    });
    finish('✓', seconds());
    return result;
  } catch (cause) {
    finish('✗', seconds());
    throw cause;
  } finally {
    clearInterval(timer);
  }

  function finish(mark, took) {
    stdout.write(`${stdout.isTTY ? '\r\u001b[2K' : ''}${mark} ${title}  ${texts.seconds(took)}\n`);
  }
}
