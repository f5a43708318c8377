export { queryWords } from '../words/query-words'
