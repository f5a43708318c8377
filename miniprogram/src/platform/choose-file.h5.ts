import type { ChosenFile } from './choose-file'

/** Picks a file from this computer or phone; `extensions` without dots. Undefined when the person gives up. */
export function chooseFile(extensions: string[]): Promise<ChosenFile | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = extensions.map((one) => `.${one}`).join(',')
    input.style.display = 'none'
    document.body.append(input)
    const finish = (file: File | undefined) => {
      input.remove()
      resolve(file && { path: URL.createObjectURL(file), name: file.name, size: file.size })
    }
    input.addEventListener('change', () => finish(input.files?.[0]))
    input.addEventListener('cancel', () => finish(undefined))
    input.click()
  })
}
