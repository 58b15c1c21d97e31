import Dialogue
import Wording

extension Composing {
  /// An agreement with its commitments as a table.
  func clause(_ clause: PublicClause) -> Block {
    .clause(
      Clause(
        number: paper.ordinal(clause.ordinal), text: RichText(clause.text),
        details: commitments(clause.commitments) + norms(clause.norms)))
  }

  func commitments(_ commitments: [PublicCommitment]) -> [Block] {
    table(
      [
        (paper.action, 5), (paper.responsible, 4), (paper.deadline, 3), (paper.beneficiary, 3),
        (paper.verifier, 3), (paper.followUp, 3),
      ],
      commitments.map { commitment in
        [
          commitment.action, responsible(commitment),
          deadline(commitment.deadline, due: commitment.due), commitment.beneficiary,
          commitment.verifier, commitment.followUp,
        ]
      })
  }

  func responsible(_ commitment: PublicCommitment) -> String {
    let parties = commitment.responsible.joined(separator: "; ")
    let people = commitment.people.joined(separator: "; ")
    guard !people.isEmpty else { return parties }
    return parties.isEmpty ? people : "\(parties) (\(people))"
  }

  func norms(_ norms: [PublicNorm]) -> [Block] {
    table(
      [(paper.norm, 3), (paper.provision, 5), (paper.issuer, 4), (paper.deadline, 3)],
      norms.map { norm in
        [
          code(norm.instrument, in: .instrument).capitalizedFirst, norm.text, norm.entity,
          deadline(norm.deadline, due: norm.due),
        ]
      })
  }

  /// What each party answered after the reading, clause by clause. What was said of other words is
  /// as if it had not been said.
  func readings(_ clauses: [PublicClause]) -> [Block] {
    let rows = clauses.flatMap { clause in
      clause.answers.map { answer in
        let isSaid = answer.answer != nil && answer.isBound
        let language = [answer.language, answer.hasInterpreter ? paper.withInterpreter : ""]
        return [
          paper.ordinal(clause.ordinal), answer.name,
          isSaid
            ? answer.answer.map { wording.records.code($0, in: .reception) } ?? "" : paper.pending,
          isSaid ? language.filter { !$0.isEmpty }.joined(separator: ", ") : "",
          isSaid ? answer.hour : "",
        ]
      }
    }
    return table(
      [
        (paper.agreement, 3), (paper.party, 5), (paper.answer, 3), (paper.languageHead, 3),
        (paper.hour, 2),
      ], rows)
  }

  /// Reservations and reasons, in the parties' own words.
  func reservations(_ clauses: [PublicClause]) -> [Block] {
    let lines = clauses.flatMap { clause in
      clause.answers.filter { $0.isBound && !$0.words.isEmpty }.map { answer in
        RichText("\(paper.agreement) \(paper.ordinal(clause.ordinal)), \(answer.name): ", .strong)
          + RichText("«\(answer.words)»")
      }
    }
    return lines.isEmpty ? [] : [.bullets(lines)]
  }

  /// What is left open by decision.
  func waivers(_ clauses: [PublicClause]) -> [Block] {
    let lines = clauses.flatMap { clause in
      clause.waived.map { rule in
        RichText("\(paper.agreement) \(paper.ordinal(clause.ordinal)): ", .strong)
          + RichText(paper.waived(wording.records.code(rule.code, in: .lintRule)))
      }
    }
    return lines.isEmpty ? [] : [.bullets(lines)]
  }

  func signatures(
    _ signers: [ActaSigner], party: (PartyID) -> String, signed: [PublicSignature]
  ) -> [Block] {
    guard !signers.isEmpty else { return [] }
    return [
      .signatures(
        signers.map { signer in
          let mark = signed.last { $0.person == signer.person }
          let lines = [
            signer.dni.isEmpty ? "" : "\(paper.identity) \(signer.dni)", signer.position,
            signer.party.map(party) ?? role(signer.role).capitalizedFirst,
          ]
          return Signature(
            name: signer.name, lines: lines.filter { !$0.isEmpty }, penLabel: paper.pen,
            thumbLabel: paper.thumb,
            remark: mark.map { paper.signature($0.outcome, $0.hour, $0.words) } ?? "")
        })
    ]
  }
}
