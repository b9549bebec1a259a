package dev.narae.validation;

/** What the runtime says in English. Loaded with the first violation. */
final class EnglishTexts {
  /** Lines of a key and its text, as {@link Template} reads it. */
  static final String TABLE =
      """
      assertFalse=must be false
      assertTrue=must be true
      check=does not fit together
      cursor=must be the cursor of a page of the same query
      custom=is not acceptable
      decimalMax=must be at most {value}
      decimalMax.exclusive=must be less than {value}
      decimalMin=must be at least {value}
      decimalMin.exclusive=must be greater than {value}
      digits=must have at most {integer} {integer:digit|digits} before the decimal point and at most {fraction} after it
      duplicate=is given already, under another name
      email=must be an e-mail address
      enum=must be one of {values}
      format.base64=must be Base64 such as aGVsbG8=
      format.character=must be one character
      format.date=must be a date such as 2026-11-22
      format.dateTime=must be a date and time without a zone, such as 2026-11-22T17:00:00
      format.duration=must be a duration such as PT1H30M
      format.instant=must be a date and time such as 2026-11-22T17:00:00Z
      format.month=must be a month such as 2026-11
      format.monthDay=must be a day of any year such as --11-22
      format.offset=must be an offset from UTC such as +09:00
      format.offsetDateTime=must be a date and time with its offset, such as 2026-11-22T17:00:00+09:00
      format.offsetTime=must be a time of day with its offset, such as 17:00:00+09:00
      format.pattern=must be a date or time of the form {pattern}
      format.period=must be a period such as P1M10D
      format.time=must be a time of day such as 17:00:00
      format.uri=must be a URI such as https://example.com/
      format.uuid=must be a UUID
      format.value=does not have the format of such a value
      format.year=must be a year such as 2026
      format.zone=must be a time zone such as Asia/Seoul
      format.zonedDateTime=must be a date and time with its zone, such as 2026-11-22T17:00:00+09:00[Asia/Seoul]
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
      range.big=must be a whole number of moderate size
      range.double=must be a number that a double can hold
      range.float=must be a number that a float can hold
      range.number=must be a number of moderate size
      range.whole=must be a whole number from {min} to {max}
      required=is required
      required.body=a body is required
      required.value=must not be null
      size.elements.exact=must have exactly {min} {min:element|elements}
      size.elements.max=must have at most {max} {max:element|elements}
      size.elements.min=must have at least {min} {min:element|elements}
      size.elements.range=must have from {min} to {max} elements
      size.text.exact=must have exactly {min} {min:character|characters}
      size.text.max=must have at most {max} {max:character|characters}
      size.text.min=must have at least {min} {min:character|characters}
      size.text.range=must have from {min} to {max} characters
      type.array=must be an array
      type.boolean=must be true or false
      type.number=must be a number
      type.object=must be an object
      type.string=must be a string
      type.whole=must be a whole number
      unique.key=must not stand in the map twice
      unique.value=must not stand in the set twice
      unknown=is not known here
      unknown.near=is not known here; did you mean "{name}"?
      violations={count} {count:violation|violations}
      """;

  private EnglishTexts() {}
}
