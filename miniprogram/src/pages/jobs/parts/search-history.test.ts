import { addToHistory, searchHistory } from './search-history'

it('R-JOB-1 keeps each search once, newest first, eight at most', () => {
  expect(addToHistory(['测试', 'Java'], ' Java ')).toEqual(['Java', '测试'])
  expect(addToHistory(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toEqual(['9', '1', '2', '3', '4', '5', '6', '7'])
})

it('R-JOB-1 remembers no empty search', () => {
  searchHistory.add('会计')
  searchHistory.add('  ')
  expect(searchHistory.read()).toEqual(['会计'])
  searchHistory.clear()
  expect(searchHistory.read()).toEqual([])
})
