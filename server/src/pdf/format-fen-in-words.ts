const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

function groupInWords(group: number): string {
  let words = ''
  for (let place = 3; place >= 0; place--) {
    const digit = Math.trunc(group / 10 ** place) % 10
    if (digit > 0) words += digits.charAt(digit) + places[place]
    else if (words !== '' && !words.endsWith('零')) words += '零'
  }
  return words.replace(/零$/, '')
}

/** Fen as financial capitals, which nobody can alter with a stroke: 500000 → `伍仟元整`, 1000000005 → `壹仟万元零伍分`. */
export function formatFenInWords(fen: number): string {
  let words = ''
  for (let rank = groups.length - 1; rank >= 0; rank--) {
    const group = Math.trunc(fen / 100 / 10_000 ** rank) % 10_000
    if (group === 0) continue
    if (words !== '' && (group < 1000 || /零$/.test(words))) words += '零'
    words += groupInWords(group) + groups[rank]
  }
  const jiao = Math.trunc(fen / 10) % 10
  const cent = fen % 10
  if (words !== '') words += '元'
  if (jiao > 0) words += `${digits.charAt(jiao)}角`
  if (cent > 0) words += `${words !== '' && jiao === 0 ? '零' : ''}${digits.charAt(cent)}分`
  if (cent === 0) words += jiao === 0 ? (words === '' ? '零元整' : '整') : '整'
  return words
}
