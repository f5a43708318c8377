export interface PdfFrameProps { src: string; title: string }

/** The mini-program embeds no documents: WeChat's viewer opens them. */
export function PdfFrame(_props: PdfFrameProps) { return null }
