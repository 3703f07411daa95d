import { letter, roman } from './docx-numbering.ts'

/** The label that a browser shows before a list item; empty for a list without marks. */
export function labelOf(tagName: string, style: string, type: string, number: number): string {
  if (style === 'none') return ''
  if (tagName === 'ul' && !/decimal|alpha|latin|roman/.test(style)) return '•'
  if (style === 'lower-alpha' || style === 'lower-latin' || (style === '' && type === 'a')) return `${letter(number)}.`
  if (style === 'upper-alpha' || style === 'upper-latin' || (style === '' && type === 'A'))
    return `${letter(number).toUpperCase()}.`
  if (style === 'lower-roman' || (style === '' && type === 'i')) return `${roman(number).toLowerCase()}.`
  if (style === 'upper-roman' || (style === '' && type === 'I')) return `${roman(number)}.`
  if (/disc|circle|square/.test(style)) return '•'
  return style === 'decimal-leading-zero' ? `${String(number).padStart(2, '0')}.` : `${number}.`
}
