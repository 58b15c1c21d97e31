import Dialogue

/// The words about a public bulletin: its title, what it leaves out, why there is none.
public struct BulletinTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «Comunicado de la sesión 3».
  public func title(_ session: Int) -> String {
    say("Comunicado de la sesión \(session)", "Bulletin of session \(session)")
  }
  /// «3 propuestas».
  public func omission(_ omission: BulletinOmission) -> String {
    let isOne = omission.count == 1
    let what =
      switch omission.kind {
      case .people:
        isOne
          ? say("nombre de persona", "name of a person")
          : say("nombres de personas", "names of people")
      case .statements:
        isOne
          ? say("posición, interés o necesidad", "position, interest or need")
          : say("posiciones, intereses o necesidades", "positions, interests or needs")
      case .claims: isOne ? say("afirmación", "claim") : say("afirmaciones", "claims")
      case .proposals: isOne ? say("propuesta", "proposal") : say("propuestas", "proposals")
      case .agreements:
        isOne
          ? say("acuerdo sin acta firmada", "agreement without a signed acta")
          : say("acuerdos sin acta firmada", "agreements without a signed acta")
      case .reservations:
        isOne
          ? say("reserva o razón de una parte", "reservation or reason")
          : say("reservas o razones de las partes", "reservations or reasons")
      case .notes: isOne ? say("nota", "note") : say("notas", "notes")
      }
    return "\(omission.count) \(what)"
  }
  /// «El comunicado no incluye: 3 propuestas, 1 nota.»
  public func leftOut(_ what: [String]) -> String {
    what.isEmpty
      ? say("El comunicado no deja nada fuera.", "The bulletin leaves nothing out.")
      : say(
        "El comunicado no incluye: \(what.joined(separator: ", ")).",
        "The bulletin does not include: \(what.joined(separator: ", ")).")
  }
  /// «El texto repite una propuesta: «…»».
  public func echo(_ kind: String, _ words: String) -> String {
    say(
      "El texto repite lo que aún no es público (\(kind)): «\(words)».",
      "The text repeats what is not public yet (\(kind)): «\(words)».")
  }
  /// What a note is called in ``echo``.
  public var note: String { say("nota", "note") }
  /// What a number of a person is called in ``echo``.
  public var personalNumber: String {
    say("DNI o teléfono de una persona", "identity document or telephone of a person")
  }
  /// What to look at again in the lead.
  public func doubt(_ doubt: LeadDoubt) -> String {
    switch doubt {
    case .agreement(let words):
      say(
        "Revise «\(words)»: ningún acuerdo de la sesión está firmado.",
        "Look again at “\(words)”: no agreement of the session is signed.")
    case .address(let words):
      say(
        "Revise «\(words)»: ¿puede publicarse esa dirección?",
        "Look again at “\(words)”: may that address be public?")
    case .name(let word, let person):
      say(
        "Revise «\(word)»: puede ser el nombre de \(person), que está en reserva.",
        "Look again at “\(word)”: it may be the name of \(person), which is kept back.")
    }
  }
  public func unknownSession(_ number: Int) -> String {
    say("No hay una sesión \(number).", "There is no session \(number).")
  }
}

extension Wording {
  /// What a bulletin left out, as one sentence.
  public func sentence(for omissions: [BulletinOmission]) -> String {
    documents.bulletin.leftOut(omissions.map(documents.bulletin.omission))
  }

  /// What to look at again in a lead, a sentence for each place.
  public func sentences(for doubts: [LeadDoubt]) -> [String] {
    doubts.map(documents.bulletin.doubt)
  }

  /// Why there is no bulletin, a sentence for each place.
  public func sentences(for refusal: BulletinRefusal) -> [String] {
    switch refusal {
    case .unknownSession(let number): [documents.bulletin.unknownSession(number)]
    case .repeats(let echoes):
      echoes.map { echo in
        switch echo.source {
        case .record(let id, let kind):
          documents.bulletin.echo("\(records.kind(kind)) \(id)", echo.words)
        case .note(let folio):
          documents.bulletin.echo("\(documents.bulletin.note), folio \(folio)", echo.words)
        case .person: documents.bulletin.echo(documents.bulletin.personalNumber, echo.words)
        }
      }
    }
  }
}
