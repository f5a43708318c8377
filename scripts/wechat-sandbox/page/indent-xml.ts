/** WeChat's flat XML with one field a line. */
export const indentXml = (xml: string): string => xml.replace(/^<xml>/, '<xml>\n').replace(/(<\/\w+>)(?=<\w)/g, '$1\n').replace(/(<\/\w+>)(<\/xml>)$/, '$1\n$2').replace(/^<(?!\/?xml)/gm, '  <')
