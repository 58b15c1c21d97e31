/// The words around forms, in one language: what is folded away, and their keys.
public struct FormTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func moreFields(_ count: Int) -> String { say("más datos (\(count))", "more (\(count))") }
  public var unfold: String { say("mostrar", "show") }
  /// Brings back what was discarded.
  public var bringBack: String { say("recuperar", "bring back") }
  public var keys: String { say("teclas", "keys") }
  public var keysTitle: String { say("Teclas del formulario", "Keys of the form") }

  // What the keys do
  public var everywhere: String { say("En todo campo", "In every field") }
  public var inLines: String { say("Donde se escribe", "Where one writes") }
  public var inAreas: String { say("En un texto de varias líneas", "In a text of several lines") }
  public var inChoices: String { say("Donde se elige", "Where one chooses") }
  public var inSeveral: String { say("Donde se marcan varios", "Where several are marked") }
  public var inPeople: String { say("Donde se elige a personas", "Where people are picked") }
  public var lettersOrNumber: String { say("letras o número (13)", "letters or number (13)") }
  public var findsPerson: String {
    say(
      "buscar en la lista de gente; un nombre nuevo se agrega al guardar",
      "find in the list of people; a new name is added on saving")
  }
  public var picks: String { say("elegir la señalada", "pick the one under the cursor") }
  public var everybody: String { say("ver a todos", "see everybody") }
  public var removesLast: String { say("quitar la última", "remove the last one") }
  public var otherPerson: String { say("otra persona", "somebody else") }
  public var asTyped: String { say("tal como se escribe", "as it is typed") }
  public var nextField: String { say("campo siguiente", "next field") }
  public var previousField: String { say("campo anterior", "previous field") }
  public var save: String { say("guardar en el libro", "save in the book") }
  public var keep: String {
    say("salir; lo escrito queda como borrador", "leave; what is written stays as a draft")
  }
  public func discard(_ again: String) -> String {
    say(
      "salir y descartar lo escrito; al volver a abrir, \(again) lo recupera",
      "leave and discard what is written; opened again, \(again) brings it back")
  }
  public var goOn: String {
    say(
      "pasar al campo siguiente; en el botón, guardar", "go to the next field; on the button, save")
  }
  public var lineEnds: String { say("principio y final", "beginning and end") }
  public var deleteWord: String { say("borrar la palabra anterior", "delete the word before") }
  public var deleteLine: String {
    say("borrar hasta el principio, hasta el final", "delete to the beginning, to the end")
  }
  public var newLine: String { say("línea nueva", "new line") }
  public var editOutside: String { say("escribir en su editor", "write in your own editor") }
  public var openWord: String {
    say(
      "corchetes a la palabra, todavía abierta; otra vez, los quita",
      "brackets for the word, still open; again, takes them off")
  }
  public var letters: String { say("letras", "letters") }
  public var digits: String { say("cifras", "digits") }
  public var byLetters: String {
    say(
      "la opción que empieza así; la misma letra otra vez, la siguiente",
      "the option that begins so; the same letter again, the next one")
  }
  public var byDigit: String {
    say(
      "la opción de ese número; 0, donde la hay, ninguna",
      "the option of that number; 0, where there is one, none")
  }
  public var otherOption: String {
    say("opción anterior, opción siguiente", "option before, option after")
  }
  public var endOptions: String { say("primera, última", "first one, last one") }
  public var onMore: String { say("En «más datos»", "On “more”") }
  public var unfoldAll: String {
    say("mostrar los campos que faltan", "show the fields that are left")
  }
  public var unfoldAt: String {
    say("mostrarlos e ir al que empieza así", "show them and go to the one that begins so")
  }
  public var mark: String { say("marcar o desmarcar", "mark or take the mark off") }
  public var markNth: String {
    say("marcar o desmarcar la de ese número", "mark the one of that number, or take its mark off")
  }
}
