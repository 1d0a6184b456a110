/** Words about the language model at the desk. */
export const deskModel = {
  'desk.tabs.model': 'Taalmodel',
  'desk.model.on': 'Het taalmodel staat aan. Briefjes gaan zonder namen naar {host}.',
  'desk.model.gone': 'Het taalmodel op {host} is niet meer ingesteld. Er wordt niets verstuurd.',
  'desk.model.off': 'Zet het taalmodel uit',
  'desk.model.stops': 'Uitzetten werkt meteen. Wat al verstuurd is, halen wij niet terug.',
  'desk.model.explain':
    'Een taalmodel kan het automatische concept beter opschrijven. Zonder taalmodel werkt alles ook.',
  'desk.model.switch': 'Gebruik het taalmodel op {host}',
  'desk.model.switch.hint': 'Iedereen in de bijeenkomst leest meteen dat dit aanstaat.',
  'desk.model.goes': 'Wat gaat er weg?',
  'desk.model.goes.notes': 'De tekst van briefjes, de ronde, een nummer van de tafel en de stippen.',
  'desk.model.goes.never':
    'Niet: wie het schreef en van welke organisatie. Namen van deelnemers en organisaties maken wij onleesbaar. Ook e-mailadressen, telefoonnummers en burgerservicenummers.',
  'desk.model.goes.others': 'Namen van anderen kunnen blijven staan. Lees de briefjes daarop na.',
  'desk.model.comes': 'Elke regel wordt nagekeken met de briefjes. Klopt die niet, dan blijft de eigen regel.',
  'desk.model.sent': 'Wat is er verstuurd?',
  'desk.model.sent.none': 'Nog niets.',
  'desk.model.sent.one_one': '{date}, {time}: {count} briefje naar {host}',
  'desk.model.sent.one_other': '{date}, {time}: {count} briefjes naar {host}',
} as const
