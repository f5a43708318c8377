import { type JobFilters } from './search-query'

const newest = { publishedAt: -1, _id: -1 } as const

/**
 * The indexes of search: equalities first, then the order of the list, so that a page is read off one of them. That of words ends with what
 * is chosen most often: an advert that does not fit is passed over without being fetched.
 */
export const searchIndexes = {
  words: { open: 1, tokens: 1, ...newest, category: 1, cityCode: 1, industry: 1 },
  cityAndCategory: { open: 1, cityCode: 1, category: 1, ...newest },
  category: { open: 1, category: 1, ...newest },
  city: { open: 1, cityCode: 1, ...newest },
  industry: { open: 1, industry: 1, ...newest },
  all: { open: 1, ...newest },
} as const

/** The index that reads fewest keys for a search: the planner would try several each time. */
export function chooseIndex({ cityCode, category, industry }: JobFilters, words: readonly string[]): Record<string, 1 | -1> {
  if (words.length > 0) return searchIndexes.words
  if (cityCode) return category ? searchIndexes.cityAndCategory : searchIndexes.city
  if (category) return searchIndexes.category
  return industry ? searchIndexes.industry : searchIndexes.all
}
