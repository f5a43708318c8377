/** In WeChat the client brings all pages along and tells by itself when a package cannot be fetched. */
export function tellLostPages(): void {}
