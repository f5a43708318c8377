type Child = Node | string | undefined | false
type Props = Record<string, string | boolean | ((event: Event) => void) | undefined>

/** A DOM element: strings become attributes, true an empty one, functions listeners for the event named after `on`. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2).toLowerCase(), value)
    else if (value === true) made.setAttribute(key, '')
    else if (typeof value === 'string') made.setAttribute(key, value)
  }
  for (const child of children) if (child) made.append(child)
  return made
}
