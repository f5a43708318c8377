import { closeScreen } from './close-screen'
import { element } from './element'
import { findPart } from './find-part'
import { icon } from './icon'
import { readPicture } from './read-picture'
import { showToast } from './show-toast'

async function scanPicture(file: Blob, scanned: (text: string) => void): Promise<void> {
  const text = await readPicture(file)
  if (text) scanned(text)
  else showToast('图片里没有找到二维码')
}

function pictureIn(items: DataTransferItemList | undefined): File | undefined {
  return Array.from(items ?? []).find((item) => item.kind === 'file')?.getAsFile() ?? undefined
}

/** 扫一扫: paste what a QR says (or a picture of one), choose a picture, or tap one of the account's recent QRs. */
export function openScan(scanned: (text: string) => void): void {
  const screen = findPart('scan-screen')
  const text = element('textarea', { 'data-testid': 'scan-text', rows: '2', 'aria-label': '二维码内容', placeholder: '粘贴二维码内容、链接、小程序路径或二维码图片' })
  text.addEventListener('paste', (event) => {
    const picture = pictureIn(event.clipboardData?.items)
    if (picture) scanPicture(picture, scanned).catch(() => showToast('图片打不开'))
  })
  const file = element('input', { type: 'file', accept: 'image/*', hidden: true, 'data-testid': 'scan-file' })
  file.addEventListener('change', () => {
    const picture = file.files?.[0]
    if (picture) scanPicture(picture, scanned).catch(() => showToast('图片打不开'))
  })
  const submit = (): void => { if (text.value.trim()) scanned(text.value.trim()) }
  screen.replaceChildren(
    element('header', { class: 'bar' }, element('span', { class: 'left' }, element('button', { class: 'icon', 'data-testid': 'scan-close', 'aria-label': '返回', onClick: () => closeScreen('scan-screen') }, icon('back'))), element('b', {}, '扫一扫'), element('span')),
    element('div', { class: 'window' }),
    element('div', { class: 'pad' }, text,
      element('div', { class: 'row' }, element('button', { class: 'btn plain', onClick: () => file.click() }, '选择图片'), element('button', { class: 'btn', 'data-testid': 'scan-submit', onClick: submit }, '识别'), file),
      element('h3', {}, '最近生成的公众号二维码'), element('div', { id: 'qrs' })))
  screen.dataset.opened = String(Date.now())
  screen.hidden = false
}
