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
  /// What cannot wait, each with a box on a card of paper.
  public func urgencies(of subject: BlankCard.Subject) -> [String] {
    switch subject {
    case .held:
      say(
        "lesión|medicina|menor|embarazo|discapacidad|agua|baño|higiene|otro:",
        "injury|medicine|minor|pregnant|disability|water|toilet|hygiene|other:"
      ).split(separator: "|").map(String.init)
    case .wounded:
      say(
        "traslado|sangre|medicina|menor|embarazo|discapacidad|otro:",
        "transfer|blood|medicine|minor|pregnant|disability|other:"
      ).split(separator: "|").map(String.init)
    }
  }
  /// «lleva 26 h 10 min».
  public func elapsedShort(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    return say("lleva \(hours) h \(rest) min", "\(hours) h \(rest) min so far")
  }
  /// «falta la hora».
  /// Of a key that papers will tell.
  public func keyIsName(_ key: String) -> String {
    say(
      "Aún no se guardó. «\(key)» parece un nombre, y la clave sale en los papeles: escríbalo en "
        + "«Nombre», o guarde otra vez si es una clave.",
      "Not saved yet. “\(key)” looks like a name, and papers tell the key: write it under “Name”, or "
        + "save again if it is a key.")
  }
  public var minorShort: String { say("menor de edad", "minor") }
  /// What it is stands in the talk with them, which was in trust.
  public var inNeedShort: String { say("tiene algo urgente", "something is urgent") }
  public var hourMissingShort: String { say("falta la hora", "hour missing") }
  /// «4 personas más en custodia».
  public func moreHeld(_ count: Int) -> String {
    count == 1
      ? say("1 persona más en custodia", "1 more person held")
      : say("\(count) personas más en custodia", "\(count) more people held")
  }
  /// What a visit counted against what the book has.
  public func count(_ count: BookCount) -> String {
    switch count {
    case .unseen(1):
      say(
        "El libro tiene 1 persona que no se vio: pregunte dónde está.",
        "The book has 1 person who was not seen: ask where they are.")
    case .unseen(let people):
      say(
        "El libro tiene \(people) personas que no se vieron: pregunte dónde están.",
        "The book has \(people) people who were not seen: ask where they are.")
    case .unlisted(1):
      say(
        "Se vio a 1 persona que el libro no tiene: pida que se la anote.",
        "1 person was seen who is not in the book: ask that they be entered.")
    case .unlisted(let people):
      say(
        "Se vio a \(people) personas que el libro no tiene: pida que se las anote.",
        "\(people) people were seen who are not in the book: ask that they be entered.")
    }
  }
  /// The same on a paper, which tells what was found and asks nobody for anything.
  public func countFound(_ count: BookCount) -> String {
    switch count {
    case .unseen(1):
      say("El libro tiene 1 persona que no se vio.", "The book has 1 person who was not seen.")
    case .unseen(let people):
      say(
        "El libro tiene \(people) personas que no se vieron.",
        "The book has \(people) people who were not seen.")
    case .unlisted(1):
      say(
        "Se vio a 1 persona que el libro no tiene.", "1 person was seen who is not in the book.")
    case .unlisted(let people):
      say(
        "Se vio a \(people) personas que el libro no tiene.",
        "\(people) people were seen who are not in the book.")
    }
  }
  /// «libro 3, vistas 2».
  public func counts(book: Int, seen: Int) -> String {
    say("libro \(book), vistas \(seen)", "book \(book), seen \(seen)")
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
