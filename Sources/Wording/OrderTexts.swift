/// The words of every order that a key gives; one property an order, so that none goes unnamed.
public struct OrderTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var up: OrderText { OrderText(say("Subir", "Move up"), say("subir", "up")) }
  public var down: OrderText { OrderText(say("Bajar", "Move down"), say("bajar", "down")) }
  public var left: OrderText {
    OrderText(say("A la izquierda", "Move left"), say("izquierda", "left"))
  }
  public var right: OrderText {
    OrderText(say("A la derecha", "Move right"), say("derecha", "right"))
  }
  public var first: OrderText {
    OrderText(say("Al principio", "To the first row"), say("inicio", "first"))
  }
  public var last: OrderText { OrderText(say("Al final", "To the last row"), say("final", "last")) }
  public var pageUp: OrderText {
    OrderText(say("Página anterior", "Previous page"), say("pág. ant.", "page up"))
  }
  public var pageDown: OrderText {
    OrderText(say("Página siguiente", "Next page"), say("pág. sig.", "page down"))
  }
  public var nextPane: OrderText {
    OrderText(say("Pasar al panel siguiente", "Go to the next pane"), say("panel", "pane"))
  }
  public var previousPane: OrderText {
    OrderText(
      say("Pasar al panel anterior", "Go to the previous pane"),
      say("panel ant.", "pane back"))
  }
  public var choose: OrderText {
    OrderText(say("Abrir lo señalado", "Open what is selected"), say("abrir", "open"))
  }
  public var back: OrderText { OrderText(say("Volver", "Go back"), say("volver", "back")) }
  public var help: OrderText {
    OrderText(
      say("Ayuda: teclas de esta pantalla", "Help: the keys of this screen"),
      say("ayuda", "help"))
  }
  public var palette: OrderText {
    OrderText(
      say("Buscar una orden y ejecutarla", "Find an order and run it"),
      say("órdenes", "orders"))
  }
  public var undo: OrderText {
    OrderText(
      say("Deshacer: tachar el último folio", "Undo: strike out the last folio"),
      say("deshacer", "undo"))
  }
  public var redo: OrderText {
    OrderText(say("Rehacer lo deshecho", "Redo what was undone"), say("rehacer", "redo"))
  }
  public var quit: OrderText { OrderText(say("Salir de mesa", "Quit mesa"), say("salir", "quit")) }
  public var suspend: OrderText {
    OrderText(
      say("Dejar mesa en segundo plano", "Put mesa in the background"),
      say("suspender", "suspend"))
  }
  public var repaint: OrderText {
    OrderText(
      say("Dibujar otra vez la pantalla", "Draw the screen again"),
      say("redibujar", "redraw"))
  }
  public var nextTheme: OrderText {
    OrderText(say("Cambiar de tema de colores", "Change the colour theme"), say("tema", "theme"))
  }
  public var switchLanguage: OrderText {
    OrderText(
      say("Cambiar de idioma (español / inglés)", "Change the language (Spanish / English)"),
      say("idioma", "language"))
  }
  public var newMesa: OrderText {
    OrderText(say("Abrir una mesa nueva", "Open a new mesa"), say("nueva", "new"))
  }
  public var filter: OrderText {
    OrderText(
      say("Filtrar la lista de mesas", "Filter the list of mesas"),
      say("filtrar", "filter"))
  }
  public var clearFilter: OrderText {
    OrderText(say("Quitar el filtro", "Clear the filter"), say("quitar filtro", "clear filter"))
  }
  public var sort: OrderText {
    OrderText(
      say("Ordenar la lista de mesas de otra manera", "Sort the list of mesas in another way"),
      say("ordenar", "sort"))
  }
  public var library: OrderText {
    OrderText(
      say("Ir a la biblioteca de mesas", "Go to the library of mesas"),
      say("biblioteca", "library"))
  }
}
