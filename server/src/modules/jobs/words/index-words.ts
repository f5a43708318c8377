import { segmenter } from './segmenter'
import { splitScripts, type Stretch } from './split-scripts'
import { stopWords } from './stop-words'

/** Parts of a Latin word that people ask for by themselves: node of node.js, c of c++. */
const latinWords = (text: string): string[] => [text, ...(text.match(/[a-z]+|\d+/g) ?? [])]

/** The words of a text and the shorter ones inside. `pairs`: every word that the dictionary finds, and each two characters side by side, for names that no dictionary knows. */
function chineseWords(text: string, pairs: boolean): string[] {
  const words = segmenter().cutForSearch(text, false)
  const all = pairs ? [...words, ...segmenter().cutAll(text), ...pairsOf(text)] : words
  return all.filter((word) => [...word].length >= 2)
}

const pairsOf = (text: string): string[] => {
  const letters = [...text]
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`)
}

/** The words under which a text is found, each once, in the order of the text. */
export function indexWords(text: string, { pairs }: { pairs: boolean }): string[] {
  const words = splitScripts(text).flatMap((stretch: Stretch) => (stretch.script === 'latin' ? latinWords(stretch.text) : chineseWords(stretch.text, pairs)))
  return [...new Set(words)].filter((word) => !stopWords.has(word))
}
