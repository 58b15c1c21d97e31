extension LintTexts {
  var verifierNobody: LintText {
    LintText(
      what: say(
        "Lo que se anotó como verificador no nombra a nadie.",
        "What was written down as verifier names nobody."),
      why: say(
        "De «todos» o «las partes» no se puede esperar una constancia.",
        "No record can be expected of “all” or “the parties”."),
      how: say(
        "Acuerde qué persona o entidad constatará el cumplimiento y anótela por su nombre.",
        "Agree on the person or body that will check it, and write down its name."))
  }

  var verifierObliged: LintText {
    LintText(
      what: say(
        "Verifica el mismo que está obligado.", "The verifier is the one who is bound."),
      why: say(
        "Nadie da fe de lo propio: la otra parte no le creerá.",
        "Nobody vouches for their own work: the other party will not believe it."),
      how: say(
        "Proponga a un tercero, o que verifiquen las dos partes con nombre propio.",
        "Propose a third party, or that both parties verify, each by name."))
  }

  var followUpNobody: LintText {
    LintText(
      what: say(
        "Lo que se anotó para el seguimiento no nombra a nadie.",
        "What was written down for the follow-up names nobody."),
      why: say(
        "Si no se sabe a quién llamar, nadie llamará.",
        "Where it is not known whom to call, nobody will call."),
      how: say(
        "Acuerde qué persona o entidad recordará el plazo y anótela por su nombre.",
        "Agree on the person or body that will recall the deadline, and write down its name."))
  }

  var openWords: LintText {
    LintText(
      what: say(
        "El texto tiene palabras entre corchetes o espacios por llenar.",
        "The text has words in brackets or places to fill in, which are still open."),
      why: say(
        "Firmado así, cada parte leerá que quedó como ella propuso.",
        "Signed so, each party will read that it stayed as that party proposed."),
      how: say(
        "Acuerde las palabras y quite los corchetes, o llene los espacios.",
        "Agree on the words and take the brackets off, or fill the places in."))
  }

  var uncarriedPromise: LintText {
    LintText(
      what: say(
        "El texto promete algo de lo que ningún compromiso habla.",
        "The text promises something of which no commitment speaks."),
      why: say(
        "Una parte lo dará por prometido y la otra dirá que no se obligó.",
        "One party will take it as promised, and the other will say that it was not bound."),
      how: say(
        "Agregue el compromiso, quite la frase o dispense la regla: «no obliga».",
        "Add the commitment, take out the phrase or waive the rule: “does not bind”."))
  }

  var reservationWithoutReasons: LintText {
    LintText(
      what: say(
        "Una reserva no tiene razones anotadas.", "A reservation has no reasons written down."),
      why: say(
        "Nadie sabrá qué parte del acuerdo quedó fuera, ni por qué.",
        "Nobody will know what part of the agreement was left out, nor why."),
      how: say(
        "Pregunte a la parte qué reserva y por qué, y anote sus palabras.",
        "Ask the party what it reserves and why, and write down its words."))
  }

  var notReadAloud: LintText {
    LintText(
      what: say("El texto aún no se leyó en voz alta.", "The text has not been read aloud yet."),
      why: say(
        "Quien no lee, o no lee en castellano, firmaría lo que no conoce.",
        "Those who do not read, or not in Spanish, would sign what they do not know."),
      how: say(
        "Léalo entero ante todas las partes y anote la fecha.",
        "Read all of it before all parties and write down the date."))
  }
}
