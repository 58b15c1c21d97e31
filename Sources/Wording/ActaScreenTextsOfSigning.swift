import Dialogue

/// Who can sign, and what keeps the others from it.
extension ActaScreenTexts {
  /// Of a draft, beside what it is.
  public var whoCanSign: String { say("quién puede firmar", "who can sign") }

  public func withoutSigner(_ count: Int) -> String {
    count == 1
      ? say("1 parte sin firmante", "1 party without a signer")
      : say("\(count) partes sin firmante", "\(count) parties without a signer")
  }

  /// The same with their names and the key that shows who they are.
  public func withoutSigner(_ parties: [String], _ key: String) -> String {
    let names = parties.joined(separator: ", ")
    return say(
      "\(withoutSigner(parties.count)): \(names). Vea qué falta con \(key).",
      "\(withoutSigner(parties.count)): \(names). See what is missing with \(key).")
  }

  /// The line of a party: how many can sign for it, and whether it has a place at the table.
  public func signing(of party: PartySigning) -> String {
    let signers =
      switch party.signers {
      case 0: say("nadie puede firmar", "nobody can sign")
      case 1: say("1 puede firmar", "1 can sign")
      default: say("\(party.signers) pueden firmar", "\(party.signers) can sign")
      }
    let place =
      party.isAtTable
      ? nil : say("obligada, no está en la mesa", "bound, not at the table")
    return [signers, place].compactMap { $0 }.joined(separator: "; ")
  }

  public func signing(of person: PersonSigning) -> String {
    var parts = person.obstacles.map(obstacle)
    if parts.isEmpty { parts.append(say("puede firmar", "can sign")) }
    if person.lacksDNI { parts.append(say("sin DNI", "no DNI")) }
    return parts.joined(separator: "; ")
  }

  public func obstacle(_ obstacle: SigningObstacle) -> String {
    switch obstacle {
    case .absent: say("no estuvo", "was not there")
    case .attendanceUnknown: say("sin asistencia anotada", "no attendance noted")
    case .credential(nil): say("sin credencial", "no credential")
    case .credential(.pending): say("credencial pendiente", "credential pending")
    case .credential(.observed): say("credencial observada", "credential observed")
    case .credential(.expired): say("credencial vencida", "credential expired")
    case .credential(.provisional):
      say("credencial por regularizar", "credential to be put in order")
    case .credential(.accredited): say("acreditado", "accredited")
    }
  }

  public func signsOnce(_ freeze: String) -> String {
    say(
      "Puede firmar. La firma se anota cuando el acta pase a firma (\(freeze)).",
      "They can sign. The signature is noted once the acta goes to signature (\(freeze)).")
  }
}
