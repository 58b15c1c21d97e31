/// Words that stand where somebody is to be named, and name nobody: «x», «las partes», «por definir».
///
/// A fact and no matter of wording, so that it holds wherever an acta is frozen, with or without a
/// lexicon.
enum Nobody {
  /// Whether a text, written for who verifies or follows up, names nobody one could turn to.
  static func isMeant(by text: String) -> Bool {
    let words = WordSequence(text).words.map(\.folded)
    // «-», «x», «N. N.»
    if words.allSatisfy({ $0.count < 2 }) { return true }
    if words.allSatisfy({ $0.allSatisfy { $0 == "x" || $0 == "n" } }) { return true }
    let content = words.filter { !articles.contains($0) }
    if !content.isEmpty, content.allSatisfy({ everybody.contains($0) || $0.count < 2 }) {
      return true
    }
    let phrase = words.joined(separator: " ")
    return undecided.contains { phrase == $0 || phrase.hasPrefix($0 + " ") }
  }

  /// Whether a text says that there is nobody, or nobody yet; all together are somebody to it.
  static func isDenied(by text: String) -> Bool {
    let content = WordSequence(text).words.map(\.folded).filter { !articles.contains($0) }
    return isMeant(by: text) && !content.contains { everybody.contains($0) && !nobody.contains($0) }
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
