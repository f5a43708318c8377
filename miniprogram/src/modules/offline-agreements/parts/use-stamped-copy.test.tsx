import { act } from 'react'
import { call } from '@/api/call'
import { upload } from '@/api/upload'
import { render, tap } from '../../../../test/render'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import type { OfflineAgreement } from './offline-agreement'
import { useStampedCopy } from './use-stamped-copy'

jest.mock('@/api/call', () => ({ call: jest.fn() }))
jest.mock('@/api/upload', () => ({ upload: jest.fn() }))
const [ask, send] = [jest.mocked(call), jest.mocked(upload)]
const file = (id: string): UploadedFile => ({ id, purpose: 'stamped_copy', kind: 'image', fileName: `${id}.jpg`, bytes: 1, pages: 1, hints: [], path: `/api/uploads/${id}` })
const agreement: OfflineAgreement = {
  id: 'd1', kind: 'offline', status: { key: 'awaiting_upload', label: '待上传', tone: 'wait', turn: 'student' }, version: 1, revision: 3, active: true, values: {}, problems: [], copies: 3, twoStageReview: false,
  student: { id: 's', name: '张雨桐', studentNo: '1', school: '', college: '', major: '' }, stampedCopy: [file('a')], createdAt: '', savedAt: '', deadline: '', differences: [], downloadable: true, actions: [], history: [],
}
const settle = () => act(async () => { await new Promise((done) => setTimeout(done, 0)) })
const settled = jest.fn()

function Sample() {
  const copy = useStampedCopy(agreement)
  return (
    <>
      <button onClick={() => copy.uploads.add([{ path: 'b', name: 'b.jpg', size: 9 }])}>add</button><button onClick={() => copy.uploads.move('a', 1)}>move</button>
      <button onClick={() => void copy.settle().then(settled)}>settle</button>
    </>
  )
}
beforeEach(() => {
  settled.mockReset()
  send.mockReset().mockResolvedValue(file('b'))
  ask.mockReset().mockImplementation(async () => ({ ...agreement, version: 2 }))
})

it('R-OFF-1 attaches what is uploaded at once, so that it is still there tomorrow', async () => {
  const place = render(<Sample />)
  tap(place, 'add')
  await settle()
  expect(ask.mock.calls).toEqual([['PUT /api/offline-agreements/:id/stamped-copy', { params: { id: 'd1' }, body: { version: 1, uploads: ['a', 'b'] } }]])
})

it('R-OFF-1 attaches a new order on top of the version answered', async () => {
  const place = render(<Sample />)
  tap(place, 'add')
  await settle()
  tap(place, 'move')
  await settle()
  expect(ask.mock.lastCall?.[1]).toEqual({ params: { id: 'd1' }, body: { version: 2, uploads: ['b', 'a'] } })
})

it('R-OFF-1 asks for nothing when what is there is attached already', async () => {
  const place = render(<Sample />)
  tap(place, 'settle')
  await settle()
  expect(settled).toHaveBeenCalledWith(1)
  expect(ask).not.toHaveBeenCalled()
})
