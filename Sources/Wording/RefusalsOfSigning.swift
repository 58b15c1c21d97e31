import Dialogue

extension Refusals {
  func ownWitness(_ name: String) -> String {
    say(
      "\(name) no puede ser testigo de su propia firma a ruego: anote a otra persona, con su DNI.",
      "\(name) cannot witness their own signature: write down somebody else, with their DNI.")
  }
  func signedBeforeFreezing(_ hour: ClockHour, _ acta: Int, _ frozen: ClockHour) -> String {
    say(
      "El acta N.º \(acta) pasó a firma a las \(frozen): nadie la firmó a las \(hour). Corrija la "
        + "hora o déjela en blanco.",
      "Acta No. \(acta) went to signature at \(frozen): nobody signed it at \(hour). Correct the "
        + "hour or leave it blank.")
  }
}
