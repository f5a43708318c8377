import { segmenter } from './segmenter'
import { splitScripts } from './split-scripts'
import { stopWords } from './stop-words'

const wordsMax = 8
const longWord = 4

/**
 * The words a query asks for, at most eight: all have to be in an advert. Cut as finely as indexWords() has them: a long word becomes the short
 * ones it is made of, a character that is no word is asked for with its neighbour. Nothing but unknown signs asks for what no advert has.
 */
export function queryWords(query: string): string[] {
  const stretches = splitScripts(query)
  if (stretches.length === 0 && query.trim() !== '') return [query.trim()]
  const words = stretches.flatMap(({ script, text }) => (script === 'latin' ? [text] : cutChinese(text)))
  return [...new Set(words)].filter((word) => !stopWords.has(word)).slice(0, wordsMax)
}

function cutChinese(text: string): string[] {
  const pieces = segmenter().cut(text, false)
  return pieces.flatMap((piece, index) => {
    if (stopWords.has(piece)) return []
    const letters = [...piece]
    if (letters.length >= longWord) return shortWords(piece)
    return letters.length === 1 ? [withNeighbour(piece, pieces[index - 1], pieces[index + 1])] : [piece]
  })
}

/** 人力资源 → 人力, 资源; a long word that its parts do not cover stays. */
function shortWords(word: string): string[] {
  const parts = segmenter().cutForSearch(word, false).filter((part) => part !== word && [...part].length >= 2)
  const needed = parts.filter((part) => !parts.some((other) => other !== part && other.includes(part)))
  const covered = [...word].every((_letter, at) => needed.some((part) => covers(word, part, at)))
  return covered ? needed : [word]
}

function covers(word: string, part: string, at: number): boolean {
  const from = word.indexOf(part)
  return at >= from && at < from + part.length
}

const withNeighbour = (letter: string, before = '', after = ''): string => (after ? letter + ([...after][0] ?? '') : `${[...before].at(-1) ?? ''}${letter}`)
