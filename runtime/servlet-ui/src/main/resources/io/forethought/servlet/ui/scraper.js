// Scrapes the metrics again and again, while the page is visible.

import {read} from './exposition.js';

const TIMEOUT_MILLIS = 15_000;
const SLICE_MILLIS = 12;
const ACCEPT = 'text/plain; version=0.0.4; escaping=allow-utf-8';

/** Explains why a scrape has failed. */
class ScrapeError extends Error {}

/** Calls `receive` with each scrape, and `fail` with a text if there is none. */
export class Scraper {
  constructor(url, {seconds, receive, fail}) {
    this.url = url;
    this.seconds = seconds;
    this.receive = receive;
    this.fail = fail;
    this.paused = false;
    this.stopped = false;
    this.wake = () => {};
  }

  async run() {
    document.addEventListener('visibilitychange', this.onVisible);
    while (!this.stopped) {
      if (!this.paused && !document.hidden) {
        await this.scrape();
      }
      await this.sleep(this.paused || document.hidden ? undefined : 1000 * this.seconds);
    }
    document.removeEventListener('visibilitychange', this.onVisible);
  }

  onVisible = () => this.wake();

  /** Waits, or until something changes. */
  sleep(millis) {
    return new Promise((resolve) => {
      this.wake = resolve;
      if (millis !== undefined) {
        setTimeout(resolve, millis);
      }
    });
  }

  pause(paused) {
    this.paused = paused;
    this.wake();
  }

  stop() {
    this.stopped = true;
    this.wake();
  }

  async scrape() {
    try {
      const response = await fetch(this.url, {
        headers: {accept: ACCEPT},
        cache: 'no-store',
        signal: AbortSignal.timeout(TIMEOUT_MILLIS),
      });
      // Unlike the clock, this never goes back.
      const seconds = (performance.timeOrigin + performance.now()) / 1000;
      await rejectOther(response);
      this.receive(await read(await response.text(), politely()), seconds);
    } catch (error) {
      this.fail(explained(error));
    }
  }
}

async function rejectOther(response) {
  if (!response.ok) {
    const text = (await response.text()).split('\n', 1)[0].slice(0, 200);
    throw new ScrapeError(`The metrics were refused with status ${response.status}. ${text}`);
  }
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/html')) {
    throw new ScrapeError(`${response.url} is a web page, such as a login, and not metrics.`);
  }
}

function explained(error) {
  if (error instanceof ScrapeError) {
    return error.message;
  }
  return error.name === 'TimeoutError'
    ? `The metrics did not arrive within ${TIMEOUT_MILLIS / 1000} seconds.`
    : 'The program does not answer. It may have ended.';
}

/** Lets the browser react to the user while a long text is read. */
function politely() {
  let start = performance.now();
  return async () => {
    if (performance.now() - start > SLICE_MILLIS) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      start = performance.now();
    }
  };
}
