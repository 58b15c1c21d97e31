/// The words of every action that a key gives; one property an action, so that none goes unnamed.
public struct ActionTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var up: ActionText { ActionText(say("Subir", "Move up"), say("subir", "up")) }
  public var down: ActionText { ActionText(say("Bajar", "Move down"), say("bajar", "down")) }
  public var left: ActionText {
    ActionText(say("A la izquierda", "Move left"), say("izquierda", "left"))
  }
  public var right: ActionText {
    ActionText(say("A la derecha", "Move right"), say("derecha", "right"))
  }
  public var first: ActionText {
    ActionText(say("Al principio", "To the first row"), say("inicio", "first"))
  }
  public var last: ActionText {
    ActionText(say("Al final", "To the last row"), say("final", "last"))
  }
  public var pageUp: ActionText {
    ActionText(say("Página anterior", "Previous page"), say("pág. ant.", "page up"))
  }
  public var pageDown: ActionText {
    ActionText(say("Página siguiente", "Next page"), say("pág. sig.", "page down"))
  }
  public var nextPane: ActionText {
    ActionText(say("Pasar al panel siguiente", "Go to the next pane"), say("panel", "pane"))
  }
  public var previousPane: ActionText {
    ActionText(
      say("Pasar al panel anterior", "Go to the previous pane"),
      say("panel ant.", "pane back"))
  }
  public var choose: ActionText {
    ActionText(say("Abrir lo señalado", "Open what is selected"), say("abrir", "open"))
  }
  public var back: ActionText { ActionText(say("Volver", "Go back"), say("volver", "back")) }
  public var help: ActionText {
    ActionText(
      say("Ayuda: teclas de esta pantalla", "Help: the keys of this screen"),
      say("ayuda", "help"))
  }
  public var palette: ActionText {
    ActionText(
      say("Buscar una orden y ejecutarla", "Find an order and run it"),
      say("órdenes", "orders"))
  }
  public var undo: ActionText {
    ActionText(
      say("Deshacer lo último hecho aquí", "Undo what was last done here"),
      say("deshacer", "undo"))
  }
  public var redo: ActionText {
    ActionText(say("Rehacer lo deshecho", "Redo what was undone"), say("rehacer", "redo"))
  }
  public var quit: ActionText {
    ActionText(say("Salir de mesa", "Quit mesa"), say("salir", "quit"))
  }
  public var suspend: ActionText {
    ActionText(
      say("Dejar mesa en segundo plano", "Put mesa in the background"),
      say("suspender", "suspend"))
  }
  public var repaint: ActionText {
    ActionText(
      say("Dibujar otra vez la pantalla", "Draw the screen again"),
      say("redibujar", "redraw"))
  }
  public var drafts: ActionText {
    ActionText(
      say("Borradores: lo escrito y no guardado", "Drafts: what was written and not saved"),
      say("borradores", "drafts"))
  }
  public var nextTheme: ActionText {
    ActionText(say("Cambiar de tema de colores", "Change the colour theme"), say("tema", "theme"))
  }
  public var toggleMouse: ActionText {
    ActionText(say("Ratón: sí o no", "Mouse: yes or no"), say("ratón", "mouse"))
  }
  public var switchLanguage: ActionText {
    ActionText(
      say("Cambiar de idioma (español / inglés)", "Change the language (Spanish / English)"),
      say("idioma", "language"))
  }
  public var newMesa: ActionText {
    ActionText(say("Abrir una mesa nueva", "Open a new mesa"), say("nueva", "new"))
  }
  public var filter: ActionText {
    ActionText(
      say("Filtrar la lista de mesas", "Filter the list of mesas"),
      say("filtrar", "filter"))
  }
  public var clearFilter: ActionText {
    ActionText(say("Quitar el filtro", "Clear the filter"), say("quitar filtro", "clear filter"))
  }
  public var search: ActionText {
    ActionText(say("Buscar en todas las mesas", "Search all mesas"), say("buscar", "search"))
  }
  public var openFound: ActionText {
    ActionText(
      say("Abrir la mesa en ese lugar", "Open the mesa at that place"), say("abrir", "open"))
  }
  public var sort: ActionText {
    ActionText(
      say("Ordenar la lista de mesas de otra manera", "Sort the list of mesas in another way"),
      say("ordenar", "sort"))
  }
  public var library: ActionText {
    ActionText(
      say("Ir a la biblioteca de mesas", "Go to the library of mesas"),
      say("biblioteca", "library"))
  }
}
