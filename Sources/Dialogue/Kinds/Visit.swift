extension RecordDeclaration {
  /// A visit to a place where people are held or cared for, also one that was refused.
  static let visit: RecordDeclaration = RecordDeclaration(
    fields: [
      .choice(.placeKind, .placeKind).required, .line(.place).required, .date(.date).required.past,
      .hour(.hour), .choice(.access, .access), .line(.accessBy), .number(.bookCount),
      .number(.seenCount), .flag(.recognised), .area(.text),
    ],
    instrument: .rights,
    lead: [.place, .text],
    status: [.placeKind, .access],
    visibility: .atRisk,
    gaps: { visit in
      visit.missing(.hour)
        + (visit.code(.access) == .refusedAccess ? visit.missing(.accessBy) : visit.missing(.text))
    })
}
