import Dialogue

/// The words of documents that stand in no template: heads of tables, ordinals, what a draft is
/// called.
public struct DocumentTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// Behind the day of the next session: where it will be; empty where nobody said.
  public func atNextPlace(_ place: String) -> String {
    place.isEmpty ? "" : say(", en el local «\(place)»", ", at “\(place)”")
  }

  public var name: String { say("Nombre", "Name") }
  public var identity: String { say("DNI", "DNI") }
  public var position: String { say("Cargo", "Office") }
  public var entity: String { say("Entidad o parte", "Entity or party") }
  public var seat: String { say("Calidad", "Seat") }
  public var presence: String { say("Asistencia", "Attendance") }
  public var party: String { say("Parte", "Party") }
  public var role: String { say("Función", "Role") }
  public var present: String { say("presente", "present") }
  /// In place of a party, of people who come for none.
  public var withoutParty: String { say("Sin parte", "No party") }
  public var absent: String { say("ausente", "absent") }
  public var unrecorded: String { say("no consta", "not recorded") }
  public var women: String { say("Mujeres", "Women") }
  public var men: String { say("Hombres", "Men") }
  public var others: String { say("Otro", "Other") }
  public var unsaid: String { say("No consta", "Not said") }
  public var total: String { say("Total", "Total") }
  public var action: String { say("Qué se hará", "What will be done") }
  public var responsible: String { say("Responsable", "Responsible") }
  public var deadline: String { say("Plazo", "Deadline") }
  public var beneficiary: String { say("A favor de", "In favour of") }
  public var verifier: String { say("Verifica", "Verified by") }
  public var followUp: String { say("Da seguimiento", "Followed up by") }
  public var norm: String { say("Norma", "Norm") }
  public var provision: String { say("Qué dispondrá", "What it will provide") }
  public var issuer: String { say("Entidad que la emite", "Entity that issues it") }
  public var agreement: String { say("Acuerdo", "Agreement") }
  public var answer: String { say("Respuesta", "Answer") }
  public var languageHead: String { say("Idioma", "Language") }
  public var hour: String { say("Hora", "Hour") }
  public var pending: String { say("pendiente", "pending") }
  public var receivedBy: String { say("Recibió", "Received by") }
  public var date: String { say("Fecha", "Date") }
  public var file: String { say("Archivo", "File") }
  public var digest: String {
    say("Código de verificación (SHA-256)", "Verification code (SHA-256)")
  }
  public var topicHead: String { say("Asunto", "Topic") }
  public var opinion: String { say("Opinión", "Opinion") }
  public var pen: String { say("Firma y sello", "Signature and seal") }
  public var thumb: String { say("Huella", "Thumbprint") }
  public var document: String { say("Documento que acredita", "Accrediting document") }
  public var voice: String { say("Voz y voto", "Voice and vote") }
  public var accreditation: String { say("Estado", "State") }
  public var due: String { say("Vence", "Due") }
  /// «BORRADOR».
  public var draft: String { say("BORRADOR", "DRAFT") }
  /// «PRIMERO», for 1, 2, 3 …
  public func ordinal(_ number: Int) -> String {
    say(spanishOrdinal(number), "No. \(number)")
  }
  /// «Acta N.º 3».
  public func acta(_ number: Int) -> String { say("Acta N.º \(number)", "Acta No. \(number)") }
  public var actaDraft: String { say("Acta", "Acta") }
  /// «Folio 214 · código de verificación 9f3a…».
  public func foot(_ folio: Int, _ digest: String) -> String {
    say(
      "Folio \(folio) · código de verificación \(digest)",
      "Folio \(folio) · verification code \(digest)")
  }
  /// «hasta el 3 de mayo de 2027», beside a deadline in days.
  public func until(_ text: String) -> String { say("hasta el \(text)", "until \(text)") }
  public func minutes(_ number: Int) -> String { say("\(number) min", "\(number) min") }
  /// After who is obliged: what each of them contributes.
  public func contributions(_ text: String) -> String {
    say("Aportes: \(text)", "Contributions: \(text)")
  }
  /// «con intérprete».
  public var withInterpreter: String { say("con intérprete", "with interpreter") }
  /// In place of a number that cannot be told.
  public var uncounted: String { "—" }
  /// `nil` where nobody said.
  public func voiceAndVote(_ voice: Bool?, _ vote: Bool?) -> String {
    switch (voice, vote) {
    case (true, true): say("voz y voto", "voice and vote")
    case (true, false): say("voz, sin voto", "voice, no vote")
    case (true, nil): say("voz", "voice")
    case (false, true): say("voto, sin voz", "vote, no voice")
    case (nil, true): say("voto", "vote")
    case (false, false): say("sin voz ni voto", "neither voice nor vote")
    case (false, nil): say("sin voz", "no voice")
    case (nil, false): say("sin voto", "no vote")
    case (nil, nil): "—"
    }
  }
  /// «Firmó el 3 de diciembre de 2026 a las 17:40»; without the day or hour that is empty.
  public func signature(
    _ outcome: Code, _ day: String, _ hour: String, _ words: String
  ) -> String {
    let what =
      outcome == .declined
      ? say("No firmó", "Did not sign")
      : outcome == .onRequest
        ? say("Firmó un testigo a ruego", "A witness signed on request")
        : outcome == .adReferendum
          ? say("Firmó ad referéndum de sus bases", "Signed ad referendum of its bases")
          : say("Firmó", "Signed")
    let on = day.isEmpty ? "" : say(" el \(day)", " on \(day)")
    let when = on + (hour.isEmpty ? "" : say(" a las \(hour)", " at \(hour)"))
    return what + when + (words.isEmpty ? "" : ": \(words)")
  }
  public var acta: ActaTexts { ActaTexts(language) }
  public var lists: DocumentListTexts { DocumentListTexts(language) }
  public var bulletin: BulletinTexts { BulletinTexts(language) }
  public var rights: DocumentRightsTexts { DocumentRightsTexts(language) }
  public var papers: DocumentPaperTexts { DocumentPaperTexts(language) }

  private func spanishOrdinal(_ number: Int) -> String {
    let units = [
      "", "PRIMERO", "SEGUNDO", "TERCERO", "CUARTO", "QUINTO", "SEXTO", "SÉPTIMO", "OCTAVO",
      "NOVENO",
    ]
    let tens = [
      "", "DÉCIMO", "VIGÉSIMO", "TRIGÉSIMO", "CUADRAGÉSIMO", "QUINCUAGÉSIMO", "SEXAGÉSIMO",
      "SEPTUAGÉSIMO", "OCTOGÉSIMO", "NONAGÉSIMO",
    ]
    guard (1...99).contains(number) else { return "N.º \(number)" }
    return [tens[number / 10], units[number % 10]].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
