import type { FormField } from '@shared/kernel/form-field'

/** Takes out what a keyboard or the clipboard adds and nobody means: spaces in codes and numbers, full-width digits. */
export function tidyValue(field: FormField, typed: string): string {
  const plain = () => typed.replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0)).replace(/\s/g, '')
  switch (field.kind) {
    case 'credit-code': return plain().toUpperCase().slice(0, field.limit)
    case 'money': return plain().replace(/[,，元]/g, '')
    case 'number': case 'postcode': case 'phone': case 'email': return plain()
    case 'textarea': return typed
    // An address pasted in several lines is still one line.
    default: return typed.replace(/\s*\n\s*/g, ' ')
  }
}
