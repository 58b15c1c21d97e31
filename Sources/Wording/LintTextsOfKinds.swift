import Dialogue

/// What an acta of a certain kind lacks, and what of its clauses is asked of others.
extension LintTexts {
  var missingAgenda: LintText {
    LintText(
      what: say(
        "La mesa, o la sesión de un acta en borrador, no tiene agenda.",
        "The mesa, or the session of a draft acta, has no agenda."),
      why: say(
        "Sin agenda nadie sabe qué se trató, y el acta se desconoce con facilidad.",
        "Without an agenda nobody knows what was dealt with, and the acta is easily disowned."),
      how: say(
        "Escriba en la agenda los asuntos que la mesa trató, o dé a la sesión los suyos.",
        "Write the matters that the mesa dealt with into the agenda, or give the session its own."))
  }

  var missingComplemented: LintText {
    LintText(
      what: say(
        "El acta es complementaria y no dice de cuál, o esa nadie la firmó o ya fue reemplazada.",
        "The acta is complementary and does not say to which, or nobody signed that or another "
          + "stands in its place."),
      why: say(
        "Sola no se sabe qué completa ni qué sigue rigiendo.",
        "By itself nobody knows what it completes, nor what goes on holding."),
      how: say(
        "Elija en los datos del acta la que complementa y anote antes quién firmó esa, o cambie de qué clase "
          + "es la nueva.",
        "Choose among the data of the acta the one it adds to, and first write down who signed that, or "
          + "change the kind of the new one."))
  }

  var unacceptedMediation: LintText {
    LintText(
      what: say(
        "No consta que una parte acepte la mediación y a la persona que media.",
        "It is not on record that a party accepts the mediation and the mediator."),
      why: say(
        "El acta de instalación no lo dirá, y quien no aceptó puede desconocer la mesa.",
        "The acta of installation will not say it, and whoever did not accept may disown the mesa."),
      how: say(
        "Pregúnteselo en la sala y anótelo en las reglas de juego.",
        "Ask in the room, and write it down with the ground rules."))
  }

  var missingMandate: LintText {
    LintText(
      what: say(
        "La instalación no nombra la resolución que crea la mesa.",
        "The installation names no resolution that creates the mesa."),
      why: say(
        "Sin ella no se sabe quién la convoca ni hasta cuándo dura.",
        "Without it nobody knows who convenes it, nor how long it lasts."),
      how: say(
        "Anótela en el registro del caso o en los datos del acta, si la hay.",
        "Write it down in the registry of the case or the data of the acta, if there is one."))
  }

  var nobodyWithdrew: LintText {
    LintText(
      what: say(
        "La sesión terminó por retiro y todas las partes figuran presentes hasta el final.",
        "The session ended by withdrawal, and all parties are on the list to its end."),
      why: say(
        "El acta diría que alguien se retiró sin que conste quién ni a qué hora.",
        "The acta would say that somebody withdrew, and neither who nor at what hour."),
      how: say(
        "Anote en la asistencia la hora en que salió cada persona, o corrija cómo terminó.",
        "Write down in the attendance when each person left, or correct how it ended."))
  }

  var reservedConciliation: LintText {
    LintText(
      what: say(
        "Una parte acepta con reservas, y un acta de conciliación no las lleva.",
        "A party accepts with reservations, and an acta of conciliation holds none."),
      why: say(
        "Lo que se concilia es cierto, expreso y exigible, y el acta no recoge posturas.",
        "What is conciliated is certain, express and can be demanded, and the acta holds no positions."
      ),
      how: say(
        "Ponga la condición en el texto del acuerdo y léalo de nuevo, o deje fuera el acuerdo.",
        "Put the condition into the text of the agreement and read it again, or leave it out."))
  }

  var laterClause: LintText {
    LintText(
      what: say(
        "Un acuerdo se anotó en una sesión posterior a la de esta acta, y no entra en ella.",
        "An agreement was written down at a session after that of this acta, and does not enter it."
      ),
      why: say(
        "El acta diría que se acordó un día en que no se acordó.",
        "The acta would say that it was agreed on a day on which it was not."),
      how: say(
        "Póngalo en el acta de su sesión; si se acordó en esta, anote en el acuerdo el día en que se "
          + "leyó en voz alta.",
        "Put it into the acta of its session; if it was agreed at this one, write the day on which it "
          + "was read aloud into the agreement."))
  }

  var unsaidEnding: LintText {
    LintText(
      what: say(
        "La sesión está cerrada y no consta cómo terminó.",
        "The session is closed, and nothing says how it ended."),
      why: say(
        "El acta no dirá si hubo acuerdo, se suspendió o alguien se retiró.",
        "The acta will not say whether it agreed, was suspended or somebody withdrew."),
      how: say(
        "Corrija los datos de la sesión y elija cómo terminó.",
        "Correct the data of the session and choose how it ended."))
  }

  var unreadPeriod: LintText {
    LintText(
      what: say(
        "No se entiende cada cuánto se hace.", "How often it is done cannot be understood."),
      why: say(
        "Sin un periodo nadie puede verificar ninguna vez: solo vencerá al final.",
        "Without a period no time of it can be verified: it falls due only at the end."),
      how: say(
        "Escríbalo como «cada mes», «cada quince días» o «tres veces al día»; lo que se hace una vez "
          + "no lo lleva.",
        "Write it as “every month”, “every fifteen days” or “three times a day”; what is done once "
          + "has none."))
  }

  var normOfOthers: LintText {
    LintText(
      what: say(
        "Se pide una norma a una entidad que no es parte.",
        "A norm is asked of a body that is no party."),
      why: say(
        "Lo que se acuerda no obliga a quien no lo firma.",
        "What is agreed does not bind whoever does not sign it."),
      how: say(
        "Acuerde que una parte la gestione, o sume a la entidad a la mesa.",
        "Agree that a party sees to it, or bring the body to the table."))
  }

  var vagueConsultation: LintText {
    LintText(
      what: say(
        "De la consulta a las bases no consta de qué parte son, qué asamblea responde o qué día.",
        "Of the bases that are asked nothing says of which party, which assembly answers or on which "
          + "day."),
      why: say(
        "Sin asamblea ni día la respuesta puede no llegar nunca, y la que llegó no se puede probar.",
        "Without an assembly and a day the answer may never come, and one that came cannot be proven."
      ),
      how: say(
        "Anote en la consulta a las bases quién ratifica y hasta qué día, o qué día respondió.",
        "Write down in the consultation who ratifies and by which day, or on which day they did."))
  }

  var unreadTranslation: LintText {
    LintText(
      what: say(
        "Prevalece un texto en otra lengua que nadie escuchó en ella.",
        "A text in another language prevails, and nobody heard it in that language."),
      why: say(
        "Regirían palabras que no se leyeron a quien las acepta.",
        "Words would hold that were not read to those who accept them."),
      how: say(
        "Léalo en esa lengua y anótela en lo que responde cada parte, o cambie qué texto prevalece.",
        "Read it in that language and note it with what each party answers, or change what prevails."
      ))
  }
}
