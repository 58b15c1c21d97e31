extension Mesa {
  public var rightsSummary: RightsMatter {
    RightsMatter(
      mesa: MesaHeading(self), incidents: records.all(.forceIncident).map(PublicIncident.init),
      victims: records.all(.victim).map(PublicVictim.init),
      detentions: records.all(.detention).map(PublicDetention.init),
      visits: records.all(.visit).map(PublicVisit.init),
      communications: records.all(.communication).map(PublicCommunication.init),
      gaps: rightsGaps)
  }

  private var rightsGaps: [RightsGap] {
    let fields = Instrument.rights.kinds.flatMap { kind in
      records.all(kind).enumerated().flatMap { index, record in
        kind.declaration.gaps(in: record).map { field in
          RightsGap.field(field, of: kind, ordinal: index + 1, name: record.leadingLine)
        }
      }
    }
    let hasHappened = [.forceIncident, .victim, .detention].contains { kind in
      !records.all(kind).isEmpty
    }
    let told = Set(records.all(.communication).compactMap { $0.code(.recipient) })
    let untold = [Code.policeCommand, .prosecutor].filter { hasHappened && !told.contains($0) }
    return fields + untold.map(RightsGap.notTold)
  }
}

extension Record {
  /// What names it where that is one line; an account of what happened is none.
  fileprivate var leadingLine: String {
    let fields = kind.declaration.lead.compactMap(kind.declaration.field)
    let line = fields.first { if case .line = $0.type { true } else { false } }
    return line.map { text($0.key) } ?? ""
  }

  func missing(_ fields: FieldKey...) -> [FieldKey] {
    fields.filter { values[$0] == nil || values[$0] == .text("") }
  }
}

extension PublicIncident {
  fileprivate init(_ record: Record) {
    date = record.date(.date)
    hour = record.text(.hour)
    place = record.text(.place)
    text = record.text(.text)
    forceUsed = record.text(.forceUsed)
    hasFirearms = record.flag(.firearms)
    officers = record.text(.officers)
  }
}

extension PublicVictim {
  fileprivate init(_ record: Record) {
    name = record.text(.name)
    age = record.number(.age)
    sex = record.code(.sex) ?? .unsaid
    side = record.code(.side)
    state = record.code(.victimState)
    cause = record.text(.cause)
    carePlace = record.text(.careplace)
    date = record.date(.date)
  }
}

extension PublicDetention {
  fileprivate init(_ record: Record) {
    name = record.text(.name)
    reason = record.text(.arrestReason)
    officers = record.text(.officers)
    date = record.date(.arrestDate)
    hour = record.text(.arrestHour)
    circumstances = record.text(.circumstances)
    interrogations = record.text(.interrogations)
    firstAppearance = record.text(.firstAppearance)
    custody = record.text(.custody)
    release = record.text(.release)
  }
}

extension PublicVisit {
  fileprivate init(_ record: Record) {
    kind = record.code(.placeKind)
    place = record.text(.place)
    date = record.date(.date)
    hour = record.text(.hour)
    text = record.text(.text)
  }
}

extension PublicCommunication {
  fileprivate init(_ record: Record) {
    recipient = record.code(.recipient)
    name = record.text(.name)
    date = record.date(.date)
    hour = record.text(.hour)
    text = record.text(.text)
    reply = record.text(.reply)
    replyHour = record.text(.replyHour)
  }
}
