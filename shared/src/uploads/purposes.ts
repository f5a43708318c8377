/** What a student uploads a file for, and what is accepted. Sizes in bytes; `files`: most in one place. */
export const uploadPurposes = {
  stamped_copy: { label: '盖章的协议书', images: true, pdf: true, maxBytes: 10 * 1024 * 1024, files: 6, minShortSide: 900 },
  proof: { label: '证明材料', images: true, pdf: true, maxBytes: 10 * 1024 * 1024, files: 6, minShortSide: 600 },
  photo: { label: '证件照', images: true, pdf: false, maxBytes: 5 * 1024 * 1024, files: 1, minShortSide: 295 },
} as const
export type UploadPurpose = keyof typeof uploadPurposes

/** A file's name in a push, a page, a list: at most this long. */
export const uploadNameMax = 120

/** Most pages of one PDF; the sentence of pdf_too_long says it too. */
export const pdfPagesMax = 20
/** Most pixels of one picture that is decoded. */
export const picturePixelsMax = 40_000_000
