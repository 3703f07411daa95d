import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { dulyRemoved, gloating, pageVoices, publicVoices, removing } from './comments.ts'

/** Removal told in so many words. */
const plainRemoval =
  wordClass(`deleted your, deleted his, deleted her, deleted their, deleted all, deleted every, deleted it before, deleted the, delete delete, your comment was, your comment lasted, your comment is gone, your rant is, your rant about, your post is gone, your post was removed, your reply is hidden, your words wont, your words have, why your comment, why your reply, blocked him, blocked her, blocked them, blocked you, blocked everyone, blocked all, banned him, banned her, banned you, banned them, banned everyone, muted the, muted everyone, nice things only, only nice things, only the supportive, only supportive, supportive ones, positive comments only, good ones only, only the good ones, down to the good, praise stays, wiped the page, wiped the comment*, wiped the thread, wiped the wall, wipe the page, scrubbed the, scrubbed our, purge last, purged the, purged our,
  purged all, zapped the, zapped your, zapped every, nuked the, pulled your, pulled all, pulled his, pulled her, comment section is toast, comments vanish, comments disappear, made that question disappear, made the comment*, switch off replies, switched off replies, turned off replies, turned off comments, turn off comments, turning off comments, disabled comments, comments are off for, replies are off for, keep that stuff, we dont keep, archive nothing, delete early, cant post today, cant post anymore, cannot post anymore, wont be posting, never show up, posts never show, never made it past, made it past me, straight in the bin, straight to the bin, straight to trash, got the boot, get the boot, gets the boot, un followed, un tagged, un posted, queda fuera de, les apagamos, borré todo, borré los, borramos los, borramos todo, bloqueamos a, bloqueé a`)

/** Voices taken down because they sting. */
export const commentDeletionSigns: WordSign[] = [
  { all: [plainRemoval], none: [dulyRemoved] },
  { all: [publicVoices, removing, gloating], none: [dulyRemoved], within: 'sentence' },
  { all: [pageVoices, removing], none: [dulyRemoved], effect: 'asks' },
  { all: [publicVoices, removing], none: [dulyRemoved], within: 'sentence', effect: 'asks' },
]
