import { act } from 'react'
import { limits } from '@shared/kernel/limits'
import { render } from '../../../../test/render'
import { RosterUpload } from './roster-upload'

const mockChosen = jest.fn()
jest.mock('@/platform/choose-file', () => ({ chooseFile: () => mockChosen() }))
const run = jest.fn()
const said = '请选择 xlsx 文件，且不超过 10 MB；名单太长请拆成多个文件'

/** Draws the step and picks one file after the other. */
async function pick(...files: { name: string; size: number }[]): Promise<HTMLElement> {
  run.mockClear()
  const place = render(<RosterUpload preview={{ run, busy: false, error: undefined, clear: () => {} }} refused={undefined} />)
  for (const file of files) {
    mockChosen.mockResolvedValueOnce({ path: '', ...file })
    await act(async () => { place.querySelector<HTMLElement>('[data-testid=upload]')?.click() })
  }
  return place
}

it.each([['名单.csv', 10], ['名单.xlsx', limits.rosterFileBytes + 1]])('R-ACC-1 keeps saying why %s of %d bytes is not sent', async (name, size) => {
  const place = await pick({ name, size })
  expect([place.querySelector('[role=alert]')?.textContent, run.mock.calls.length]).toEqual([said, 0])
})
it('R-ACC-1 sends the right file chosen after a wrong one', async () => {
  const place = await pick({ name: '名单.xls', size: 10 }, { name: '名单.XLSX', size: limits.rosterFileBytes })
  expect([place.querySelector('[role=alert]'), run.mock.calls.length]).toEqual([null, 1])
})
