/** One line of a document: all that a reader of any format knows about it. */
export type Line = {
  text: string
  /** Distance from the margin, in characters. */
  indent: number
  afterBlank: boolean
  /** Depth of a heading that the format marks as one (`##` is 2), 0 for others. */
  level?: number
  /** A label that is not in the text because the format counts it (Word's automatic numbering, an HTML list). */
  label?: string
  /** The format says that this is a whole paragraph: no other line goes on with it. */
  whole?: true
  /** The line reaches the right margin, so that the next one may go on with it. */
  full?: true
  /** The line begins a page or a column: what stood before it may go on here. */
  afterBreak?: true
  /** The cells of a table row; `text` is the same words in one line. */
  cells?: string[]
  /** The names of the columns, when the table has them. */
  columns?: string[]
}

/** What a document says outside its words: the front matter of Markdown, the properties of a Word file. */
export type Properties = { title?: string; number?: string; adopted?: string; effective?: string }

/** A document as read, whatever its format. */
export type Document = {
  lines: Line[]
  /** Page furniture, contents lists, menus, hidden text: what is no part of the policy. */
  leftOut: string[]
  properties: Properties
  /** What the person who sent it should know ("read as windows-1252"). */
  notes: string[]
}
