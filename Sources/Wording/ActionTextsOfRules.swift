extension ActionTexts {
  public var answerRule: ActionText {
    ActionText(
      say("Anotar lo que responde una parte", "Write down what a party answers"),
      say("parte", "party"))
  }
  public var answerRuleOfAll: ActionText {
    ActionText(
      say("Anotar lo mismo de las que faltan", "Write the same for all that are left"),
      say("las que faltan", "all left"))
  }
  public var digitsLeaveOpen: ActionText {
    ActionText(
      say("Las cifras anotan: pendiente", "Digits write down: pending"),
      say("pendiente", "pending"))
  }
  public var addRule: ActionText {
    ActionText(say("Agregar una regla de juego", "Add a ground rule"), say("agregar", "add"))
  }
  public var wordsOfAnswer: ActionText {
    ActionText(
      say("Escribir lo que dijo quien respondió", "Write what the one who answered said"),
      say("sus palabras", "their words"))
  }
}
