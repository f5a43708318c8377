import { type MessageTemplate } from './message-template'

/** Notice kind → template id, as the server's WECHAT_TEMPLATE_IDS wants it. */
export function templateMap(templates: readonly MessageTemplate[]): Record<string, string> {
  return Object.fromEntries(templates.map((template) => [template.kind, template.id]))
}
