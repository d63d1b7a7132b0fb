export const reach = {
  'reach.title': 'Whom can you reach?',
  'reach.now': '{name} is there now.',
  'reach.later': '{name} is there again {day}, from {time}.',
  'reach.unknown': 'Ask {name} when you can call or text.',
  'reach.urgent': 'Can it not wait?',
  'reach.danger': 'Are you in danger? Then call:',
  'reach.mine': 'When can you be reached?',
  'reach.mine_text':
    'Young people you go along with see this at their own link. Leave a day empty when you are not there. Nobody counts who called when.',
  'reach.none': 'Nothing said yet. Young people then see that they can ask you.',
  'reach.part': '{day}: {from} – {until}',
  'reach.change': 'Change',
  'reach.from': '{day} from',
  'reach.until': '{day} until',
  'reach.wrong': 'Have another look at: {days}.',
  'reach.urgent_title': 'When it cannot wait',
  'reach.urgent_none': 'Not filled in yet. Young people then see 112 alone.',
  'reach.urgent_text':
    'Young people see this at their own link, also when their youth worker is not there. Choose a number that somebody answers.',
  'reach.urgent_words': 'Whom do they get?',
  'reach.urgent_phone': 'Phone number',
} as const;
