export const signIn = {
  'sign_in.title': 'Hello! Good to see you.',
  'sign_in.lead':
    'Nabij remembers what happens on the street, at the drop-in and online, so that you can be there.',
  'sign_in.email': 'Email address',
  'sign_in.password': 'Password',
  'sign_in.show': 'Show password',
  'sign_in.button': 'Sign in',
  'sign_in.wrong': 'This email address and password do not belong together. Please check them.',
  'sign_in.throttled': 'Tried too often. Try again in {minutes} minutes.',
  'sign_in.waiting': {
    one: '{count} thing is still waiting to be sent. That goes by itself when you sign in.',
    other: '{count} things are still waiting to be sent. That goes by itself when you sign in.',
  },
  'sign_in.language': 'Nederlands',
} as const;
