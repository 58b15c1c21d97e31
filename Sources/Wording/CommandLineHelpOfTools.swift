/// What serves the program itself: looks, templates, completions, manual, help.
extension CommandLineHelp.Subcommands {
  public var themes: CommandLineHelp.Subcommand {
    .init(
      abstract: say(
        "Lista los temas de colores y revisa los suyos.",
        "List the colour themes and check your own."),
      discussion: say(
        "Un archivo de su carpeta de temas sustituye al incluido que lleve el mismo nombre.",
        "A file in your folder of themes replaces the built-in one of the same name."))
  }
  public var templates: CommandLineHelp.Subcommand {
    .init(
      abstract: say(
        "Lista las plantillas de los documentos, o escribe una.",
        "Lists the templates of documents, or writes one."),
      discussion: say(
        "Con un nombre escribe la plantilla incluida, para hacer la propia: por ejemplo, mesa "
          + "plantillas acta-dialogo > ~/.config/mesa/plantillas/acta-dialogo.plantilla",
        "With a name it writes the template built in, to make one’s own of it: for example, "
          + "mesa plantillas acta-dialogo > ~/.config/mesa/plantillas/acta-dialogo.plantilla"))
  }
  public var complete: CommandLineHelp.Subcommand {
    .init(
      abstract: say(
        "Escribe el guion de autocompletado para su intérprete de órdenes.",
        "Write the completion script for your shell."),
      discussion: say(
        "Ejemplo para bash: mesa completar bash > "
          + "~/.local/share/bash-completion/completions/mesa",
        "Example for bash: mesa completar bash > "
          + "~/.local/share/bash-completion/completions/mesa"))
  }
  public var manual: CommandLineHelp.Subcommand {
    .init(
      abstract: say(
        "Escribe la página de manual en formato roff.", "Write the manual page in roff."),
      discussion: say(
        "Ejemplo: mesa manual > ~/.local/share/man/man1/mesa.1",
        "Example: mesa manual > ~/.local/share/man/man1/mesa.1"))
  }
  public var help: CommandLineHelp.Subcommand {
    .init(
      abstract: say(
        "Explica el programa o una de sus órdenes.",
        "Explain the program or one of its commands."),
      discussion: say(
        "También sirve --ayuda después de cualquier orden.",
        "--help after any command does the same."))
  }
}
