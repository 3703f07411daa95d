import { sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { commentDeletionSigns } from '../words/comment-deletion.ts'

export const commentDeletion: Rule = {
  id: 'comment-deletion',
  title: 'Taking comments down or blocking people',
  why: 'Comments are records and may be criticism that the law protects; they are saved first, and a person decides by the listed grounds, never by the view.',
  advice: 'Take this part out. Save the comment, name the ground, and let the person in charge decide.',
  effect: 'forbids',
  concepts: ['save-before-removal', 'removal-authority', 'records-retention'],
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  // A permission does not settle it even where the policy's clause speaks of one.
  find: (reading) =>
    sentencesWith(
      reading,
      {
        all: [
          /\b(?:(?:we|I|we'?re|I'?m|we'?ve|we'?ll|I'?ll|admins?|has been|have been|been|will be|getting|gets|just|already|gonna) (?:\w+ ){0,3})?(?:delet(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|hid(?:e|es|den|ing)?|block(?:s|ed|ing)?|ban(?:s|ned|ning)?|mut(?:e|ed|ing)|scrub(?:bed|bing)?|purg(?:e|ed|ing)|wip(?:e|ed|ing)|eras(?:e|ed|ing)|turn(?:ed|ing)? off|disabl(?:e|ed|ing)|kick(?:ed|ing)?|boot(?:ed|ing)?)\b/i,
          /\b(?:comments?|negativ\w+|critic\w*|replies|reviews?|messages?|dms|posts? (?:from|by|about|that|we)|old posts|haters|trolls?|whiners?|complain\w*|complaints?|anyone who|anybody who|you(?:'re| are)? (?:blocked|banned|gone|next)|people who|his (?:comment|post|rant)|her (?:comment|post|rant)|their (?:comment|post)s?|your (?:comment|post|rant)s?|thread|users?|followers)\b/i,
        ],
        none: [
          /\b(?:snow|trees?|brush|leaves|graffiti|debris|trash|sewer|drain|roads?|streets?|lane|traffic|driveways?|hydrants?|parking|vehicles?|sidewalks?|stumps?|ice|catch basins?|in accordance|per our (?:comment )?policy|may be removed|comment (?:policy|guidelines)|that violate|which violate|violat\w+ (?:our|the|this)|fake|scam|impersonat\w+)\b/i,
        ],
      },
      {
        all: [
          /\b(?:be nice or|say something nice or|positive comments only|only positive|no negativity|keep it positive or|one more (?:negative |bad )?comment)\b/i,
        ],
      },
    ).map((found) => ({ ...found, effect: 'forbids' as const })),
  signs: commentDeletionSigns,
  examples: {
    flags: [
      { text: 'Your rant about the ferry is gone, better luck elsewhere.', excerpt: 'rant' },
      { text: 'Critics of the new lights got the boot last night, peace and quiet.', excerpt: 'Critics' },
      { text: 'We deleted the negative comments from yesterday.', excerpt: 'deleted' },
      { text: 'Anyone who complains again gets blocked.', excerpt: 'blocked' },
    ],
    passes: [
      { text: 'Every comment is saved, and the clerk names the ground first.', because: 'the policy' },
      { text: 'Leave a comment on the lights by Friday.', because: 'an invitation' },
      { text: 'Crews removed a tree that blocked Elm Street', because: 'road work' },
      { text: 'Comments that violate our policy may be removed', because: 'the standing notice' },
    ],
  },
}
