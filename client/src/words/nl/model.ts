/** What people are told of a language model, wherever they write. */
export const model = {
  'model.title': 'Een taalmodel helpt',
  'model.notice':
    'Briefjes worden, zonder namen, naar {host} gestuurd om een concept te maken. Een mens controleert elke regel.',
  'model.notice.others': 'Namen van anderen in een briefje kunnen wij er niet altijd uithalen.',
  'model.understood': 'Begrepen',
} as const
