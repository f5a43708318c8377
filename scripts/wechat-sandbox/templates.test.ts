import { templateRegistry } from '../../server/src/wechat/templates/registry'
import { officialTemplates, subscribeTemplates } from './templates'
import { checkValue } from './wire/check-value'

describe('templates of the sandbox', () => {
  it('has a template with the same keys and labels for each kind of notice the server sends', () => {
    const ours = officialTemplates.map(({ kind, title, fields }) => ({ kind, title, fields }))
    const servers = templateRegistry.map(({ kind, title, fields }) => ({ kind: String(kind), title: String(title), fields: Object.fromEntries(fields.map(({ key, label }) => [key, label])) }))
    expect(ours).toEqual(servers)
  })
  it('gives each template its own id of 43 characters', () => {
    const ids = [...officialTemplates, ...subscribeTemplates].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.length === 43)).toBe(true)
  })
  it('shows examples that its own rules let through', () => {
    const bad = officialTemplates.flatMap(({ example }) => Object.entries(example)).filter(([key, value]) => !checkValue(key, value, 20))
    expect(bad).toEqual([])
  })
})
