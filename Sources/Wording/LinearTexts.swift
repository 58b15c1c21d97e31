/// The words of the linear mode: what is said around the lines of a page, and what one types there.
public struct LinearTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  // Rows
  /// Before the row under the cursor.
  public var here: String { say("aquí", "here") }
  /// The row of a list that the keys do not go to.
  public var selected: String { say("elegido", "selected") }
  public var marked: String { say("marcado", "marked") }
  public var currentPhase: String { say("fase actual", "current phase") }
  public var complete: String { say("completa", "complete") }
  public func share(_ part: Int, _ whole: Int) -> String {
    say("\(part) de \(whole)", "\(part) of \(whole)")
  }
  public func rows(_ count: Int) -> String {
    count == 1 ? say("1 renglón", "1 row") : say("\(count) renglones", "\(count) rows")
  }
  public func blocking(_ count: Int) -> String {
    count == 1
      ? say("1 falta impide firmar", "1 gap bars signing")
      : say("\(count) faltas impiden firmar", "\(count) gaps bar signing")
  }
  public var bars: String { say("impide firmar", "bars signing") }
  public var warns: String { say("aviso", "warning") }
  public var search: String { say("Búsqueda", "Search") }
  /// The option that says nothing.
  public var unsaid: String { say("sin decir", "not said") }
  public func notNow(_ reason: String) -> String {
    say("ahora no: \(reason)", "not now: \(reason)")
  }

  // Parts of a list
  public func following(_ count: Int) -> String {
    say("Siguen \(count): «\(more)».", "\(count) more follow: “\(more)”.")
  }
  public func preceding(_ count: Int) -> String {
    say("Antes hay \(count): «\(less)».", "\(count) come before: “\(less)”.")
  }
  public var more: String { say("más", "more") }
  public var less: String { say("menos", "less") }
  public var all: String { say("todo", "all") }
  public var nothingMore: String { say("No hay más.", "There is no more.") }

  // How it works
  public var welcome: String {
    say(
      "Modo lineal. Un número y Enter elige ese renglón; Enter solo lo abre. Una letra o el nombre de "
        + "una acción, y Enter, la ejecuta. «?» dice las acciones, «más» sigue la lista, «todo» lee "
        + "todo, «esc» vuelve y «Q» sale.",
      "Linear mode. A number and Enter chooses that row; Enter alone opens it. A letter or the name of "
        + "an action, and Enter, gives it. “?” tells the actions, “more” goes on with the list, “all” "
        + "reads everything, “esc” goes back and “Q” leaves.")
  }
  public var pickerHint: String {
    say(
      "Un número elige; un texto busca; «.» cierra.",
      "A number chooses; a text searches; “.” closes.")
  }
  public var filterHint: String {
    say(
      "Escriba lo que busca; un número elige; «.» quita el filtro.",
      "Type what you look for; a number chooses; “.” takes the filter off.")
  }
  public var readerPrompt: String { say("Enter vuelve", "Enter goes back") }
  public func noRow(_ number: String, _ count: Int) -> String {
    say(
      "No hay renglón \(number); hay \(rows(count)).",
      "There is no row \(number); there are \(rows(count)).")
  }
  public func noAction(_ words: String) -> String {
    say(
      "Ninguna acción se llama «\(words)»; «?» dice las que hay.",
      "No action is called “\(words)”; “?” tells those that there are.")
  }
  public var tooLong: String {
    say("Esa línea es demasiado larga y no se tomó.", "That line is too long and was not taken.")
  }

  // Forms
  public var form: String { say("Formulario", "Form") }
  public func fieldOf(_ place: Int, _ count: Int) -> String {
    say("Campo \(place) de \(count)", "Field \(place) of \(count)")
  }
  public var formHint: String {
    say(
      "Enter deja el campo como está y pasa al siguiente. Con dos puntos delante: «:atrás», "
        + "«:guardar», «:salir» (queda el borrador), «:ayuda».",
      "Enter leaves the field as it is and goes on. With a colon before it: “:back”, “:save”, “:leave” "
        + "(the draft stays), “:help”.")
  }
  public var formHelp: String {
    say(
      "«:atrás» va al campo anterior; «:3», al campo 3; «:todo» lee todos los campos; «:borrar» vacía "
        + "este; «:guardar» guarda en el libro; «:salir» sale y lo escrito queda como borrador; "
        + "«:descartar» sale sin dejarlo; «:recuperar» trae lo que se descartó antes; «:editor» abre "
        + "su editor de textos.",
      "“:back” goes to the field before; “:3”, to field 3; “:all” reads all fields; “:clear” empties "
        + "this one; “:save” saves in the book; “:leave” leaves and what is written stays as a draft; "
        + "“:discard” leaves without it; “:recover” brings back what was discarded before; “:editor” "
        + "opens your text editor.")
  }
  public var areaHint: String {
    say(
      "Varias líneas; una línea con solo «.» termina.",
      "Several lines; a line with only “.” ends it.")
  }
  public var severalHint: String {
    say(
      "Números separados por espacios marcan o desmarcan; Enter sigue.",
      "Numbers with spaces between them mark or take the mark off; Enter goes on.")
  }
  public var proposals: String {
    say(
      "Lugares que se parecen; Enter lo deja como se escribió.",
      "Places that are alike; Enter leaves it as it was typed.")
  }
  public var empty: String { say("vacío", "empty") }
  public var chosen: String { say("elegido", "chosen") }
  public func saves(_ save: String) -> String {
    say("\(save): Enter guarda, «no» sale", "\(save): Enter saves, “no” leaves")
  }
  public func noOption(_ words: String) -> String {
    say("Ninguna opción es «\(words)».", "No option is “\(words)”.")
  }
  public func severalOptions(_ words: String) -> String {
    say("Varias opciones empiezan con «\(words)».", "Several options begin with “\(words)”.")
  }
  public var saysYesOrNo: String {
    say(
      "Enter guarda; «:atrás» vuelve a los campos; «no» sale y queda el borrador.",
      "Enter saves; “:back” returns to the fields; “no” leaves and the draft stays.")
  }

  /// What is typed behind a colon in a form, without accents.
  public enum FormOrder: Sendable, CaseIterable {
    case back, save, leave, discard, recover, clear, all, help, editor
  }

  public func words(of order: FormOrder) -> [String] {
    switch order {
    case .back: [say("atras", "back"), say("a", "b")]
    case .save: [say("guardar", "save"), say("g", "s")]
    case .leave: [say("salir", "leave"), say("cancelar", "cancel")]
    case .discard: [say("descartar", "discard")]
    case .recover: [say("recuperar", "recover")]
    case .clear: [say("borrar", "clear")]
    case .all: [say("todo", "all")]
    case .help: [say("ayuda", "help"), "?"]
    case .editor: ["editor"]
    }
  }

  /// Whether a short answer says yes, or no.
  public func isYes(_ folded: String) -> Bool { say(["s", "si"], ["y", "yes"]).contains(folded) }
  public func isNo(_ folded: String) -> Bool { ["n", "no"].contains(folded) }
}
