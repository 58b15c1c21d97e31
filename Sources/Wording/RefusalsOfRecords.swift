import Dialogue

extension Refusals {
  func unknownRecord(_ id: RecordID) -> String {
    say(
      "No hay ninguna anotación con el número \(id); revise la lista.",
      "There is no entry with number \(id); check the list.")
  }
  func recordIsStruck(_ id: RecordID, _ reason: String) -> String {
    say(
      "La anotación \(id) está tachada" + (reason.isEmpty ? "" : " (motivo: «\(reason)»)")
        + " y ya no cuenta; deshaga la tacha o agréguela de nuevo.",
      "Entry \(id) is struck out" + (reason.isEmpty ? "" : " (reason: “\(reason)”)")
        + " and no longer counts; undo the strike or add it again.")
  }
  func changedMeanwhile(_ clash: Clash) -> String {
    let change = Wording(language).change(of: clash)
    let label = change.label.capitalizedFirst
    let now =
      change.from.map { say("dice «\($0)»", "says “\($0)”") } ?? say("está en blanco", "is blank")
    let yours =
      change.to.map { say("puso «\($0)»", "wrote “\($0)”") }
      ?? say("lo dejó en blanco", "left it blank")
    return say(
      "«\(label)» cambió mientras tanto: ahora \(now); usted \(yours).",
      "“\(label)” changed meanwhile: now it \(now); you \(yours).")
  }
  func recordInUse(_ id: RecordID, _ user: RecordID) -> String {
    say(
      "La anotación \(id) no se puede tachar: la \(user) se refiere a ella; tache o corrija "
        + "primero esa otra.",
      "Entry \(id) cannot be struck out: entry \(user) refers to it; strike or correct that one "
        + "first.")
  }
  func fieldNotOfRecord(_ key: FieldKey, _ kind: RecordKind) -> String {
    say(
      "«\(records.kind(kind).capitalizedFirst)» no lleva el dato "
        + "«\(records.field(key, of: kind))»; quítelo.",
      "“\(records.kind(kind).capitalizedFirst)” has no “\(records.field(key, of: kind))”; leave "
        + "it out.")
  }
  func recordFieldMissing(_ key: FieldKey, _ kind: RecordKind) -> String {
    say(
      "Falta «\(records.field(key, of: kind))» en «\(records.kind(kind))»; escriba el dato antes "
        + "de guardar.",
      "“\(records.field(key, of: kind).capitalizedFirst)” is missing in “\(records.kind(kind))”; "
        + "write it before saving.")
  }
  func recordFieldTooLong(_ key: FieldKey, _ limit: Int) -> String {
    say(
      "No cabe «\(records.field(key))»: el límite es de \(counts.characters(limit)); abrevie el "
        + "texto.",
      "“\(records.field(key).capitalizedFirst)” is too long: there is room for "
        + "\(counts.characters(limit)); shorten it.")
  }
  func numberOutOfRange(_ key: FieldKey, _ range: ClosedRange<Int>) -> String {
    say(
      "«\(records.field(key).capitalizedFirst)» va de \(range.lowerBound) a \(range.upperBound); "
        + "corrija el número.",
      "“\(records.field(key).capitalizedFirst)” goes from \(range.lowerBound) to "
        + "\(range.upperBound); correct the number.")
  }
  func wrongFieldType(_ key: FieldKey) -> String {
    say(
      "«\(records.field(key).capitalizedFirst)» no es un dato de esa clase; revise cómo se "
        + "escribe.",
      "“\(records.field(key).capitalizedFirst)” takes another sort of value; check how it is "
        + "written.")
  }
  func badCode(_ key: FieldKey, _ code: Code) -> String {
    say(
      "«\(records.code(code).capitalizedFirst)» no es una opción de «\(records.field(key))»; "
        + "elija una de su lista.",
      "“\(records.code(code).capitalizedFirst)” is not an option of “\(records.field(key))”; "
        + "choose one of its list.")
  }
  func badHour(_ key: FieldKey) -> String {
    say(
      "«\(records.field(key).capitalizedFirst)» se escribe como 14:30, de 00:00 a 23:59.",
      "“\(records.field(key).capitalizedFirst)” is written like 14:30, from 00:00 to 23:59.")
  }
  func deadlineOnlyForward(_ date: CalendarDate) -> String {
    say(
      "El plazo vigente vence el \(dates.long(date)); solo puede prorrogarse a una fecha "
        + "posterior.",
      "The deadline that holds is \(dates.long(date)); it can only be extended to a later "
        + "date.")
  }
  func countersItself(_ id: RecordID) -> String {
    say(
      "La propuesta \(id) acabaría siendo contrapropuesta de sí misma; elija otra.",
      "Proposal \(id) would end up countering itself; choose another one.")
  }
}
