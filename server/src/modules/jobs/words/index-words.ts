import { segmenter } from './segmenter'
import { splitScripts, type Stretch } from './split-scripts'
import { stopWords } from './stop-words'

/** Parts of a Latin word that people ask for by themselves: node of node.js, c of c++. */
const latinWords = (text: string): string[] => [text, ...(text.match(/[a-z]+|\d+/g) ?? [])]

/** Every word of the dictionary inside, so that a word glued to its neighbours is found too. `pairs`: each two characters side by side as well, for what no dictionary knows. */
function chineseWords(text: string, pairs: boolean): string[] {
  const words = [...segmenter().cutForSearch(text, true), ...segmenter().cutAll(text)].filter((word) => [...word].length >= 2)
  return pairs ? [...words, ...pairsOf(text)] : words
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
