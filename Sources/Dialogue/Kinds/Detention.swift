extension RecordDeclaration {
  /// Somebody who is held.
  static let detention: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.name).required, .line(.arrestReason), .line(.officers), .date(.arrestDate),
      .hour(.arrestHour), .area(.circumstances), .area(.interrogations), .line(.firstAppearance),
      .line(.custody), .area(.release), .choice(.consent, .consent), .line(.key),
    ],
    instrument: .rights,
    lead: [.name],
    visibility: .atRisk,
    // A release is none: somebody held has not been released. An hour of first appearance needs an
    // hour, so at least a digit.
    gaps: { detention in
      detention.missing(
        .arrestReason, .officers, .arrestDate, .arrestHour, .circumstances, .interrogations)
        + (detention.text(.firstAppearance).contains(where: \.isNumber) ? [] : [.firstAppearance])
        + detention.missing(.custody)
    })
}
