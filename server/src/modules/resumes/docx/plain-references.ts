/** XML with the signs that are written as numbers (`&#97;`) as themselves. */
export const plainReferences = (xml: string): string => xml.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (written: string, hex?: string, decimal?: string) => {
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : written
})
