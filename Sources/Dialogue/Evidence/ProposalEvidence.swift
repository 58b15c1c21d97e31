extension EvidenceRule {
  static let proposalMeasures: Measures = [
    .proposalsWeighed: { mesa in
      .each(of: mesa.openProposals) { $0.code(.viability) != .unknown }
    },
    .proposalsWorkable: { mesa in
      .each(of: mesa.openProposals) { $0.code(.viability) == .viable || $0.has(.wouldMakeViable) }
    },
    .proposalsApart: { mesa in
      let agreed = Set(mesa.records.all(.agreement).compactMap { $0.reference(.proposal) })
      return mesa.each(.proposal) { ($0.code(.standing) == .agreed) == agreed.contains($0.id) }
    },
    .affectiveProposals: { mesa in
      .once(mesa.hasAny(.proposal) { [.recognition, .apology].contains($0.code(.proposalKind)) })
    },
    // It is enough to have thought of it: a note says so where no apology came of it.
    .apologyConsidered: { mesa in
      .once(
        mesa.noteCount(on: apologyItem) > 0
          || mesa.hasAny(.proposal) { $0.code(.proposalKind) == .apology })
    },
  ]

  /// The item on which a note says that an apology was considered.
  private static let apologyItem: ItemID = "phase-4.apology"
}

extension Mesa {
  /// Proposals that nobody took back.
  fileprivate var openProposals: [Record] {
    records.all(.proposal).filter { $0.code(.standing) != .withdrawn }
  }
}
