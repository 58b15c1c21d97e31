/// The holes by which actas fail, counted (Informe Defensorial 187-2021-DP: 57.7 % of agreements
/// without deadline, 87 % without follow-up, 55 % of actas without agenda).
///
/// An agreement has something where it has commitments and each of them has it. Of procedure and of
/// recognition nothing of this is asked.
public struct AgreementCounters: Hashable, Sendable {
  public let agreements: Int
  public let withDeadline: Tally
  public let withResponsible: Tally
  public let withVerifier: Tally
  public let withFollowUp: Tally
  public let hasAgenda: Bool
}

extension Mesa {
  public var agreementCounters: AgreementCounters {
    let agreements = records.all(.agreement)
    func tally(_ holds: (Record) -> Bool) -> Tally {
      let obligations = agreements.filter { $0.clauseClass == .obligation }
      let count = obligations.count { agreement in
        let own = records.all(.commitment, of: agreement.id)
        return !own.isEmpty && own.allSatisfy(holds)
      }
      return Tally(done: count, total: obligations.count)
    }
    return AgreementCounters(
      agreements: agreements.count,
      withDeadline: tally { $0.deadline() != nil },
      withResponsible: tally {
        !$0.parties(.responsible).isEmpty || !$0.people(.responsiblePeople).isEmpty
      },
      withVerifier: tally { $0.names(.verifier) },
      withFollowUp: tally { $0.names(.followUp) },
      hasAgenda: hasAgenda)
  }
}
