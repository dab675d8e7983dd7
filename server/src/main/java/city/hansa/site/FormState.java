package city.hansa.site;

import city.hansa.kernel.BadInput;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as its sender left it: what was typed stays, and the wrong field says what is wrong. See
 * {@code site/field.jte}.
 *
 * @param id which form of the page it is
 * @param typed by name of the field
 * @param field name of the field that is wrong; empty if none
 * @param problem what is wrong with it, in the reader's words; null if nothing
 */
public record FormState(
    String id, Map<String, String> typed, String field, @Nullable String problem) {

  public FormState {
    typed = Map.copyOf(typed);
  }

  /** A form that nobody has touched. */
  public static FormState empty(String id) {
    return new FormState(id, Map.of(), "", null);
  }

  public static FormState wrong(String id, Map<String, String> typed, BadInput wrong, Site site) {
    return new FormState(
        id, typed, wrong.field(), site.t(wrong.messageKey(), wrong.messageArguments()));
  }

  /** This state if it is that of the form, an untouched one otherwise. */
  public FormState of(String form) {
    return id.equals(form) ? this : empty(form);
  }

  /** The same with a field filled in. */
  public FormState with(String name, String value) {
    Map<String, String> more = new HashMap<>(typed);
    more.put(name, value);
    return new FormState(id, more, field, problem);
  }

  public String value(String name) {
    return typed.getOrDefault(name, "");
  }

  public boolean wrong(String name) {
    return field.equals(name) && problem != null;
  }
}
