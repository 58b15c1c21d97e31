import Dialogue
import Wording

/// A row of the screen of signing: somebody who signs, or a party that gets its copy.
enum SigningRow: Hashable, Sendable {
  case signer(ActaSigner, Record?)
  case copy(Party, Record?)
}

extension AppState {
  var signingRows: [SigningRow] {
    guard let mesa = table?.mesa, let acta = actaRecord else { return [] }
    let signatures = mesa.records.all(.signature, of: acta.id).filter { $0.code(.outcome) != nil }
    let copies = mesa.records.all(.delivery, of: acta.id)
    return mesa.signers(of: acta.id).map { signer in
      .signer(
        signer,
        signatures.last { $0.person() == signer.person })
    }
      + mesa.recipients(of: acta.id).map { party in
        .copy(party, copies.last { $0.party() == party.id })
      }
  }

  /// Ticks the signature, or asks who received the copy.
  mutating func signSelected() -> [Effect] {
    guard let acta = actaRecord, signingRows.indices.contains(cursor) else { return [] }
    switch signingRows[cursor] {
    case .signer(_, .some), .copy(_, .some):
      message = Message(.info, look.wording.refusals.sentence(.nothingChanges))
      return []
    case .signer(let signer, nil):
      return [.perform(.record(.addRecord(.signature, signatureValues(signer, acta.id, .signed))))]
    case .copy(let party, nil):
      return openForm(
        .signing(SigningTarget(acta: acta.id, copyFor: party.id)))
    }
  }

  /// A signature that was not given by the person's own hand takes words.
  mutating func signSelected(_ kind: SigningTarget.Kind) -> [Effect] {
    guard let acta = actaRecord,
      case .signer(let signer, _)? = signingRows.dropFirst(cursor).first
    else {
      return [.bell]
    }
    return openForm(.signing(SigningTarget(acta: acta.id, kind: kind, person: signer.person)))
  }
}
