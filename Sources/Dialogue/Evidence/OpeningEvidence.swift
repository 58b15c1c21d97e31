extension EvidenceRule {
  static let openingMeasures: Measures = [
    .mediationAccepted: { $0.eachLastWord(.mediation) { $0.code(.acceptsMediation) == .yes } },
    .mediatorAccepted: { $0.eachLastWord(.mediation) { $0.code(.acceptsMediator) == .yes } },
    .rulesWritten: { .once($0.hasAny(.groundRule)) },
    .rulesAccepted: { mesa in
      mesa.eachParty(on: mesa.records.all(.groundRule), .ruleAcceptance) {
        $0.code(.answer) == .yes
      }
    },
    .delegatesAccredited: { mesa in
      let day = mesa.lastSessionDay
      let people = mesa.spokespersons
      let tally = Tally.each(of: people) { delegate in
        // Without a session there is no day on which an accreditation could have ended.
        delegate.code(.accreditation) == .accredited
          && day.map { delegate.isAccredited(on: $0) } ?? true
      }
      let heard = Set(people.compactMap { mesa.party(of: $0) })
      // A party that nobody speaks for lacks one.
      let mute = mesa.partiesAtTable.count { !heard.contains($0.id) }
      return Tally(done: tally.done, total: tally.total + mute)
    },
    // Who speaks for the State or for a company does so by law or by a power of attorney.
    .legalAuthority: { mesa in
      .each(of: mesa.spokespersons.filter { mesa.speaksByLaw($0) }) {
        $0.has(.authority) || $0.has(.credential)
      }
    },
    .credentialsSigned: { mesa in
      .each(of: mesa.spokespersons.filter { !mesa.speaksByLaw($0) }) {
        $0.has(.credential) && $0.has(.signedBy)
      }
    },
  ]
}

extension Mesa {
  fileprivate var spokespersons: [Record] {
    records.all(.delegate).filter { $0.flag(.spokesperson) }
  }

  /// The day of the latest session: the last on which the delegates are known to have met.
  fileprivate var lastSessionDay: CalendarDate? { sessions.map(\.date).max() }

  fileprivate func speaksByLaw(_ delegate: Record) -> Bool {
    switch party(of: delegate).flatMap({ party($0) })?.details.kind {
    case .state, .company: true
    case .community, .other, nil: false
    }
  }
}
