extension RecordDeclaration {
  /// Somebody who is held, or whom nobody has found yet: what the officer and the book say of them.
  ///
  /// A key stands for the name unless the person wishes otherwise, so the name is asked last, after their
  /// consent. What they say themselves, visit by visit, is a ``custodyInterview``.
  static let detention: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.key), .number(.age).upTo(120), .choice(.sex, .sex), .flag(.foreigner),
      .choice(.custodyState, .custodyState), .date(.arrestDate).past, .hour(.arrestHour),
      .choice(.ground, .ground), .line(.arrestReason), .line(.officers), .flag(.badge),
      .flag(.prosecutorTold), .line(.custody), .area(.circumstances), .line(.transfers),
      .area(.interrogations), .line(.firstAppearance), .area(.release), .line(.habeasCorpus),
      .choice(.consent, .consent), .line(.name), .record(.visit, .visit),
    ],
    instrument: .rights,
    lead: [.key, .name],
    status: [.custodyState],
    visibility: .atRisk,
    check: { detention, old, mesa, _ throws(Refusal) in
      try PersonalKey.check(detention, old, mesa)
      if detention.text(.name).isEmpty, detention.text(.key).isEmpty {
        throw .recordFieldMissing(.name, .detention)
      }
    },
    prefill: { _, mesa in
      mesa.lastVisit { $0.code(.placeKind) != .hospital }.merging([
        .key: .text(PersonalKey.next(.detention, "D", in: mesa)), .custodyState: .code(.held),
      ]) { $1 }
    },
    // A release is none: somebody held has not been released. An hour of first appearance needs an
    // hour, so at least a digit.
    gaps: { detention in
      detention.missing(
        .arrestReason, .officers, .arrestDate, .arrestHour, .circumstances, .interrogations)
        + (detention.text(.firstAppearance).contains(where: \.isNumber) ? [] : [.firstAppearance])
        + detention.missing(.custody)
    })
}

extension Record {
  /// Nobody knows where somebody is who is said to be held.
  public var isNotLocated: Bool { code(.custodyState) == .notLocated }

  /// Somebody held who is free again, as far as the card says.
  public var isReleased: Bool {
    switch code(.custodyState) {
    case .released: true
    case .transferred, .notLocated: false
    case _: has(.release)
    }
  }

  /// Somebody below eighteen, as far as their age is known.
  public var isMinor: Bool { number(.age).map { $0 < 18 } ?? false }
}
