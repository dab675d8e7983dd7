package city.hansa.imports.words;

import city.hansa.imports.Problem;
import city.hansa.imports.Problem.Word;
import city.hansa.imports.Problem.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong in a row, and how to mend it. */
@Component
public class ProblemWords {
  private final MessageSource messages;

  ProblemWords(MessageSource messages) {
    this.messages = messages;
  }

  public String of(Problem problem, Locale language) {
    Object[] arguments = problem.arguments().stream().map(each -> shown(each, language)).toArray();
    return messages.getMessage(problem.messageKey(), arguments, language);
  }

  /** With the column before it and the value after, for places without columns of their own. */
  public String inFull(Problem problem, Locale language) {
    String said = of(problem, language);
    String column = problem.column().isEmpty() ? "" : problem.column() + ": ";
    String value = problem.value().isEmpty() ? "" : " [" + problem.value() + "]";
    return column + said + value;
  }

  private Object shown(Object argument, Locale language) {
    return switch (argument) {
      case Word word -> word(word, language);
      case Words(var words) ->
          words.stream().map(word -> word(word, language)).collect(Collectors.joining(", "));
      default -> argument;
    };
  }

  private String word(Word word, Locale language) {
    String known = messages.getMessage(word.key(), null, null, language);
    return known == null ? word.otherwise() : known;
  }
}
