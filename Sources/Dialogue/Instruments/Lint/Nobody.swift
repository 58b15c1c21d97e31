/// Words that stand where somebody is to be named, and name nobody: «x», «las partes», «por definir».
///
/// A fact and no matter of wording, so that it holds wherever an acta is frozen, with or without a
/// lexicon.
enum Nobody {
  /// Whether a text, written for who verifies or follows up, names nobody one could turn to.
  static func isMeant(by text: String) -> Bool {
    let folded = Folding.fold(text)
    guard mayBegin(folded) else { return false }
    let words = words(ofFolded: folded)
    // «-», «x», «N. N.»
    if words.allSatisfy({ $0.count < 2 }) { return true }
    if words.allSatisfy({ $0.allSatisfy { $0 == "x" || $0 == "n" } }) { return true }
    let content = words.filter { !articles.contains($0) }
    if !content.isEmpty, content.allSatisfy({ everybody.contains($0) || $0.count < 2 }) {
      return true
    }
    if isToBe(words) { return true }
    // With a space behind each word, so that no beginning ends within one.
    let phrase = words.reduce(into: "") { $0 += $1 + " " }
    return undecided.contains { phrase.hasPrefix($0 + " ") }
  }

  /// Whether somebody is spoken of who is still to be made or named: «que se formará», «a designarse».
  private static func isToBe(_ words: [String]) -> Bool {
    words.indices.dropFirst().contains { place in
      let word = words[place]
      switch words[place - 1] {
      case "se": return word.hasSuffix("ra") || word.hasSuffix("ran")
      case "por", "a", "ser":
        return toBe.contains {
          word.hasPrefix($0) && (word.hasSuffix("r") || word.hasSuffix("rse"))
        }
      case _: return false
      }
    }
  }

  /// How the words begin by which somebody is made or named.
  private static let toBe: [String] = [
    "form", "conform", "constitu", "cre", "design", "defin", "nombr", "eleg", "contrat",
  ]

  /// Whether a text says that there is nobody, or nobody yet; all together are somebody to it.
  static func isDenied(by text: String) -> Bool {
    let content = words(ofFolded: Folding.fold(text)).filter { !articles.contains($0) }
    return isMeant(by: text) && !content.contains { everybody.contains($0) && !nobody.contains($0) }
  }

  /// Whether the first word of a folded text leaves open that it names nobody. It is asked of each
  /// commitment at a start, and most begin with a name.
  private static func mayBegin(_ folded: String) -> Bool {
    let bytes = folded.utf8
    guard let start = bytes.firstIndex(where: isPartOfWord) else { return true }
    let rest = bytes[start...]
    let end = rest.firstIndex { !isPartOfWord($0) } ?? rest.endIndex
    // Whatever is not ASCII is left to those who read letters.
    guard bytes[..<end].allSatisfy({ $0 < 0x80 }), end == bytes.endIndex || bytes[end] < 0x80 else {
      return true
    }
    let word = String(folded[start..<end])
    return end == bytes.index(after: start) || word.utf8.allSatisfy { $0 == 0x78 || $0 == 0x6E }
      || articles.contains(word) || everybody.contains(word) || openings.contains(word)
  }

  /// Whether a byte of a folded text is a letter or a digit of ASCII.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// Runs of letters and digits. Asked of each commitment at a start, so that no
  /// ``WordSequence`` is made, which knows more than is wanted here.
  private static func words(ofFolded folded: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in folded {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static let nobody: [String] = ["nadie", "ninguno", "ninguna", "nobody", "none"]

  private static let articles: [String] = [
    "el", "la", "los", "las", "un", "una", "de", "y", "o", "en", "mesa", "todavia", "aun", "the",
    "and", "of", "yet", "dos",
  ]

  private static let everybody: [String] = [
    "todos", "todas", "ambos", "ambas", "partes", "parte", "nadie", "ninguno", "ninguna", "alguien",
    "cualquiera", "presentes", "asistentes", "participantes", "firmantes", "actores", "poblacion",
    "pueblo", "sociedad", "all", "both", "parties", "party", "everybody", "everyone", "nobody",
    "none", "somebody", "someone", "anybody", "anyone", "people", "present", "participants",
    "signatories", "comision", "comite", "empresa", "entidad", "autoridad", "institucion",
    "responsable", "responsables", "tercero", "terceros", "tercera", "persona", "personas", "otro",
    "otra", "otros", "otras", "mismo", "mismos", "misma", "mismas", "ellos", "ellas", "dios",
    "estado", "gobierno", "sector", "autoridades", "competente", "competentes", "correspondiente",
    "correspondientes", "pertinente", "pertinentes", "entidades", "instituciones", "empresas",
    "funcionario", "funcionaria", "funcionarios", "encargado", "encargada", "encargados", "equipo",
    "tecnico", "tecnica", "vecino",
    "vecina", "vecinos", "third", "other", "others", "authority", "authorities", "committee",
    "team", "state", "government", "competent", "technical",
  ]

  /// The first words of ``undecided``; written out, and few, so that a start makes nothing of them.
  static let openings: [String] = [
    "por", "a", "se", "pendiente", "sin", "no", "nadie", "quien", "quienes", "el", "s", "na", "tbd",
    "tba",
    "to",
    "pending", "not", "unknown", "whoever",
  ]

  /// By which begins what says that it is still open.
  static let undecided: [String] = [
    "por definir", "por definirse", "por designar", "por designarse", "por confirmar",
    "por acordar",
    "por determinar", "por ver", "por nombrar", "por decidir", "a definir", "a designar",
    "a determinar", "a confirmar", "a coordinar", "se definira", "se designara", "se vera",
    "se determinara", "se acordara", "pendiente", "sin definir", "sin designar", "no definido",
    "no designado", "no hay", "no aplica", "no se sabe", "nadie", "quien", "quienes", "a quien",
    "a quienes", "el que corresponda", "s d", "na", "tbd", "tba", "to be", "pending",
    "not yet", "not defined", "not known", "unknown", "whoever",
  ]
}
