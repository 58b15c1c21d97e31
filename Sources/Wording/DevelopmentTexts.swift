import Dialogue

/// How an acta tells what was captured at the table: a whole sentence a line, with who said it and no
/// word on how it was said.
public struct DevelopmentTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func sentence(_ line: DevelopmentLine) -> String {
    let who = name(of: line)
    let text = line.text.trimmed
    let head = who.isEmpty ? "" : verb(line.kind).map { "\(who) \($0[language]): " } ?? ""
    let end = text.last.map { ".?!…»".contains($0) } == true ? "" : "."
    return head + (head.isEmpty ? text.capitalizedFirst : text) + end
  }

  /// The lines of a part, a paragraph each.
  public func text(_ lines: [DevelopmentLine]) -> String {
    lines.map(sentence).joined(separator: "\n\n")
  }

  /// The party and who of it, as the acta has them among the answers.
  private func name(of line: DevelopmentLine) -> String {
    guard !line.speaker.name.isEmpty else { return line.party }
    let mark = line.speaker.mark.flatMap { $0.isWritten ? PeopleTexts(language).mark($0) : nil }
    let person = [line.speaker.name, mark].compactMap(\.self).joined(separator: ", ")
    return line.party.isEmpty ? person : "\(line.party) (\(person))"
  }

  /// Nothing of what follows it is taken for agreed, or for found.
  private func verb(_ kind: NoteKind?) -> Phrase? {
    switch kind {
    case nil: Phrase("manifestó", "said")
    case .position: Phrase("expuso como posición", "stated as a position")
    case .interest: Phrase("expuso como interés", "stated as an interest")
    case .need: Phrase("expuso como necesidad", "stated as a need")
    case .claim: Phrase("sostuvo como cargo", "held as a charge")
    case .factToVerify:
      Phrase("refirió como hecho, por verificar", "told as a fact, to be verified")
    case .proposal: Phrase("propuso", "proposed")
    case .nextStep: Phrase("señaló como próximo paso", "named as a next step")
    case .commitment, .forMe: nil
    }
  }

  // MARK: On the screen

  /// Beside a part that nobody wrote yet.
  public func offered(_ count: Int) -> String {
    count == 1 ? say("1 apunte", "1 line") : say("\(count) apuntes", "\(count) lines")
  }
  public func head(_ session: Int, _ edit: String) -> String {
    say(
      "De lo apuntado en la sesión \(session); \(edit) lo abre para recortarlo.",
      "Of what was noted in session \(session); \(edit) opens it to be trimmed.")
  }
  public func prompt(_ session: Int, unsorted: Int) -> String {
    let base = say(
      "De lo apuntado en la sesión \(session). Recórtelo: nada consta hasta que guarde.",
      "Of what was noted in session \(session). Trim it: nothing stands until you save.")
    switch unsorted {
    case 0: return base
    case 1:
      return base
        + say(" Falta 1 apunte sin clasificar.", " 1 line that nobody sorted is not in it.")
    default:
      return base
        + say(
          " Faltan \(unsorted) apuntes sin clasificar.",
          " \(unsorted) lines that nobody sorted are not in it.")
    }
  }
  /// - Parameters: the keys that open the acta and begin one.
  public func noActa(_ acta: String, _ begin: String) -> String {
    say(
      "La sesión de este apunte no tiene acta en borrador: \(acta) abre el acta y \(begin) la empieza.",
      "The session of this line has no draft acta: \(acta) opens the acta and \(begin) begins one.")
  }
  private var ofOtherSession: String {
    say(
      "Ese apunte es de otra sesión que el acta.", "That line is of another session than the acta.")
  }
  public var toldAlready: String {
    say("El acta ya lo dice.", "The acta says it already.")
  }
  public func obstacle(_ obstacle: DevelopmentObstacle) -> String {
    switch obstacle {
    case .ofOtherSession: ofOtherSession
    case .inCaucus:
      say(
        "Se dijo en una reunión por separado: no va al acta.",
        "It was said in a caucus: it has no place in the acta.")
    case .forMediator:
      say("Es una nota para usted: no va al acta.", "It is a note to yourself: not for the acta.")
    case .ofNobody:
      say("Diga antes quién lo dijo.", "Say first who said it.")
    case .notOnPaper:
      say("Su parte no autorizó que conste.", "Its party did not let it stand on paper.")
    case .isClause:
      say("Ya consta como acuerdo.", "It stands as an agreement already.")
    case .inConciliation:
      say(
        "Un acta de conciliación no cuenta lo que se dijo.",
        "An acta of conciliation does not tell what was said.")
    }
  }
}
