import Dialogue

/// The words of an acta that stand in no template, since they follow from what happened.
public struct ActaTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «ACTA DE REUNIÓN N.º 3», «ACTA DE REUNIÓN» for a draft.
  public func title(_ kind: Code, _ number: Int?) -> String {
    let kind = Self.titles[kind]?[language] ?? ""
    return number.map { say("\(kind) N.º \($0)", "\(kind) No. \($0)") } ?? kind
  }

  /// The official name of a year; empty where none is known.
  public func officialName(ofYear year: Int) -> String { OfficialYears.names[year] ?? "" }

  /// How a session ended, after «terminó la sesión».
  public func ending(_ ending: Code) -> String {
    Self.endings[ending]?[language] ?? ""
  }

  /// «PRIMERO.-».
  public func clauseHead(_ ordinal: String) -> String { ordinal + ".-" }
  /// Before the words in the other language of the mesa.
  public func inLanguage(_ language: String) -> String {
    language.isEmpty
      ? say("En la otra lengua", "In the other language")
      : say("En \(language)", "In \(language)")
  }
  public func translated(by name: String) -> String {
    say("Traducción de \(name).", "Translated by \(name).")
  }
  public func prevails(_ text: String) -> String {
    say("Si difieren, prevalece: \(text).", "Where they differ there prevails: \(text).")
  }
  public var noResponsible: String {
    say("Sin responsable señalado", "Nobody named as responsible")
  }
  public var noDeadline: String { say("sin plazo señalado", "no deadline stated") }
  public var normToIssue: String { say("Norma por emitir", "Norm to be issued") }
  public func norm(_ instrument: String, _ entity: String, _ text: String) -> String {
    let kind =
      entity.isEmpty
      ? instrument
      : instrument.isEmpty
        ? say("De \(entity)", "By \(entity)")
        : say("\(instrument), de \(entity)", "\(instrument), by \(entity)")
    return kind.isEmpty ? text : "\(kind): \(text)"
  }
  /// After a deadline: the State's own last day, where decrees close its offices.
  public func forState(_ due: PublicStateDay) -> String {
    let day = Dates(language).long(due.day)
    let by = due.decree.isEmpty ? "" : " (\(due.decree))"
    return say("; para el Estado, hasta el \(day)\(by)", "; for the State, until \(day)\(by)")
  }
  public var executor: String { say("Lo ejecuta", "Carried out by") }
  public var starts: String { say("Desde el", "From") }
  public var periodicity: String { say("Cada cuánto", "How often") }
  public var contributions: String { say("Aportes", "Contributions") }
  public var investmentCode: String { say("Código de inversión", "Investment code") }
  public var budget: String { say("Presupuesto", "Budget") }
  /// «y» between the last two of a row.
  public func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    // «y» before the sound of «i» is «e».
    let isVowel = last.first.map { "iIíÍ".contains($0) } ?? false
    return words.dropLast().joined(separator: ", ") + say(isVowel ? " e " : " y ", " and ") + last
  }
  /// «Comunidad X acepta la mediación y a la persona mediadora (7 de setiembre de 2026).»
  public func mediation(_ accepted: PublicMediation) -> String {
    let what =
      switch (accepted.acceptsMediation, accepted.acceptsMediator) {
      case (true, true):
        say(
          "acepta la mediación y a la persona que media", "accepts the mediation and the mediator")
      case (true, false): say("acepta la mediación", "accepts the mediation")
      case (false, _): say("acepta a la persona que media", "accepts the mediator")
      }
    let day = accepted.date.map { " (\(Dates(language).long($0)))" } ?? ""
    return "\(accepted.party) \(what)\(day)."
  }
  public func acceptedBy(_ parties: [String]) -> String {
    say("La aceptan: \(joined(parties)).", "Accepted by: \(joined(parties)).")
  }
  /// «El 3 de diciembre de 2026, X se adhiere al acta en todo su texto, por medio de Y, con poder Z.»
  public func accession(_ accession: PublicAccession) -> String {
    let day = Dates(language).long(accession.date)
    let who = accession.party.isEmpty ? accession.person : accession.party
    let by =
      accession.party.isEmpty
      ? "" : say(", por medio de \(accession.person)", ", through \(accession.person)")
    let with =
      accession.authority.isEmpty
      ? "" : say(", con \(accession.authority)", ", by \(accession.authority)")
    let reservations = accession.reservations.withoutFullStop
    let but =
      reservations.isEmpty
      ? ""
      : say(
        " Reservas: «\(reservations)».", " Reservations: “\(reservations)”.")
    return say(
      "El \(day), \(who) se adhiere al acta\(by)\(with).\(but)",
      "On \(day), \(who) joins the acta\(by)\(with).\(but)")
  }
  /// «X, presidenta de Y, no firmó el acta; fue a las 17:40. Razón: «…».»
  public func decline(_ decline: PublicDecline) -> String {
    let why =
      decline.reason.isEmpty
      ? say(" No constan razones.", " No reason is on record.") : words(of: decline)
    return say(
      "\(who(decline)), no quiso firmar el acta\(when(decline)).\(why)",
      "\(who(decline)), declined to sign the acta\(when(decline)).\(why)")
  }
  /// Whoever signed for a party whose bases had not answered.
  public func conditional(_ mark: PublicDecline) -> String {
    say(
      "\(who(mark)), firmó ad referéndum de sus bases\(when(mark)).\(words(of: mark))",
      "\(who(mark)), signed ad referendum of their bases\(when(mark)).\(words(of: mark))")
  }
  private func who(_ mark: PublicDecline) -> String {
    [mark.person, mark.position, mark.party].filter { !$0.isEmpty }.joined(separator: ", ")
  }
  private func when(_ mark: PublicDecline) -> String {
    let at = mark.hour.isEmpty ? "" : say(", a las \(mark.hour) horas", ", at \(mark.hour)")
    return at + (mark.date.map { onDay(Dates(language).long($0)) } ?? "")
  }
  private func words(of mark: PublicDecline) -> String {
    let words = mark.reason.withoutFullStop
    return words.isEmpty ? "" : say(" Dijo: «\(words)».", " Their words: “\(words)”.")
  }
  /// «A las 16:20 horas, X se retiró de la sesión; volvió a las 17:00 horas.»
  public func withdrawal(_ withdrawal: PublicWithdrawal) -> String {
    if !withdrawal.words.isEmpty { return stated(withdrawal.words, back: withdrawal.returned) }
    let back = withdrawal.returned.map {
      say("; volvió a las \($0) horas", "; it returned at \($0)")
    }
    guard let left = withdrawal.left else {
      return say(
        "\(withdrawal.party) se retiró de la sesión",
        "\(withdrawal.party) withdrew from the session") + (back ?? "") + "."
    }
    return say(
      "A las \(left) horas, \(withdrawal.party) se retiró de la sesión",
      "At \(left), \(withdrawal.party) withdrew from the session") + (back ?? "") + "."
  }
  /// «A las 16:20 horas, X, de Y, se retiró de la sesión; volvió a las 17:00 horas.»
  public func leaving(_ leaving: PublicLeaving, called name: String) -> String {
    if !leaving.words.isEmpty { return stated(leaving.words, back: leaving.returned) }
    let who = leaving.who.party.map { say("\(name), de \($0),", "\(name), of \($0),") } ?? name
    guard let left = leaving.left, let returned = leaving.returned else {
      return say(
        "\(who) se retiró de la sesión y volvió.", "\(who) left the session and came back.")
    }
    return say(
      "A las \(left) horas, \(who) se retiró de la sesión; volvió a las \(returned) horas.",
      "At \(left), \(who) left the session, and came back at \(returned).")
  }
  /// What was stated of who left, and when they were back.
  private func stated(_ words: String, back hour: ClockHour?) -> String {
    let end = words.last.map { ".!?…".contains($0) } ?? true ? "" : "."
    return words + end + (hour.map { say(" Volvió a las \($0) horas.", " Back at \($0).") } ?? "")
  }
  public func address(_ address: PublicAddress) -> String { "\(address.party): \(address.address)" }
  /// «titular», «alterna»; with both ends where nobody said whether a woman or a man.
  public func seat(_ seat: Code, _ sex: Code) -> String {
    guard seat == .alternate else { return say("titular", "principal") }
    let spanish = sex == .woman ? "alterna" : sex == .man ? "alterno" : "alterno/a"
    return say(spanish, "alternate")
  }
  /// To be filled in by whoever signs, who may do so on another day than the rest.
  public var dayToSign: String { say("Fecha: ___/___/______", "Date: ___/___/______") }
  /// After the hour at which a session ended that began on the day before.
  public var nextDay: String { say(" del día siguiente", " of the next day") }
  /// «Quechua y castellano» as two, each as it stands within a sentence.
  public func languages(in text: String) -> [String] {
    text.split(separator: " ").reduce(into: [""]) { parts, word in
      if word == "y" || word == "e" || word == "and" {
        parts.append("")
      } else {
        let ends = word.hasSuffix(",")
        let word = ends ? word.dropLast() : word
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word.lowercased()
        if ends { parts.append("") }
      }
    }.filter { !$0.isEmpty }
  }
  /// That every clause was read aloud.
  ///
  /// - Parameter how: in which languages and on which day, with its comma; empty where it is not said.
  public func readWhole(_ how: String) -> String {
    say(
      "El texto se leyó en voz alta, cláusula por cláusula\(how).",
      "The text was read aloud, clause by clause\(how).")
  }
  /// The same of some clauses.
  public func read(_ clauses: [String], _ how: String) -> String {
    let clauses = joined(clauses)
    return say(
      "Se leyó en voz alta lo siguiente: \(clauses)\(how).",
      "The following was read aloud: \(clauses)\(how).")
  }
  public func onDay(_ day: String) -> String { say(", el \(day)", ", on \(day)") }
  /// Who did not say yes to a clause.
  public func dissent(_ clause: String, _ party: String) -> String {
    say("\(clause): \(party) no está de acuerdo.", "\(clause): \(party) does not agree.")
  }
  public func inLanguages(_ languages: [String], hasInterpreter: Bool) -> String {
    guard !languages.isEmpty else { return "" }
    let with = hasInterpreter ? say(", con intérprete", ", with an interpreter") : ""
    return say(", en \(joined(languages))\(with)", ", in \(joined(languages))\(with)")
  }

  private static let titles: [Code: Phrase] = [
    .meeting: Phrase("ACTA DE REUNIÓN", "ACTA OF MEETING"),
    .installation: Phrase("ACTA DE INSTALACIÓN", "ACTA OF INSTALLATION"),
    .closing: Phrase("ACTA DE CIERRE", "ACTA OF CLOSING"),
    .complementary: Phrase("ACTA COMPLEMENTARIA", "COMPLEMENTARY ACTA"),
  ]

  private static let endings: [Code: Phrase] = [
    .agreed: Phrase("con acuerdo", "with agreement"),
    .inConsultation: Phrase(
      "con lo tratado en consulta con las bases", "with its matter in consultation"),
    .suspended: Phrase("por suspensión", "by suspension"),
    .withdrawal: Phrase(
      "por el retiro de una de las partes", "by the withdrawal of one of the parties"),
    .withoutAgreement: Phrase("sin acuerdo", "without agreement"),
  ]
}
