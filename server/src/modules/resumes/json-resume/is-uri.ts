/** True for an absolute address of any scheme, as JSON Resume asks for. */
export const isUri = (text: string): boolean => URL.canParse(text) && !/\s/.test(text)
