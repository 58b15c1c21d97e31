import Dialogue

extension Refusals {
  func ownWitness(_ name: String) -> String {
    say(
      "\(name) no puede ser testigo de su propia firma a ruego: anote a otra persona, con su DNI.",
      "\(name) cannot witness their own signature: write down somebody else, with their DNI.")
  }
  func credentialEnded(_ name: String, _ day: CalendarDate) -> String {
    let day = Dates(language).long(day)
    return say(
      "La credencial de \(name) no vale el \(day): no puede firmar por su parte ese día. Regularice la "
        + "credencial, o corrija el día de la firma.",
      "The credential of \(name) does not hold on \(day): they cannot sign for their party that day. Put "
        + "the credential in order, or correct the day of the signature.")
  }
  func signedBeforeFreezing(_ hour: ClockHour, _ acta: Int, _ frozen: ClockHour) -> String {
    say(
      "El acta N.º \(acta) pasó a firma a las \(frozen): nadie la firmó a las \(hour). Corrija la "
        + "hora o déjela en blanco.",
      "Acta No. \(acta) went to signature at \(frozen): nobody signed it at \(hour). Correct the "
        + "hour or leave it blank.")
  }
  func signedBeforeOpening(_ hour: ClockHour, _ session: Int, _ begins: ClockHour) -> String {
    say(
      "La sesión \(session) empezó a las \(begins): nadie firmó su acta a las \(hour) de ese día. Corrija "
        + "la hora o déjela en blanco.",
      "Session \(session) began at \(begins): nobody signed its acta at \(hour) of that day. Correct "
        + "the hour or leave it blank.")
  }
  func signedBeforeComing(_ hour: ClockHour, _ name: String, _ came: ClockHour) -> String {
    say(
      "\(name) llegó a la sesión a las \(came): no firmó su acta a las \(hour) de ese día. Corrija la hora "
        + "o déjela en blanco.",
      "\(name) came to the session at \(came): they did not sign its acta at \(hour) of that day. Correct "
        + "the hour or leave it blank.")
  }
  func signedBeforeAnswering(_ hour: ClockHour, _ party: String, _ answered: ClockHour) -> String {
    say(
      "\(party) respondió a una cláusula del acta a las \(answered): nadie la firmó en su nombre a las "
        + "\(hour) de ese día. Corrija la hora o déjela en blanco.",
      "\(party) answered to a clause of the acta at \(answered): nobody signed it on their behalf at "
        + "\(hour) of that day. Correct the hour or leave it blank.")
  }
  func deliveredBeforeFreezing(_ hour: ClockHour, _ acta: Int, _ frozen: ClockHour) -> String {
    say(
      "El acta N.º \(acta) pasó a firma a las \(frozen): nadie recibió su copia a las \(hour). Corrija "
        + "la hora o déjela en blanco.",
      "Acta No. \(acta) went to signature at \(frozen): nobody was given a copy of it at \(hour). Correct "
        + "the hour or leave it blank.")
  }
  func deliveredBeforeOpening(_ hour: ClockHour, _ session: Int, _ begins: ClockHour) -> String {
    say(
      "La sesión \(session) empezó a las \(begins): nadie recibió copia de su acta a las \(hour) de ese "
        + "día. Corrija la hora o déjela en blanco.",
      "Session \(session) began at \(begins): nobody was given a copy of its acta at \(hour) of that day. "
        + "Correct the hour or leave it blank.")
  }
  func endingContradicts(_ session: Int, _ count: Int, _ ending: Code) -> String {
    if ending == .inConsultation {
      return say(
        "La sesión \(session) consta como terminada en consulta, y de ningún acuerdo consta a qué bases se "
          + "consulta: anótelas, o corrija cómo terminó.",
        "Session \(session) is written down as ended in consultation, and of no agreement it is said which "
          + "bases are asked: write them down, or correct how it ended.")
    }
    return count == 0
      ? say(
        "La sesión \(session) consta como terminada con acuerdo y el acta no tiene ninguno: corrija "
          + "cómo terminó o agregue el acuerdo.",
        "Session \(session) is written down as ended with agreement and the acta has none: correct "
          + "how it ended or add the agreement.")
      : say(
        "La sesión \(session) consta como terminada sin acuerdo y el acta tiene "
          + "\(count == 1 ? "un acuerdo" : "\(count) acuerdos"): corrija "
          + "cómo terminó, o tache lo que no se acordó.",
        "Session \(session) is written down as ended without agreement and the acta has "
          + "\(count == 1 ? "one agreement" : "\(count) agreements"): correct "
          + "how it ended, or strike out what was not agreed.")
  }
}
