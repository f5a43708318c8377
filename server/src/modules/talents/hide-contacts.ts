const contacts = [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, /https?:\/\/\S+/gi, /(?<!\d)\d{17}[\dXx](?![\dXx])/g, /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d){8}(?!\d)/g, /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/g]

/** Text that a student typed, without what would lead past the platform to them: phone, e-mail, address on the web, identity number, or their name. */
export function hideContacts(typed: string, name: string): string {
  const hidden = contacts.reduce((text, contact) => text.replace(contact, '（已隐藏）'), typed)
  return name ? hidden.replaceAll(name, '（已隐藏）') : hidden
}
