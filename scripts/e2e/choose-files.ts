import { type Page } from 'playwright-core'

export interface PickedFile { name: string; bytes: Buffer; mimeType?: string }

/** Gives files to the picker that `act` opens. */
export async function chooseFiles(page: Page, act: () => Promise<unknown>, files: readonly PickedFile[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()])
  await chooser.setFiles(files.map(({ name, bytes, mimeType = 'image/jpeg' }) => ({ name, mimeType, buffer: bytes })))
}
