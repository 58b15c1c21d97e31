import Dialogue
import PlainIdentities
import SeededRandomness

/// Actas, signatures, and what became of it.
extension RandomMesa {
  mutating func acta() throws {
    var values: [FieldKey: Value] = [
      .session: .session(try one(of: mesa.sessions).id),
      .actaKind: .code(random.pick(CodeList.actaKind.codes)),
      .actaForm: .code(random.pick(CodeList.actaForm.codes)),
    ]
    if chance(2) { values[.nextDate] = .date(try day(23...30)) }
    if chance(2) { values[.nextPlace] = .text(word("local")) }
    if chance(2) { values[.issuer] = .text(word("institución")) }
    if let frozen = mesa.frozenActas.last {
      if chance(2) { values[.replaces] = .record(frozen.acta) }
      if chance(4) { values[.complements] = .record(frozen.acta) }
    }
    try written.add(.acta, values)
  }

  mutating func part() throws {
    try written.add(
      .actaPart,
      [
        .acta: .record(try any(.acta)), .part: .code(random.pick(CodeList.actaPart.codes)),
        .text: .text(word("escrito")),
      ])
  }

  mutating func freeze() throws {
    let drafts = mesa.records.all(.acta).filter { mesa.frozen($0.id) == nil }
    guard !drafts.isEmpty else { throw Nothing() }
    try written.freeze(random.pick(drafts).id, reason: word("dispensa"))
  }

  mutating func signing() throws {
    guard let acta = mesa.frozenActas.last?.acta else { return }
    if chance(2) { return try written.sign(acta) }
    guard let signer = mesa.signers(of: acta).first else { return }
    try written.add(
      .signature,
      [.acta: .record(acta), .person: .person(signer.person), .outcome: .code(.declined)])
  }

  mutating func bases() throws {
    try written.add(
      .baseConsultation,
      [
        .agreement: .record(try any(.agreement)), .party: .party(party()),
        .ratification: .code(random.pick([.pending, .ratified, .ratified])),
      ])
  }

  mutating func followUp() throws {
    let commitment = Value.record(try any(.commitment))
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      try written.add(
        .progress,
        [
          .commitment: commitment, .state: .code(random.pick(CodeList.progress.codes)),
          .date: .date(try day()),
        ])
    case 1:
      try written.add(
        .verification,
        [
          .commitment: commitment, .by: .text(word("Oficina")), .date: .date(try day()),
          .result: .code(random.pick(CodeList.result.codes)), .text: .text(word("hallazgo")),
        ])
    case 2:
      try written.add(
        .reschedule,
        [
          .commitment: commitment, .newDate: .date(try day(23...30)),
          .reasons: .text(word("motivo")),
        ].merging(chance(2) ? [.agreedBy: .parties(mesa.parties.map(\.id))] : [:]) { $1 })
    default:
      try written.add(
        .earlyWarning,
        [.commitment: commitment, .date: .date(try day()), .text: .text(word("alerta"))])
    }
  }

  mutating func back() throws {
    try written.run(chance(3) ? .redo() : .undo())
  }
}
