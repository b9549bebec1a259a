package dev.narae.validation;

/** What the runtime says in English. Loaded with the first violation. */
final class EnglishTexts {
  static final String TABLE =
      """
      assertFalse=must be false
      assertTrue=must be true
      check=does not fit together
      custom=is not acceptable
      decimalMax=must be at most {value}
      decimalMax.exclusive=must be less than {value}
      decimalMin=must be at least {value}
      decimalMin.exclusive=must be greater than {value}
      digits=must have at most {integer} {integer:digit|digits} before the decimal point and at most {fraction} after it
      email=must be an e-mail address
      future=must be in the future
      futureOrPresent=must not be in the past
      invalid=is not acceptable
      isNull=must be null
      max=must be at most {value}
      min=must be at least {value}
      negative=must be less than 0
      negativeOrZero=must be at most 0
      notBlank=must hold at least one character that is not white space
      notEmpty=must not be empty
      past=must be in the past
      pastOrPresent=must not be in the future
      pattern=must match {regexp}
      pattern.undecided=is too long or too entangled to be matched with {regexp}
      positive=must be greater than 0
      positiveOrZero=must be at least 0
      size.elements.exact=must have exactly {min} {min:element|elements}
      size.elements.max=must have at most {max} {max:element|elements}
      size.elements.min=must have at least {min} {min:element|elements}
      size.elements.range=must have from {min} to {max} elements
      size.text.exact=must have exactly {min} {min:character|characters}
      size.text.max=must have at most {max} {max:character|characters}
      size.text.min=must have at least {min} {min:character|characters}
      size.text.range=must have from {min} to {max} characters
      """;

  private EnglishTexts() {}
}
