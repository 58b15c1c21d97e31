import Dialogue

extension Refusals {
  func closedSessionNeedsReason(_ number: Int) -> String {
    say(
      "La sesión \(number) ya está cerrada: para corregirla hace falta un motivo, que queda en el "
        + "libro; escríbalo.",
      "Session \(number) is closed: correcting it takes a reason, which stays in the book; write it."
    )
  }
  func notOnAgenda(_ id: RecordID) -> String {
    say(
      "La anotación \(id) no es un asunto de la agenda de la mesa; agréguelo primero a ella.",
      "Entry \(id) is no matter of the mesa's agenda; add it there first.")
  }
  func twiceOnAgenda(_ id: RecordID) -> String {
    say(
      "El asunto \(id) está dos veces en la agenda de la sesión; déjelo una sola vez.",
      "Matter \(id) stands twice on the agenda of the session; leave it there once.")
  }
  func onAgenda(_ id: RecordID, _ session: Int) -> String {
    say(
      "El asunto \(id) no se puede tachar: está en la agenda de la sesión \(session); quítelo "
        + "primero de ella.",
      "Matter \(id) cannot be struck out: it stands on the agenda of session \(session); take it "
        + "off there first.")
  }
}
