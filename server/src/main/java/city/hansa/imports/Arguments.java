package city.hansa.imports;

import city.hansa.imports.Problem.Word;
import city.hansa.imports.Problem.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Arguments of messages as JSON: text, number, a word with its key, or a list of words. */
public final class Arguments {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Arguments() {}

  public static String written(List<Object> arguments) {
    return JSON.writeValueAsString(arguments.stream().map(Arguments::form).toList());
  }

  private static @Nullable Object form(Object argument) {
    return switch (argument) {
      case Word(String key, String otherwise) -> Map.of("key", key, "otherwise", otherwise);
      case Words(List<Word> words) -> words.stream().map(Arguments::form).toList();
      case Number number -> number;
      default -> argument.toString();
    };
  }

  public static List<Object> read(String json) {
    List<Object> arguments = new ArrayList<>();
    JSON.readTree(json).forEach(each -> arguments.add(argument(each)));
    return arguments;
  }

  private static Object argument(JsonNode node) {
    if (node.isObject()) {
      return word(node);
    }
    if (node.isArray()) {
      List<Word> words = new ArrayList<>();
      node.forEach(each -> words.add(word(each)));
      return new Words(words);
    }
    return node.isIntegralNumber() ? (Object) node.longValue() : node.asString();
  }

  private static Word word(JsonNode node) {
    return new Word(node.path("key").asString(), node.path("otherwise").asString());
  }
}
