import ArgumentParser

/// The program: without an order it opens the screens.
struct MesaProgram: Order {
  static var configuration: CommandConfiguration {
    let text = Speech.help.orders.program
    return CommandConfiguration(
      commandName: "mesa", abstract: text.abstract, discussion: text.discussion,
      subcommands: [
        DemoOrder.self, NewOrder.self, OpenOrder.self, ListOrder.self, ViewOrder.self,
        ApplyOrder.self, NoteOrder.self, LintOrder.self, ActaOrder.self, PaperOrder.self,
        BulletinOrder.self, DueOrder.self,
        VerifyOrder.self, CarryOrder.self, BringOrder.self,
        ThemesOrder.self, TemplatesOrder.self, CompleteOrder.self, ManualOrder.self, HelpOrder.self,
      ],
      helpNames: [])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions

  @Flag(name: .customLong("version"), help: ArgumentHelp(Speech.help.options.version))
  var version = false

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    try context.screens(.resume, context.settings(common, screen))
  }
}
