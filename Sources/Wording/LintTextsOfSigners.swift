import Dialogue

/// The rules on who signs, what they heard, and numbers that the paper should not tell.
extension LintTexts {
  var onlyTookNote: LintText {
    LintText(
      what: say(
        "Una parte a la que el acuerdo le pide su sí solo tomó nota.",
        "A party whose yes the agreement needs only took note."),
      why: say(
        "Tomar nota no es aceptar: el acta la daría por obligada sin su palabra.",
        "To take note is not to accept: the acta would bind it without its word."),
      how: say(
        "Pregúntele si acepta, o quítela de las partes que acuerdan.",
        "Ask it whether it accepts, or take it from the parties that agree."))
  }

  var notUnderstood: LintText {
    LintText(
      what: say(
        "Quien respondió dijo que no entendió el acuerdo.",
        "Whoever answered said that they did not understand the agreement."),
      why: say(
        "No se acepta lo que no se entendió.", "What was not understood is not accepted."),
      how: say(
        "Explíquelo y léalo de nuevo, con intérprete si hace falta, y anote la respuesta.",
        "Explain it and read it again, with an interpreter if need be, and write the answer down."))
  }

  var limitedCredential: LintText {
    LintText(
      what: say(
        "Firma alguien cuya credencial no le da voz, o no le da voto, en la mesa.",
        "Somebody signs whose credential gives them no voice, or no vote, at the table."),
      why: say(
        "Su parte puede decir que no la envió a obligarla.",
        "Their party can say that it did not send them to bind it."),
      how: say(
        "Pida a la parte quien firme por ella, o una credencial que lo permita.",
        "Ask the party for somebody to sign for it, or for a credential that allows it."))
  }

  var partyWithoutSigner: LintText {
    LintText(
      what: say(
        "Una parte de la mesa no tiene quien firme.",
        "A party at the table has nobody who can sign."),
      why: say(
        "El acta saldrá sin su firma: podrá decir que no estuvo de acuerdo ni presente.",
        "The acta will go without its signature: it can say that it neither agreed nor was there."),
      how: say(
        "Anote la asistencia y la credencial de quien puede firmar, o explique en la sesión por qué "
          + "no firma.",
        "Note the attendance and the credential of whoever can sign, or explain at the session why "
          + "it does not."))
  }

  var unusableCredential: LintText {
    LintText(
      what: say(
        "Estuvo, o respondió por su parte, alguien cuya credencial no consta o no vale ese día: no podrá "
          + "firmar.",
        "Somebody was there, or answered for their party, whose credential is not known or does not hold "
          + "that day: they cannot sign."),
      why: say(
        "Firma por una parte solo quien ella envió, y eso se prueba con la credencial.",
        "Only whom a party sent signs for it, and the credential proves that."),
      how: say(
        "Regularice la credencial, anote hasta qué día lo hará, o avise a la persona que no firma.",
        "Put the credential in order, note by which day it will be, or tell the person that they do "
          + "not sign."))
  }

  var unheardSigner: LintText {
    LintText(
      what: say(
        "Firma alguien que necesita intérprete y no consta que oyó el acta en su idioma.",
        "Somebody signs who needs an interpreter, and nothing says that they heard the acta in their "
          + "language."),
      why: say(
        "Quien firma lo que no entendió puede desconocerlo.",
        "Whoever signs what they did not understand can disown it."),
      how: say(
        "Antes de firmar, léale el acta en su idioma o con intérprete, y anótelo en lo que responde.",
        "Before signing, read the acta to them in their language or with an interpreter, and note it "
          + "with what they answer."))
  }

  var personalNumber: LintText {
    LintText(
      what: say(
        "Un texto del acta lleva el DNI, el teléfono o el nombre en reserva de una persona.",
        "A text of the acta tells the identity document, telephone or withheld name of a person."),
      why: say(
        "El acta se reparte: quedaría a la vista de todos.",
        "The acta is handed out: it would be seen by all."),
      how: say(
        "Quítelo del texto: el DNI de quien firma ya sale en su lugar, y en vez del nombre va la clave.",
        "Take it out of the text: the number of whoever signs stands in its own place, and a key in "
          + "place of the name."))
  }

  var impossibleDate: LintText {
    LintText(
      what: say("Una fecha u hora no puede ser.", "A date or an hour cannot be so."),
      why: say(
        "Un acta con una fecha imposible se impugna con facilidad.",
        "An acta with an impossible date is easily challenged."),
      how: say(
        "Corrija la fecha o la hora, o el reloj de esta computadora si está mal.",
        "Correct the date or the hour, or the clock of this computer if it is wrong."))
  }

  /// Which date or hour cannot be so, and why: «la próxima sesión, 03/05/2026, es anterior a esta».
  public func impossible(_ what: ImpossibleDate) -> String {
    let dates = Dates(language)
    switch what {
    case .read(let day):
      return say(
        "leído el \(dates.short(day)), cuando no hubo sesión",
        "read on \(dates.short(day)), when there was no session")
    case .answered(let hour):
      return say(
        "respondió a las \(hour), fuera de las horas de la sesión",
        "answered at \(hour), outside the hours of the session")
    case .answeredBefore(let day, let read):
      return say(
        "respondió el \(dates.short(day)), antes de la lectura del \(dates.short(read))",
        "answered on \(dates.short(day)), before the reading of \(dates.short(read))")
    case .session(let day):
      return say(
        "la sesión es del \(dates.short(day)), que aún no llega",
        "the session is of \(dates.short(day)), which is still to come")
    case .nextSession(let day):
      return say(
        "la próxima sesión, \(dates.short(day)), es anterior a la del acta",
        "the next session, \(dates.short(day)), comes before that of the acta")
    case .term(let end, let start):
      return say(
        "el plazo vence el \(dates.short(end)), antes de empezar el \(dates.short(start))",
        "the term ends on \(dates.short(end)), before it starts on \(dates.short(start))")
    case .publication:
      return say(
        "el plazo corre desde la publicación de una norma que nadie pidió",
        "the term runs from the publication of a norm that nobody asked for")
    case .toldBefore(let day, let session):
      return say(
        "se contó cumplido, verificado o publicado el \(dates.short(day)), antes de la sesión del "
          + "\(dates.short(session)) que lo acuerda",
        "told as met, verified or published on \(dates.short(day)), before the session of "
          + "\(dates.short(session)) that agrees it")
    case .basesAnswer(let day):
      return say(
        "las bases responderían hasta el \(dates.short(day)), antes de la sesión",
        "the bases would answer by \(dates.short(day)), before the session")
    case .ratified(let day):
      return say(
        "las bases habrían ratificado el \(dates.short(day)), antes de que hubiera texto o después de la firma",
        "the bases would have ratified on \(dates.short(day)), before there were words or after the "
          + "signing")
    }
  }

  /// Whom or what one of several findings speaks of, but for its party.
  public func which(_ finding: LintFinding) -> String? {
    finding.impossible.map(impossible) ?? finding.words.map { "«\($0)»" }
  }
}
