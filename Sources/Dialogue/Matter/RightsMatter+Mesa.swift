extension Mesa {
  public func rightsSummary(for recipient: RightsRecipient) -> RightsMatter {
    let people = records(of: .victims, to: recipient) + records(of: .detentions, to: recipient)
    return RightsMatter(
      mesa: MesaHeading(self), recipient: recipient, keptNames: people.count(where: \.keepsName),
      incidents: records(of: .incidents, to: recipient).map(PublicIncident.init),
      victims: records(of: .victims, to: recipient).map(PublicVictim.init),
      detentions: records(of: .detentions, to: recipient).map { PublicDetention($0, in: self) },
      visits: records(of: .visits, to: recipient).map { PublicVisit($0, in: self) },
      communications: records(of: .communications, to: recipient).map(PublicCommunication.init),
      gaps: rightsGaps(for: recipient))
  }

  private func records(of part: RightsPart, to recipient: RightsRecipient) -> [Record] {
    guard recipient.parts.contains(part) else { return [] }
    let names = WithheldNames(self)
    return records.all(part.kind).filter { record in
      record.isToldOn && (record.kind != .visit || recipient.takes(record))
    }.map(names.kept)
  }

  private func rightsGaps(for recipient: RightsRecipient) -> [RightsGap] {
    let fields = RightsPart.allCases.flatMap { part in
      records(of: part, to: recipient).enumerated().flatMap { index, record in
        let kind = part.kind
        return kind.declaration.gaps(in: record).map { field in
          RightsGap.field(field, of: kind, ordinal: index + 1, name: record.leadingLine)
        }
      }
    }
    guard recipient.parts.contains(.communications) else { return fields }
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
    if kind == .victim || kind == .detention { return toldName }
    let line = fields.first { if case .line = $0.type { true } else { false } }
    return line.map { text($0.key) } ?? ""
  }

  /// What a flag says; `nil` where nobody said.
  fileprivate func says(_ key: FieldKey) -> Bool? {
    if case .flag(let flag)? = values[key] { return flag }
    return nil
  }

  func missing(_ fields: FieldKey...) -> [FieldKey] {
    fields.filter { values[$0] == nil || values[$0] == .text("") }
  }
}

extension PublicIncident {
  init(_ record: Record) {
    date = record.date(.date)
    hour = record.text(.hour)
    place = record.text(.place)
    text = record.text(.text)
    forceUsed = record.text(.forceUsed)
    hasFirearms = record.flag(.firearms)
    isWarned = record.says(.warningGiven)
    officers = record.text(.officers)
    violation = record.text(.violation)
    orders = record.text(.orders)
    prosecution = record.text(.prosecution)
  }
}

extension PublicVictim {
  fileprivate init(_ record: Record) {
    name = record.toldName
    age = record.number(.age)
    sex = record.code(.sex) ?? .unsaid
    side = record.code(.side)
    state = record.code(.victimState)
    cause = record.text(.cause)
    carePlace = record.text(.careplace)
    date = record.date(.date)
    isFamilyTold = record.says(.familyTold)
    superiorReport = record.text(.superiorReport)
    referral = record.text(.referral)
    protection = record.text(.protection)
  }
}

extension PublicSearch {
  fileprivate init(_ record: Record) {
    date = record.date(.date)
    hour = record.text(.hour)
    place = record.text(.place)
    by = record.text(.by)
    answer = record.text(.text)
  }
}

extension PublicDetention {
  fileprivate init(_ record: Record, in mesa: Mesa) {
    let names = WithheldNames(mesa)
    name = record.toldName
    age = record.number(.age)
    sex = record.code(.sex) ?? .unsaid
    isMinor = record.isMinor
    isProsecutorTold = record.says(.prosecutorTold)
    ground = record.code(.ground)
    reason = record.text(.arrestReason)
    officers = record.text(.officers)
    date = record.date(.arrestDate)
    hour = record.text(.arrestHour)
    circumstances = record.text(.circumstances)
    interrogations = record.text(.interrogations)
    firstAppearance = record.text(.firstAppearance)
    custody = record.text(.custody)
    release = record.text(.release)
    transfers = record.text(.transfers)
    isReleased = record.isReleased
    isTransferred = record.code(.custodyState) == .transferred
    isNotLocated = record.isNotLocated
    habeasCorpus = record.text(.habeasCorpus)
    searches = mesa.records.all(.custodySearch, of: record.id).map(names.kept).map(
      PublicSearch.init)
  }
}

extension PublicVisit {
  init(_ record: Record, in mesa: Mesa) {
    let interviewed = mesa.interviewed(at: record.id)
    kind = record.code(.placeKind)
    place = record.text(.place)
    date = record.date(.date)
    hour = record.text(.hour)
    access = record.code(.access)
    accessBy = record.text(.accessBy)
    bookCount = record.number(.bookCount)
    seenCount = record.seenCount(interviewed: interviewed)
    count = BookCount(record, interviewed: interviewed)
    text = record.text(.text)
  }
}

extension PublicCommunication {
  init(_ record: Record) {
    recipient = record.code(.recipient)
    name = record.text(.name)
    date = record.date(.date)
    hour = record.text(.hour)
    text = record.text(.text)
    reply = record.text(.reply)
    replyHour = record.text(.replyHour)
  }
}
