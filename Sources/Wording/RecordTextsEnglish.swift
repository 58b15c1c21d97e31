import Dialogue

extension RecordTexts {
  public static let english = RecordTexts(
    instrument: { englishInstrument($0) },
    deadline: { englishDeadline($0, $1) },
    kindName: { englishKind($0) },
    ownName: { englishName($0) },
    fieldLabel: { englishField($0) },
    labelOnKind: { englishField($0, of: $1) },
    codeWord: { englishCode($0) },
    wordInList: { englishCode($0, in: $1) },
    unknownRecord: name("entry", "entries"),
    noneChosen: { _ in "none" },
    unidentified: "not identified")

  private static func englishInstrument(_ instrument: Instrument) -> String {
    switch instrument {
    case .preparation: "before the dialogue"
    case .actors: "actors and contacts"
    case .accreditation: "accreditation"
    case .rules: "ground rules"
    case .agenda: "agenda"
    case .voices: "what the parties say"
    case .proposals: "proposals"
    case .acta: "acta"
    case .agreements: "agreements and commitments"
    case .followUp: "verification and follow-up"
    case .rights: "watch over rights"
    }
  }

  private static func englishKind(_ kind: RecordKind) -> KindName {
    switch kind {
    case .contact: name("contact", "contacts")
    case .actorProfile: name("actor profile", "actor profiles")
    case .planEntry: name("part of the intervention plan", "parts of the intervention plan")
    case .riskAssessment: name("personal risk assessment", "personal risk assessments")
    case .ally: name("ally", "allies")
    case .forceMeasure: name("measure of force", "measures of force")
    case .willingness: name("will to talk", "wills to talk")
    case .conditions: name("assessment of conditions", "assessments of conditions")
    case .delegate: name("delegate", "delegates")
    case .teamMember: name("member of the table's team", "members of the table's team")
    case .mediation: name("acceptance of mediation", "acceptances of mediation")
    case .groundRule: name("ground rule", "ground rules")
    case .ruleAcceptance: name("acceptance of a ground rule", "acceptances of ground rules")
    case .agendaItem: name("agenda item", "agenda items")
    case .statement: name("position, interest or need", "positions, interests and needs")
    case .claim: name("claim", "claims")
    case .understanding: name("understanding of a claim", "understandings of claims")
    case .proposal: name("proposal", "proposals")
    case .agreement: name("agreement", "agreements")
    case .commitment: name("commitment", "commitments")
    case .normToIssue: name("norm to be issued", "norms to be issued")
    case .acceptance: name("acceptance of the agreement", "acceptances of the agreement")
    case .baseConsultation:
      name("consultation of the base", "consultations of the base")
    case .satisfaction: name("satisfaction of the party", "satisfaction of the parties")
    case .waiver: name("waiver", "waivers")
    case .acta: name("acta", "actas")
    case .actaPart: name("text of the acta", "texts of the acta")
    case .signature: name("signature", "signatures")
    case .delivery: name("delivery of a copy", "deliveries of copies")
    case .attachment: name("attached file", "attached files")
    case .issue: name("issued document", "issued documents")
    case .verification: name("verification", "verifications")
    case .progress: name("progress report", "progress reports")
    case .reschedule: name("change of date", "changes of date")
    case .earlyWarning: name("early warning", "early warnings")
    case .forceIncident: name("incident of force", "incidents of force")
    case .victim: name("victim", "victims")
    case .detention: name("detention", "detentions")
    case .visit: name("visit", "visits")
    case .communication: name("communication", "communications")
    }
  }

  private static func englishName(_ record: Record) -> KindName? {
    switch record.code(.statementKind) ?? record.code(.planKind) {
    case .position: name("position", "positions")
    case .interest: name("interest", "interests")
    case .need: name("need", "needs")
    case .objective: name("objective", "objectives")
    case .activity: name("activity", "activities")
    case .strategy: name("strategy", "strategies")
    default: nil
    }
  }

  private static func name(_ one: String, _ many: String) -> KindName { .masculine(one, many) }
}
