/// Which fields each kind of record has, in the order of its form.
public enum RecordSchema {
  public static func fields(of kind: RecordKind) -> [FieldSpec] { table[kind] ?? [] }

  public static func field(_ key: FieldKey, of kind: RecordKind) -> FieldSpec? {
    fields(of: kind).first { $0.key == key }
  }

  /// The field by which a record belongs to another one, such as a commitment to its agreement.
  public static func owner(of kind: RecordKind) -> FieldSpec? {
    fields(of: kind).first { field in
      guard field.isRequired, case .record = field.type else { return false }
      return true
    }
  }

  private static let name = FieldSpec(.name, .line(limit: 200), required: true)
  private static let text = FieldSpec(.text, .area, required: true)
  private static let party = FieldSpec(.party, .party, required: true)
  private static let date = FieldSpec(.date, .date)
  private static let hour = FieldSpec(.hour, .hour)
  private static let note = FieldSpec(.note, .area)

  private static func line(_ key: FieldKey, required: Bool = false) -> FieldSpec {
    FieldSpec(key, .line(limit: 200), required: required)
  }

  private static func choice(
    _ key: FieldKey, _ list: CodeList, required: Bool = false
  ) -> FieldSpec {
    FieldSpec(key, .choice(list), required: required)
  }

  private static func reference(
    _ key: FieldKey, _ kind: RecordKind, required: Bool = false
  ) -> FieldSpec {
    FieldSpec(key, .record(kind), required: required)
  }

  private static let table: [RecordKind: [FieldSpec]] = preparation.merging(opening) { a, _ in a }
    .merging(agreements) { a, _ in a }.merging(actas) { a, _ in a }.merging(rights) { a, _ in a }

  private static let preparation: [RecordKind: [FieldSpec]] = [
    .contact: [name, FieldSpec(.party, .party), line(.position), line(.phone), note],
    .actorProfile: [
      party, line(.language), FieldSpec(.culture, .area), FieldSpec(.background, .area),
    ],
    .planEntry: [choice(.planKind, .planKind, required: true), text],
    .riskAssessment: [
      choice(.riskLevel, .riskLevel), text, line(.consulted),
      choice(.riskDecision, .riskDecision), date,
    ],
    .ally: [name, choice(.allyKind, .allyKind), choice(.allyDecision, .allyDecision), note],
    .forceMeasure: [
      choice(.forceMeasure, .forceMeasure, required: true), choice(.duration, .duration),
      line(.place),
      FieldSpec(.party, .party),
      choice(.measureState, .measureState, required: true), FieldSpec(.since, .date),
      FieldSpec(.until, .date), note,
    ],
    // Who said it for the party, and when.
    .willingness: [party, choice(.willingness, .willingness), line(.by), date, note],
    .conditions: [
      choice(.measureReading, .measureReading), choice(.conclusion, .conclusion),
      FieldSpec(.reasons, .area, required: true), date,
    ],
  ]

  private static let opening: [RecordKind: [FieldSpec]] = [
    .delegate: [
      name, party, choice(.seat, .seat), FieldSpec(.spokesperson, .flag), line(.dni),
      line(.position), line(.phone), choice(.sex, .sex), line(.language),
      FieldSpec(.interpreter, .flag), FieldSpec(.voice, .flag), FieldSpec(.vote, .flag),
      line(.credential), line(.signedBy), line(.authority), line(.scope),
      FieldSpec(.expiry, .date), choice(.accreditation, .accreditation), line(.observation),
    ],
    .teamMember: [
      name, choice(.teamRole, .teamRole), line(.position), line(.entity), line(.dni),
    ],
    .mediation: [
      party, choice(.acceptsMediation, .answer), choice(.acceptsMediator, .answer), date, note,
    ],
    .groundRule: [text],
    .ruleAcceptance: [
      reference(.rule, .groundRule, required: true), party, choice(.answer, .answer),
      line(.words),
    ],
    .agendaItem: [
      line(.title, required: true), FieldSpec(.minutes, .number), FieldSpec(.origin, .area),
    ],
    .statement: [
      party, choice(.statementKind, .statementKind, required: true), text,
      reference(.agendaItem, .agendaItem),
    ],
    .claim: [
      party, text, FieldSpec(.against, .party), choice(.nature, .nature),
      FieldSpec(.evidence, .area), choice(.verified, .verified),
      reference(.agendaItem, .agendaItem),
    ],
    .understanding: [
      reference(.claim, .claim, required: true), party, choice(.understood, .answer),
      line(.words),
    ],
    .proposal: [
      party, text, choice(.proposalKind, .proposalKind), choice(.viability, .viability),
      FieldSpec(.wouldMakeViable, .area), reference(.counters, .proposal),
      choice(.standing, .standing), reference(.agendaItem, .agendaItem),
    ],
  ]

  private static let agreements: [RecordKind: [FieldSpec]] = [
    .agreement: [
      text, reference(.agendaItem, .agendaItem), reference(.proposal, .proposal),
      FieldSpec(.readAloud, .date),
    ],
    .commitment: [
      reference(.agreement, .agreement, required: true),
      FieldSpec(.action, .area, required: true), FieldSpec(.responsible, .parties),
      reference(.responsiblePerson, .delegate), FieldSpec(.deadline, .deadline),
      line(.beneficiary), line(.verifier), line(.followUp),
    ],
    .normToIssue: [
      reference(.agreement, .agreement, required: true), choice(.instrument, .instrument), text,
      line(.entity), FieldSpec(.deadline, .deadline), FieldSpec(.published, .date),
    ],
    .acceptance: [
      reference(.agreement, .agreement, required: true), party,
      choice(.answer, .reception, required: true), line(.words), line(.language),
      FieldSpec(.interpreter, .flag), hour, line(.digest),
    ],
    .baseConsultation: [
      reference(.agreement, .agreement, required: true), party, line(.ratifiedBy),
      FieldSpec(.until, .date), choice(.ratification, .ratification), note,
    ],
    .satisfaction: [
      party, choice(.satisfaction, .satisfaction, required: true), line(.words), date,
    ],
    .waiver: [
      choice(.lintRule, .lintRule, required: true),
      reference(.agreement, .agreement), reference(.commitment, .commitment),
      FieldSpec(.party, .party), FieldSpec(.reasons, .area, required: true),
    ],
    .verification: [
      reference(.commitment, .commitment, required: true), line(.by, required: true),
      FieldSpec(.date, .date, required: true), choice(.result, .result, required: true),
      FieldSpec(.text, .area), line(.madeKnownTo),
    ],
    .progress: [
      reference(.commitment, .commitment, required: true), choice(.state, .progress),
      FieldSpec(.date, .date, required: true), note,
    ],
    .reschedule: [
      reference(.commitment, .commitment, required: true),
      FieldSpec(.newDate, .date, required: true), FieldSpec(.reasons, .area, required: true),
    ],
    .earlyWarning: [
      reference(.commitment, .commitment, required: true),
      FieldSpec(.date, .date, required: true), line(.addressee), text,
    ],
  ]

  private static let actas: [RecordKind: [FieldSpec]] = [
    .acta: [
      FieldSpec(.session, .session, required: true), choice(.actaKind, .actaKind),
      choice(.actaForm, .actaForm), choice(.modality, .modality), line(.issuer), line(.mandate),
      FieldSpec(.nextDate, .date), line(.nextPlace), reference(.replaces, .acta),
    ],
    // Typed words, which stay; a part of the development belongs to an item of the agenda.
    .actaPart: [
      reference(.acta, .acta, required: true), choice(.part, .actaPart, required: true),
      reference(.agendaItem, .agendaItem), text,
    ],
    .signature: [
      reference(.acta, .acta, required: true), name, FieldSpec(.party, .party),
      choice(.outcome, .outcome, required: true), hour, line(.words),
    ],
    .delivery: [
      reference(.acta, .acta, required: true), party, line(.addressee), date, hour,
    ],
    .attachment: [
      line(.file, required: true), line(.digest, required: true), reference(.acta, .acta), note,
    ],
    .issue: [line(.file, required: true), line(.digest, required: true), reference(.acta, .acta)],
  ]

  private static let rights: [RecordKind: [FieldSpec]] = [
    .forceIncident: [
      FieldSpec(.date, .date, required: true), hour, line(.place), text, line(.forceUsed),
      FieldSpec(.firearms, .flag), line(.officers),
    ],
    .victim: [
      line(.name), FieldSpec(.age, .number), choice(.sex, .sex), choice(.side, .side),
      choice(.victimState, .victimState, required: true), line(.cause), line(.careplace), date,
    ],
    .detention: [
      line(.name, required: true), line(.arrestReason), line(.officers),
      FieldSpec(.arrestDate, .date), FieldSpec(.arrestHour, .hour),
      FieldSpec(.circumstances, .area), FieldSpec(.interrogations, .area),
      line(.firstAppearance), line(.custody), FieldSpec(.release, .area),
    ],
    .visit: [
      choice(.placeKind, .placeKind, required: true), line(.place, required: true),
      FieldSpec(.date, .date, required: true), hour, text,
    ],
    .communication: [
      choice(.recipient, .recipient, required: true), line(.name),
      FieldSpec(.date, .date, required: true), hour, text, FieldSpec(.reply, .area),
      FieldSpec(.replyHour, .hour),
    ],
  ]
}
