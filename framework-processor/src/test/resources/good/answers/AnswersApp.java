package answers;

import dev.narae.annotation.LambdaApp;

/** What routes can answer. */
@LambdaApp(name = "answers")
public interface AnswersApp {}
