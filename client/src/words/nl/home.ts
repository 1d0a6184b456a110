/** Words of the first page, for organisers and for everyone else. */
export const home = {
  'home.title': 'Mijn bijeenkomsten',
  'home.new': 'Maak een bijeenkomst',
  'home.rehearse': 'Oefen eerst met verzonnen deelnemers',
  'home.empty': 'Nog geen bijeenkomsten.',
} as const
