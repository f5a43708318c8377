import { type Page } from 'playwright-core'
import { type ListSection, type ResumeSection, resumeSections } from '@shared/resumes/sections'
import { fillTyped } from './fill-typed'
import { screen } from './screen'

type Values = Readonly<Record<string, string>>
type Typed = 'basic' | 'intention' | 'selfDescription'

/** How a student edits a résumé: one section, one entry at a time, each saved by itself, back with 完成. */
export function resumePages(page: Page) {
  const { tap, sees } = screen(page)
  const type = async (section: ResumeSection, values: Values): Promise<void> => {
    await fillTyped(page, resumeSections[section].fields, values, Object.keys(values))
    await sees(/^已自动保存/)
  }
  const done = async (): Promise<void> => {
    await tap('完成')
    await sees('简历完整度')
  }
  return {
    type, done,
    /** A section that is one form. */
    async write(section: Typed, values: Values): Promise<void> {
      await tap(`编辑${resumeSections[section].label}`)
      await type(section, values)
      await done()
    },
    /** A new entry of a list. */
    async add(section: ListSection, values: Values): Promise<void> {
      await tap(`添加${resumeSections[section].label}`)
      await type(section, values)
      await done()
    },
    /** The number in the ring. */
    async percent(): Promise<number> {
      const said = await page.getByRole('img', { name: /^完整度 \d+%$/ }).filter({ visible: true }).first().getAttribute('aria-label')
      return Number(said?.match(/\d+/)?.[0])
    },
    /** The entries of a section from top to bottom, by the words in `among`. */
    async order(section: ListSection, among: readonly string[]): Promise<string[]> {
      const said = await page.getByRole('list', { name: resumeSections[section].label, exact: true }).filter({ visible: true }).innerText()
      return [...among].sort((one, other) => said.indexOf(one) - said.indexOf(other))
    },
  }
}
