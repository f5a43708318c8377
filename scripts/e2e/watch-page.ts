import { type Page } from 'playwright-core'

/** Notes in `problems` what a person at this page would call broken: console errors, exceptions, failed and refused requests; except what is expected. */
export function watchPage(page: Page, who: string, problems: string[], expected: readonly RegExp[]): void {
  const note = (text: string): void => { if (!expected.some((pattern) => pattern.test(text))) problems.push(`${who}: ${text}`) }
  page.on('pageerror', (error) => note(`exception ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    // A refused request is noted below, with its method and address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) note(`console ${message.text()}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // Leaving a page ends what it was still asking.
    if (why !== 'net::ERR_ABORTED') note(`failed ${request.method()} ${request.url()} ${why}`)
  })
  page.on('response', (response) => { if (response.status() >= 400) note(`${response.status()} ${response.request().method()} ${response.url()}`) })
}
