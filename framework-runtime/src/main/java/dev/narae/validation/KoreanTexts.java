package dev.narae.validation;

/** What the runtime says in Korean. Loaded with the first violation that is told in it. */
final class KoreanTexts {
  /** Lines of a key and its text, as {@link Template} reads it. */
  static final String TABLE =
      """
      assertFalse=거짓이어야 합니다
      assertTrue=참이어야 합니다
      check=서로 맞지 않습니다
      cursor=같은 조회에서 받은 커서여야 합니다
      custom=사용할 수 없는 값입니다
      decimalMax={value} 이하여야 합니다
      decimalMax.exclusive={value} 미만이어야 합니다
      decimalMin={value} 이상이어야 합니다
      decimalMin.exclusive={value} 초과여야 합니다
      digits=정수부는 {integer}자리 이하, 소수부는 {fraction}자리 이하여야 합니다
      duplicate=다른 이름으로 이미 주어졌습니다
      email=이메일 주소여야 합니다
      enum=다음 중 하나여야 합니다: {values}
      format.base64=aGVsbG8= 같은 Base64여야 합니다
      format.character=한 글자여야 합니다
      format.date=2026-11-22 같은 날짜여야 합니다
      format.dateTime=2026-11-22T17:00:00 같은 시간대 없는 날짜와 시각이어야 합니다
      format.duration=PT1H30M 같은 시간 길이여야 합니다
      format.instant=2026-11-22T17:00:00Z 같은 날짜와 시각이어야 합니다
      format.month=2026-11 같은 연월이어야 합니다
      format.monthDay=--11-22 같은 월일이어야 합니다
      format.offset=+09:00 같은 UTC 기준 시차여야 합니다
      format.offsetDateTime=2026-11-22T17:00:00+09:00 같은 시차 있는 날짜와 시각이어야 합니다
      format.offsetTime=17:00:00+09:00 같은 시차 있는 시각이어야 합니다
      format.pattern={pattern} 형식의 날짜나 시각이어야 합니다
      format.period=P1M10D 같은 기간이어야 합니다
      format.time=17:00:00 같은 시각이어야 합니다
      format.uri=https://example.com/ 같은 URI여야 합니다
      format.uuid=UUID여야 합니다
      format.value=형식이 올바르지 않습니다
      format.year=2026 같은 연도여야 합니다
      format.zone=Asia/Seoul 같은 시간대여야 합니다
      format.zonedDateTime=2026-11-22T17:00:00+09:00[Asia/Seoul] 같은 시간대 있는 날짜와 시각이어야 합니다
      future=현재보다 나중이어야 합니다
      futureOrPresent=현재이거나 그보다 나중이어야 합니다
      invalid=사용할 수 없는 값입니다
      isNull=값이 없어야 합니다
      max={value} 이하여야 합니다
      min={value} 이상이어야 합니다
      negative=0보다 작아야 합니다
      negativeOrZero=0 이하여야 합니다
      notBlank=공백이 아닌 문자가 하나 이상 있어야 합니다
      notEmpty=비어 있지 않아야 합니다
      past=현재보다 이전이어야 합니다
      pastOrPresent=현재이거나 그보다 이전이어야 합니다
      pattern=다음 형식이어야 합니다: {regexp}
      pattern.undecided=너무 길거나 복잡하여 다음 형식인지 판단할 수 없습니다: {regexp}
      positive=0보다 커야 합니다
      positiveOrZero=0 이상이어야 합니다
      range.big=지나치게 크지 않은 정수여야 합니다
      range.double=double 범위의 숫자여야 합니다
      range.float=float 범위의 숫자여야 합니다
      range.number=지나치게 크지 않은 숫자여야 합니다
      range.whole={min} 이상 {max} 이하의 정수여야 합니다
      required=필수입니다
      required.body=본문이 필요합니다
      required.value=null일 수 없습니다
      size.elements.exact={min}개여야 합니다
      size.elements.max={max}개 이하여야 합니다
      size.elements.min={min}개 이상이어야 합니다
      size.elements.range={min}개 이상 {max}개 이하여야 합니다
      size.text.exact={min}자여야 합니다
      size.text.max={max}자 이하여야 합니다
      size.text.min={min}자 이상이어야 합니다
      size.text.range={min}자 이상 {max}자 이하여야 합니다
      type.array=배열이어야 합니다
      type.boolean=true 또는 false여야 합니다
      type.number=숫자여야 합니다
      type.object=객체여야 합니다
      type.string=문자열이어야 합니다
      type.whole=정수여야 합니다
      unique.key=맵에 두 번 나올 수 없습니다
      unique.value=집합에 두 번 나올 수 없습니다
      unknown=알 수 없는 항목입니다
      unknown.near=알 수 없는 항목입니다. "{name}" 아닙니까?
      violations={count}건이 올바르지 않습니다
      """;

  private KoreanTexts() {}
}
