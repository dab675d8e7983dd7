package city.hansa.acts.api;

import city.hansa.acts.Act;
import city.hansa.acts.Families;
import city.hansa.kernel.Viewer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An act in the very form in which {@code /api/v1/acts} gives it, for whoever carries it on. */
@Component
public class ActJson {
  private final Families families;
  private final JsonMapper json;

  ActJson(Families families, JsonMapper json) {
    this.families = families;
    this.json = json;
  }

  /**
   * UTF-8.
   *
   * @param act one that the viewer may read
   */
  public byte[] write(Act act, Viewer viewer) {
    return json.writeValueAsBytes(ActFacts.of(act, families, viewer));
  }
}
