/** Where somebody becomes staff of an event. */
export const joinPage = '/modules/check-in/pages/join/index'
