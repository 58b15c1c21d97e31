import ArgumentParser
import Interface

/// `demo`: the screens at a complete fictional mesa, in a library made for this run alone.
struct DemoSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.demo
    return CommandConfiguration(
      commandName: "demo", abstract: text.abstract, discussion: text.discussion)
  }

  @Flag(name: .customLong("conservar"), help: ArgumentHelp(Speech.help.options.keep))
  var keeps = false

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    // Nobody who ends the program early shall leave the folder behind.
    let held = HeldSignals()
    defer { held.release() }
    let place = try DemoLibrary.make(in: context.surroundings.temporaryFolder)
    defer { if !keeps { place.remove() } }
    try place.fill(
      DocumentDesk(context.words.language, context.surroundings.templatesFolder))
    var settings = context.settings(common, screen)
    settings.libraryRoot = place.root
    let code = try context.screens(
      .demo(libraryRoot: place.root), settings, holding: held)
    if keeps { try say(context.words.report.demoKept(Shown.line(place.root)), in: context) }
    return code
  }
}
