/** WeChat keeps the page still and the focus where it belongs. */
export function useDialog(_open: boolean, _onClose: () => void): void {}
