/** A stretch of text in one script: Latin letters and digits are one word, Chinese is to be cut. */
export interface Stretch { script: 'latin' | 'chinese'; text: string }

const stretches = /(\.?[a-z0-9][a-z0-9.+#]*)|(\p{Script=Han}+)/gu

/** The Latin and Chinese stretches of a text, full width made narrow, lower case; what is neither parts them. */
export function splitScripts(text: string): Stretch[] {
  return [...text.normalize('NFKC').toLowerCase().matchAll(stretches)].map(([, latin, chinese]) =>
    (latin === undefined ? { script: 'chinese', text: chinese ?? '' } : { script: 'latin', text: latin.replace(/\.+$/, '') }))
}
