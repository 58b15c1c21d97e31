import Dialogue
import Documents
import MesaSamples
import PlainIdentities
import Testing
import Wording

@Suite("What may stand on paper")
struct PrivacyTests {
  private static let everywhere: Set = ["case.name", "acta.issuer"]

  private static let acta = everywhere.union(
    [
      "case.code", "case.place", "party.name", "session.place", "attendance.name",
      "delegate.name", "delegate.dni", "delegate.position", "delegate.witness",
      "delegate.witnessDNI", "baseConsultation.ratifiedBy", "teamMember.name",
      "teamMember.position", "teamMember.entity", "teamMember.dni", "agendaItem.title",
      "agreement.text", "agreement.translation", "agreement.language", "agreement.translator",
      "commitment.action", "commitment.beneficiary", "commitment.verifier",
      "commitment.followUp", "commitment.contributions", "commitment.executor",
      "commitment.periodicity", "commitment.investmentCode", "commitment.budget",
      "party.address", "session.endingWords", "normToIssue.text", "normToIssue.entity",
      "acceptance.language",
      "acta.mandate", "acta.nextPlace", "signature.words", "delivery.addressee",
      "attachment.file", "attachment.digest",
    ])

  /// Of every text in the book, those that a document may show, and does.
  static let allowed: [TemplateName: Set<String>] = [
    // Opening words are the first kind of part; reservations are the parties' own words.
    .dialogueActa: acta.union(["actaPart.text", "acceptance.words"]),
    .conciliationActa: acta.union(["actaPart.text"]),
    .consultationActa: acta.union([
      "actaPart.text", "acceptance.words", "statement.text", "proposal.text",
    ]),
    .attendance: everywhere.union([
      "case.code", "party.name", "session.place", "attendance.name", "delegate.name",
      "delegate.dni", "delegate.position", "teamMember.name", "teamMember.position",
      "teamMember.entity",
    ]),
    .accreditation: everywhere.union([
      "case.code", "party.name", "delegate.name", "delegate.dni", "delegate.position",
      "delegate.credential", "delegate.signedBy", "delegate.authority", "delegate.scope",
    ]),
    .commitments: everywhere.union(
      ["case.code", "party.name", "delegate.name", "obtainedActa.issuer", "obtainedActa.title"]
        + ["", "later."].flatMap { round in
          [
            "agreement.text", "commitment.action", "commitment.periodicity",
            "commitment.verifier", "commitment.followUp", "normToIssue.text", "normToIssue.entity",
          ].map { round + $0 }
        }),
    .accessions: everywhere.union([
      "case.code", "party.name", "accession.name", "accession.dni", "accession.position",
      "accession.authority", "accession.words",
    ]),
    .consultation: everywhere.union([
      "case.code", "party.name", "delegate.name", "baseConsultation.ratifiedBy",
      "baseConsultation.bearer", "agreement.text", "agreement.translation", "agreement.language",
      "agreement.translator", "commitment.action", "commitment.beneficiary",
      "commitment.verifier", "commitment.followUp", "commitment.contributions",
      "commitment.executor", "commitment.periodicity", "commitment.investmentCode",
      "commitment.budget", "normToIssue.text", "normToIssue.entity",
    ]),
    .bulletin: everywhere.union([
      "party.name", "session.place", "agendaItem.title", "agreement.text", "acta.nextPlace",
    ]),
    .rights: everywhere.union([
      "case.code", "case.place", "forceIncident.place", "forceIncident.text",
      "forceIncident.forceUsed", "forceIncident.officers", "forceIncident.violation",
      "forceIncident.orders", "forceIncident.prosecution", "victim.key", "victim.cause",
      "victim.careplace", "victim.superiorReport", "victim.referral", "victim.protection",
      "detention.key", "detention.arrestReason", "detention.officers",
      "detention.circumstances", "detention.interrogations", "detention.firstAppearance",
      "detention.custody", "detention.release", "detention.transfers", "detention.habeasCorpus",
      "custodySearch.place", "custodySearch.by", "custodySearch.text", "visit.place",
      "visit.accessBy", "visit.text",
      "communication.name", "communication.text", "communication.reply",
    ]),
    .report: everywhere.union([
      "case.code", "case.place", "case.summary", "party.name", "riskAssessment.text",
      "riskAssessment.consulted", "forceMeasure.place", "conditions.reasons",
      "forceIncident.place", "forceIncident.text", "forceIncident.forceUsed",
      "forceIncident.officers", "forceIncident.violation", "forceIncident.orders",
      "forceIncident.prosecution", "planEntry.text", "visit.place", "visit.accessBy", "visit.text",
      "communication.name", "communication.text", "communication.reply",
    ]),
    .appeal: everywhere.union(["case.place"]),
    .verification: everywhere.union([
      "case.code", "party.name", "delegate.name", "agreement.text", "commitment.action",
      "commitment.periodicity", "verification.by", "verification.text",
    ]),
    .alertLetter: letter, .breachLetter: letter,
    .normLetter: everywhere.union([
      "later.agreement.text", "later.normToIssue.text", "later.normToIssue.entity",
      "obtainedActa.issuer", "obtainedActa.title",
    ]),
    .custodyCard: everywhere, .careCard: everywhere,
    .sessionFolder: everywhere.union([
      "case.code", "session.place", "party.name", "delegate.name", "delegate.dni",
      "attendance.name", "accession.name", "teamMember.name", "teamMember.entity",
      "agendaItem.title", "later.agreement.text", "later.commitment.action",
    ]),
    .nameCards: everywhere.union([
      "delegate.name", "attendance.name", "accession.name", "teamMember.name",
      "teamMember.entity",
    ]),
    .workingPaper: everywhere.union([
      "case.code", "case.place", "session.place", "party.name", "agendaItem.title",
      "statement.text", "proposal.text", "agreement.text",
    ]),
  ]

  /// About the commitment that binds and is open: it stands in an acta of others.
  private static let letter = everywhere.union([
    "party.name", "delegate.name", "later.agreement.text", "later.commitment.action",
    "later.commitment.periodicity", "obtainedActa.issuer", "obtainedActa.title",
  ])

  private static func form(of name: TemplateName) -> Code {
    switch name {
    case .conciliationActa: .conciliationForm
    case .consultationActa: .consultationForm
    case .dialogueActa, .attendance, .accreditation, .commitments, .accessions, .consultation,
      .bulletin, .rights,
      .report, .appeal, .verification, .alertLetter, .breachLetter, .normLetter, .workingPaper,
      .dialogueReport, .custodyCard, .careCard, .sessionFolder, .nameCards:
      .dialogueForm
    }
  }

  @Test(
    "is this and nothing else, in either language", arguments: TemplateName.ofMesas,
    Language.allCases)
  func exactly(name: TemplateName, language: Language) throws {
    let allowed = try #require(Self.allowed[name])
    let mesa = try MarkedMesa(Self.form(of: name))
    let document = try mesa.documents(language).document(name)
    for format in [DocumentFormat.text, .markdown, .html] {
      let bytes = try DocumentWriter.write(document, as: format)
      let shown = mesa.places(in: String(decoding: bytes, as: UTF8.self))
      #expect(
        shown == allowed,
        "\(format), too much \(shown.subtracting(allowed).sorted()), missing \(allowed.subtracting(shown).sorted())"
      )
    }
  }

  @Test(
    "is the same inside the office formats", .enabled(if: Tool.isInstalled("unzip")),
    arguments: TemplateName.ofMesas, [DocumentFormat.docx, .odt])
  func office(name: TemplateName, format: DocumentFormat) throws {
    let allowed = try #require(Self.allowed[name])
    let mesa = try MarkedMesa(Self.form(of: name))
    let bytes = try DocumentWriter.write(try mesa.documents().document(name), as: format)
    let said = try Tool.run("unzip", on: bytes, named: "paper.\(format.fileExtension)") {
      ["-p", $0]
    }
    #expect(said.status == 0, "\(said.errors)")
    #expect(mesa.places(in: said.output) == allowed)
  }

  @Test("has no room for what is private by nature", arguments: TemplateName.ofMesas)
  func never(name: TemplateName) throws {
    let mesa = try MarkedMesa(.dialogueForm)
    let row = try #require(DocumentRow.all.first { $0.templates.contains(name) })
    let kept = mesa.kept(from: row.audience)
    #expect(kept.isEmpty == row.audience.kept.isEmpty)
    #expect(try #require(Self.allowed[name]).isDisjoint(with: kept))
  }

  @Test(
    "names nobody hurt or held without their consent, and tells nothing said in reserve, whoever it is for",
    arguments: RightsRecipient.allCases)
  func reserved(recipient: RightsRecipient) throws {
    let mesa = try MarkedMesa(.dialogueForm)
    var written = mesa.written
    let day = Value.date(try WrittenMesa.day("2026-11-20"))
    for (values, word) in [
      ([.recipient: .code(.headquarters)], "xqsede"),
      ([.recipient: .code(.informant)], "xqinformante"),
      ([.recipient: .code(.prosecutor), .reserved: .flag(true)], "xqreserva"),
    ] as [([FieldKey: Value], String)] {
      let base: [FieldKey: Value] = [.name: .text(word), .text: .text(word), .date: day]
      try written.add(.communication, values.merging(base) { $1 })
    }
    for consent in [Code.no, .notAsked, .yes] {
      let values: [FieldKey: Value] = [
        .name: .text("Xqnombre\(consent.rawValue)"), .consent: .code(consent),
      ]
      try written.add(.detention, values)
      try written.add(.victim, values.merging([.victimState: .code(.wounded)]) { $1 })
    }
    var request = DocumentRequest(
      mesa: written.mesa, day: try WrittenMesa.day("2026-11-22"), holidays: WrittenMesa.holidays,
      stamp: written.stamp)
    request.recipient = recipient
    let document = try DocumentKind.rights.row.prepared(for: request, Wording(.spanish))
      .compose(TemplateName.rights.builtIn())
    let text = String(decoding: try DocumentWriter.write(document, as: .markdown), as: UTF8.self)
    #expect(text.contains("Xqnombreyes"))
    for word in ["xqsede", "xqinformante", "xqreserva", "Xqnombreno"] {
      #expect(!text.contains(word), "\(word)")
    }
    let shown = mesa.places(in: text)
    #expect(shown.isDisjoint(with: ["victim.name", "detention.name"]))
    #expect(shown.contains("detention.custody") == (recipient != .health))
  }

  @Test("is looked for in every kind of record that has texts")
  func everyKind() throws {
    let places = Set(try MarkedMesa(.dialogueForm).places.values)
    for kind in RecordKind.allCases where kind.declaration.asked.contains(where: \.type.isText) {
      #expect(places.contains { $0.hasPrefix(kind.rawValue + ".") }, "\(kind)")
    }
  }
}

extension FieldType {
  fileprivate var isText: Bool {
    switch self {
    case .line, .area, .personOrText: true
    case .choice, .date, .hour, .number, .flag, .party, .parties, .person, .people, .record,
      .session, .deadline:
      false
    }
  }
}
