extension CommandLineHelp {
  static let english = CommandLineHelp(
    orders: .english, options: .english, arguments: .english, values: .english, page: .english,
    manual: .english)
}

extension CommandLineHelp.Orders {
  static let english = Self(
    program: .init(
      abstract:
        "Sees a dialogue table through: phases, sessions, notes, a book that loses nothing.",
      discussion:
        "Without a command it opens the screens at the mesa, phase and item of last time. "
        + "All that is noted stays in the book of the mesa, folio by folio."),
    demo: .init(
      abstract: "Open a complete fictional mesa to get to know the program.",
      discussion: "The mesa “Quebrada Honda” is built in a private temporary folder, removed on "
        + "leaving. None of its people or bodies exists."),
    new: .init(
      abstract: "Create a mesa and its book.",
      discussion: "Only the name is needed; the rest can be filled in later on the case file. The "
        + "identifier of the mesa is written at the end."),
    open: .init(
      abstract: "Open the screens at a mesa.",
      discussion: "Part of the name or of the identifier is enough if no other mesa matches."),
    list: .init(
      abstract: "List the mesas with their phase and progress.",
      discussion: "Those with the newest activity come first."),
    view: .init(
      abstract: "Show how a mesa stands, or stood.",
      discussion: "With --folio, --sesion or --al, as it stood then. Only one of the three is "
        + "taken."),
    apply: .init(
      abstract: "Apply commands in JSON read from standard input.",
      discussion: "One command a line, the same that the keys give. Each is answered at once with "
        + "its folio or with the reason of its refusal. If the mesa does not exist and the first "
        + "line is openMesa, it is created. A line may label what it makes, "
        + "{\"label\":\"company\",\"addParty\":{…}}, and later ones name it by "
        + "{\"label\":\"company\"} in place of its number: so a refusal does not change what the "
        + "others mean."),
    note: .init(
      abstract: "Write a note into the book of a mesa.",
      discussion: "Several words without quotes are joined by a space. With “-” the text is read "
        + "from standard input."),
    lint: .init(
      abstract: "Review what the acta of a mesa still lacks.",
      discussion: "Of each finding it says the rule, what is lacking, why it matters and how to "
        + "mend it, with the agreement that it belongs to. Ends with 1 if something blocks the "
        + "signing; what was waived with reasons does not."),
    acta: .init(
      abstract: "Writes the acta of a mesa as a document.",
      discussion:
        "Without --acta, the last one begun: as a draft, or with the text with which it went to "
        + "signature. With --guardar it is kept in the mesa's folder “emitidos”, and its digest "
        + "in the book. With --a-firma it is frozen with its number, if no hole is left unwaived."),
    paper: .init(
      abstract: "Writes a list or summary of a mesa as a document.",
      discussion: "Kinds:"),
    bulletin: .init(
      abstract: "Writes the public bulletin of a session.",
      discussion:
        "It holds only what may be public, and says what it left out. Your own words cannot "
        + "repeat proposals, positions or agreements that are not signed yet."),
    due: .init(
      abstract: "List what falls due, of one mesa or of all.",
      discussion: "Commitments, norms to issue and consultations, the first due first. With "
        + "--formato ics it gives a calendar; what still awaits a publication is left out of it, "
        + "since it has no day."),
    verify: .init(
      abstract: "Check that the books are whole.",
      discussion: "Without a mesa named, all are checked. Names each folio that was altered, lost "
        + "or moved, and files that are no longer those on record. With --codigo it looks in the "
        + "books for the code printed on a paper or the SHA-256 of a file issued or attached. "
        + "With --aceptar-final N one may go on where folios are missing at the end and no copy "
        + "turns up."),
    carry: .init(
      abstract: "Copy a mesa to a folder, to carry it to another computer.",
      discussion:
        "It lies in FOLDER under its identifier: the book, what was issued and what was attached; "
        + "not the drafts, which are each computer’s own. What was copied is read back from the disk "
        + "and checked. An older copy is brought forward; where it went on by itself, the folio is "
        + "named and it is left alone. The copy is not encrypted: whoever holds it can read it."),
    bring: .init(
      abstract: "Take in a mesa that was copied with “mesa llevar”.",
      discussion:
        "First the book and its files are checked. Where you do not have the mesa it is taken in "
        + "whole; where you do, what your book lacks at its end is added. Where both books went on "
        + "each by itself, the folio is named at which they part, and nothing is changed."),
    themes: .init(
      abstract: "List the colour themes and check your own.",
      discussion: "A file in your folder of themes replaces the built-in one of the same name."),
    templates: .init(
      abstract: "Lists the templates of documents, or writes one.",
      discussion:
        "With a name it writes the template built in, to make one’s own of it: for example, "
        + "mesa plantillas acta-dialogo > ~/.config/mesa/plantillas/acta-dialogo.plantilla"),
    complete: .init(
      abstract: "Write the completion script for your shell.",
      discussion: "Example for bash: mesa completar bash > "
        + "~/.local/share/bash-completion/completions/mesa"),
    manual: .init(
      abstract: "Write the manual page in roff.",
      discussion: "Example: mesa manual > ~/.local/share/man/man1/mesa.1"),
    help: .init(
      abstract: "Explain the program or one of its commands.",
      discussion: "--help after any command does the same."))
}

extension CommandLineHelp.Options {
  static let english = Self(
    library: "Folder of the mesas, instead of the usual one.",
    theme: "Colour theme of the screens.",
    format: "Form of the output.",
    help: "Show this help.",
    version: "Show the version.",
    keep: "Keep the temporary folder on leaving and say where it is.",
    folio: "As it stood when that folio was written.",
    session: "As it stood when that session was closed.",
    date: "As it stood at the end of that day: YYYY-MM-DD, “22/11”, “yesterday”, “Monday”…",
    dueDate: "As it stood or will stand at the end of that day: YYYY-MM-DD, “22/11”, “end of "
      + "month”, “+10d”…; today if left out.",
    id: "Identifier of the mesa; made of the name and the year if left out.",
    code: "Code of the case in your institution.",
    place: "Name of the place; completed from the ubigeo if it is known.",
    ubigeo: "Ubigeo code, six digits.",
    type: "Type of conflict.",
    stage: "Stage of the conflict.",
    mechanism: "Mechanism of dialogue.",
    moment: "Moment of the dialogue.",
    role: "Role of the institution.",
    summary: "Summary of the case.",
    item: "Checklist item that the note is about.",
    acta: "Number of the acta, if it is not the last one.",
    toSignature: "Take it to signature: it is frozen with its number.",
    save: "Keep it in the mesa’s folder “emitidos”.",
    paperSession: "Session that it is about; else the open one or the last.",
    acceptEnd: "Accepts that the book ends with that folio, its last, although “libro.cabeza” says "
      + "otherwise; the book puts it on record, and nothing is deleted.",
    printedCode: "Code printed at the foot of a paper, whole or its first 12 digits or more; with "
      + "“N:” before it, that of folio N.")
}

extension CommandLineHelp.Arguments {
  static let english = Self(
    mesa: "Identifier or part of the name of the mesa.",
    mesas: "Mesas to check; all of them if none is named.",
    dueMesa: "Identifier or part of the name of the mesa; all of them if left out.",
    name: "Name of the case.",
    target: "A folder that exists, such as that of a memory stick.",
    source: "Folder of the mesa, or the folder that holds it.",
    text: "Text of the note; “-” reads it from standard input.",
    paper: "Kind of document.",
    lead: "The mediator’s words at the head of the bulletin.",
    template: "Template to see.",
    shell: "Shell.",
    order: "Command to explain.")
}

extension CommandLineHelp.Values {
  static let english = Self(
    folder: "FOLDER", theme: "THEME", format: "FORMAT", number: "N", date: "DATE",
    id: "IDENTIFIER", code: "CODE", place: "PLACE", ubigeo: "UBIGEO", value: "VALUE",
    item: "ITEM", mesa: "MESA", name: "NAME", text: "TEXT", paper: "KIND",
    shell: "SHELL", order: "COMMAND")
}

extension CommandLineHelp.Page {
  static let english = Self(
    usage: "Usage", orders: "Commands", arguments: "Arguments", options: "Options",
    optionsPlaceholder: "[options]", orderPlaceholder: "[COMMAND]",
    values: { "Values: \($0)." },
    standard: { "If left out: \($0)." },
    more: "To learn more about a command: mesa ayuda COMMAND",
    version: { "mesa, version \($0)" })
}

extension CommandLineHelp.Manual {
  static let english = Self(
    section: "Manual of mesa", name: "NAME", synopsis: "SYNOPSIS", description: "DESCRIPTION",
    environment: "ENVIRONMENT", exitStatus: "EXIT STATUS", files: "FILES",
    variables: [
      ("MESA_HOME", "Folder of the mesas where --biblioteca is not given."),
      ("XDG_DATA_HOME", "Folder of data; the mesas lie in its folder “mesa”."),
      ("MESA_AUTOR", "Name that signs each folio; the login name if left out."),
      ("MESA_IDIOMA", "“es” or “en”; if left out, LC_ALL, LC_MESSAGES or LANG decides."),
      ("NO_COLOR", "With any value, the screens have no colours."),
    ],
    exits: [
      ("0", "All went well."),
      ("1", "A problem was found or a command was refused."),
      ("2", "The command was written wrongly."),
      ("128+N", "Signal N asked the screens to end."),
    ],
    paths: [
      ("~/.local/share/mesa", "Usual folder of the mesas, one folder a mesa."),
      ("libro.jsonl", "Book of a mesa: one folio a line, chained with SHA-256."),
      ("indice.sqlite", "Index of the library; may be deleted, it is made anew."),
      ("~/.config/mesa/temas", "Your colour themes."),
    ])
}
