import Dialogue
import Wording

/// A row of the screen of signing: of a draft, who can sign for whom; of a frozen acta, somebody who
/// signs, or a party that gets its copy.
enum SigningRow: Hashable, Sendable {
  case party(PartySigning)
  case person(PersonSigning)
  /// With what was written down of the signature, and what stands against it by now.
  case signer(ActaSigner, Record?, [SigningObstacle])
  case copy(Party, Record?)

  var id: RowID {
    switch self {
    case .party(let signing): .party(signing.party)
    case .person(let signing): .person(signing.person)
    case .signer(let signer, _, _): .person(signer.person)
    case .copy(let party, _): .party(party.id)
    }
  }
}

extension AppState {
  var signingRows: [SigningRow] {
    guard let mesa = table?.mesa, let acta = actaRecord, let board = actaViewNow?.board else {
      return []
    }
    guard mesa.frozen(acta.id) != nil else {
      return board.parties.flatMap { party in
        [.party(party)] + party.people.map(SigningRow.person)
      } + board.team.map(SigningRow.person)
    }
    let copies = mesa.records.all(.delivery, of: acta.id)
    let signing = Dictionary(
      (board.parties.flatMap(\.people) + board.team).map { ($0.person, $0) },
      uniquingKeysWith: { first, _ in first })
    return mesa.signers(of: acta.id).map { signer in
      let own = signing[signer.person]
      return .signer(
        signer, own?.signature.flatMap { mesa.records[$0] }, own?.obstacles ?? [])
    }
      + mesa.recipients(of: acta.id).map { party in
        .copy(party, copies.last { $0.party() == party.id })
      }
  }

  /// Ticks the signature, or asks who received the copy; of a draft, goes to what is missing.
  mutating func signSelected() -> [Effect] {
    guard let acta = actaRecord, signingRows.indices.contains(cursor) else { return [] }
    switch signingRows[cursor] {
    case .party(let party): return mend(party)
    case .person(let person): return mend(person)
    case .signer(_, .some, _), .copy(_, .some):
      message = Message(.info, look.wording.refusals.sentence(.nothingChanges))
      return []
    case .signer(let signer, nil, _):
      if asksOfClock() { return [] }
      let waits = signer.party.flatMap { table?.mesa.signsAdReferendum($0, acta.id) } ?? false
      let values = signatureValues(signer, acta.id, waits ? .adReferendum : .signed)
      return [.perform(.record(.addRecord(.signature, values)))]
    case .copy(let party, nil):
      return openForm(
        .signing(SigningTarget(acta: acta.id, copyFor: party.id)))
    }
  }

  /// A signature that was not given by the person's own hand takes words.
  mutating func signSelected(_ kind: SigningTarget.Kind) -> [Effect] {
    guard let acta = actaRecord,
      case .signer(let signer, _, _)? = signingRows.dropFirst(cursor).first
    else {
      return [.bell]
    }
    if asksOfClock() { return [] }
    return openForm(.signing(SigningTarget(acta: acta.id, kind: kind, person: signer.person)))
  }

  /// To the first of its people who lack something, or to a line for somebody new.
  private mutating func mend(_ party: PartySigning) -> [Effect] {
    if let person = party.people.first(where: { !$0.canSign || $0.lacksDNI }) {
      return mend(person)
    }
    guard party.people.isEmpty else { return sayWhenSigned() }
    enter(RoomName.people)
    change(PeopleRoom.self) { $0.party = party.party }
    return openForm(.people(.line))
  }

  private mutating func mend(_ person: PersonSigning) -> [Effect] {
    switch person.obstacles.first {
    case .absent, .attendanceUnknown:
      guard let session = actaRecord?.session() else { return [] }
      var room = AttendanceRoom(session: session)
      room.focus.id = .person(person.person)
      room.focus.row = .max
      enter(room)
      settle()
      return []
    case .credential:
      show(person: person.person)
      return openForm(.people(.credential(person.person)))
    case nil:
      guard person.lacksDNI, table?.mesa.person(person.person)?.party != nil else {
        return sayWhenSigned()
      }
      show(person: person.person)
      return openForm(.people(.details(person.person)))
    }
  }

  private mutating func sayWhenSigned() -> [Effect] {
    let words = look.wording.actaScreen
    message = Message(.info, words.signsOnce(key(of: "freezeActa")))
    return []
  }
}
