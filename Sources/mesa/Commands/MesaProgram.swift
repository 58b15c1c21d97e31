import ArgumentParser

/// The program: without a subcommand it opens the screens.
struct MesaProgram: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.program
    return CommandConfiguration(
      commandName: "mesa", abstract: text.abstract, discussion: text.discussion,
      subcommands: [
        DemoSubcommand.self, NewSubcommand.self, OpenSubcommand.self, ListSubcommand.self,
        ViewSubcommand.self, SearchSubcommand.self,
        ApplySubcommand.self, NoteSubcommand.self, LintSubcommand.self, ActaSubcommand.self,
        DocumentSubcommand.self,
        BulletinSubcommand.self, DueSubcommand.self, TurnsSubcommand.self,
        ProjectSubcommand.self, ReportSubcommand.self,
        ImportSubcommand.self,
        VerifySubcommand.self, CarrySubcommand.self, BringSubcommand.self,
        ThemesSubcommand.self, TemplatesSubcommand.self, CompleteSubcommand.self,
        ManualSubcommand.self, HelpSubcommand.self,
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
