/// What the rules of ``Lint`` ask again and again, gathered once for all agreements.
struct LintGround: Sendable {
  let concurrence: Concurrence
  /// The acta whose signing is looked at.
  let signing: LintSigning?
  /// Until when somebody may speak for a party; the end of time where no accreditation ends.
  private let spokenForUntil: [PartyID: Int]
  /// Whoever was sent to speak for each.
  let delegates: [PartyID: [PersonID]]

  /// The same of each delegate; before all time where none of their accreditations holds.
  private let accreditedUntil: [PersonID: Int]

  /// - Parameter day: that on which the acta would be signed.
  init(_ mesa: Mesa, acta: RecordID? = nil, on day: CalendarDate? = nil) {
    concurrence = Concurrence(mesa, at: acta.flatMap { mesa.session(of: $0) })
    signing = acta.flatMap { LintSigning(of: $0, in: mesa, on: day) }
    var until: [PartyID: Int] = [:]
    var accredited: [PersonID: Int] = [:]
    var delegates: [PartyID: [PersonID]] = [:]
    for delegate in mesa.records.all(.delegate) {
      let isAccredited = delegate.code(.accreditation) == .accredited
      let regularised = delegate.date(.until)?.dayNumber
      let last = isAccredited ? delegate.date(.expiry)?.dayNumber ?? .max : regularised ?? .min
      if let person = delegate.person() {
        if let party = mesa.party(of: delegate) { delegates[party, default: []].append(person) }
        accredited[person] = max(accredited[person] ?? .min, last)
      }
      let maySpeak = isAccredited || regularised != nil
      guard maySpeak, let party = mesa.party(of: delegate) else { continue }
      until[party] = max(until[party] ?? .min, last)
    }
    spokenForUntil = until
    accreditedUntil = accredited
    self.delegates = delegates
  }

  /// Whether a delegate may speak and sign for the party on a day.
  func speaks(for party: PartyID, on day: CalendarDate) -> Bool {
    spokenForUntil[party].map { $0 >= day.dayNumber } ?? false
  }

  /// Whether a person may answer for their party on a day: a delegate only while accredited.
  func mayAnswer(_ person: PersonID, on day: CalendarDate) -> Bool {
    accreditedUntil[person].map { $0 >= day.dayNumber } ?? true
  }
}
