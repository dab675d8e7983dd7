package city.hansa.engine.ledger.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JSON value of the Internet profile (RFC 7493, https://www.rfc-editor.org/rfc/rfc7493): no name
 * twice, numbers as doubles, no broken characters. Values never change.
 */
public sealed interface Json {

  /** The integers that a double holds exactly go up to here and down to its negative. */
  long LARGEST_WHOLE = 1L << 53;

  /** {@code null}, which JSON tells apart from an absent member. */
  Json NOTHING = new Nothing();

  /** See {@link #NOTHING}. */
  record Nothing() implements Json {}

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements Json {}

  /**
   * A number.
   *
   * @param value finite; there is no negative zero
   */
  record Number(double value) implements Json {
    public Number {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("JSON has no number " + value);
      }
      value = value == 0 ? 0 : value;
    }
  }

  /**
   * A string.
   *
   * @param value without a surrogate that lacks its other half
   */
  record Text(String value) implements Json {
    public Text {
      Characters.requireWhole(value);
    }
  }

  /** An array. */
  record Items(List<Json> values) implements Json {
    public Items {
      values = List.copyOf(values);
    }
  }

  /**
   * An object.
   *
   * @param values in the order of their names by UTF-16 code units, whatever the order given
   */
  record Members(Map<String, Json> values) implements Json {
    public Members {
      values.keySet().forEach(Characters::requireWhole);
      values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
  }

  static Json of(String text) {
    return new Text(text);
  }

  static Json of(boolean truth) {
    return new Truth(truth);
  }

  static Json of(double number) {
    return new Number(number);
  }

  /**
   * @throws IllegalArgumentException beyond {@link #LARGEST_WHOLE}, where digits would be lost
   */
  static Json of(long whole) {
    if (whole > LARGEST_WHOLE || whole < -LARGEST_WHOLE) {
      throw new IllegalArgumentException(whole + " has more digits than a JSON number keeps");
    }
    return new Number(whole);
  }

  static Json of(List<Json> items) {
    return new Items(items);
  }

  static Json of(Map<String, Json> members) {
    return new Members(members);
  }
}
