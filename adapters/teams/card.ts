/** The part of Adaptive Cards 1.5 that our cards use; Teams draws bot cards up to 1.5. */
export type AdaptiveCard = {
  type: 'AdaptiveCard'
  version: '1.5'
  $schema?: string
  /** Shown by a client that cannot draw the card. */
  fallbackText?: string
  /** Read aloud when the message arrives. */
  speak?: string
  body: Element[]
  msteams?: { width: 'Full' }
}

export type Color = 'default' | 'accent' | 'good' | 'warning' | 'attention'
export type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large' | 'extraLarge'
type Placed = { spacing?: Spacing; separator?: true; id?: string }

/** A stretch of literal text: unlike a TextBlock it is never read as markdown. */
export type TextRun = {
  type: 'TextRun'
  text: string
  size?: 'small' | 'default' | 'medium' | 'large'
  weight?: 'default' | 'bolder'
  color?: Color
  isSubtle?: true
  italic?: true
  highlight?: true
}

type Labelled = {
  id: string
  label: string
  isRequired?: true
  errorMessage?: string
}

export type Input = Placed &
  Labelled &
  (
    | { type: 'Input.Text'; isMultiline?: true; maxLength?: number; value?: string }
    | {
        type: 'Input.ChoiceSet'
        style: 'compact' | 'expanded'
        wrap: true
        choices: { title: string; value: string }[]
        value?: string
        placeholder?: string
      }
    | { type: 'Input.Date'; value?: string }
    | { type: 'Input.Time'; value?: string }
  )

export type Column = {
  type: 'Column'
  width: 'auto' | 'stretch' | number
  items: Element[]
  style?: ContainerStyle
  minHeight?: string
  spacing?: Spacing
  verticalContentAlignment?: 'top' | 'center' | 'bottom'
}
export type ContainerStyle = 'default' | 'emphasis' | 'good' | 'warning' | 'attention' | 'accent'

export type Element =
  | (Placed & {
      type: 'TextBlock'
      /** Markdown: user text must be escaped. */
      text: string
      wrap: true
      size?: 'small' | 'default' | 'medium' | 'large'
      weight?: 'default' | 'bolder'
      color?: Color
      style?: 'heading'
    })
  | (Placed & { type: 'RichTextBlock'; inlines: TextRun[] })
  | (Placed & { type: 'Container'; style?: ContainerStyle; bleed?: true; items: Element[] })
  | (Placed & { type: 'ColumnSet'; columns: Column[] })
  | (Placed & { type: 'FactSet'; facts: { title: string; value: string }[] })
  | (Placed & { type: 'ActionSet'; actions: Action[] })
  | Input

type ActionStyle = { title: string; style?: 'positive' | 'destructive' }
/** What a pressed button carries to the bot, beside the values of the inputs. */
export type Press = { request: unknown }
/** `none` keeps an empty required input from blocking a button that does not need it. */
type Sends = ActionStyle & { data: Press; associatedInputs?: 'none' }

type Submit = Sends & { type: 'Action.Submit' }
export type Action =
  | (Sends & { type: 'Action.Execute'; verb: 'press'; fallback: Submit })
  | Submit
  | (ActionStyle & { type: 'Action.ShowCard'; card: AdaptiveCard })
  | (ActionStyle & { type: 'Action.OpenUrl'; url: string })
