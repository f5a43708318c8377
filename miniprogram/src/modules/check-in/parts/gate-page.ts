/** Where staff work. */
export const gatePage = '/modules/check-in/pages/gate/index'
