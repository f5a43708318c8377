/** An SVG text as the address of a picture, which both WeChat and browsers draw. */
export const svgImage = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`
