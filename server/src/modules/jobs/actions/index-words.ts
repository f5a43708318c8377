export { indexWords } from '../words/index-words'
