import PlainIdentities

@testable import Dialogue

extension Defect {
  /// What keeps an acta from being signed, besides what its agreements say.
  func plantSigning(in sound: inout SoundAgreement) {
    switch self {
    case .nextBefore:
      sound.table.revise(sound.acta, .nextDate, to: .date(Example.date.adding(days: -1)))
    case .offer:
      sound.table.revise(sound.acta, .actaForm, to: .code(.conciliationForm))
      sound.table.add(
        .actaPart,
        [
          .acta: .record(sound.acta), .part: .code(.disagreement),
          .text: .text("La empresa ofreció diez puestos"),
        ])
    case .unasked:
      sound.table.revise(sound.acta, .actaForm, to: .code(.consultationForm))
      sound.table.add(
        .statement,
        [.party: .party(1), .statementKind: .code(.need), .text: .text("Falta un estudio")])
    case .recogniser:
      sound.table.strike(sound.commitment)
      sound.table.revise(sound.agreement, .clauseClass, to: .code(.recognition))
      sound.table.revise(sound.agreement, .concurring, to: nil)
    case .noParty: plantStranger(in: &sound)
    case .absentParty:
      sound.table.write(
        .partyAdded(
          Party(id: 4, details: PartyDetails(name: "Autoridad", kind: .state, tier: .secondary))))
      sound.table.revise(sound.agreement, .concurring, to: .parties([1, 2, 3, 4]))
      sound.table.add(
        .acceptance,
        [.agreement: .record(sound.agreement), .party: .party(4), .answer: .code(.accepts)])
    case .unsigned:
      let mesa = sound.table.mesa
      for delegate in mesa.records.all(.delegate) where mesa.party(of: delegate) == 2 {
        guard let name = mesa.person(of: delegate)?.name else { continue }
        sound.table.attend(1, name, of: 2, isPresent: false)
      }
    case .interpreter:
      for delegate in sound.table.mesa.records.all(.delegate)
      where sound.table.mesa.party(of: delegate) == 2 {
        sound.table.revise(delegate.id, .interpreter, to: .flag(true))
      }
    case .awayInterpreter:
      sound.table.add(
        .teamMember, [.name: .text("Paulina Sisa"), .teamRole: .code(.interpreterRole)])
      sound.table.attend(1, "Paulina Sisa", isPresent: false)
      sound.table.revise(sound.acceptances[1], .interpreter, to: .flag(true))
    case .leftEarly:
      guard let person = sound.table.mesa.records[sound.others[1]]?.person() else { return }
      sound.table.write(
        .session(
          .attendanceRecorded(
            1,
            Attendance(
              person: person,
              presence: Presence(isPresent: true, until: ClockHour("10:30"))))))
      sound.table.revise(sound.acceptances[1], .speaker, to: .person(person))
      sound.table.revise(sound.acceptances[1], .hour, to: .text("10:45"))
    case .ownPublication:
      sound.table.addNorm(.days(count: 30, counting: .calendar, from: .publication), of: sound)
    case .normOfNobody:
      sound.table.addNorm(.days(count: 30, counting: .calendar, from: .signature), "x", of: sound)
    case .noSigner: plantUnsigned(in: &sound)
    case .unusable: sound.table.sendLuz([.accreditation: .code(.observed)])
    case .unheard:
      sound.table.sendLuz([.accreditation: .code(.accredited), .interpreter: .flag(true)])
      sound.table.revise(
        sound.acceptances[1], .speaker,
        to: sound.table.mesa.records[sound.others[1]]?.person().map { .person($0) })
    case .number:
      sound.table.add(
        .actaPart,
        [
          .acta: .record(sound.acta), .part: .code(.nextSteps),
          .text: .text("Llamar a quien tiene el DNI 401 234 50"),
        ])
    case .provisional:
      sound.table.revise(sound.others[1], .accreditation, to: .code(.observed))
      sound.table.revise(sound.others[1], .until, to: .date(Example.date.adding(days: 5)))
    case .absentAnswers:
      let absent = sound.table.add(
        .delegate, [.name: .text("Ida Soto"), .party: .party(2), .dni: .text("40123459")])
      sound.table.attend(1, "Ida Soto", of: 2, isPresent: false)
      sound.table.revise(
        sound.acceptances[1], .speaker,
        to: sound.table.mesa.records[absent]?.person().map { .person($0) })
    case .earlyHour: sound.table.revise(sound.acceptances[1], .hour, to: .text("09:59"))
    case .startsAfter:
      let start = Example.date.adding(days: 60)
      sound.table.revise(sound.commitment, .starts, to: .date(start))
      sound.table.revise(
        sound.commitment, .deadline, to: .deadline(.months(count: 1, from: .signature)))
    case .everybody:
      sound.table.revise(sound.agreement, .concurring, to: .parties([Table.community]))
      let text = sound.table.mesa.records[sound.agreement]?.text(.text) ?? ""
      sound.table.revise(sound.agreement, .text, to: .text("Las partes acuerdan: " + text))
    case .recital:
      sound.table.add(
        .actaPart,
        [
          .acta: .record(sound.acta), .part: .code(.nextSteps),
          .text: .text("Se dio lectura al acta y firmaron todos"),
        ])
    case .complementary:
      sound.table.revise(sound.acta, .actaKind, to: .code(.complementary))
    case .unmediated: plantInstallation(in: &sound, mediated: [1, 3], mandate: "RER 214-2026")
    case .noMandate: plantInstallation(in: &sound, mediated: [1, 2, 3], mandate: nil)
    case .noEnding: sound.table.write(.sessionClosed(1))
    case .noWithdrawal:
      var revision = SessionRevision()
      revision.ending = .withdrawal
      sound.table.write(.sessionRevised(1, from: SessionRevision(), to: revision, reason: "r"))
    case .normOfOther:
      sound.table.addNorm(
        .days(count: 30, counting: .calendar, from: .signature), "Municipalidad de Lima",
        of: sound)
    case .vagueBases:
      sound.table.revise(sound.agreement, .effectiveOnRatification, to: .flag(true))
      sound.table.revise(sound.acceptances[1], .answer, to: .code(.adReferendum))
    case .translation:
      sound.table.revise(sound.agreement, .translation, to: .text("Yaku kanqa"))
      sound.table.revise(sound.agreement, .language, to: .text("quechua"))
      sound.table.revise(sound.agreement, .prevails, to: .code(.translated))
    case .ending:
      var revision = SessionRevision()
      revision.ending = .withoutAgreement
      sound.table.write(.sessionRevised(1, from: SessionRevision(), to: revision, reason: "r"))
    default: sound.table.revise(sound.others[1], .dni, to: nil)
    }
  }

  private func plantInstallation(
    in sound: inout SoundAgreement, mediated: [PartyID], mandate: String?
  ) {
    sound.table.revise(sound.acta, .actaKind, to: .code(.installation))
    for party in mediated {
      sound.table.add(
        .mediation,
        [
          .party: .party(party), .acceptsMediation: .code(.yes), .acceptsMediator: .code(.yes),
        ])
    }
    if let mandate { sound.table.add(.tableMandate, [.resolution: .text(mandate)]) }
  }

  /// A party that is not asked for its yes was there with nobody.
  private func plantUnsigned(in sound: inout SoundAgreement) {
    let bound = sound.table.mesa.records[sound.commitment]?.parties(.responsible).first ?? 1
    let left = PartyID(bound.serial % 3 + 1)
    let asked = [Table.company, Table.community, Table.ministry].filter { $0 != left }
    sound.table.revise(sound.agreement, .concurring, to: .parties(asked))
    sound.table.strike(sound.acceptances[Int(left.serial) - 1])
    let delegate = sound.table.mesa.records[sound.others[Int(left.serial) - 1]]
    let name = delegate.flatMap { sound.table.mesa.person(of: $0)?.name } ?? ""
    sound.table.attend(1, name, of: left, isPresent: false)
  }

  /// An expert of no party takes the commitment on.
  private func plantStranger(in sound: inout SoundAgreement) {
    guard let commitment = sound.table.mesa.records[sound.commitment] else { return }
    sound.table.strike(commitment.id)
    var values = commitment.values
    values[.responsible] = nil
    values[.responsiblePeople] = .mentions([.named("Perita Sola")])
    sound.table.add(.commitment, values)
  }
}

extension Table {
  fileprivate mutating func addNorm(
    _ deadline: Deadline, _ entity: String = "Ministerio", of sound: SoundAgreement
  ) {
    add(
      .normToIssue,
      [
        .agreement: .record(sound.agreement), .text: .text("Reglamento del canal"),
        .entity: .text(entity), .deadline: .deadline(deadline),
      ])
  }

  /// One more of the community, who is there.
  fileprivate mutating func sendLuz(_ values: [FieldKey: Value]) {
    let own: [FieldKey: Value] = [
      .name: .text("Luz Condori"), .party: .party(2), .dni: .text("40123477"),
    ]
    add(.delegate, own.merging(values) { $1 })
    attend(1, "Luz Condori", of: 2, isPresent: true)
  }
}
