export const signIn = {
  'sign_in.title': 'Dag! Fijn dat je er bent.',
  'sign_in.lead':
    'Nabij onthoudt wat er op straat, in de inloop en online gebeurt, zodat jij erbij kunt zijn.',
  'sign_in.email': 'E-mailadres',
  'sign_in.password': 'Wachtwoord',
  'sign_in.show': 'Laat wachtwoord zien',
  'sign_in.button': 'Log in',
  'sign_in.wrong': 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze nog eens na.',
  'sign_in.throttled': 'Te vaak geprobeerd. Probeer het over {minutes} minuten weer.',
  'sign_in.waiting': {
    one: 'Er staat nog {count} ding klaar om te versturen. Dat gaat vanzelf als je inlogt.',
    other: 'Er staan nog {count} dingen klaar om te versturen. Dat gaat vanzelf als je inlogt.',
  },
  'sign_in.language': 'English',
} as const;
