/// Words that stand where somebody is to be named, and name nobody: «x», «las partes», «por definir».
///
/// A fact and no matter of wording, so that it holds wherever an acta is frozen, with or without a
/// lexicon.
enum Nobody {
  /// Whether a text, written for who verifies or follows up, names nobody one could turn to.
  static func isMeant(by text: String) -> Bool {
    let words = words(of: text)
    // «-», «x», «N. N.»
    if words.allSatisfy({ $0.count < 2 }) { return true }
    if words.allSatisfy({ $0.allSatisfy { $0 == "x" || $0 == "n" } }) { return true }
    let content = words.filter { !articles.contains($0) }
    if !content.isEmpty, content.allSatisfy({ everybody.contains($0) || $0.count < 2 }) {
      return true
    }
    // With a space behind each word, so that no beginning ends within one.
    let phrase = words.reduce(into: "") { $0 += $1 + " " }
    return undecided.contains { phrase.hasPrefix($0 + " ") }
  }

  /// Whether a text says that there is nobody, or nobody yet; all together are somebody to it.
  static func isDenied(by text: String) -> Bool {
    let content = words(of: text).filter { !articles.contains($0) }
    return isMeant(by: text) && !content.contains { everybody.contains($0) && !nobody.contains($0) }
  }

  /// Runs of letters and digits, folded. Asked of each commitment at a start, so that no
  /// ``WordSequence`` is made, which knows more than is wanted here.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in Folding.fold(text) {
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

  private static let nobody: Set<String> = ["nadie", "ninguno", "ninguna", "nobody", "none"]

  private static let articles: Set<String> = [
    "el", "la", "los", "las", "un", "una", "de", "y", "o", "en", "mesa", "todavia", "aun", "the",
    "and", "of", "yet", "dos",
  ]

  private static let everybody: Set<String> = [
    "todos", "todas", "ambos", "ambas", "partes", "parte", "nadie", "ninguno", "ninguna", "alguien",
    "cualquiera", "presentes", "asistentes", "participantes", "firmantes", "actores", "poblacion",
    "pueblo", "sociedad", "all", "both", "parties", "party", "everybody", "everyone", "nobody",
    "none", "somebody", "someone", "anybody", "anyone", "people", "present", "participants",
    "signatories", "comision", "comite", "empresa", "entidad", "autoridad", "institucion",
    "responsable", "responsables",
  ]

  /// By which begins what says that it is still open.
  private static let undecided = [
    "por definir", "por definirse", "por designar", "por designarse", "por confirmar",
    "por acordar",
    "por determinar", "por ver", "por nombrar", "por decidir", "a definir", "a designar",
    "a determinar", "a confirmar", "a coordinar", "se definira", "se designara", "se vera",
    "se determinara", "se acordara", "pendiente", "sin definir", "sin designar", "no definido",
    "no designado", "no hay", "no aplica", "no se sabe", "nadie", "quien corresponda",
    "a quien corresponda", "el que corresponda", "s d", "na", "tbd", "tba", "to be", "pending",
    "not yet", "not defined", "not known", "unknown", "whoever",
  ]
}
