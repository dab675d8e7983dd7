package city.hansa.database;

import city.hansa.kernel.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one query, all of which must hold. One that nobody asked for does not stand in
 * it, so that the query is planned for what is asked.
 */
public final class Conditions {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  /** Begins with what a viewer may read of a table, see {@link Visible}. */
  public Conditions(Viewer viewer, String alias) {
    Visible visible = Visible.to(viewer, alias);
    conditions.add(visible.sql());
    parameters.putAll(visible.parameters());
  }

  /**
   * @param name of the parameter in the condition
   * @param value null leaves the condition out
   */
  public void add(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(name, value);
    }
  }

  /** A further parameter of a condition that stands. */
  public void put(String name, Object value) {
    parameters.put(name, value);
  }

  public String sql() {
    return String.join(" and ", conditions);
  }

  /** Values of the named parameters, for {@code JdbcClient.params}. */
  public Map<String, Object> parameters() {
    return Map.copyOf(parameters);
  }
}
