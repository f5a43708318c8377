/** A postal address that a courier finds: a province or city, a district or street, and a number. */
export function isCompleteAddress(address: string): boolean {
  const text = address.trim()
  return text.length >= 8 && /[省市]|自治区|自治州/.test(text) && /[区县旗镇乡街道路]/.test(text) && /[\d一二三四五六七八九十百]+\s*(号|弄|栋|幢|座|楼|层|室|单元)|大厦|大楼|中心|广场|学校|大学|学院|局/.test(text)
}
