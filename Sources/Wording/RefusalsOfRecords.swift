import Dialogue

extension Refusals {
  func unknownRecord(_ id: RecordID) -> String {
    say(
      "Ninguna anotación de este libro lleva el identificador «\(id.text)»; revise la lista.",
      "No entry of this book has the identifier “\(id.text)”; check the list.")
  }
  func signedBeforeSession(_ session: Int, _ date: CalendarDate) -> String {
    let day = Dates(language).long(date)
    return say(
      "Un acta no pasa a firma antes de su sesión, y la \(session) es del \(day): corrija la fecha de "
        + "la firma, la de la sesión o el reloj de este equipo.",
      "An acta does not go to signature before its session, and session \(session) is of \(day): "
        + "correct the day of the signing, that of the session or the clock of this computer.")
  }
  func personIsBound(_ name: String, _ acta: Int) -> String {
    say(
      "\(name) responde por un compromiso del acta N.º \(acta): su parte no cambia. Agregue a la "
        + "persona otra vez, con su parte de hoy.",
      "\(name) answers for a commitment of acta No. \(acta): their party does not change. Add the "
        + "person once more, with their party of today.")
  }
  func signedInFuture(_ date: CalendarDate) -> String {
    let day = Dates(language).long(date)
    return say(
      "El \(day) todavía no llega: el acta pasa a firma con la fecha de hoy.",
      "The day \(day) is still to come: the acta goes to signature with the date of today.")
  }
  /// What a field is called where it is written down.
  private func name(of key: FieldKey) -> String {
    kind.map { records.field(key, of: $0) } ?? records.field(key)
  }
  func factToCome(_ key: FieldKey, _ date: CalendarDate) -> String {
    let day = Dates(language).long(date)
    let field = name(of: key)
    return say(
      "«\(field)»: el \(day) todavía no llega, y aquí se anota lo que ya ocurrió. Corrija la fecha, "
        + "o el reloj de este equipo.",
      "“\(field)”: the day \(day) is still to come, and here stands what has happened. Correct the "
        + "date, or the clock of this computer.")
  }
  func hourToCome(_ key: FieldKey, _ hour: ClockHour) -> String {
    let field = name(of: key)
    return say(
      "«\(field)»: las \(hour) de hoy todavía no llegan, y aquí se anota lo que ya ocurrió. Corrija la "
        + "hora o el día, o el reloj de este equipo.",
      "“\(field)”: \(hour) today is still to come, and here stands what has happened. Correct the hour "
        + "or the day, or the clock of this computer.")
  }
  func notToSign(_ person: String, _ acta: Int) -> String {
    say(
      "\(person) no está entre quienes firman el acta N.º \(acta). Quien se suma después se adhiere: "
        + "anótelo como adhesión.",
      "\(person) is not among those who sign acta No. \(acta). Whoever joins later is written down "
        + "as an accession.")
  }
  func hasSigned(_ person: String, _ acta: Int) -> String {
    say(
      "\(person) ya firmó el acta N.º \(acta): si se anotó por error, tache esa firma.",
      "\(person) has already signed acta No. \(acta): if that was a mistake, strike that signature."
    )
  }
  func signedElsewhere(_ acta: Int, _ other: Int) -> String {
    say(
      "El acta N.º \(acta) ya no se firma: la N.º \(other) pasó a firma en su lugar.",
      "Acta No. \(acta) is signed no more: No. \(other) was taken to signature in its place.")
  }
  func speaksForOther(_ person: String, _ party: String) -> String {
    say(
      "\(person) no habla por «\(party)»: anote quién de esa parte respondió.",
      "\(person) does not speak for “\(party)”: write down who of that party answered.")
  }
  func joinsBeforeFreezing(_ acta: Int, _ date: CalendarDate) -> String {
    let day = Dates(language).long(date)
    return say(
      "Nadie se adhiere al acta N.º \(acta) antes del \(day), día en que pasó a firma: corrija la "
        + "fecha.",
      "Nobody joins acta No. \(acta) before \(day), when it went to signature: correct the date.")
  }
  func factBeforeActa(_ key: FieldKey, _ date: CalendarDate) -> String {
    let day = Dates(language).long(date)
    let field = name(of: key)
    return say(
      "«\(field)»: antes del \(day), día del acta, no había nada que cumplir ni que entregar. "
        + "Corrija la fecha.",
      "“\(field)”: before \(day), the day of the acta, there was nothing to keep or to hand over. "
        + "Correct the date.")
  }
  func alreadyOfActa(_ person: String, _ acta: Int) -> String {
    say(
      "\(person) ya está en el acta N.º \(acta): quien la firmó, se adhirió o es del equipo de la "
        + "mesa no se adhiere.",
      "\(person) already stands on acta No. \(acta): whoever signed it, joined it or is of the "
        + "mesa’s team does not join.")
  }
  var immediateRecurs: String {
    say(
      "Lo que se hace cada cierto tiempo no es inmediato: ponga desde cuándo y hasta cuándo.",
      "What is done time and again is not immediate: say from when until when.")
  }
  func keyTaken(_ key: String) -> String {
    say(
      "La clave «\(key)» ya es de otra persona detenida o herida; póngale otra.",
      "The key “\(key)” belongs to somebody else who is held or wounded; use another one.")
  }
  func endsBeforeStart(_ starts: CalendarDate, _ ends: CalendarDate) -> String {
    let dates = Dates(language)
    return say(
      "Termina el \(dates.long(ends)), antes de empezar el \(dates.long(starts)): corrija una de "
        + "las fechas.",
      "It ends on \(dates.long(ends)), before it starts on \(dates.long(starts)): correct one of "
        + "the dates.")
  }
  func recordOfOtherKind(_ record: RecordNumber, _ meant: RecordKind) -> String {
    let kind = records.kind(meant)
    return say(
      "Ahí va «\(kind)», y \(records.numbered(record)) es otra cosa; elija de la lista que "
        + "corresponde.",
      "“\(kind.capitalizedFirst)” belongs there, and \(records.numbered(record)) is something else; "
        + "choose from the list that fits.")
  }
  func recordIsStruck(_ record: RecordNumber, _ reason: String) -> String {
    let name = records.numbered(record).capitalizedFirst
    return say(
      "\(name) ya no cuenta: se tachó" + (reason.isEmpty ? "" : " (motivo: «\(reason)»)")
        + "; deshaga la tacha o agregue el dato de nuevo.",
      "\(name) no longer counts: it was struck out"
        + (reason.isEmpty ? "" : " (reason: “\(reason)”)") + "; undo the strike or add it again.")
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
  func recordInUse(_ record: RecordNumber, _ user: RecordNumber) -> String {
    let (name, user) = (records.numbered(record), records.numbered(user))
    return say(
      "No se puede tachar \(name): \(user) depende de esa anotación; tache o corrija primero "
        + "\(user).",
      "\(name.capitalizedFirst) cannot be struck out: \(user) refers to it; strike out or correct "
        + "\(user) first.")
  }
  func recordRefersToItself(_ record: RecordNumber) -> String {
    let name = records.numbered(record).capitalizedFirst
    return say(
      "\(name) no se refiere a su propia anotación; elija otra.",
      "\(name) cannot refer to itself; choose another entry.")
  }
  func fieldNotOfRecord(_ key: FieldKey, _ kind: RecordKind) -> String {
    say(
      "«\(records.kind(kind).capitalizedFirst)» no lleva el dato "
        + "«\(records.field(key, of: kind))»; quítelo.",
      "“\(records.kind(kind).capitalizedFirst)” has no “\(records.field(key, of: kind))”; leave "
        + "it out.")
  }
  func recordFieldMissing(_ key: FieldKey, _ kind: RecordKind) -> String {
    let (es, en) = options(of: key, kind)
    return say(
      "Falta «\(records.field(key, of: kind))» en «\(records.kind(kind))»; \(es) antes de guardar.",
      "“\(records.field(key, of: kind).capitalizedFirst)” is missing in “\(records.kind(kind))”; "
        + "\(en) before saving.")
  }
  /// What one does about it: writes it, or chooses one of a few that are named.
  private func options(of key: FieldKey, _ kind: RecordKind) -> (String, String) {
    guard case .choice(let list)? = kind.declaration.field(key)?.type else {
      return ("escriba el dato", "write it")
    }
    let codes = list.offered.filter { $0 != list.unsaid }
    guard codes.count <= Self.fewOptions else { return ("elija una opción", "choose an option") }
    let words = codes.map { records.code($0, in: list) }.joined(separator: ", ")
    return ("elija una opción (\(words))", "choose an option (\(words))")
  }

  private static let fewOptions = 5

  func recordFieldTooLong(_ key: FieldKey, _ limit: Int) -> String {
    say(
      "No cabe «\(name(of: key))»: el límite es de \(counts.characters(limit)); abrevie el "
        + "texto.",
      "“\(name(of: key).capitalizedFirst)” is too long: there is room for "
        + "\(counts.characters(limit)); shorten it.")
  }
  func numberOutOfRange(_ key: FieldKey, _ range: ClosedRange<Int>) -> String {
    say(
      "«\(name(of: key).capitalizedFirst)» va de \(range.lowerBound) a \(range.upperBound); "
        + "corrija el número.",
      "“\(name(of: key).capitalizedFirst)” goes from \(range.lowerBound) to "
        + "\(range.upperBound); correct the number.")
  }
  func wrongFieldType(_ key: FieldKey) -> String {
    say(
      "«\(name(of: key).capitalizedFirst)» no es un dato de esa clase; revise cómo se "
        + "escribe.",
      "“\(name(of: key).capitalizedFirst)” takes another sort of value; check how it is "
        + "written.")
  }
  func badCode(_ key: FieldKey, _ code: Code) -> String {
    say(
      "«\(records.code(code).capitalizedFirst)» no es una opción de «\(name(of: key))»; "
        + "elija una de su lista.",
      "“\(records.code(code).capitalizedFirst)” is not an option of “\(name(of: key))”; "
        + "choose one of its list.")
  }
  func badHour(_ key: FieldKey) -> String {
    say(
      "«\(name(of: key).capitalizedFirst)» se escribe como 14:30, de 00:00 a 23:59.",
      "“\(name(of: key).capitalizedFirst)” is written like 14:30, from 00:00 to 23:59.")
  }
  func deadlineOnlyForward(_ date: CalendarDate) -> String {
    say(
      "El plazo vigente vence el \(dates.long(date)); solo puede prorrogarse a una fecha "
        + "posterior.",
      "The deadline that holds is \(dates.long(date)); it can only be extended to a later "
        + "date.")
  }
  func countersItself(_ record: RecordNumber) -> String {
    let name = records.numbered(record).capitalizedFirst
    return say(
      "\(name) acabaría siendo contrapropuesta de sí misma; elija otra.",
      "\(name) would end up countering itself; choose another one.")
  }
}
