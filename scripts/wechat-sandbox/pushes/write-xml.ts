const cdata = (value: string): string => `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** WeChat's flat XML: numbers bare, text in CDATA, in the order given. Digits too large for a number come as `{ digits }`. */
export function writeXml(fields: Record<string, string | number | { digits: string }>): string {
  const inner = Object.entries(fields).map(([name, value]) =>
    `<${name}>${typeof value === 'string' ? cdata(value) : typeof value === 'number' ? value : value.digits}</${name}>`)
  return `<xml>${inner.join('')}</xml>`
}
