import ArgumentParser

/// `ayuda`: the page of the program or of one order.
struct HelpOrder: Order {
  static var configuration: CommandConfiguration {
    let text = Speech.help.orders.help
    return CommandConfiguration(
      commandName: "ayuda", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.order, valueName: Speech.help.values.order),
    completion: .list(Invocation.names))
  var order: String?

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    if let order, !Invocation.names.contains(order) {
      let guess = Likeness.nearest(to: order, among: Invocation.names)
      throw .usage(.unknownOrder(order, guess: guess))
    }
    try say(Self.page(of: order, words: context.words), in: context)
    return 0
  }

  /// The page as text; of the program where no order is named.
  static func page(of name: String?, words: Words) -> String {
    guard let description = ToolDescription.ofProgram() else { return "" }
    let page = HelpPage(description: description, help: words.help)
    return page.text(of: name.flatMap { description.order($0) })
  }
}
