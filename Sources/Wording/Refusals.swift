import Dialogue

/// Why a command was not carried out, in one language: what, where and what to do.
public struct Refusals: Texts {
  let language: Language
  /// The kind of record that is written down, whose fields have names of their own.
  let kind: RecordKind?

  public init(_ language: Language, of kind: RecordKind? = nil) {
    self.language = language
    self.kind = kind
  }

  var alreadyOpened: String {
    say(
      "Esta mesa ya está abierta; para cambiar sus datos, revise la ficha del caso.",
      "This mesa is open already; to change its details, revise the case file.")
  }
  var notOpened: String {
    say(
      "El libro aún no tiene su primer folio; cree primero la mesa con su nombre.",
      "The book has no first folio yet; create the mesa with its name first.")
  }
  func badIdentity(_ id: String) -> String {
    say(
      "«\(id)» no sirve como identificador; use hasta 64 letras minúsculas sin tilde, cifras y "
        + "guiones interiores, como «quebrada-honda-2026».",
      "“\(id)” will not do as an identifier; use up to 64 lower-case letters without accents, "
        + "digits and inner hyphens, such as “quebrada-honda-2026”.")
  }
  func blank(_ field: Refusal.Field) -> String {
    say(
      "Falta \(terms.field(field)); escriba el dato antes de guardar.",
      "\(terms.field(field).capitalizedFirst) is missing; write it before saving.")
  }
  func tooLong(_ field: Refusal.Field, _ limit: Int) -> String {
    say(
      "No cabe \(terms.field(field)): el límite es de \(counts.characters(limit)); abrevie el "
        + "texto.",
      "\(terms.field(field).capitalizedFirst) is too long: there is room for "
        + "\(counts.characters(limit)); shorten it.")
  }
  func unknownItem(_ item: ItemID) -> String {
    say(
      "Ninguna lista tiene el ítem «\(item)»; revise el nombre en la lista de su fase.",
      "No checklist has the item “\(item)”; check its name in the list of its phase.")
  }
  func itemDoesNotApply(_ item: ItemID) -> String {
    say(
      "El ítem «\(item)» no se aplica a esta mesa; marque primero la circunstancia o el mecanismo "
        + "que lo pide.",
      "The item “\(item)” does not apply to this mesa; first set the circumstance or the "
        + "mechanism that calls for it.")
  }
  func reasonRequired(_ mark: ItemMark) -> String {
    say(
      "Para marcar un ítem como «\(terms.mark(mark))» hace falta un motivo, que queda en el "
        + "libro; escríbalo.",
      "Marking an item as “\(terms.mark(mark))” takes a reason, which stays in the book; write it.")
  }
  func phaseReasonRequired(_ phase: Phase, _ open: Int) -> String {
    say(
      "\(open == 1 ? "Queda" : "Quedan") \(counts.openItems(open)) en "
        + "«\(terms.numberedPhase(phase))»; resuelva lo que falta o escriba el motivo para seguir "
        + "así.",
      "There \(open == 1 ? "is" : "are") \(counts.openItems(open)) in "
        + "“\(terms.numberedPhase(phase))”; settle what is left or write the reason for going on "
        + "all the same.")
  }
  func alreadyInPhase(_ phase: Phase) -> String {
    say(
      "La mesa ya está en «\(terms.numberedPhase(phase))»; elija otra fase.",
      "The mesa is in “\(terms.numberedPhase(phase))” already; choose another phase.")
  }
  func unknownParty(_ partyID: PartyID) -> String {
    say(
      "No hay ninguna parte con el número \(partyID); revise la lista de partes.",
      "There is no party with number \(partyID); check the list of parties.")
  }
  func duplicateParty(_ name: String) -> String {
    say(
      "Ya hay una parte que se llama «\(name)»; elija otro nombre o corrija la que existe.",
      "There is already a party called “\(name)”; choose another name or correct the existing one.")
  }
  func partyInUse(_ name: String) -> String {
    say(
      "No se puede retirar «\(name)»: figura en una anotación o tiene personas en la lista; "
        + "quítela primero de ahí.",
      "“\(name)” cannot be removed: it stands in an entry or has people on the list; remove it "
        + "there first.")
  }
  func sessionAlreadyOpen(_ number: Int) -> String {
    say(
      "La sesión \(number) sigue abierta; ciérrela antes de abrir otra.",
      "Session \(number) is still open; close it before you open another.")
  }
  var noSessionOpen: String {
    say("No hay ninguna sesión abierta; abra una primero.", "No session is open; open one first.")
  }
  func unknownSession(_ number: Int) -> String {
    say(
      "La mesa no tiene sesión \(number); revise la lista de sesiones.",
      "The mesa has no session \(number); check the list of sessions.")
  }
  func unknownAttendance(_ name: String) -> String {
    say(
      "«\(name)» no figura en la asistencia de esa sesión; escriba el nombre tal como está "
        + "anotado.",
      "“\(name)” is not in the attendance of that session; write the name as it is recorded.")
  }
  func actaFrozen(_ number: Int) -> String {
    say(
      "Eso consta en el acta N.º \(number), que ya pasó a firma y no se corrige; redacte un acta "
        + "nueva que la reemplace.",
      "That stands in acta No. \(number), which went to signature and is not corrected; draft a "
        + "new acta in its place.")
  }
  var actaNotFrozen: String {
    say(
      "Esa acta todavía es un borrador; llévela primero a firma.",
      "That acta is still a draft; take it to signature first.")
  }
  func replacementBegun(_ number: Int) -> String {
    say(
      "El acta que reemplaza a la N.º \(number) ya no se tacha ni cambia de acta: sus acuerdos "
        + "pueden haber cambiado; llévela a firma.",
      "The acta in place of No. \(number) is not struck out nor given to another: its agreements "
        + "may have changed; take it to signature.")
  }
  func ruleNotWaivable(_ rule: LintRule) -> String {
    let how = LintTexts(language).text(rule).how
    return say(
      "Eso no se dispensa: se corrige. \(how)", "That is not waived: it is mended. \(how)")
  }
  func actaHasHoles(_ count: Int) -> String {
    say(
      count == 1
        ? "Queda 1 vacío que impide la firma; corríjalo, o dispénselo con un motivo si lo admite."
        : "Quedan \(count) vacíos que impiden la firma; corríjalos, o dispense con un motivo los "
          + "que lo admiten.",
      "\(count == 1 ? "1 hole keeps" : "\(count) holes keep") it from being signed; fill "
        + "\(count == 1 ? "it" : "them"), or waive with a reason what may be waived.")
  }
  func consultationPending(_ text: String) -> String {
    say(
      "«\(text)» aún espera la respuesta de sus bases; anótela antes de firmar.",
      "“\(text)” still waits for the answer of its bases; write it down before the signing.")
  }
  var nothingChanges: String {
    say(
      "Eso ya consta así en el libro; no se ha escrito ningún folio.",
      "The book says so already; no folio was written.")
  }
  var nothingToUndo: String {
    say(
      "No queda nada por deshacer en este libro.",
      "There is nothing left to undo in this book.")
  }
  var nothingToRedo: String {
    say(
      "No hay nada que rehacer: lo último escrito no fue deshacer.",
      "There is nothing to redo: the last thing written was not an undo.")
  }
  func unknownFolio(_ number: Int) -> String {
    say(
      "No hay ningún folio \(number) en este libro.", "There is no folio \(number) in this book.")
  }
  func cannotBeStruck(_ number: Int) -> String {
    say(
      "El folio \(number) no se deshace: abre el libro, llevó un acta a firma o ya deshacía otro.",
      "Folio \(number) is not undone: it opens the book, took an acta to signature or undid another."
    )
  }
  func alreadyStruck(_ number: Int) -> String {
    say("El folio \(number) ya está deshecho.", "Folio \(number) is undone already.")
  }
  func dependedOn(_ number: Int, _ later: Int) -> String {
    say(
      "El folio \(number) no se deshace: el folio \(later) depende de él. Deshaga antes el folio "
        + "\(later).",
      "Folio \(number) is not undone: folio \(later) depends on it. Undo folio \(later) first.")
  }
  func changedSince(_ number: Int, _ later: Int, _ author: String) -> String {
    say(
      "El folio \(number) no se toca: el folio \(later), de \(author), cambió después lo mismo.",
      "Folio \(number) is left alone: folio \(later), by \(author), changed the same afterwards.")
  }
  func lacks(_ number: Int, _ lacking: Refusal.Lacking) -> String {
    let what =
      switch lacking {
      case .party: say("una parte", "a party")
      case .person: say("una persona", "a person")
      case .session: say("una sesión", "a session")
      case .record: say("una anotación", "an entry")
      case .note: say("una nota", "a note")
      }
    return say(
      "El folio \(number) no vuelve a valer: habla de \(what) que ya no está.",
      "Folio \(number) does not hold again: it speaks of \(what) that is there no more.")
  }
}
