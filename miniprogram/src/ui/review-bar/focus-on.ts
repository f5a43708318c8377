/** In the mini-program the keyboard comes when someone taps: nothing to do. */
export const focusOn = (_selector: string): void => {}
