import { type Locator, type Page } from 'playwright-core'

/** Holds the sandbox's phone, as `nickname`, before a QR on another screen: it is read from a picture of that screen. */
export async function scanQr(phone: Page, nickname: string, qr: Locator): Promise<void> {
  const picture = await qr.screenshot({ animations: 'disabled' })
  await phone.locator(`[data-name="${nickname}"]`).click()
  await phone.getByTestId('scan-open').click()
  await phone.getByTestId('scan-file').setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: picture })
}
