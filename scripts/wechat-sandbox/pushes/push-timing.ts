/** WeChat waits five seconds and posts again three times; tests shorten the waits. Milliseconds. */
export const pushTiming = { timeout: 5000, retries: 3, pause: 1000, late: 8000, finishAfter: 400 }
