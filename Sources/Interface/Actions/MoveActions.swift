extension ActionTable {
  static let moveActions: [Action] = [
    Action("up", [.up, .character("k")], words: \.up) { $0.move(.by(-1)) },
    Action("down", [.down, .character("j")], words: \.down) { $0.move(.by(1)) },
    Action(
      "left", [.left, .character("h")],
      in: [.mesa, .grid, .questions, .records, .report, .turns],
      words: \.left
    ) {
      $0.moveAcross(.left)
    },
    Action(
      "right", [.right, .character("l")],
      in: [.mesa, .grid, .questions, .records, .report, .turns],
      words: \.right
    ) {
      $0.moveAcross(.right)
    },
    Action("first", [.home], words: \.first) { $0.move(.first) },
    Action("last", [.end], words: \.last) { $0.move(.last) },
    Action("pageUp", [.pageUp, .control("b")], words: \.pageUp) { $0.move(.page(-1)) },
    Action("pageDown", [.pageDown, .control("f")], words: \.pageDown) { $0.move(.page(1)) },
  ]
}
