export interface PictureStageProps { src: string; label: string; zoom: number; /** Quarter turns to the right. */ turns: number; onScale: (by: number) => void }

/** WeChat's picture viewer does this in the mini-program. */
export function PictureStage(_props: PictureStageProps) { return null }
