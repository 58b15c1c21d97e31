/// An agreement as it is read aloud, printed and signed.
public struct PublicClause: Hashable, Sendable, Identifiable {
  public let id: RecordID
  /// 1, 2, 3 … within its acta.
  public let ordinal: Int
  public let text: String
  /// The same in the other language of the mesa; `nil` where nobody wrote it.
  public let translation: PublicTranslation?
  /// Of ``CodeList/clauseClass``.
  public let clauseClass: Code
  /// The parties on whose bases it waits to take effect, where it says so of itself; else nobody.
  public let awaitsBasesOf: [String]
  /// The bases that said yes to the words that it has, in the order of the parties.
  public let ratifications: [PublicRatification]
  /// The day on which the words that it has were read aloud; `nil` where nobody wrote that down.
  public let readAloud: CalendarDate?
  /// The item of the agenda that it belongs to.
  public let topic: String
  public let commitments: [PublicCommitment]
  public let norms: [PublicNorm]
  /// The last word of each party, in the order of the parties.
  public let answers: [PublicAnswer]
  /// What it leaves open by decision.
  public let waived: [PublicWaiver]
  public let digest: TextDigest
}

/// The words of a clause in another language than Castilian.
public struct PublicTranslation: Hashable, Sendable {
  public let text: String
  /// As it was typed; empty where nobody said.
  public let language: String
  public let translator: PublicName
  /// Which text prevails, of ``CodeList/prevails``; `nil` where nobody said.
  public let prevails: Code?

  init?(_ agreement: Record, in mesa: Mesa) {
    text = agreement.text(.translation)
    guard !text.isEmpty else { return nil }
    language = agreement.text(.language)
    translator = PublicName(agreement, .translator, in: mesa)
    prevails = agreement.code(.prevails)
  }
}

public struct PublicCommitment: Hashable, Sendable, Identifiable {
  public let id: RecordID
  public let action: String
  /// Parties, and the people who answer for them.
  public let responsible: [String]
  public let people: [PublicName]
  /// What each party contributes to it; empty where nothing was said of it.
  public let contributions: String
  /// Who does the work where it is somebody else; without a name where nobody was named.
  public let executor: PublicName
  /// How often it is done, and from which day on.
  public let periodicity: String
  public let starts: CalendarDate?
  public let investmentCode: String
  public let budget: String
  public let deadline: Deadline?
  /// Whether its clause takes effect when the bases ratify it, so that it runs from then.
  public let onRatification: Bool
  /// The day that the deadline comes to, once it is known; of one that runs from the signature, in a
  /// clause that is still to be signed, it is not.
  public let due: CalendarDate?
  /// The day for the State, where it is bound and decrees close its offices on the other.
  public let stateDue: PublicStateDay?
  public let beneficiary: String
  public let verifier: PublicName
  public let followUp: PublicName
}

/// A day that holds for the State alone, and the decree by which the earlier one is not worked.
public struct PublicStateDay: Hashable, Sendable {
  public let day: CalendarDate
  public let decree: String
}

public struct PublicNorm: Hashable, Sendable, Identifiable {
  public let id: RecordID
  /// Of ``CodeList/instrument``; `nil` where nobody named one.
  public let instrument: Code?
  public let text: String
  public let entity: String
  public let deadline: Deadline?
  /// Whether its clause takes effect when the bases ratify it, so that it runs from then.
  public let onRatification: Bool
  public let due: CalendarDate?
  public let published: CalendarDate?
}

public struct PublicAnswer: Hashable, Sendable {
  public let party: PartyID
  public let name: String
  /// Who of the party said it; without a name where nobody was written down.
  public let speaker: PublicName
  /// Of ``CodeList/reception``; `nil` where it has not been asked.
  public let answer: Code?
  public let words: String
  public let language: String
  public let hasInterpreter: Bool
  /// The day on which it was said, where that is known.
  public let date: CalendarDate?
  public let hour: String
  /// Said of the words that the clause has now.
  public let isBound: Bool
  /// Whether the clause needs its yes; whoever does not concur takes note.
  public let isConcurring: Bool
}

/// A blank that is left open by decision: the rule, and the party it speaks of. The reason is private.
public struct PublicWaiver: Hashable, Sendable {
  public let rule: LintRule
  public let party: String?
}

extension Mesa {
  /// Agreements as clauses, numbered in this order.
  ///
  /// - Parameter acta: the one that they are clauses of; the last draft where none is named.
  public func clauses(
    _ agreements: [RecordID], holidays: Holidays, acta: RecordID? = nil
  ) -> [PublicClause] {
    let findings = Lint(
      self, on: CalendarDate(dayNumber: 0), holidays: holidays, lexicon: .empty, acta: acta
    ).findings()
    // What only advises is no matter of the paper.
    let waived = Dictionary(
      grouping: findings.filter { $0.isWaived && $0.severity == .blocks }, by: \.agreement)
    let concurrence = Concurrence(self, at: acta.flatMap { session(of: $0) })
    return agreements.compactMap { records[$0] }.enumerated().map { index, agreement in
      PublicClause(
        id: agreement.id, ordinal: index + 1, text: agreement.text(.text),
        translation: PublicTranslation(agreement, in: self),
        clauseClass: agreement.code(.clauseClass) ?? .obligation,
        awaitsBasesOf: agreement.flag(.effectiveOnRatification)
          ? awaitedBases(of: agreement.id).map { party($0)?.name ?? $0.description } : [],
        ratifications: ratifications(of: agreement),
        readAloud: self.readAloud(agreement),
        topic: agreement.reference(.agendaItem).flatMap { records[$0] }?.text(.title) ?? "",
        commitments: records.all(.commitment, of: agreement.id)
          .map { publicCommitment($0, of: agreement.id, holidays, isToBeSigned: true) },
        norms: records.all(.normToIssue, of: agreement.id)
          .map { publicNorm($0, of: agreement.id, holidays) },
        answers: answers(to: agreement, concurrence),
        waived: (waived[agreement.id] ?? []).map { finding in
          PublicWaiver(
            rule: finding.rule, party: finding.party.flatMap { party($0)?.name })
        },
        digest: clauseDigest(of: agreement.id))
    }
  }

  /// - Parameter named: who of those that are to do it are named; all where nobody is.
  func publicCommitment(
    _ record: Record, of agreement: RecordID, _ holidays: Holidays, isToBeSigned: Bool = false,
    to named: [PartyID] = []
  ) -> PublicCommitment {
    let all = responsibleParties(of: record)
    let parties =
      isToBeSigned ? all : named.isEmpty ? promising(record, in: agreement) : named
    let people = record.people(.responsiblePeople).filter { id in
      guard let own = person(id)?.party else { return true }
      return parties.contains(own) || !all.contains(own)
    }
    return PublicCommitment(
      id: record.id, action: record.text(.action),
      responsible: parties.map { party($0)?.name ?? $0.description },
      people: people.map { id in
        PublicName(of: id, in: self, party: person(id)?.party.flatMap { party($0)?.name })
      },
      contributions: record.text(.contributions),
      executor: PublicName(record, .executor, in: self), periodicity: record.text(.periodicity),
      starts: record.date(.starts), investmentCode: record.text(.investmentCode),
      budget: record.text(.budget), deadline: record.deadline(),
      onRatification: records[agreement]?.flag(.effectiveOnRatification) == true,
      due: due(of: record, agreement, holidays, isToBeSigned: isToBeSigned),
      stateDue: stateDue(of: record, agreement, holidays, isToBeSigned: isToBeSigned),
      beneficiary: record.text(.beneficiary), verifier: PublicName(record, .verifier, in: self),
      followUp: PublicName(record, .followUp, in: self))
  }

  func publicNorm(
    _ record: Record, of agreement: RecordID, _ holidays: Holidays
  ) -> PublicNorm {
    PublicNorm(
      id: record.id, instrument: record.code(.instrument), text: record.text(.text),
      entity: record.text(.entity), deadline: record.deadline(),
      onRatification: records[agreement]?.flag(.effectiveOnRatification) == true,
      due: due(of: record, agreement, holidays, isToBeSigned: true),
      published: publication(of: record))
  }

  private func stateDue(
    of record: Record, _ agreement: RecordID, _ holidays: Holidays, isToBeSigned: Bool
  ) -> PublicStateDay? {
    guard let deadline = record.deadline(), !(isToBeSigned && deadline.runsFromSignature) else {
      return nil
    }
    let responsible = responsibleParties(of: record)
    let days = dueDays(
      of: deadline, anchor(of: agreement, binding: responsible), binding: responsible,
      holidays: holidays)
    guard let day = days.state?.date else { return nil }
    let closure = days.common.date.flatMap { stateHolidays(holidays).closure(on: $0) }
    return PublicStateDay(day: day, decree: closure?.decree ?? "")
  }

  private func due(
    of record: Record, _ agreement: RecordID, _ holidays: Holidays, isToBeSigned: Bool
  ) -> CalendarDate? {
    guard let deadline = record.deadline(), !(isToBeSigned && deadline.runsFromSignature) else {
      return nil
    }
    let anchor = anchor(of: agreement, binding: responsibleParties(of: record))
    return deadline.resolve(anchor, holidays: holidays).date
  }

  /// As stated, else that of the session that was going on when it was written down; `nil` where none was.
  private func dayAnswered(_ answer: Record) -> CalendarDate? {
    answer.date(.date)
      ?? sessions.last { session in
        session.openedFolio < answer.folio && session.closedFolio.map { $0 > answer.folio } ?? true
      }?.date
  }

  /// What each party at the table, and each other that was asked, said of an agreement.
  private func answers(to agreement: Record, _ concurrence: Concurrence) -> [PublicAnswer] {
    let last = lastWords(.acceptance, of: agreement.id)
    let digest = clauseDigest(of: agreement.id).description
    let concurring = concurrence.parties(in: agreement, self)
    return concurrence.table(and: concurring + last.keys, in: self).map { party in
      let record = last[party.id]
      return PublicAnswer(
        party: party.id, name: party.name,
        speaker: record?.person(.speaker).map { PublicName(of: $0, in: self) } ?? PublicName(""),
        answer: record?.code(.answer),
        words: record?.text(.words) ?? "", language: record?.text(.language) ?? "",
        hasInterpreter: record?.flag(.interpreter) ?? false, date: record.flatMap(dayAnswered),
        hour: record?.text(.hour) ?? "",
        isBound: record?.text(.digest) == digest, isConcurring: concurring.contains(party.id))
    }
  }
}
