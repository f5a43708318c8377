/** The looks of a résumé's PDF: one calm column, or a narrow coloured column beside the experience. */
export const resumeDesigns = { classic: '经典', modern: '现代' } as const
export type ResumeDesign = keyof typeof resumeDesigns
