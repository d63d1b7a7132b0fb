export const debrief = {
  'debrief.title': 'Was it heavy?',
  'debrief.text':
    'Ask a colleague for a moment. Why is not said. Only whom you ask sees it, and nothing of it is kept.',
  'debrief.ask': 'Talk for a moment',
  'debrief.who': 'Whom do you ask?',
  'debrief.send': 'Ask',
  'debrief.asked': 'Asked.',
  'debrief.alone': 'There is nobody else in your team yet. Call somebody you trust.',
  'debrief.mine': 'You asked {names} for a moment.',
  'debrief.coming': '{name} comes to you.',
  'debrief.nobody': 'Nobody has answered yet. Do call, or ask somebody else.',
  'debrief.good': 'It is good now',
  'debrief.ended': 'Good. Nothing of it is kept.',
  'debrief.wants': '{name} would like to talk with you for a moment.',
  'debrief.wants_text': 'Call, or drop by. Do not ask why; listen.',
  'debrief.come': 'I am coming',
  'debrief.said': 'You said that you are coming.',
} as const;
