package city.hansa.site;

/** Finds whom somebody meant who typed a name where the id of an actor is asked for. */
@FunctionalInterface
public interface ActorsMeant {

  /**
   * @param typed not blank
   */
  Meant find(String typed, Site site);
}
