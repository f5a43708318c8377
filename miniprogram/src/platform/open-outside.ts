import { openUrl } from './open-url'

/** A mini-program cannot leave for a web address: it is copied for the browser. */
export const openOutside = (url: string): void => void openUrl(url)
