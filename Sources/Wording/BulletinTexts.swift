import Dialogue

/// The words about a public bulletin: its title, what it leaves out, why there is none.
public struct BulletinTexts: Sendable {
  /// «Comunicado de la sesión 3».
  public let title: @Sendable (_ session: Int) -> String
  /// «3 propuestas».
  public let omission: @Sendable (BulletinOmission) -> String
  /// «El comunicado no incluye: 3 propuestas, 1 nota.»
  public let leftOut: @Sendable (_ what: [String]) -> String
  /// «El texto repite una propuesta: «…»».
  public let echo: @Sendable (_ kind: String, _ words: String) -> String
  /// What a note is called in ``echo``.
  public let note: String
  public let unknownSession: @Sendable (Int) -> String

  static let spanish = BulletinTexts(
    title: { "Comunicado de la sesión \($0)" },
    omission: { omission in
      let (one, many) =
        switch omission.kind {
        case .people: ("nombre de persona", "nombres de personas")
        case .statements: ("posición, interés o necesidad", "posiciones, intereses o necesidades")
        case .claims: ("afirmación", "afirmaciones")
        case .proposals: ("propuesta", "propuestas")
        case .agreements: ("acuerdo sin acta firmada", "acuerdos sin acta firmada")
        case .reservations: ("reserva o razón de una parte", "reservas o razones de las partes")
        case .notes: ("nota", "notas")
        }
      return "\(omission.count) \(omission.count == 1 ? one : many)"
    },
    leftOut: { what in
      what.isEmpty
        ? "El comunicado no deja nada fuera."
        : "El comunicado no incluye: \(what.joined(separator: ", "))."
    },
    echo: { kind, words in "El texto repite lo que aún no es público (\(kind)): «\(words)»." },
    note: "nota", unknownSession: { "No hay una sesión \($0)." })

  static let english = BulletinTexts(
    title: { "Bulletin of session \($0)" },
    omission: { omission in
      let (one, many) =
        switch omission.kind {
        case .people: ("name of a person", "names of people")
        case .statements: ("position, interest or need", "positions, interests or needs")
        case .claims: ("claim", "claims")
        case .proposals: ("proposal", "proposals")
        case .agreements: ("agreement without a signed acta", "agreements without a signed acta")
        case .reservations: ("reservation or reason", "reservations or reasons")
        case .notes: ("note", "notes")
        }
      return "\(omission.count) \(omission.count == 1 ? one : many)"
    },
    leftOut: { what in
      what.isEmpty
        ? "The bulletin leaves nothing out."
        : "The bulletin does not include: \(what.joined(separator: ", "))."
    },
    echo: { kind, words in "The text repeats what is not public yet (\(kind)): «\(words)»." },
    note: "note", unknownSession: { "There is no session \($0)." })
}

extension Wording {
  /// What a bulletin left out, as one sentence.
  public func sentence(for omissions: [BulletinOmission]) -> String {
    paper.bulletin.leftOut(omissions.map(paper.bulletin.omission))
  }

  /// Why there is no bulletin, a sentence for each place.
  public func sentences(for refusal: BulletinRefusal) -> [String] {
    switch refusal {
    case .unknownSession(let number): [paper.bulletin.unknownSession(number)]
    case .repeats(let echoes):
      echoes.map { echo in
        switch echo.source {
        case .record(let id, let kind):
          paper.bulletin.echo("\(records.kind(kind)) \(id)", echo.words)
        case .note(let folio):
          paper.bulletin.echo("\(paper.bulletin.note), folio \(folio)", echo.words)
        }
      }
    }
  }
}
