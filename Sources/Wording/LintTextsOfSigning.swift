import Dialogue

/// The rules on who is bound, who can sign and what an acta may not say.
extension LintTexts {
  var contradictedEnding: LintText {
    LintText(
      what: say(
        "El término de la sesión y los acuerdos del acta no concuerdan.",
        "The ending of the session and the agreements of the acta do not agree."),
      why: say(
        "El acta diría a la vez que hubo acuerdo y que no lo hubo, o que se consulta lo que nadie consulta.",
        "The acta would say at once that there was agreement and that there was none, or that what nobody "
          + "asks about is in consultation."),
      how: say(
        "Corrija cómo terminó la sesión, o los acuerdos que el acta lleva.",
        "Correct how the session ended, or the agreements that the acta holds."))
  }

  var overstatedParties: LintText {
    LintText(
      what: say(
        "El texto habla de todas las partes y solo a algunas se les pide su sí.",
        "The text speaks of all parties, and only some are asked for their yes."),
      why: say(
        "El acta diría que acordaron quienes no respondieron.",
        "The acta would say that those agreed who did not answer."),
      how: say(
        "Marque en el acuerdo a todas las que lo acuerdan, o nombre en el texto a quienes se "
          + "obligan.",
        "Mark in the agreement all who agree to it, or name in the text those who are bound."))
  }

  var typedRecital: LintText {
    LintText(
      what: say(
        "Lo escrito a mano dice algo que el acta ya dice por sí sola.",
        "What was typed says something that the acta tells by itself."),
      why: say(
        "Quién estuvo, qué se leyó y quién firma sale de lo anotado; lo escrito a mano puede no ser "
          + "así.",
        "Who was there, what was read and who signs follows from the book; what is typed may not be "
          + "so."),
      how: say(
        "Quite esas palabras, o compruebe que son ciertas.",
        "Take those words out, or make sure that they are true."))
  }

  var absentSpeaker: LintText {
    LintText(
      what: say(
        "Figura que respondió quien no estuvo en la sesión.",
        "Somebody who was not at the session stands as having answered."),
      why: say(
        "El acta diría que aceptó alguien que no estuvo.",
        "The acta would say that somebody who was not there accepted."),
      how: say(
        "Corrija quién respondió, o su asistencia a la sesión.",
        "Correct who answered, or their attendance at the session."))
  }

  var offerInConciliation: LintText {
    LintText(
      what: say(
        "El acta de conciliación cuenta lo que una parte ofreció o pidió.",
        "The acta of conciliation tells what a party offered or demanded."),
      why: say(
        "Esa acta no puede contener posiciones ni propuestas de las partes.",
        "Such an acta may hold neither positions nor proposals of the parties."),
      how: say(
        "Quite esas palabras: deje solo lo que se acordó, o que no hubo acuerdo.",
        "Take those words out: leave only what was agreed, or that nothing was."))
  }

  var missingRecogniser: LintText {
    LintText(
      what: say(
        "No se sabe quién hace el reconocimiento.", "It is not known who makes the recognition."),
      why: say(
        "Un reconocimiento o una disculpa que nadie hace suyos no reparan nada.",
        "A recognition or an apology that nobody makes their own repairs nothing."),
      how: say(
        "Elija en el acuerdo la parte que lo hace suyo.",
        "Choose in the agreement the party that makes it its own."))
  }

  var responsibleNoParty: LintText {
    LintText(
      what: say(
        "Quien se obliga no pertenece a ninguna parte.", "Whoever is bound belongs to no party."),
      why: say(
        "Un acuerdo solo obliga a las partes que lo hacen.",
        "An agreement binds only the parties that make it."),
      how: say(
        "Elija la parte obligada, o anote de qué parte es esa persona.",
        "Choose the party that is bound, or note which party that person belongs to."))
  }

  var missingInterpreter: LintText {
    LintText(
      what: say(
        "Quien respondió necesita intérprete y no lo tuvo.",
        "Whoever answered needs an interpreter and had none."),
      why: say(
        "No se acepta lo que no se entendió.", "What was not understood is not accepted."),
      how: say(
        "Lea de nuevo en su idioma o con intérprete, y anote la respuesta.",
        "Read it again in their language or with an interpreter, and write the answer down."))
  }

  var overdueConsultation: LintText {
    LintText(
      what: say(
        "Pasó el día en que las bases debían responder.",
        "The day on which the bases were to answer has passed."),
      why: say(
        "El silencio de las bases no es un sí ni un no.",
        "The silence of the bases is neither a yes nor a no."),
      how: say(
        "Pregunte a la parte y anote la respuesta o un nuevo día.",
        "Ask the party and write down the answer or another day."))
  }

  var boundNotAtTable: LintText {
    LintText(
      what: say(
        "Se obliga a una parte que no está en la mesa.",
        "A party is bound that is not at the table."),
      why: say(
        "Nadie puede obligar a quien no estuvo ni firma.",
        "Nobody can bind those who were not there and do not sign."),
      how: say(
        "Traiga a quien pueda firmar por ella, o redacte que la mesa se lo pedirá.",
        "Bring somebody who can sign for it, or write that the mesa will ask it."))
  }

  var boundWithoutSigner: LintText {
    LintText(
      what: say(
        "Una parte obligada no tiene quien firme.", "A party that is bound has nobody to sign."),
      why: say(
        "Lo que promete no lo firmaría nadie.", "What it promises would be signed by nobody."),
      how: say(
        "Anote la asistencia y la credencial de quien puede firmar por ella.",
        "Note the attendance and the credential of whoever can sign for it."))
  }

  var provisionalCredential: LintText {
    LintText(
      what: say(
        "Firma alguien con la credencial por regularizar.",
        "Somebody signs whose credential is still to be put in order."),
      why: say(
        "El acta dirá hasta qué día se acredita.",
        "The acta will say by which day it will be."),
      how: say("Pida el documento antes de ese día.", "Ask for the document before that day."))
  }

  var unaskedOpinion: LintText {
    LintText(
      what: say(
        "Falta preguntar si lo dicho puede ir al acta.",
        "It was not asked whether what was said may go on the acta."),
      why: say(
        "El acta de consulta solo recoge lo que su autor permite; lo demás queda fuera.",
        "An acta of consultation holds only what whoever said it allows; the rest is left out."),
      how: say(
        "Pregunte a la parte y márquelo en su voz o propuesta.",
        "Ask the party and mark it on its voice or proposal."))
  }

  var missingDNI: LintText {
    LintText(
      what: say("Firma alguien sin DNI anotado.", "Somebody signs whose DNI is not noted."),
      why: say(
        "El acta llevará una línea en blanco en su lugar.",
        "The acta will have a blank line in its place."),
      how: say(
        "Pregunte el número y anótelo, o complételo a mano al firmar.",
        "Ask for the number and note it, or fill it in by hand when signing."))
  }
}
