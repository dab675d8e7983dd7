package city.hansa.actors;

import city.hansa.kernel.BadInput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parameters as they were sent, read into types; every refusal names the parameter. */
record Given(Map<String, String> values) {

  /** Null where blank or absent. */
  @Nullable String text(String name) {
    String value = values.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  @Nullable Long number(String name, long least, long most) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    if (!text.matches("\\d{1,18}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
      throw new BadInput(
          name, text, "actors.problem.number", String.valueOf(least), String.valueOf(most));
    }
    return Long.valueOf(text);
  }

  String oneOf(String name, List<String> allowed, String otherwise) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (!allowed.contains(lower)) {
      throw new BadInput(name, text, "actors.problem.choice", String.join(", ", allowed));
    }
    return lower;
  }

  static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
    E[] all = type.getEnumConstants();
    return Stream.of(all)
        .filter(each -> each.name().equals(text.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
        .findFirst()
        .orElseThrow(() ->
            new BadInput(
                name,
                text,
                "actors.problem.choice",
                Stream.of(all)
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "))));
  }
}
