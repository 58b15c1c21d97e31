import Dialogue
import Wording

extension Composing {
  /// An agreement with its commitments as sentences.
  func clause(_ clause: PublicClause) -> Block {
    .clause(
      Clause(
        number: documents.acta.clauseHead(documents.ordinal(clause.ordinal)),
        text: RichText(clause.text),
        details: translated(clause.translation) + details(of: clause)))
  }

  /// The words in the other language, who translated them and which text prevails.
  private func translated(_ translation: PublicTranslation?) -> [Block] {
    guard let translation else { return [] }
    let facts = [
      translation.translator.name.isEmpty
        ? "" : documents.acta.translated(by: name(translation.translator)),
      translation.prevails.map { documents.acta.prevails(code($0, in: .prevails)) } ?? "",
    ].filter { !$0.isEmpty }
    return [
      .paragraph(
        RichText(documents.acta.inLanguage(translation.language) + ": ", .strong)
          + RichText(translation.text))
    ] + (facts.isEmpty ? [] : [.paragraph(RichText(facts.joined(separator: " ")))])
  }

  /// Which bases ratified it, and that it takes effect only once others do.
  private func effect(_ clause: PublicClause) -> [Block] {
    let ratified = clause.ratifications.map {
      documents.ratified($0.party, by: $0.assembly, on: wording.dates.long($0.day))
    }
    let awaited =
      clause.awaitsBasesOf.isEmpty ? [] : [documents.takesEffect(clause.awaitsBasesOf)]
    return (ratified + awaited).map { .paragraph(RichText($0)) }
  }

  /// Its commitments and norms, numbered where there are several, and when it takes effect.
  func details(of clause: PublicClause) -> [Block] {
    let isOne = clause.commitments.count + clause.norms.count == 1
    func head(_ place: Int) -> String { isOne ? "" : "\(clause.ordinal).\(place + 1). " }
    let commitments = clause.commitments.enumerated().flatMap { sentence($1, after: head($0)) }
    let first = clause.commitments.count
    return commitments
      + clause.norms.enumerated().map { sentence($1, after: head(first + $0)) } + effect(clause)
  }

  /// Who does what by when, then what else is known of it.
  private func sentence(_ commitment: PublicCommitment, after head: String) -> [Block] {
    let who = responsible(commitment)
    let sentence =
      RichText(head + (who.isEmpty ? documents.acta.noResponsible : who) + ": ", .strong)
      + RichText(commitment.action.withoutFullStop + ". ")
      + deadlineWords(
        deadline(
          commitment.deadline, due: commitment.due, onRatification: commitment.onRatification)
          + (commitment.stateDue.map { documents.acta.forState($0) } ?? ""))
    let facts = facts(of: commitment)
    return [.paragraph(sentence)]
      + (facts.isEmpty ? [] : [.paragraph(RichText(facts.joined(separator: " · ")))])
  }

  private func deadlineWords(_ deadline: String) -> RichText {
    RichText(documents.deadline + ": ", .strong)
      + RichText((deadline.isEmpty ? documents.acta.noDeadline : deadline) + ".")
  }

  private func facts(of commitment: PublicCommitment) -> [String] {
    let words = documents.acta
    let facts = [
      (words.executor, name(commitment.executor)),
      (words.starts, commitment.starts.map(wording.dates.long) ?? ""),
      (words.periodicity, commitment.periodicity),
      (documents.beneficiary, commitment.beneficiary),
      (words.contributions, commitment.contributions),
      (words.budget, commitment.budget), (words.investmentCode, commitment.investmentCode),
      (documents.verifier, name(commitment.verifier)),
      (documents.followUp, name(commitment.followUp)),
    ]
    return facts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.withoutFullStop)" }
  }

  private func sentence(_ norm: PublicNorm, after head: String) -> Block {
    let text = documents.acta.norm(
      code(norm.instrument, in: .instrument).capitalizedFirst, norm.entity,
      norm.text.withoutFullStop)
    return .paragraph(
      RichText(head + documents.acta.normToIssue + ": ", .strong) + RichText(text + ". ")
        + deadlineWords(
          deadline(norm.deadline, due: norm.due, onRatification: norm.onRatification)))
  }

  func responsible(_ commitment: PublicCommitment) -> String {
    // Each party with its own people; then whoever answers for none of them.
    let parties = commitment.responsible.map { party in
      let people = commitment.people.filter { $0.party == party }.map(name)
      return people.isEmpty ? party : "\(party) (\(people.joined(separator: "; ")))"
    }
    let others = commitment.people.filter { person in
      !commitment.responsible.contains { $0 == person.party }
    }.map(name)
    return documents.acta.joined(parties + others)
  }

  /// The party that answered, with whoever of it did.
  private func answering(_ answer: PublicAnswer) -> String {
    answer.speaker.name.isEmpty ? answer.name : "\(answer.name) (\(name(answer.speaker)))"
  }

  /// With what tells two of one name apart. A number of the book would tell a reader of paper nothing.
  func name(_ person: PublicName) -> String {
    guard let mark = person.mark, mark.isWritten else { return person.name }
    return "\(person.name), \(wording.people.mark(mark))"
  }

  /// What each party answered after the reading, clause by clause. What was said of other words is
  /// as if it had not been said.
  ///
  /// - Parameter session: its day; what was answered on another tells which.
  func readings(
    _ clauses: [PublicClause], on session: CalendarDate, isDraft: Bool
  ) -> [Block] {
    let rows = clauses.flatMap { clause in
      // Whoever only takes note, and said nothing, was not asked.
      clause.answers.filter { answer in
        let isSaid = answer.answer != nil && answer.isBound
        return isSaid || isDraft && (answer.isConcurring || answer.answer != nil)
      }.map { answer in
        let isSaid = answer.answer != nil && answer.isBound
        let language = [answer.language, answer.hasInterpreter ? documents.withInterpreter : ""]
        return [
          documents.ordinal(clause.ordinal), isSaid ? answering(answer) : answer.name,
          isSaid
            ? answerWords(answer) : documents.pending,
          isSaid ? language.filter { !$0.isEmpty }.joined(separator: ", ") : "",
          isSaid ? moment(of: answer, unless: session) : "",
        ]
      }
    }
    return table(
      [
        (documents.agreement, 3), (documents.party, 5), (documents.answer, 3),
        (documents.languageHead, 3),
        (documents.hour, 2),
      ], rows)
  }

  /// The hour of an answer, with its day where that was not the day of the session.
  private func moment(of answer: PublicAnswer, unless session: CalendarDate) -> String {
    let day = answer.date.flatMap { $0 == session ? nil : wording.dates.short($0) } ?? ""
    return [day, answer.hour].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What was said, and of a yes that waits for the bases its words: they are no reservation.
  private func answerWords(_ answer: PublicAnswer) -> String {
    let code = answer.answer.map { wording.records.code($0, in: .reception) } ?? ""
    return answer.answer == .adReferendum && !answer.words.isEmpty
      ? "\(code): «\(answer.words)»" : code
  }

  /// Reservations and reasons, in the parties' own words.
  func reservations(_ clauses: [PublicClause]) -> [Block] {
    let lines = clauses.flatMap { clause in
      clause.answers.filter { $0.isBound && $0.answer != .adReferendum }.compactMap {
        answer -> RichText? in
        if answer.words.isEmpty {
          return answer.answer == .objects
            ? RichText(
              documents.acta.dissent(documents.ordinal(clause.ordinal), answering(answer))) : nil
        }
        return RichText(
          "\(documents.agreement) \(documents.ordinal(clause.ordinal)), \(answering(answer)): ",
          .strong)
          + RichText("«\(answer.words)»")
      }
    }
    return lines.isEmpty ? [] : [.bullets(lines)]
  }

  /// What is left open by decision: a sentence a rule.
  func waivers(_ clauses: [PublicClause]) -> [Block] {
    let waived = clauses.flatMap { clause in clause.waived.map { (clause.ordinal, $0) } }
    let lines = LintRule.allCases.compactMap { rule -> RichText? in
      let own = waived.filter { $0.1.rule == rule }
      guard !own.isEmpty else { return nil }
      let sentence = documents.leftOpen(
        rule, clauses: each(own.map { documents.ordinal($0.0) }),
        parties: each(own.compactMap(\.1.party)))
      return sentence.map { RichText($0) }
    }
    return lines.isEmpty ? [] : [.bullets(lines)]
  }

  /// Each once, in its order.
  private func each(_ names: [String]) -> [String] {
    names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  func signatures(
    _ signers: [ActaSigner], party: (PartyID) -> String, signed: [PublicSignature]
  ) -> [Block] {
    guard !signers.isEmpty else { return [] }
    return [
      .signatures(
        signers.flatMap { signer -> [Signature] in
          let mark = signed.last { $0.person == signer.person }
          let lines = [
            // To be filled in by hand where it is not known.
            signer.dni.isEmpty && signer.party == nil ? "" : identity(signer.dni), signer.position,
            signer.party.map(party) ?? role(signer.role).capitalizedFirst,
            signer.regularises.map { documents.regularises(wording.dates.long($0)) } ?? "",
            mark == nil ? documents.acta.dayToSign : "",
          ]
          let own = Signature(
            name: signer.name, lines: lines.filter { !$0.isEmpty }, penLabel: documents.pen,
            thumbLabel: documents.thumb,
            remark: mark.map { documents.signature($0.outcome, day($0.date), $0.hour, $0.words) }
              ?? "")
          return [own] + witness(of: signer)
        })
    ]
  }

  private func day(_ date: CalendarDate?) -> String { date.map(wording.dates.long) ?? "" }

  private func identity(_ dni: String) -> String {
    "\(documents.identity) \(dni.isEmpty ? String(repeating: "_", count: 8) : dni)"
  }

  /// Where somebody signs at the request of one who does not sign by hand.
  private func witness(of signer: ActaSigner) -> [Signature] {
    guard !signer.witness.isEmpty else { return [] }
    return [
      Signature(
        name: signer.witness,
        lines: [identity(signer.witnessDNI), documents.atRequest(of: signer.name)],
        penLabel: documents.pen, thumbLabel: documents.thumb)
    ]
  }
}
