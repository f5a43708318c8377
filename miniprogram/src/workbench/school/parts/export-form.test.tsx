import { act } from 'react'
import { render, tap } from '../../../../test/render'
import { ExportForm } from './export-form'

const mockDownload = jest.fn<Promise<void>, [key: string, input: { query: { columns: string } }]>(async () => {})
jest.mock('@/api/download', () => ({ download: (key: string, input: { query: { columns: string } }) => mockDownload(key, input) }))

const settle = () => act(async () => { await Promise.resolve() })
const columns = () => mockDownload.mock.calls[0]?.[1].query.columns.split(',') ?? []
beforeEach(() => { mockDownload.mockClear() })

it('R-DST-5 asks for the usual columns, without numbers that name a person', async () => {
  tap(render(<ExportForm colleges={[]} />), '导出 Excel')
  await settle()
  expect([columns().includes('destinationCode'), columns().includes('identityNo'), columns().includes('phone')]).toEqual([true, false, false])
})

it('R-DST-5 asks once more before identity numbers leave in full', async () => {
  const place = render(<ExportForm colleges={[]} />)
  tap(place, '证件号（完整）')
  tap(place, '导出 Excel')
  expect([place.textContent?.includes('请加密保存'), mockDownload.mock.calls.length]).toEqual([true, 0])
  tap(place, '确认导出')
  await settle()
  expect(columns()).toContain('identityNo')
})
