/// What the signs on the screens mean, in few words each: they stand beside the sign.
public struct SignTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { say("Signos de esta pantalla", "Signs of this screen") }

  // Of the bar at the top
  public var saved: String { say("Último folio, ya en el disco", "Last folio, on the disk") }
  public var notSaved: String {
    say("No se pudo escribir en el disco", "It could not be written to the disk")
  }

  // Of lists
  public var place: String {
    say("Fila bajo el cursor, de cuántas", "Row under the cursor, of how many")
  }
  public var marked: String {
    say("Fila elegida, para varias de una vez", "Row picked, to act on several at once")
  }
  public var folded: String { say("Debajo hay filas plegadas", "Rows are folded away below") }
  public var share: String { say("Cuántos lo tienen, de cuántos", "How many have it, of how many") }

  // Of a clause
  public var openWords: String { say("Palabras aún abiertas", "Words still open") }

  // Of the Sala
  public var speaking: String { say("Tiene la palabra", "Has the floor") }
  public var waits: String { say("Pide la palabra", "Asks for the floor") }
  public var walkedOut: String { say("Se retiró de la mesa", "Left the table") }
  public var minutesUsed: String {
    say(
      "Minutos usados del asunto, de los previstos", "Minutes used of the matter, of those planned")
  }
  public var quorum: String {
    say(
      "Quórum: partes con voz acreditada",
      "Quorum: parties with an accredited voice")
  }

  public var turnsAndInterruptions: String {
    say("Turnos, y entre ellos los que interrumpieron", "Turns, and those of them that interrupted")
  }

  // Of the checklist
  public var itemPending: String { say("Pendiente", "Pending") }
  public var itemNothingYet: String { say("Nada que ver aún", "Nothing to see yet") }
  public var itemInProgress: String { say("En curso", "In progress") }
  public var itemDone: String { say("Hecho", "Done") }
  public var itemNotApplicable: String {
    say("No corresponde, con su razón", "Does not apply, with the reason")
  }
  public var itemWaived: String {
    say("Dispensado, con su razón", "Waived, with the reason")
  }
  public var hereInPhases: String { say("La mesa está en esta fase", "The mesa is in this phase") }
  public var listComplete: String { say("Lista resuelta por completo", "List wholly settled") }
  public var settled: String {
    say("Ítems resueltos, de cuántos", "Items settled, of how many")
  }
  public var measured: String {
    say("Lo que ya consta, de lo que pide", "What is on record, of what it asks")
  }
  public var norm: String { say("Norma básica 3", "Basic norm 3") }
  public var normsFolded: String { say("Hay normas plegadas", "There are norms folded away") }
  public var normsOpen: String { say("Se ven todas las normas", "All norms are shown") }

  // Of what is to be signed
  public var blocking: String {
    say("Impide la firma hasta corregirse", "Blocks the signing until mended")
  }
  public var advice: String {
    say("Conviene mejorarlo; no impide", "Worth mending; blocks nothing")
  }
  public var findingWaived: String {
    say("Hallazgo dispensado, con razones", "Finding waived, with reasons")
  }
  public var follows: String {
    say("Sigue a lo anotado en su lugar", "Follows what is recorded elsewhere")
  }
  public var typed: String { say("Texto que usted escribe", "Text that you type") }
  public var holes: String { say("Vacíos que impiden la firma", "Holes that block the signing") }
  public var signed: String {
    say("Firmó, o recibió su copia", "Has signed, or has its copy")
  }
  public var declined: String { say("no quiso firmar", "declined to sign") }
  public var notSigned: String {
    say("Falta su firma, o su copia", "Signature or copy still missing")
  }
  public var clausePlace: String { say("Cláusula, de cuántas", "Clause, of how many") }
  public var answered: String {
    say("Partes que respondieron, de cuántas", "Parties that answered, of how many")
  }
  public var answerKey: String {
    say("Tecla que anota su respuesta", "Key that notes its answer")
  }

  // Of people and of what happened
  public var present: String { say("Asiste", "Attends") }
  public var presentOfAll: String { say("Presentes, de cuántos", "Present, of how many") }
  public var absent: String { say("No asistió", "Did not attend") }
  public var notRecorded: String { say("Sin registrar", "Not recorded") }
  public var takenUp: String { say("Se trata en la sesión", "Taken up at the session") }
  public var notTakenUp: String { say("Queda para otra sesión", "Left for another session") }
  public var happened: String { say("Se presenta", "Is the case") }
  public var didNotHappen: String { say("No se presenta", "Is not the case") }
  public var struck: String {
    say("Folio deshecho: se lee, ya no vale", "Folio struck: legible, no longer valid")
  }
  public var matterPlace: String {
    say("Asunto de la agenda, de cuántos", "Matter of the agenda, of how many")
  }
  public var nothingSaid: String { say("Aún no dijo nada", "Has said nothing yet") }
  public var saidBesides: String {
    say("Separa lo que se dijo aparte", "Parts what was said apart")
  }
  public var unreadable: String {
    say("El libro no se lee completo", "The book cannot be read whole")
  }

  // Of people
  public var tableNumber: String {
    say("Número en la mesa: parte 1, persona 3", "Number at the table: party 1, person 3")
  }
  public var pendingCredential: String { say("Acreditación pendiente", "Accreditation pending") }
  public var observedCredential: String { say("Acreditación observada", "Accreditation observed") }
  public var alternate: String { say("Alterno del titular", "Alternate of the main delegate") }
  public var needsInterpreter: String { say("Necesita intérprete", "Needs an interpreter") }

  // Of the report
  public var sheetPlace: String {
    say("Qué cuadro o gráfico es, de cuántos", "Which table or chart, of how many")
  }
  public var countsNone: String { say("Ningún caso", "No case") }
  public var cellUnderCursor: String { say("Celda en la que se está", "Cell under the cursor") }
  public var takenAsTotal: String {
    say("Total importado, sin sus casos", "Imported total, without its cases")
  }

  // Of rows that were pasted
  public var willBeSaved: String { say("Se guardará", "Will be saved") }
  public var completesPerson: String {
    say("Completa los datos de alguien", "Completes what is known of somebody")
  }
  public var asks: String { say("Espera una respuesta", "Waits for an answer") }
  public var leftOut: String { say("Se deja fuera", "Left out") }
}
