import Dialogue

extension Refusals {
  func closedSessionNeedsReason(_ number: Int) -> String {
    say(
      "La sesión \(number) ya está cerrada: para corregirla hace falta un motivo, que queda en el "
        + "libro; escríbalo.",
      "Session \(number) is closed: correcting it takes a reason, which stays in the book; write it."
    )
  }
  func leftBeforeComing(_ from: ClockHour, _ until: ClockHour) -> String {
    say(
      "Nadie se retira (\(until)) antes de llegar (\(from)): corrija una de las dos horas; si la sesión "
        + "pasó de medianoche, anote primero en ella a qué hora terminó.",
      "Nobody leaves (\(until)) before they come (\(from)): correct one of the hours; if the session "
        + "went on past midnight, write down first when it ended.")
  }
  func notOnAgenda(_ record: RecordNumber) -> String {
    say(
      "\(records.numbered(record).capitalizedFirst) no es un asunto de la agenda de la mesa; agréguelo primero a ella.",
      "\(records.numbered(record).capitalizedFirst) is no matter of the mesa's agenda; add it there first."
    )
  }
  func twiceOnAgenda(_ record: RecordNumber) -> String {
    say(
      "\(records.numbered(record).capitalizedFirst) está dos veces en la agenda de la sesión; déjelo una sola vez.",
      "\(records.numbered(record).capitalizedFirst) stands twice on the agenda of the session; leave it there once."
    )
  }
  func onAgenda(_ record: RecordNumber, _ session: Int) -> String {
    say(
      "\(records.numbered(record).capitalizedFirst) no se puede tachar: está en la agenda de la sesión \(session); quítelo "
        + "primero de ella.",
      "\(records.numbered(record).capitalizedFirst) cannot be struck out: it stands on the agenda of session \(session); take it "
        + "off there first.")
  }
}
