import { type FrameLocator, type Locator, type Page } from 'playwright-core'

type Place = Page | FrameLocator

/** How a person uses a page of the H5, in its own tab or in the frame of the sandbox's phone: by the words on it. */
export function screen(place: Place) {
  const button = (name: string | RegExp): Locator => place.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
  return {
    button,
    tap: (name: string | RegExp): Promise<void> => button(name).click(),
    link: (name: string): Promise<void> => place.getByRole('link', { name, exact: true }).click(),
    tab: (name: string): Promise<void> => place.getByRole('tab', { name, exact: true }).click(),
    /** An entry of a desk's left side. */
    menu: (name: string): Promise<void> => place.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) }).click(),
    choose: (name: string): Promise<void> => place.getByRole('radio', { name, exact: true }).click(),
    type: (label: string, text: string): Promise<void> => place.getByLabel(label, { exact: true }).filter({ visible: true }).fill(text),
    /** One of many, behind a button that says what is chosen. */
    async pick(label: string, option: string): Promise<void> {
      await button(new RegExp(`^${label}：`)).click()
      await place.getByRole('dialog').getByRole('button', { name: option, exact: true }).click()
    },
    /** Waits until this can be read. */
    sees: (text: string | RegExp): Promise<void> => place.getByText(text).filter({ visible: true }).first().waitFor(),
    inSheet: (name: string | RegExp): Locator => place.getByRole('dialog').getByRole('button', { name }),
  }
}
