package city.hansa.imports.words;

import city.hansa.imports.Problem;
import city.hansa.imports.Problem.Word;
import city.hansa.imports.Problem.Words;
import city.hansa.site.Site;
import java.util.Locale;
import java.util.function.Function;
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

  /** For files and programs: actors by their ids. */
  public String of(Problem problem, Locale language) {
    return said(problem, language, Word::otherwise);
  }

  /** For a page: actors by their names, a round trip for each. */
  public String of(Problem problem, Site site) {
    return said(problem, site.language(), actor -> site.actor(actor.otherwise()));
  }

  private String said(Problem problem, Locale language, Function<Word, String> actors) {
    Object[] arguments =
        problem.arguments().stream().map(each -> shown(each, language, actors)).toArray();
    return messages.getMessage(problem.messageKey(), arguments, language);
  }

  /** With the column before it and the value after, for places without columns of their own. */
  public String inFull(Problem problem, Locale language) {
    return inFull(problem, of(problem, language));
  }

  /** The same for a page. */
  public String inFull(Problem problem, Site site) {
    return inFull(problem, of(problem, site));
  }

  private static String inFull(Problem problem, String said) {
    String column = problem.column().isEmpty() ? "" : problem.column() + ": ";
    String value = problem.value().isEmpty() ? "" : " [" + problem.value() + "]";
    return column + said + value;
  }

  private Object shown(Object argument, Locale language, Function<Word, String> actors) {
    return switch (argument) {
      case Word word -> word(word, language, actors);
      case Words(var words) ->
          words.stream()
              .map(word -> word(word, language, actors))
              .collect(Collectors.joining(", "));
      default -> argument;
    };
  }

  private String word(Word word, Locale language, Function<Word, String> actors) {
    if (word.isActor()) {
      return actors.apply(word);
    }
    String known = messages.getMessage(word.key(), null, null, language);
    return known == null ? word.otherwise() : known;
  }
}
