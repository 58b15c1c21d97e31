/// What one piece of a line says of somebody: «DNI 40.123.456», «cel 987654321», «habla quechua».
enum PersonWords: Hashable {
  case dni(String)
  case phone(String)
  case language(String)
  case interpreter
  case sex(Code)
  /// Nothing by which it is known.
  case other(String)

  private static let dniLabels = ["dni", "documento", "doc", "ce", "carne"]
  private static let phoneLabels = [
    "cel", "celular", "tel", "telefono", "fono", "movil", "whatsapp", "wsp", "tlf",
  ]
  private static let languageLabels = ["habla", "idioma", "lengua", "quechuahablante"]
  private static let languages: Set<String> = [
    "quechua", "aymara", "aimara", "castellano", "espanol", "ashaninka", "awajun", "aguaruna",
    "shipibo", "matsigenka", "wampis", "kichwa", "kukama", "yine", "jaqaru", "ingles",
  ]

  init(_ piece: String) {
    let text = piece.tidyLine
    let (label, rest) = Self.parted(text)
    let digits = Self.digits(rest)
    if Self.dniLabels.contains(label), !digits.isEmpty {
      self = .dni(Self.plain(rest, digits))
    } else if Self.phoneLabels.contains(label), digits.count >= 6 {
      self = .phone(Self.phone(rest))
    } else if Self.languageLabels.contains(label) {
      self = .language(rest.isEmpty ? "quechua" : rest)
    } else {
      self = Self.unlabelled(text)
    }
  }

  private static func unlabelled(_ text: String) -> PersonWords {
    let digits = digits(text)
    if !digits.isEmpty, text.allSatisfy({ $0.isNumber || " .-+()".contains($0) }) {
      let isMobile = digits.count == 9 && digits.hasPrefix("9")
      if isMobile || digits.count > 9 || text.hasPrefix("+") || text.hasPrefix("(") {
        return .phone(phone(text))
      }
      return digits.count == 6 ? .phone(phone(text)) : .dni(digits)
    }
    let folded = Folding.fold(text)
    if languages.contains(folded) { return .language(text.lowercased()) }
    if folded.hasPrefix("necesita interprete") || folded.hasPrefix("con interprete") {
      return .interpreter
    }
    switch folded {
    case "interprete": return .interpreter
    case "mujer", "f", "femenino": return .sex(.woman)
    case "hombre", "varon", "m", "masculino": return .sex(.man)
    case _: return .other(text)
    }
  }

  /// A first word that says what follows, folded, and that: «DNI N° 10203040» is `dni`, `10203040`.
  private static func parted(_ text: String) -> (label: String, rest: String) {
    let words = text.split { $0 == " " || $0 == ":" }.map { String($0) }
    guard let first = words.first else { return ("", "") }
    let label = Folding.fold(first).filter { $0 != "." }
    let rest = words.dropFirst().drop { word in
      ["n", "no", "nro", "num", "n°", "nº"].contains(Folding.fold(word).filter { $0 != "." })
    }
    return (label, rest.joined(separator: " "))
  }

  static func digits(_ text: String) -> String { text.filter { $0.isASCII && $0.isNumber } }

  /// The number of a document without points and spaces; one with letters stays as it is.
  private static func plain(_ text: String, _ digits: String) -> String {
    text.contains { $0.isLetter } ? text : digits
  }

  /// A mobile number of the country in groups of three, without its prefix; another one as it is.
  static func phone(_ text: String) -> String {
    var digits = digits(text)
    if digits.count == 11, digits.hasPrefix("51") { digits.removeFirst(2) }
    guard digits.count == 9, digits.hasPrefix("9") else { return text.tidyLine }
    let all = Array(digits)
    return [String(all[0..<3]), String(all[3..<6]), String(all[6..<9])].joined(separator: " ")
  }
}
