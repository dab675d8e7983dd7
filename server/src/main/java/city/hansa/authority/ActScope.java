package city.hansa.authority;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which acts are meant: whole families ({@code tie}) or single types ({@code tie.sign}); none named
 * means all.
 */
public record ActScope(Set<String> names) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)?");

  public ActScope {
    names = Set.copyOf(names);
  }

  /**
   * @param typed names parted by commas or spaces
   * @throws IllegalArgumentException naming the word that is no name of a family or type
   */
  public static ActScope parse(String typed) {
    Set<String> names = new TreeSet<>();
    for (String word : typed.strip().split("[,;\\s]+")) {
      if (!word.isEmpty() && !NAME.matcher(word).matches()) {
        throw new IllegalArgumentException(word);
      }
      if (!word.isEmpty()) {
        names.add(word);
      }
    }
    return new ActScope(names);
  }

  /**
   * @param type {@code family.verb}
   */
  public boolean holds(String type) {
    return names.isEmpty()
        || names.contains(type)
        || names.contains(type.replaceFirst("\\..*", ""));
  }

  @Override
  public String toString() {
    return String.join(", ", new TreeSet<>(names));
  }
}
