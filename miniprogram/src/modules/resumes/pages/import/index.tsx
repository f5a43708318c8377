import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { keepQuery } from '@/platform/keep-query'
import { ImportView } from '../../parts/import-view'
import { languageOf } from '../../parts/language-of'

/** 导入 JSON Resume, `?language=zh|en`. */
export default function ImportPage() {
  const { params } = useRouter()
  const [language, setLanguage] = useState(() => languageOf(params.language))
  return <ImportView language={language} onPick={(picked) => { setLanguage(picked); keepQuery('language', picked) }} />
}
