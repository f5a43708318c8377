import { act } from 'react'
import type { UploadPurpose } from '@shared/uploads/purposes'
import { ApiError } from '@/api/api-error'
import { upload } from '@/api/upload'
import { chooseFiles } from '@/platform/choose-files'
import { render, tap } from '../../../test/render'
import { Upload } from './index'
import type { UploadedFile } from './upload-entry'
import { useUpload } from './use-upload'

jest.mock('@/api/upload', () => ({ upload: jest.fn() }))
jest.mock('@/platform/choose-files', () => ({ chooseFiles: jest.fn(), fileSources: () => [{ key: 'files', label: '选择照片或 PDF' }] }))
const mockOnline = new Set<() => void>()
jest.mock('@/platform/use-online', () => ({ useOnline: (back: () => void) => { mockOnline.clear(); mockOnline.add(back) } }))
const [send, choose] = [jest.mocked(upload), jest.mocked(chooseFiles)]
const onChange = jest.fn()
beforeEach(() => { send.mockReset(); choose.mockReset(); onChange.mockReset() })

const uploaded = (id: string, more: Partial<UploadedFile> = {}): UploadedFile =>
  ({ id, purpose: 'stamped_copy', kind: 'image', fileName: `${id}.jpg`, bytes: 2048, pages: 1, hints: [], path: `/api/uploads/${id}`, ...more })
const picked = (name: string, size = 1000) => ({ path: `blob:${name}`, name, size })
const refusal = (id: ApiError['id'], message: string) => new ApiError(id, { message, next: '请这样做', status: 422 })
const settle = () => act(async () => { await new Promise((done) => setTimeout(done, 0)) })

function Sample({ start = [], purpose = 'stamped_copy' }: { start?: UploadedFile[]; purpose?: UploadPurpose }) {
  return <Upload uploads={useUpload(purpose, { start, onChange })} />
}
async function pickInto(place: HTMLElement, ...files: ReturnType<typeof picked>[]) {
  choose.mockResolvedValueOnce(files)
  tap(place, '选择照片或 PDF')
  await settle()
}
const names = (place: HTMLElement) => Array.from(place.querySelectorAll('.ui-upload-item .ui-upload-name')).map((one) => one.textContent)
const lastIds = () => onChange.mock.lastCall?.[0].map((file: UploadedFile) => file.id)

it('R-OFF-1 sends several files one after the other and tells their order', async () => {
  send.mockResolvedValueOnce(uploaded('a')).mockResolvedValueOnce(uploaded('b'))
  const place = render(<Sample />)
  await pickInto(place, picked('a.jpg'), picked('b.jpg'))
  expect(names(place)).toEqual(['第 1 页 · a.jpg', '第 2 页 · b.jpg'])
  expect(lastIds()).toEqual(['a', 'b'])
})

it('R-OFF-1 begins the second file only when the first has its answer', async () => {
  send.mockImplementationOnce((_key, _file, _params, onProgress) => { onProgress?.(40); return new Promise(() => undefined) })
  const place = render(<Sample />)
  await pickInto(place, picked('a.jpg'), picked('b.jpg'))
  expect(send).toHaveBeenCalledTimes(1)
  expect(place.textContent).toContain('正在上传 40%')
  expect(place.textContent).toContain('等待上传')
})

it('R-OFF-1 says at the file why it was refused and goes on with the next', async () => {
  send.mockRejectedValueOnce(refusal('image_too_small', '图片太小')).mockResolvedValueOnce(uploaded('b'))
  const place = render(<Sample />)
  await pickInto(place, picked('a.jpg'), picked('b.jpg'))
  expect(place.querySelector('.ui-upload-item')?.textContent).toContain('图片太小。请这样做。')
  expect(lastIds()).toEqual(['b'])
})

it('R-OFF-1 sends a broken upload again, the same file', async () => {
  send.mockRejectedValueOnce(refusal('network_error', '连不上')).mockResolvedValueOnce(uploaded('a'))
  const place = render(<Sample />)
  await pickInto(place, picked('a.jpg'))
  tap(place, '重试')
  await settle()
  expect(send.mock.calls.map((call) => call[1].path)).toEqual(['blob:a.jpg', 'blob:a.jpg'])
  expect(lastIds()).toEqual(['a'])
})

it('R-OFF-1 keeps one copy of a file picked twice', async () => {
  send.mockResolvedValue(uploaded('a'))
  const place = render(<Sample start={[uploaded('a')]} />)
  await pickInto(place, picked('a.jpg'))
  expect(names(place)).toHaveLength(1)
})

it('R-OFF-1 shows what makes a picture hard to read and takes another in its place', async () => {
  send.mockResolvedValueOnce(uploaded('c'))
  const place = render(<Sample start={[uploaded('a', { hints: [{ key: 'blurry', message: '照片可能模糊' }] }), uploaded('b')]} />)
  expect(place.textContent).toContain('照片可能模糊')
  choose.mockResolvedValueOnce([picked('c.jpg')])
  tap(place, '重新拍摄')
  await settle()
  expect(lastIds()).toEqual(['c', 'b'])
})

it('R-OFF-1 puts the pages in order', () => {
  const place = render(<Sample start={[uploaded('a'), uploaded('b')]} />)
  tap(place, '下移')
  expect(lastIds()).toEqual(['b', 'a'])
})

it('R-OFF-1 puts a removed page back where it was', () => {
  const place = render(<Sample start={[uploaded('a'), uploaded('b')]} />)
  tap(place, '移除')
  expect(lastIds()).toEqual(['b'])
  tap(place, '撤销')
  expect(lastIds()).toEqual(['a', 'b'])
})

it('R-OFF-1 refuses a file that is too large before sending it', async () => {
  const place = render(<Sample />)
  await pickInto(place, picked('a.pdf', 11 * 1024 * 1024))
  expect(place.textContent).toContain('文件超过 10 MB')
  expect(send).not.toHaveBeenCalled()
})

it('R-OFF-1 sends what found no network by itself when it is back', async () => {
  send.mockRejectedValueOnce(refusal('network_error', '连不上')).mockResolvedValueOnce(uploaded('a'))
  const place = render(<Sample />)
  await pickInto(place, picked('a.jpg'))
  act(() => mockOnline.forEach((back) => back()))
  await settle()
  expect(lastIds()).toEqual(['a'])
})

it('R-OFF-1 shows a document for what it is and asks for another file', async () => {
  const place = render(<Sample />)
  await pickInto(place, picked('说明.docx'))
  expect([place.querySelector('img'), place.querySelector('.ui-upload-thumb')?.textContent, send.mock.calls.length]).toEqual([null, 'DOCX', 0])
  expect(['重新选择', '重新拍摄', '证件照'].filter((text) => place.textContent?.includes(text))).toEqual(['重新选择'])
})

it('R-REC-1 speaks of the face on a portrait, and replaces the only one', async () => {
  send.mockResolvedValueOnce(uploaded('b', { purpose: 'photo' }))
  const place = render(<Sample purpose="photo" start={[uploaded('a', { hints: [{ key: 'blurry', message: '对准文字' }] })]} />)
  expect(['人像不清晰，请重新拍照', '对准文字', '请先移除'].filter((text) => place.textContent?.includes(text))).toEqual(['人像不清晰，请重新拍照'])
  choose.mockResolvedValueOnce([picked('b.jpg')])
  tap(place, '重新拍摄')
  await settle()
  expect(lastIds()).toEqual(['b'])
})
