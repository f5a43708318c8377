/** An ARIA role, and a name where the text itself is none; Taro's types know neither. */
export const role = (name: string, label?: string): Record<string, string> => (label ? { role: name, 'aria-label': label } : { role: name })
