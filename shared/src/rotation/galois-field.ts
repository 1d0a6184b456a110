/** A finite field of `size` elements, named 0 to size - 1. */
export interface Field {
  add(a: number, b: number): number
  multiply(a: number, b: number): number
}

/** Finding out how larger ones multiply takes longer than they are worth; those of a prime need nothing found out. */
const LARGEST = 81

/** The field with so many elements: for every prime, and every power of one up to 81. */
export function fieldOf(size: number): Field | undefined {
  const prime = smallestFactor(size)
  if (size < 2 || prime === undefined) return undefined
  let degree = 0
  for (let power = 1; power < size; power *= prime) degree += 1
  if (prime ** degree !== size) return undefined
  if (degree === 1) return { add: (a, b) => (a + b) % prime, multiply: (a, b) => (a * b) % prime }
  if (size > LARGEST) return undefined
  const modulus = irreducible(prime, degree)
  const products = Array.from({ length: size }, (_, a) =>
    Int32Array.from({ length: size }, (__, b) => multiplied(a, b, { prime, degree, modulus })),
  )
  return { add: (a, b) => added(a, b, prime), multiply: (a, b) => products[a]![b]! }
}

function smallestFactor(size: number): number | undefined {
  for (let factor = 2; factor <= size; factor += 1) if (size % factor === 0) return factor
  return undefined
}

/** Elements are polynomials over the integers modulo `prime`, written as numbers in base `prime`. */
function added(a: number, b: number, prime: number): number {
  let sum = 0
  for (let [left, right, place] = [a, b, 1]; left > 0 || right > 0; place *= prime) {
    sum += (((left % prime) + (right % prime)) % prime) * place
    left = Math.floor(left / prime)
    right = Math.floor(right / prime)
  }
  return sum
}

interface Rule {
  readonly prime: number
  readonly degree: number
  /** The coefficients below the leading one, lowest first, of the polynomial that counts as nothing. */
  readonly modulus: readonly number[]
}

function multiplied(a: number, b: number, { prime, degree, modulus }: Rule): number {
  const digits = (value: number) => Array.from({ length: degree }, (_, at) => Math.floor(value / prime ** at) % prime)
  const product = Array.from({ length: 2 * degree - 1 }, () => 0)
  digits(a).forEach((left, i) =>
    digits(b).forEach((right, j) => (product[i + j] = (product[i + j]! + left * right) % prime)),
  )
  for (let at = product.length - 1; at >= degree; at -= 1) {
    const leading = product[at]!
    modulus.forEach((coefficient, i) => {
      const place = at - degree + i
      product[place] = (((product[place]! - leading * coefficient) % prime) + prime) % prime
    })
  }
  return product.slice(0, degree).reduce((sum, digit, at) => sum + digit * prime ** at, 0)
}

/** The first polynomial for which no two elements but nothing itself make nothing: then each has an inverse. */
function irreducible(prime: number, degree: number): readonly number[] {
  const size = prime ** degree
  for (let code = 0; code < size; code += 1) {
    const modulus = Array.from({ length: degree }, (_, at) => Math.floor(code / prime ** at) % prime)
    if (isField({ prime, degree, modulus }, size)) return modulus
  }
  throw new Error(`There is a field of ${size} elements, and it was not found`)
}

function isField(rule: Rule, size: number): boolean {
  for (let a = 1; a < size; a += 1) {
    for (let b = a; b < size; b += 1) if (multiplied(a, b, rule) === 0) return false
  }
  return true
}
