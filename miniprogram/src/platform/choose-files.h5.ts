import type { ChosenFile } from './choose-file'
import type { FileSource, FileWish } from './choose-files'

const hasTouch = (): boolean => window.matchMedia?.('(pointer: coarse)').matches === true

/** Where a file can come from on this device: a PC has no camera worth mentioning. */
export function fileSources(pdf: boolean): FileSource[] {
  if (!hasTouch()) return [{ key: 'files', label: pdf ? '选择照片或 PDF' : '选择照片' }]
  return [{ key: 'camera', label: '拍照' }, { key: 'files', label: pdf ? '相册或 PDF 文件' : '从相册选择' }]
}

// Without HEIC in the list an iPhone hands over JPEG.
const pictures = 'image/jpeg,image/png'

/** Picks files from `from`; none when the person gives up. */
export function chooseFiles(from: FileSource['key'], { pdf, count }: FileWish): Promise<ChosenFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = from === 'camera' || !pdf ? pictures : `${pictures},application/pdf`
    input.multiple = from !== 'camera' && count > 1
    if (from === 'camera') input.setAttribute('capture', 'environment')
    input.style.display = 'none'
    document.body.append(input)
    const finish = () => {
      const files = Array.from(input.files ?? [])
      input.remove()
      resolve(files.map((file) => ({ path: URL.createObjectURL(file), name: file.name, size: file.size })))
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    input.click()
  })
}
