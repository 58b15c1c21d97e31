import Dialogue

extension LintTexts {
  /// What, why and how to mend, rule by rule.
  public func text(_ rule: LintRule) -> LintText {
    switch rule {
    case .missingAgenda: missingAgenda
    case .noCommitment: noCommitment
    case .missingResponsible: missingResponsible
    case .responsibleUnidentified: responsibleUnidentified
    case .responsibleNotAccredited: responsibleNotAccredited
    case .missingDeadline: missingDeadline
    case .pastDeadline: pastDeadline
    case .missingVerifier: missingVerifier
    case .verifierNobody: verifierNobody
    case .verifierObliged: verifierObliged
    case .missingFollowUp: missingFollowUp
    case .followUpNobody: followUpNobody
    case .uncarriedPromise: uncarriedPromise
    case .missingNorm: missingNorm
    case .vagueVerb: vagueVerb
    case .twoObligations: twoObligations
    case .openWords: openWords
    case .missingAcceptance: missingAcceptance
    case .staleAcceptance: staleAcceptance
    case .reservationWithoutReasons: reservationWithoutReasons
    case .objection: objection
    case .pendingConsultation: pendingConsultation
    case .notReadAloud: notReadAloud
    case .impossibleDate: impossibleDate
    case .contradictedEnding: contradictedEnding
    case .absentSpeaker: absentSpeaker
    case .onlyTookNote: onlyTookNote
    case .notUnderstood: notUnderstood
    case .limitedCredential: limitedCredential
    case .partyWithoutSigner: partyWithoutSigner
    case .unusableCredential: unusableCredential
    case .unheardSigner: unheardSigner
    case .personalNumber: personalNumber
    case .missingComplemented: missingComplemented
    case .unacceptedMediation: unacceptedMediation
    case .missingMandate: missingMandate
    case .nobodyWithdrew: nobodyWithdrew
    case .unsaidEnding: unsaidEnding
    case .laterClause: laterClause
    case .reservedConciliation: reservedConciliation
    case .unreadPeriod: unreadPeriod
    case .normOfOthers: normOfOthers
    case .vagueConsultation: vagueConsultation
    case .unreadTranslation: unreadTranslation
    case .overstatedParties: overstatedParties
    case .typedRecital: typedRecital
    case .offerInConciliation: offerInConciliation
    case .missingRecogniser: missingRecogniser
    case .responsibleNoParty: responsibleNoParty
    case .missingInterpreter: missingInterpreter
    case .overdueConsultation: overdueConsultation
    case .boundNotAtTable: boundNotAtTable
    case .boundWithoutSigner: boundWithoutSigner
    case .provisionalCredential: provisionalCredential
    case .missingDNI: missingDNI
    case .unaskedOpinion: unaskedOpinion
    }
  }

  private var noCommitment: LintText {
    LintText(
      what: say("El acuerdo no obliga a nadie a nada.", "The agreement binds nobody to anything."),
      why: say(
        "Un acuerdo sin compromisos queda en declaración y no se puede exigir.",
        "An agreement without commitments remains a declaration and cannot be enforced."),
      how: say(
        "Agregue al menos un compromiso: quién hará qué y para cuándo.",
        "Add at least one commitment: who will do what, and by when."))
  }

  private var missingResponsible: LintText {
    LintText(
      what: say("Nadie figura como responsable.", "Nobody is named as responsible."),
      why: say(
        "Lo que es tarea de todos no lo hace nadie.",
        "What is everybody’s task is done by nobody."),
      how: say(
        "Pregunte en la sala quién se hace cargo y anote a la entidad y a la persona.",
        "Ask in the room who takes it on, and write down the body and the person."))
  }

  private var responsibleUnidentified: LintText {
    LintText(
      what: say("No se sabe qué persona responde.", "It is not known which person answers for it."),
      why: say(
        "Si cambia el funcionario y nadie firmó por su cargo, el compromiso se queda sin dueño.",
        "When the official changes and nobody signed by office, the commitment has no owner left."),
      how: say(
        "Elija al representante que responde y complete su cargo o su DNI.",
        "Choose the delegate who answers for it, and complete position or DNI."))
  }

  private var responsibleNotAccredited: LintText {
    LintText(
      what: say(
        "Quien responde no tiene acreditación vigente.",
        "Whoever answers for it has no valid accreditation."),
      why: say(
        "La entidad puede decir después que no la representaba.",
        "The body may say later that it was not represented."),
      how: say(
        "Pida el documento que acredita al representante o ponga a otro que ya lo tenga.",
        "Ask for the document that accredits the delegate, or name another who has one."))
  }

  private var missingDeadline: LintText {
    LintText(
      what: say("No hay plazo.", "There is no deadline."),
      why: say(
        "Sin plazo no hay incumplimiento posible, y tampoco cumplimiento.",
        "Without a deadline nothing can be broken, nor kept."),
      how: say(
        "Acuerde una fecha, «inmediato» o un número de días desde la firma.",
        "Agree on a date, “immediate”, or a number of days from signing."))
  }

  private var pastDeadline: LintText {
    LintText(
      what: say("El plazo vence antes de la firma.", "The deadline runs out before the signing."),
      why: say(
        "Nace incumplido, y eso desacredita todo el acuerdo.",
        "It is born broken, which discredits the whole agreement."),
      how: say(
        "Corrija la fecha o acuerde otra con las partes.",
        "Correct the date or agree on another with the parties."))
  }

  private var missingVerifier: LintText {
    LintText(
      what: say("Nadie quedó encargado de verificar.", "Nobody was charged with verifying."),
      why: say(
        "Cada parte dirá si se cumplió según le convenga.",
        "Each party will say whether it was kept as suits it."),
      how: say(
        "Acuerde quién constatará el cumplimiento, mejor si no es el obligado.",
        "Agree on who will check it, preferably not the one bound by it."))
  }

  private var missingFollowUp: LintText {
    LintText(
      what: say("Nadie quedó encargado del seguimiento.", "Nobody was charged with follow-up."),
      why: say(
        "Nadie preguntará a tiempo y el plazo pasará en silencio.",
        "Nobody will ask in time, and the deadline will pass in silence."),
      how: say(
        "Acuerde quién recordará el plazo e informará a la mesa.",
        "Agree on who will recall the deadline and report to the mesa."))
  }

  private var missingNorm: LintText {
    LintText(
      what: say(
        "El texto habla de una norma que no está entre las normas por emitir.",
        "The text speaks of a norm that is not among the norms to issue."),
      why: say(
        "Una norma la emite una entidad concreta y tarda; si no se anota, nadie la tramita.",
        "A norm is issued by a given body and takes time; if it is not written down nobody sees "
          + "to it."),
      how: say(
        "Agregue la norma por emitir, su entidad y su plazo, o cite el número si ya existe.",
        "Add the norm to issue with its body and deadline, or cite its number if it exists."))
  }

  private var vagueVerb: LintText {
    LintText(
      what: say(
        "El texto no dice qué quedará hecho.",
        "The text does not say what will have been done."),
      why: say(
        "De «evaluar» o «gestionar» nadie puede decir si se cumplió.",
        "Nobody can tell whether “to assess” or “to see to it” was kept."),
      how: say(
        "Escriba qué se verá el último día y cuándo: un documento, una obra, una entrega.",
        "Write what will be there to see on the last day, and when: a document, works, a "
          + "delivery."))
  }

  private var twoObligations: LintText {
    LintText(
      what: say("El texto reúne dos obligaciones.", "The text holds two obligations."),
      why: say(
        "Si se cumple una sola, las partes discutirán si se cumplió.",
        "If only one is met, the parties will argue over whether it was kept."),
      how: say(
        "Divídalo en dos compromisos, cada uno con su responsable y su plazo.",
        "Divide it into two commitments, each with who is responsible and a deadline."))
  }

  private var missingAcceptance: LintText {
    LintText(
      what: say("Falta saber si la parte acepta.", "It is not known whether the party accepts."),
      why: say(
        "Quien no fue preguntado no se siente obligado.",
        "Those who were not asked do not feel bound."),
      how: say(
        "Lea el texto en voz alta, pregunte y anote la respuesta con el idioma en que se leyó.",
        "Read the text aloud, ask, and write down the answer with the language of the reading."))
  }

  private var staleAcceptance: LintText {
    LintText(
      what: say(
        "La parte aceptó un texto que después cambió.",
        "The party accepted a text that changed afterwards."),
      why: say(
        "La aceptación vale solo para las palabras que se leyeron.",
        "An acceptance holds only for the words that were read out."),
      how: say(
        "Lea de nuevo el texto en voz alta y anote la respuesta.",
        "Read the text aloud again and write the answer down."))
  }

  private var objection: LintText {
    LintText(
      what: say("Hay una objeción.", "There is an objection."),
      why: say(
        "Un acuerdo que una parte o sus bases rechazan no se sostiene.",
        "An agreement that a party or its bases reject does not hold."),
      how: say(
        "Vuelva al asunto o deje el desacuerdo en el acta con sus razones.",
        "Return to the matter, or leave the disagreement in the acta with its reasons."))
  }

  private var pendingConsultation: LintText {
    LintText(
      what: say("Las bases todavía no responden.", "The bases have not answered yet."),
      why: say(
        "Firmar antes deja a los dirigentes solos ante su gente.",
        "Signing before leaves the leaders alone before their people."),
      how: say(
        "Espere la respuesta en la fecha acordada o pregunte por ella antes de firmar.",
        "Wait for the answer on the day agreed, or ask for it before signing."))
  }
}
