package city.hansa.site;

import java.util.List;

/**
 * Whom somebody meant who typed into a field that takes the id of an actor.
 *
 * @param name of the actor whose id was typed, as the reader knows it; empty if it is no id
 * @param offers actors called so, the likeliest first; empty if it is an id
 */
public record Meant(String name, List<Offer> offers) {
  static final Meant NOBODY = new Meant("", List.of());

  /**
   * An actor to choose.
   *
   * @param facts what tells it from others of the same name, in the reader's words
   */
  public record Offer(String id, String name, String facts) {}

  public Meant {
    offers = List.copyOf(offers);
  }
}
