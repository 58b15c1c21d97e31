extension EvidenceRule {
  static let followUpMeasures: Measures = [
    .verifiersNamed: { $0.each(.commitment) { $0.names(.verifier) } },
    .commitmentsVerified: { mesa in
      let verified = mesa.verifiedCommitments(besides: mesa.ownWords)
      return mesa.each(.commitment) { verified.contains($0.id) }
    },
    .deadlinesVerified: { mesa in
      let ownWords = mesa.ownWords
      let verified = mesa.verifiedCommitments(besides: ownWords)
      let late = mesa.lateCommitments(
        where: { verified.contains($0.id) }, ownWords: ownWords)
      let inTime = verified.subtracting(late)
      return .each(of: mesa.records.all(.commitment).filter { $0.has(.deadline) }) {
        inTime.contains($0.id)
      }
    },
    .verificationsTold: { $0.each(.verification) { $0.isTold(in: .madeKnownTo) } },
    .commitmentsFollowed: { mesa in
      let followed = mesa.followedCommitments
      // Somebody is charged with it, and has told how it stands.
      return mesa.each(.commitment) { $0.names(.followUp) && followed.contains($0.id) }
    },
    .publicEntitiesFollowed: { mesa in
      let followed = mesa.followedCommitments
      return .each(of: mesa.records.all(.commitment).filter { mesa.bindsPublicEntity($0) }) {
        followed.contains($0.id)
      }
    },
    .delaysAlerted: { mesa in
      mesa.alerts(on: mesa.owners(of: .reschedule).union(mesa.lateCommitments()))
    },
    .breachesAlerted: { mesa in
      let reported = mesa.owners(of: .progress) { $0.code(.state) == .breached }
      let found = mesa.owners(of: .verification) { $0.code(.result) == .unfulfilled }
      return mesa.alerts(on: reported.union(found))
    },
  ]
}

extension Mesa {
  /// Commitments of which somebody told or found how they stand.
  fileprivate var followedCommitments: Set<RecordID> {
    owners(of: .progress).union(owners(of: .verification) { $0.has(.result) && $0.names(.by) })
  }

  /// Verifications by those who are to meet the commitment themselves.
  fileprivate var ownWords: Set<RecordID> {
    Set(records.all(.verification).filter { $0.has(.result) && isOwnWord($0) }.map(\.id))
  }

  /// Commitments of which somebody else than those who are to meet them found how they stand.
  fileprivate func verifiedCommitments(besides ownWords: Set<RecordID>) -> Set<RecordID> {
    owners(of: .verification) {
      $0.has(.result) && $0.names(.by) && !ownWords.contains($0.id)
    }
  }

  /// Each of these commitments is to have an early warning.
  fileprivate func alerts(on commitments: Set<RecordID>) -> Tally {
    let warned = owners(of: .earlyWarning)
    return .each(of: commitments) { warned.contains($0) }
  }

  fileprivate func bindsPublicEntity(_ commitment: Record) -> Bool {
    responsibleParties(of: commitment).contains { party($0)?.details.kind == .state }
  }
}
