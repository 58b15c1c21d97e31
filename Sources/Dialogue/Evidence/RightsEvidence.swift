extension EvidenceRule {
  static let rightsMeasures: Measures = [
    .authorityContacted: { .once($0.hasWritten(to: .authority)) },
    .policeWarned: { .once($0.hasWritten(to: .policeCommand)) },
    .headquartersInformed: { .once($0.hasWritten(to: .headquarters)) },
    .prosecutorInformed: { .once($0.hasWritten(to: .prosecutor)) },
    .mediaAppealed: { .once($0.hasWritten(to: .press)) },
    .incidentsReported: { mesa in
      // A day is all that both surely have: the police heard of it on that day or later.
      let told = mesa.records.all(.communication)
        .filter { $0.code(.recipient) == .policeCommand }.compactMap { $0.date(.date) }.max()
      return mesa.each(.forceIncident) { incident in
        guard let told, let date = incident.date(.date) else { return false }
        return told >= date
      }
    },
    .stationsVisited: { .once($0.hasAny(.visit) { $0.isInside(.policeStation) }) },
    .hospitalsVisited: { .once($0.hasAny(.visit) { $0.isInside(.hospital) }) },
    // Whoever was not found where they were said to be is still to be asked for.
    .custodyKnown: { $0.each(.detention) { $0.has(.custody) && !$0.isNotLocated } },
  ]
}

extension Mesa {
  fileprivate func hasWritten(to recipient: Code) -> Bool {
    hasAny(.communication) { $0.code(.recipient) == recipient }
  }
}

extension Record {
  /// Whether it is a visit to such a place that was let in.
  fileprivate func isInside(_ place: Code) -> Bool {
    code(.placeKind) == place && code(.access) != .refusedAccess
  }
}
