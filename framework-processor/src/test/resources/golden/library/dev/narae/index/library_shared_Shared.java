package dev.narae.index;

import dev.narae.annotation.ModuleIndex;
import javax.annotation.processing.Generated;

/** What the processor knows of {@code library.shared.Shared}. */
@ModuleIndex(
    format = 4,
    value = "ModuleModel(TypeName(\"library.shared\" [\"Shared\"]) [RouteClassModel(TypeName(\"library.shared\" [\"Health\"]) Docs(\"Whether the service is up.\" \"Whether the service is up.\" false) [RouteModel(GET PathTemplate([Segment(\"health\" LITERAL)]) \"health\" \"health\" Docs(\"Answers if the service runs.\" \"Answers if the service runs.\" false) [] AnswerModel(200 ResultModel(VALUE [MapOf(Element(Scalar(STRING false) []) Element(Scalar(BOOLEAN false) []))]) \"\" [] []) AccessModel([Public()] [] []) [] false)])] [] [ShapeModel(TypeName(\"library.shared\" [\"Isbn\"]) VALUE_OBJECT true [] Docs(\"Identifies an edition.\" \"Identifies an edition.\" false) [ComponentModel(\"digits\" Member(\"digits()\" \"\") PropertyModel(\"digits\" [] BOTH ALWAYS [] [] 0) Scalar(STRING false) Presence(REQUIRED \"\") [Constraint(Size(10 13) \"\")] \"\")] [] [] [] Constructor() false false [] [] [] []) ShapeModel(TypeName(\"library.shared\" [\"Money\"]) OBJECT true [] Docs(\"An amount.\" \"An amount.\" false) [ComponentModel(\"amount\" Member(\"amount()\" \"\") PropertyModel(\"amount\" [] BOTH ALWAYS [] [] 0) Scalar(BIG_DECIMAL false) Presence(REQUIRED \"\") [Constraint(Min(0) \"\")] \"never negative\") ComponentModel(\"currency\" Member(\"currency()\" \"\") PropertyModel(\"currency\" [] BOTH ALWAYS [] [] 0) Named(TypeName(\"library.shared\" [\"Money\" \"Currency\"]) []) Presence(REQUIRED \"\") [] \"a code such as EUR\")] [] [] [] Constructor() false false [] [] [] []) ShapeModel(TypeName(\"library.shared\" [\"Money\" \"Currency\"]) ENUM true [] Docs(\"The currencies that are accepted.\" \"The currencies that are accepted.\" false) [] [\"EUR\" \"KRW\"] [\"EUR\" \"KRW\"] [] Constructor() false false [] [] [] [])] AroundModel(true [] [] []))"
)
@Generated("dev.narae.processor.NaraeProcessor")
public interface library_shared_Shared {
}
