import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What the build's base.wxml says about one component number. `attributes`: attribute → the short name its value has in the tree. */
export interface Template { tag: string; attributes: Record<string, string>; events: Set<string> }

/** Reads component number → tag, attributes and bound events out of the built templates, so the harness knows no Taro internals. */
export function readTemplates(dist: string): Map<string, Template> {
  const wxml = readFileSync(path.join(dist, 'base.wxml'), 'utf8')
  const found = new Map<string, Template>()
  for (const [, number = '', tag = '', rest = ''] of wxml.matchAll(/<template name="tmpl_0_(\d+)(?:_\w+)?">\s*<([a-z-]+)([^>]*)>/g)) {
    if (tag === 'template' || tag === 'block') continue
    const attributes: Record<string, string> = {}
    for (const [, name = '', short = ''] of rest.matchAll(/([\w-]+)="\{\{(?:xs\.b\()?i\.(\w+)/g)) attributes[name] = short
    const events = new Set([...rest.matchAll(/(?:bind|catch):?(\w+)="eh"/g)].map(([, event = '']) => event))
    found.set(number, { tag, attributes, events })
  }
  return found
}
