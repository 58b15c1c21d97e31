import Dialogue

/// Where a person stands and what is typed but not yet saved: enough to come back to the same row
/// after the program was killed.
public struct Checkpoint: Hashable, Sendable {
  /// The mesa last worked on; `nil` where that was the library.
  public var mesa: String?
  public var list: ChecklistID
  public var item: ItemID?
  /// The items of the list that are marked to be acted on together, in the order of marking.
  public var marked: [ItemID]
  /// The theme that the person chose; empty where none was.
  public var theme: String
  /// Whether the mouse is used; `nil` where the person did not say.
  public var mouse: Bool?
  /// Whether the bell is rung at warnings; `nil` where the person did not say.
  public var bell: Bool?
  public var drafts: [DraftKey: Draft]
  /// What other windows typed into the same forms meanwhile: each is a draft once the one before it was
  /// saved or discarded.
  public var waiting: [DraftKey: [Draft]] = [:]

  public init(
    mesa: String? = nil, list: ChecklistID = .phase(.preliminary), item: ItemID? = nil,
    marked: [ItemID] = [], theme: String = "", mouse: Bool? = nil, bell: Bool? = nil,
    drafts: [DraftKey: Draft] = [:]
  ) {
    self.mesa = mesa
    self.list = list
    self.item = item
    self.marked = marked
    self.theme = theme
    self.mouse = mouse
    self.bell = bell
    self.drafts = drafts
  }
}

/// Which form of which mesa a draft belongs to.
public struct DraftKey: Hashable, Sendable {
  /// `nil` for the form of a new mesa.
  public let mesa: String?
  public let purpose: FormPurpose

  public init(mesa: String?, purpose: FormPurpose) {
    self.mesa = mesa
    self.purpose = purpose
  }
}

extension AppState {
  /// What to keep, the form on the screen included.
  public var checkpoint: Checkpoint {
    var drafts = self.drafts
    for form in openForms {
      drafts[draftKey(form.purpose)] = form.isChanged && form.purpose.isKept ? form.draft : nil
    }
    let isInMesa = top.isOfMesa
    let list = checklist?.list ?? .phase(.preliminary)
    return Checkpoint(
      mesa: isInMesa ? table?.id : nil, list: list,
      item: isInMesa ? checklist?.rows[list] : nil, marked: isInMesa ? markedItems : [],
      theme: chosenTheme ?? "", mouse: mouse.chosen, bell: bell.chosen,
      drafts: drafts)
  }

  /// Whether anything was typed that is not on the book: of a form in hand, too.
  public var hasDrafts: Bool { !drafts.isEmpty || !openForms.isEmpty }

  private var markedItems: [ItemID] {
    guard let marked = checklist?.sifting?.marked, !marked.isEmpty else { return [] }
    return marked.compactMap { if case .item(let item) = $0 { item } else { nil } }
  }

  /// Puts the person back where the checkpoint says, as far as that still exists.
  public mutating func restore(_ checkpoint: Checkpoint) {
    drafts = checkpoint.drafts
    if let theme = resources.themes.theme(checkpoint.theme) {
      look.theme = theme
      chosenTheme = theme.id
    }
    mouse.chosen = checkpoint.mouse
    bell.chosen = checkpoint.bell
    guard let table, table.mesa.id == checkpoint.mesa else { return }
    // Marks on what is not shown would be acted on unseen.
    let items =
      checkpoint.marked.isEmpty ? [] : resources.handbook[checkpoint.list].items(for: table.mesa)
    let marked = checkpoint.marked.filter { id in items.contains { $0.id == id } }
    change(ChecklistRoom.self) {
      $0.list = checkpoint.list
      if let item = checkpoint.item { $0.rows[checkpoint.list] = item }
      $0.sifting?.marked = marked.map { .item($0) }
    }
    settle()
  }

  /// Takes the drafts of a mesa that is opened; what this run holds already stays.
  public mutating func adopt(_ kept: Checkpoint) {
    drafts.merge(kept.drafts) { held, _ in held }
  }

  func draftKey(_ purpose: FormPurpose) -> DraftKey {
    DraftKey(mesa: purpose.isOfMesa ? table?.mesa.id : nil, purpose: purpose)
  }
}
