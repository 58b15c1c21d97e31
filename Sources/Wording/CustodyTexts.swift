import Dialogue

/// What is said of how long somebody has been held.
public struct CustodyTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «Van 26 h 10 min desde la intervención.»; never that it is in time.
  public func elapsed(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    return say(
      "Van \(hours) h \(rest) min desde la intervención.",
      "\(hours) h \(rest) min since the intervention.")
  }
  /// «Pasaron las 48 horas: hábeas corpus.»
  public func over(_ hours: Int) -> String {
    say(
      "Pasaron las \(hours) horas: pregunte por qué sigue aquí, avise a la fiscalía y valore un "
        + "hábeas corpus.",
      "The \(hours) hours have passed: ask why they are still here, tell the prosecutor and consider "
        + "a habeas corpus.")
  }
  /// «pasaron 48 h».
  public func overShort(_ hours: Int) -> String {
    say("pasaron \(hours) h", "\(hours) h have passed")
  }
  /// «sin hábeas corpus».
  public var noHabeasCorpus: String { say("sin hábeas corpus", "no habeas corpus") }
  public var hourMissing: String {
    say(
      "Falta el día o la hora de la intervención: desde ella se cuenta.",
      "The day or hour of the intervention is missing: one counts from it.")
  }
  /// «… (Constitución, art. 2.24.f)».
  public func rule(_ says: String, _ law: String) -> String { "\(says) (\(law))" }
  public var notLocated: String {
    say(
      "No ubicado: anote cada lugar donde preguntó y quién respondió; presente hábeas corpus y avise "
        + "a la fiscalía.",
      "Not located: note each place where you asked and who answered; file a habeas corpus and tell "
        + "the prosecutor.")
  }
}
